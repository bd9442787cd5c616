-- SPDX-FileCopyrightText: VirtualPhone contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        at INTEGER NOT NULL,
        who INTEGER NOT NULL,
        name TEXT NOT NULL,
        chat INTEGER NOT NULL,
        role INTEGER NOT NULL,
        what TEXT NOT NULL,
        detail TEXT NOT NULL,
        result INTEGER NOT NULL);
INSERT INTO "audit" VALUES(1,'line1',1795352960000,111,'Anna',111,2,'call','+393401234567',0);
CREATE TABLE auto_sms (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        remote TEXT NOT NULL,
        kind INTEGER NOT NULL,
        at INTEGER NOT NULL,
        message_id INTEGER REFERENCES messages(id) ON DELETE SET NULL);
INSERT INTO "auto_sms" VALUES(1,'line1','+393401234567',1,1795352960000,NULL);
CREATE TABLE block_entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        kind INTEGER NOT NULL,
        value TEXT NOT NULL,
        upper TEXT NOT NULL,
        allow INTEGER NOT NULL,
        note TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        removed_at INTEGER,
        hits INTEGER NOT NULL DEFAULT 0,
        last_hit_at INTEGER);
INSERT INTO "block_entries" VALUES(1,'line1',1,'+39021234','',0,'call centre',1795352900000,NULL,3,1795352950000);
INSERT INTO "block_entries" VALUES(2,'line1',0,'+390212345678','',1,'',1795352910000,1795352920000,0,NULL);
CREATE TABLE call_buttons (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        id INTEGER NOT NULL,
        direction INTEGER NOT NULL,
        remote_number TEXT NOT NULL,
        remote_name TEXT NOT NULL,
        started_at INTEGER NOT NULL,
        phones TEXT NOT NULL,
        UNIQUE (line, id));
