// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace vp {

namespace {

// Times are milliseconds since 1970 in UTC; stage, outcome, party, reason are the numbers of
// telephony/callstory.h.
constexpr std::array Version1 {
    R"(CREATE TABLE calls (
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
        release_connected_s INTEGER))"_L1,
    R"(CREATE TABLE call_steps (
        call_id INTEGER NOT NULL REFERENCES calls(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        line TEXT NOT NULL,
        at INTEGER NOT NULL,
        stage INTEGER NOT NULL,
        PRIMARY KEY (call_id, position)) WITHOUT ROWID)"_L1,
    R"(CREATE TABLE call_reasons (
        call_id INTEGER NOT NULL REFERENCES calls(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        line TEXT NOT NULL,
        reason INTEGER NOT NULL,
        PRIMARY KEY (call_id, position)) WITHOUT ROWID)"_L1,
    "CREATE INDEX calls_unfinished ON calls(id) WHERE outcome IS NULL"_L1,
};

// Which phone of A a step is about, and why it was not reached; what is known of a SIM's network.
constexpr std::array RingPlans {
    "ALTER TABLE call_steps ADD COLUMN phone TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE call_steps ADD COLUMN reason INTEGER NOT NULL DEFAULT 0"_L1,
    R"(CREATE TABLE sim_facts (
        sim TEXT NOT NULL,
        name TEXT NOT NULL,
        line TEXT NOT NULL,
        value INTEGER NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (sim, name)) WITHOUT ROWID)"_L1,
};

constexpr std::array Migrations {
    Migration {1, Version1},
    Migration {2, RingPlans},
};

} // namespace

std::span<const Migration> migrations()
{
    return Migrations;
}

} // namespace vp
