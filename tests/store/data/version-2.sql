-- SPDX-FileCopyrightText: VirtualPhone contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE call_reasons (
        call_id INTEGER NOT NULL REFERENCES calls(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        line TEXT NOT NULL,
        reason INTEGER NOT NULL,
        PRIMARY KEY (call_id, position)) WITHOUT ROWID;
CREATE TABLE call_steps (
        call_id INTEGER NOT NULL REFERENCES calls(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        line TEXT NOT NULL,
        at INTEGER NOT NULL,
        stage INTEGER NOT NULL, phone TEXT NOT NULL DEFAULT '', reason INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (call_id, position)) WITHOUT ROWID;
CREATE TABLE calls (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        direction INTEGER NOT NULL,
        remote_number TEXT NOT NULL,
        remote_name TEXT NOT NULL,
        master_number TEXT NOT NULL,
        started_at INTEGER NOT NULL,
        joined_at INTEGER,
        ended_at INTEGER,
        outcome INTEGER,
        party INTEGER,
        release_reason INTEGER,
        release_end_status INTEGER,
        release_cause INTEGER,
        release_connected_s INTEGER);
CREATE TABLE sim_facts (
        sim TEXT NOT NULL,
        name TEXT NOT NULL,
        line TEXT NOT NULL,
        value INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (sim, name)) WITHOUT ROWID;
CREATE INDEX calls_unfinished ON calls(id) WHERE outcome IS NULL;
INSERT INTO "calls" VALUES(1,'line1',0,'+393401234567','Anna Rossi','+393298765432',1795352585250,1795352594250,1795352846250,0,2,1,104,16,252);
INSERT INTO "calls" VALUES(2,'line1',1,'+390612345678','','+393298765432',1795352900000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "call_reasons" VALUES(1,0,'line1',4);
INSERT INTO "call_steps" VALUES(1,0,'line1',1795352585250,1,'',0);
INSERT INTO "call_steps" VALUES(1,1,'line1',1795352585260,2,'',0);
INSERT INTO "call_steps" VALUES(1,2,'line1',1795352594250,7,'',0);
INSERT INTO "call_steps" VALUES(2,0,'line1',1795352900100,4,'+393298765432',0);
INSERT INTO "call_steps" VALUES(2,1,'line1',1795352925100,9,'+393298765432',3);
INSERT INTO "sim_facts" VALUES('a1b2','deflection','line1',1,1795352900000);
PRAGMA user_version = 2;
PRAGMA application_id = 1448110190;