INSERT INTO "call_buttons" VALUES(1,'line1',1,0,'+393401234567','Anna Rossi',1795352960000,'');
CREATE TABLE call_orders (
        line TEXT NOT NULL PRIMARY KEY,
        by INTEGER NOT NULL,
        descending INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO "call_orders" VALUES('1',1,0);
CREATE TABLE call_reasons (
        call_id INTEGER NOT NULL REFERENCES calls(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        line TEXT NOT NULL,
        reason INTEGER NOT NULL, what TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '', until INTEGER,
        PRIMARY KEY (call_id, position)) WITHOUT ROWID;
INSERT INTO "call_reasons" VALUES(1,0,'line1',4,'','',NULL);
CREATE TABLE call_reminders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        chat_id INTEGER NOT NULL,
        message_id INTEGER NOT NULL,
        call INTEGER NOT NULL,
        due_at INTEGER NOT NULL, bot INTEGER);
INSERT INTO "call_reminders" VALUES(1,'line1',111,5,1,1795356560000,NULL);
CREATE TABLE call_steps (
        call_id INTEGER NOT NULL REFERENCES calls(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        line TEXT NOT NULL,
        at INTEGER NOT NULL,
        stage INTEGER NOT NULL, phone TEXT NOT NULL DEFAULT '', reason INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (call_id, position)) WITHOUT ROWID;
INSERT INTO "call_steps" VALUES(1,0,'line1',1795352585250,1,'',0);
INSERT INTO "call_steps" VALUES(1,1,'line1',1795352585260,2,'',0);
INSERT INTO "call_steps" VALUES(1,2,'line1',1795352594250,7,'',0);
INSERT INTO "call_steps" VALUES(2,0,'line1',1795352900100,4,'+393298765432',0);
INSERT INTO "call_steps" VALUES(2,1,'line1',1795352925100,9,'+393298765432',3);
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
INSERT INTO "calls" VALUES(1,'line1',0,'+393401234567','Anna Rossi','+393298765432',1795352585250,1795352594250,1795352846250,0,2,1,104,16,252);
INSERT INTO "calls" VALUES(2,'line1',1,'+390612345678','','+393298765432',1795352900000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE chat_deletions (
        bot INTEGER NOT NULL,
        chat_id INTEGER NOT NULL,
        message_id INTEGER NOT NULL,
        line TEXT NOT NULL,
        due INTEGER NOT NULL,
        PRIMARY KEY (bot, chat_id, message_id)) WITHOUT ROWID;
INSERT INTO "chat_deletions" VALUES(123456789,1001,42,'1',1795439360000);
CREATE TABLE chat_habits (
        line TEXT NOT NULL,
        chat_id INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        PRIMARY KEY (line, chat_id)) WITHOUT ROWID;
INSERT INTO "chat_habits" VALUES('1',1001,3);
CREATE TABLE chat_prompts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        bot INTEGER NOT NULL,
        chat_id INTEGER NOT NULL,
        message_id INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        payload TEXT NOT NULL,
        until INTEGER NOT NULL,
        answered INTEGER NOT NULL);
INSERT INTO "chat_prompts" VALUES(1,'1',123456789,1001,42,1,'+393401234567',1795439360000,0);
CREATE TABLE conversations (
        line TEXT NOT NULL,
        remote TEXT NOT NULL,
        last_id INTEGER NOT NULL,
        messages INTEGER NOT NULL,
        PRIMARY KEY (line, remote)) WITHOUT ROWID;
INSERT INTO "conversations" VALUES('line1','+393401234567',2,2);
CREATE TABLE daily_log_readers (
        chat_id INTEGER NOT NULL,
        line TEXT NOT NULL,
        since INTEGER NOT NULL,
        PRIMARY KEY (line, chat_id)) WITHOUT ROWID;
INSERT INTO "daily_log_readers" VALUES(1001,'1',1795352585250);
CREATE TABLE daily_logs (
        chat_id INTEGER NOT NULL,
        line TEXT NOT NULL,
        day TEXT NOT NULL,
        until INTEGER NOT NULL,
        PRIMARY KEY (line, chat_id, day)) WITHOUT ROWID;
INSERT INTO "daily_logs" VALUES(1001,'1','2026-11-22',1795370340000);
CREATE TABLE events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        at INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        detail TEXT NOT NULL);
INSERT INTO "events" VALUES(1,'1',1795352585250,0,'0.4.0');
CREATE TABLE guest_invites (
        hash BLOB NOT NULL,
        line TEXT NOT NULL,
        made_by INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        lasts INTEGER,
        rights INTEGER NOT NULL,
        PRIMARY KEY (line, hash)) WITHOUT ROWID;
INSERT INTO "guest_invites" VALUES(X'00FF','line1',111,1795352960000,7200,0);
CREATE TABLE guests (
        id INTEGER NOT NULL,
        line TEXT NOT NULL,
        name TEXT NOT NULL,
        rights INTEGER NOT NULL,
        since INTEGER NOT NULL,
        until INTEGER,
        invited_by INTEGER NOT NULL,
        PRIMARY KEY (line, id)) WITHOUT ROWID;
INSERT INTO "guests" VALUES(555,'line1','Bob',1,1795352960000,NULL,111);
CREATE TABLE mentions (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        bot INTEGER NOT NULL,
        chat_id INTEGER NOT NULL,
        chat_message INTEGER NOT NULL,
        number TEXT NOT NULL,
        at INTEGER NOT NULL,
        UNIQUE (line, bot, chat_id, chat_message));
INSERT INTO "mentions" VALUES(1,'line1',7001,1001,57,'+393331234567',1700000000000);
CREATE TABLE message_notices (
        message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
        chat_id INTEGER NOT NULL,
        piece INTEGER NOT NULL,
        line TEXT NOT NULL,
        state INTEGER NOT NULL,
        chat_message INTEGER,
        stale INTEGER NOT NULL DEFAULT 0, bot INTEGER,
        PRIMARY KEY (message_id, chat_id, piece)) WITHOUT ROWID;
INSERT INTO "message_notices" VALUES(1,1001,0,'line1',2,55,0,7001);
CREATE TABLE messages (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        direction INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        state INTEGER NOT NULL,
        remote TEXT NOT NULL,
        answerable INTEGER NOT NULL,
        text TEXT NOT NULL,
        parts INTEGER NOT NULL,
        parts_here INTEGER NOT NULL,
        size INTEGER NOT NULL,
        failure INTEGER NOT NULL,
        cause INTEGER NOT NULL,
        at INTEGER NOT NULL,
        sent_at INTEGER,
        changed_at INTEGER,
        order_chat INTEGER,
        order_message INTEGER,
        told INTEGER NOT NULL DEFAULT 0, order_bot INTEGER);
INSERT INTO "messages" VALUES(1,'line1',0,0,0,'+393401234567',1,'Ciao',1,1,0,0,0,1795352585250,1795352580000,NULL,NULL,NULL,1,NULL);
INSERT INTO "messages" VALUES(2,'line1',1,0,5,'+393401234567',1,'Sì, alle otto',1,1,0,0,0,1795352685250,1795352690000,1795352695000,1001,77,1,123456789);
CREATE TABLE muted_senders (
        line TEXT NOT NULL,
        chat_id INTEGER NOT NULL,
        sender TEXT NOT NULL,
        PRIMARY KEY (line, chat_id, sender)) WITHOUT ROWID;
INSERT INTO "muted_senders" VALUES('1',1001,'Vodafone');
CREATE TABLE outbox (
        ticket INTEGER PRIMARY KEY,
        line TEXT NOT NULL,
        bot INTEGER NOT NULL,
        chat_id INTEGER NOT NULL,
        message_id INTEGER NOT NULL,
        subject TEXT NOT NULL,
        text TEXT NOT NULL,
        keyboard TEXT NOT NULL,
        silent INTEGER NOT NULL,
        reply_to INTEGER NOT NULL,
        file_name TEXT NOT NULL,
        file BLOB,
        posted_at INTEGER NOT NULL,
        sending INTEGER NOT NULL,
        waiting INTEGER NOT NULL,
        retired INTEGER NOT NULL, prompt TEXT, protected INTEGER NOT NULL DEFAULT 0, voice INTEGER NOT NULL DEFAULT 0);
INSERT INTO "outbox" VALUES(7,'1',123456789,1001,0,'call:1795352585250','📞 Incoming call','[]',0,0,'',NULL,1795352585250,1,1,0,'Message',1,0);
CREATE TABLE people (
        id INTEGER NOT NULL,
        line TEXT NOT NULL,
        name TEXT NOT NULL, language TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (line, id)) WITHOUT ROWID;
INSERT INTO "people" VALUES(111,'line1','Anna','it');
CREATE TABLE read_marks (
        line TEXT NOT NULL,
        remote TEXT NOT NULL,
        message_id INTEGER NOT NULL,
        PRIMARY KEY (line, remote)) WITHOUT ROWID;
INSERT INTO "read_marks" VALUES('line1','+393401234567',1);
CREATE TABLE drafts (
        line TEXT NOT NULL,
        remote TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (line, remote)) WITHOUT ROWID;
INSERT INTO "drafts" VALUES('line1','+393401234567','On my');
CREATE TABLE seen_calls (
        line TEXT NOT NULL PRIMARY KEY,
        call_id INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO "seen_calls" VALUES('line1',2);
CREATE TABLE sim_facts (
        sim TEXT NOT NULL,
        name TEXT NOT NULL,
        line TEXT NOT NULL,
        value INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (sim, name)) WITHOUT ROWID;
INSERT INTO "sim_facts" VALUES('a1b2','deflection','line1',1,1795352900000);
CREATE TABLE sms_received (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        received_at INTEGER NOT NULL,
        sent_at INTEGER NOT NULL,
        sender TEXT NOT NULL,
        pdu_hash BLOB NOT NULL,
        copy INTEGER NOT NULL,
        pdu TEXT NOT NULL,
        length INTEGER NOT NULL,
        message_id INTEGER REFERENCES messages(id) ON DELETE SET NULL,
        settled INTEGER NOT NULL DEFAULT 0,
        UNIQUE (line, sent_at, sender, pdu_hash, copy));
INSERT INTO "sms_received" VALUES(1,'line1',1795352585250,1795352580000,'+393401234567',X'00',0,'0791934329002000040C9193431032547600006211220151034004C3F09B0D',22,1,1);
CREATE TABLE sms_sent (
        message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        line TEXT NOT NULL,
        recipient TEXT NOT NULL,
        pdu TEXT NOT NULL,
        length INTEGER NOT NULL,
        state INTEGER NOT NULL,
        tries INTEGER NOT NULL,
        reference INTEGER,
        submitted_at INTEGER,
        PRIMARY KEY (message_id, position)) WITHOUT ROWID;
INSERT INTO "sms_sent" VALUES(2,0,'line1','+393401234567','0011',2,5,1,42,1795352690000);
CREATE TABLE updates (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        bot INTEGER NOT NULL,
        update_id INTEGER NOT NULL,
        state INTEGER NOT NULL,
        at INTEGER NOT NULL,
        content BLOB NOT NULL);
INSERT INTO "updates" VALUES(1,'1',123456789,100001,1,1795352585250,X'7B7D');
CREATE TABLE voicemails (
        line TEXT NOT NULL,
        call_at INTEGER NOT NULL,
        remote TEXT NOT NULL,
        name TEXT NOT NULL,
        length INTEGER NOT NULL,
        file TEXT NOT NULL,
        state INTEGER NOT NULL, kind INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (line, call_at)) WITHOUT ROWID;
INSERT INTO "voicemails" VALUES('1',1795352585250,'+393401234567','Anna Rossi',6400,'1795352585250.ogg',2,0);
CREATE INDEX calls_unfinished ON calls(id) WHERE outcome IS NULL;
CREATE INDEX messages_remote ON messages(line, remote, id);
CREATE INDEX messages_waiting ON messages(id) WHERE state IN (2, 3);
CREATE INDEX messages_untold ON messages(id) WHERE told = 0;
CREATE INDEX conversations_newest ON conversations(last_id);
CREATE INDEX sms_received_open ON sms_received(id) WHERE settled = 0;
CREATE INDEX sms_received_message ON sms_received(message_id);
CREATE INDEX sms_sent_reference ON sms_sent(reference, message_id) WHERE reference IS NOT NULL;
CREATE INDEX sms_sent_unknown ON sms_sent(message_id) WHERE state = 7;
CREATE INDEX message_notices_open ON message_notices(message_id) WHERE state < 2 OR stale = 1;
CREATE INDEX message_notices_shown ON message_notices(chat_id, chat_message) WHERE chat_message IS NOT NULL;
CREATE UNIQUE INDEX block_entries_standing ON block_entries(line, kind, value, upper, allow) WHERE removed_at IS NULL;
CREATE INDEX calls_remote ON calls(line, remote_number, direction, started_at);
CREATE INDEX auto_sms_remote ON auto_sms(line, remote, at);
CREATE INDEX auto_sms_at ON auto_sms(line, at);
CREATE UNIQUE INDEX updates_id ON updates(line, bot, update_id);
CREATE INDEX updates_open ON updates(position) WHERE state < 2;
CREATE INDEX audit_at ON audit(line, at);
CREATE INDEX events_at ON events(line, at);
CREATE INDEX calls_started ON calls(started_at);
CREATE INDEX messages_at ON messages(at);
CREATE UNIQUE INDEX messages_order ON messages(order_bot, order_chat, order_message) WHERE order_chat IS NOT NULL;
CREATE INDEX calls_by_length ON calls(coalesce(ended_at-joined_at,-1), id DESC);
CREATE INDEX calls_by_phone ON calls(master_number, id DESC);
CREATE INDEX calls_by_result ON calls(coalesce(outcome,-1), id DESC);
CREATE INDEX calls_by_who ON calls((CASE remote_name WHEN '' THEN remote_number ELSE remote_name END) COLLATE NOCASE, id DESC);
PRAGMA user_version=18;
PRAGMA application_id = 1448110190;
