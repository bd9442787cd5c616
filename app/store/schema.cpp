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

// Kind, direction, state and failure are the numbers of telephony/message.h. A received PDU is kept
// for good: it is what arrived, whatever we make of it. It is known again by its service centre's
// time, its sender and its octets. "copy" tells apart those without a time (their slot); it is 0
// for all others, because two that are equal to the second are one that the network repeated.
constexpr std::array Version2 {
    R"(CREATE TABLE messages (
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
        told INTEGER NOT NULL DEFAULT 0))"_L1,
    "CREATE UNIQUE INDEX messages_order ON messages(order_chat, order_message) "
    "WHERE order_chat IS NOT NULL"_L1,
    "CREATE INDEX messages_remote ON messages(line, remote, id)"_L1,
    "CREATE INDEX messages_waiting ON messages(id) WHERE state IN (2, 3)"_L1,
    "CREATE INDEX messages_untold ON messages(id) WHERE told = 0"_L1,
    R"(CREATE TABLE conversations (
        line TEXT NOT NULL,
        remote TEXT NOT NULL,
        last_id INTEGER NOT NULL,
        messages INTEGER NOT NULL,
        PRIMARY KEY (line, remote)) WITHOUT ROWID)"_L1,
    "CREATE INDEX conversations_newest ON conversations(last_id)"_L1,
    R"(CREATE TABLE sms_received (
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
        UNIQUE (line, sent_at, sender, pdu_hash, copy)))"_L1,
    "CREATE INDEX sms_received_open ON sms_received(id) WHERE settled = 0"_L1,
    "CREATE INDEX sms_received_message ON sms_received(message_id)"_L1,
    R"(CREATE TABLE sms_sent (
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
        PRIMARY KEY (message_id, position)) WITHOUT ROWID)"_L1,
    "CREATE INDEX sms_sent_reference ON sms_sent(reference, message_id) "
    "WHERE reference IS NOT NULL"_L1,
    "CREATE INDEX sms_sent_unknown ON sms_sent(message_id) WHERE state = 7"_L1,
    R"(CREATE TABLE message_notices (
        message_id INTEGER NOT NULL REFERENCES messages(id) ON DELETE CASCADE,
        chat_id INTEGER NOT NULL,
        piece INTEGER NOT NULL,
        line TEXT NOT NULL,
        state INTEGER NOT NULL,
        chat_message INTEGER,
        stale INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (message_id, chat_id, piece)) WITHOUT ROWID)"_L1,
    "CREATE INDEX message_notices_open ON message_notices(message_id) "
    "WHERE state < 2 OR stale = 1"_L1,
    "CREATE INDEX message_notices_shown ON message_notices(chat_id, chat_message) "
    "WHERE chat_message IS NOT NULL"_L1,
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

// Kind is a number of blocklist/blockentry.h; "upper" is the end of a range. What was removed stays
// for undo. The index of the calls answers "did I ever call this number", "when did it call last".
constexpr std::array Blocking {
    R"(CREATE TABLE block_entries (
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
        last_hit_at INTEGER))"_L1,
    "CREATE UNIQUE INDEX block_entries_standing ON block_entries(line, kind, value, upper, allow) "
    "WHERE removed_at IS NULL"_L1,
    "CREATE INDEX calls_remote ON calls(line, remote_number, direction, started_at)"_L1,
};

// Where a reason comes from; to whom an automatic SMS went, and when (kind is a number of
// store/autosmsstore.h).
constexpr std::array Deciding {
    "ALTER TABLE call_reasons ADD COLUMN what TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE call_reasons ADD COLUMN source TEXT NOT NULL DEFAULT ''"_L1,
    "ALTER TABLE call_reasons ADD COLUMN until INTEGER"_L1,
    R"(CREATE TABLE auto_sms (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        remote TEXT NOT NULL,
        kind INTEGER NOT NULL,
        at INTEGER NOT NULL,
        message_id INTEGER REFERENCES messages(id) ON DELETE SET NULL))"_L1,
    "CREATE INDEX auto_sms_remote ON auto_sms(line, remote, at)"_L1,
    "CREATE INDEX auto_sms_at ON auto_sms(line, at)"_L1,
};

// What the chats are still to be told, or may be told more of, and what came from there. "sending":
// a request was, or was about to be, under way. The text of an update goes when it has been
// handled; its number stays for a while, because it may come again. "bot": numbers of messages and
// updates are another bot's business.
constexpr std::array Chatting {
    R"(CREATE TABLE outbox (
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
        retired INTEGER NOT NULL))"_L1,
    R"(CREATE TABLE updates (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        bot INTEGER NOT NULL,
        update_id INTEGER NOT NULL,
        state INTEGER NOT NULL,
        at INTEGER NOT NULL,
        content BLOB NOT NULL))"_L1,
    "CREATE UNIQUE INDEX updates_id ON updates(line, bot, update_id)"_L1,
    "CREATE INDEX updates_open ON updates(position) WHERE state < 2"_L1,
};

// Guests who outlive a restart, links that lead in, names of owners; what was done from the chat
// (role and result are numbers of store/auditstore.h).
constexpr std::array People {
    R"(CREATE TABLE guests (
        id INTEGER NOT NULL,
        line TEXT NOT NULL,
        name TEXT NOT NULL,
        rights INTEGER NOT NULL,
        since INTEGER NOT NULL,
        until INTEGER,
        invited_by INTEGER NOT NULL,
        PRIMARY KEY (line, id)) WITHOUT ROWID)"_L1,
    R"(CREATE TABLE guest_invites (
        hash BLOB NOT NULL,
        line TEXT NOT NULL,
        made_by INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        lasts INTEGER,
        rights INTEGER NOT NULL,
        PRIMARY KEY (line, hash)) WITHOUT ROWID)"_L1,
    R"(CREATE TABLE people (
        id INTEGER NOT NULL,
        line TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (line, id)) WITHOUT ROWID)"_L1,
    R"(CREATE TABLE audit (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        at INTEGER NOT NULL,
        who INTEGER NOT NULL,
        name TEXT NOT NULL,
        chat INTEGER NOT NULL,
        role INTEGER NOT NULL,
        what TEXT NOT NULL,
        detail TEXT NOT NULL,
        result INTEGER NOT NULL))"_L1,
    "CREATE INDEX audit_at ON audit(line, at)"_L1,
};

// Messages that ask for a reply; what the outbox has to know of them (kind is a number of
// store/promptstore.h).
constexpr std::array Prompts {
    "ALTER TABLE outbox ADD COLUMN prompt TEXT"_L1,
    "ALTER TABLE outbox ADD COLUMN protected INTEGER NOT NULL DEFAULT 0"_L1,
    R"(CREATE TABLE chat_prompts (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        bot INTEGER NOT NULL,
        chat_id INTEGER NOT NULL,
        message_id INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        payload TEXT NOT NULL,
        until INTEGER NOT NULL,
        answered INTEGER NOT NULL))"_L1,
};

// What the buttons below calls mean, and of which calls a chat wants to be reminded.
constexpr std::array CallButtons {
    R"(CREATE TABLE call_buttons (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        id INTEGER NOT NULL,
        direction INTEGER NOT NULL,
        remote_number TEXT NOT NULL,
        remote_name TEXT NOT NULL,
        started_at INTEGER NOT NULL,
        phones TEXT NOT NULL,
        UNIQUE (line, id)))"_L1,
    R"(CREATE TABLE call_reminders (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        chat_id INTEGER NOT NULL,
        message_id INTEGER NOT NULL,
        call INTEGER NOT NULL,
        due_at INTEGER NOT NULL))"_L1,
};

// How far each conversation was read at the window. What there is when this begins has been read.
constexpr std::array ReadUpTo {
    R"(CREATE TABLE read_marks (
        line TEXT NOT NULL,
        remote TEXT NOT NULL,
        message_id INTEGER NOT NULL,
        PRIMARY KEY (line, remote)) WITHOUT ROWID)"_L1,
    "INSERT INTO read_marks SELECT line, remote, last_id FROM conversations"_L1,
};

// What is to be taken out of the chats, whose SMS come there without a sound, and how often SMS
// were answered there.
constexpr std::array Habits {
    R"(CREATE TABLE chat_deletions (
        bot INTEGER NOT NULL,
        chat_id INTEGER NOT NULL,
        message_id INTEGER NOT NULL,
        line TEXT NOT NULL,
        due INTEGER NOT NULL,
        PRIMARY KEY (bot, chat_id, message_id)) WITHOUT ROWID)"_L1,
    R"(CREATE TABLE muted_senders (
        line TEXT NOT NULL,
        chat_id INTEGER NOT NULL,
        sender TEXT NOT NULL,
        PRIMARY KEY (line, chat_id, sender)) WITHOUT ROWID)"_L1,
    R"(CREATE TABLE chat_habits (
        line TEXT NOT NULL,
        chat_id INTEGER NOT NULL,
        answers INTEGER NOT NULL,
        PRIMARY KEY (line, chat_id)) WITHOUT ROWID)"_L1,
};

// What happened to the phone besides calls and SMS (kind is a number of store/eventstore.h); which
// days' logs which chat was given.
constexpr std::array DayLogs {
    R"(CREATE TABLE events (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        at INTEGER NOT NULL,
        kind INTEGER NOT NULL,
        detail TEXT NOT NULL))"_L1,
    "CREATE INDEX events_at ON events(line, at)"_L1,
    "CREATE INDEX calls_started ON calls(started_at)"_L1,
    "CREATE INDEX messages_at ON messages(at)"_L1,
    R"(CREATE TABLE daily_log_readers (
        chat_id INTEGER NOT NULL,
        line TEXT NOT NULL,
        since INTEGER NOT NULL,
        PRIMARY KEY (line, chat_id)) WITHOUT ROWID)"_L1,
    R"(CREATE TABLE daily_logs (
        chat_id INTEGER NOT NULL,
        line TEXT NOT NULL,
        day TEXT NOT NULL,
        until INTEGER NOT NULL,
        PRIMARY KEY (line, chat_id, day)) WITHOUT ROWID)"_L1,
};

// Whose number a chat message of ours is about; empty = of somebody who hides it. A chat_message
// below 0 is not shown yet: the outbox's ticket.
constexpr std::array Mentions {
    R"(CREATE TABLE mentions (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        line TEXT NOT NULL,
        bot INTEGER NOT NULL,
        chat_id INTEGER NOT NULL,
        chat_message INTEGER NOT NULL,
        number TEXT NOT NULL,
        at INTEGER NOT NULL,
        UNIQUE (line, bot, chat_id, chat_message)))"_L1,
    // Whose chat_message this is: ids mean nothing to another bot. NULL = from before this column.
    "ALTER TABLE message_notices ADD COLUMN bot INTEGER"_L1,
    "ALTER TABLE call_reminders ADD COLUMN bot INTEGER"_L1,
    // The same of order_message; what a tap asked for has no number of a chat, and no bot (0).
    "ALTER TABLE messages ADD COLUMN order_bot INTEGER"_L1,
    "UPDATE messages SET order_bot=0 WHERE order_message<0"_L1,
    "DROP INDEX messages_order"_L1,
    "CREATE UNIQUE INDEX messages_order ON messages(order_bot, order_chat, order_message) "
    "WHERE order_chat IS NOT NULL"_L1,
    // In which language somebody is told what happens; empty = it is not known.
    "ALTER TABLE people ADD COLUMN language TEXT NOT NULL DEFAULT ''"_L1,
};

// Which calls were looked at in the window. What there is when this begins has been seen.
constexpr std::array SeenCalls {
    R"(CREATE TABLE seen_calls (
        line TEXT NOT NULL PRIMARY KEY,
        call_id INTEGER NOT NULL) WITHOUT ROWID)"_L1,
    "INSERT INTO seen_calls SELECT line, max(id) FROM calls GROUP BY line"_L1,
};

// What was written in the window and not sent yet, by correspondent; empty = nobody yet.
constexpr std::array Drafts {
    R"(CREATE TABLE drafts (
        line TEXT NOT NULL,
        remote TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (line, remote)) WITHOUT ROWID)"_L1,
};

// By what the window sorts calls, and how it did last. The expressions are those of
// store/sortedcalls.cpp to the letter, else an index is not used.
constexpr std::array CallOrders {
    "CREATE INDEX calls_by_who ON calls((CASE remote_name WHEN '' THEN remote_number ELSE "
    "remote_name END) COLLATE NOCASE, id DESC)"_L1,
    "CREATE INDEX calls_by_length ON calls(coalesce(ended_at-joined_at,-1), id DESC)"_L1,
    "CREATE INDEX calls_by_phone ON calls(master_number, id DESC)"_L1,
    "CREATE INDEX calls_by_result ON calls(coalesce(outcome,-1), id DESC)"_L1,
    R"(CREATE TABLE call_orders (
        line TEXT NOT NULL PRIMARY KEY,
        by INTEGER NOT NULL,
        descending INTEGER NOT NULL) WITHOUT ROWID)"_L1,
};

// What callers have left, by the beginning of their calls; and which file of a chat is a voice
// message, with its length in seconds (0 = none).
constexpr std::array Voicemails {
    R"(CREATE TABLE voicemails (
        line TEXT NOT NULL,
        call_at INTEGER NOT NULL,
        remote TEXT NOT NULL,
        name TEXT NOT NULL,
        length INTEGER NOT NULL,
        file TEXT NOT NULL,
        state INTEGER NOT NULL,
        PRIMARY KEY (line, call_at)) WITHOUT ROWID)"_L1,
    "ALTER TABLE outbox ADD COLUMN voice INTEGER NOT NULL DEFAULT 0"_L1,
};

// What two people said to each other is kept as a message is (kind is a number of VoicemailKind).
constexpr std::array RecordedCalls {
    "ALTER TABLE voicemails ADD COLUMN kind INTEGER NOT NULL DEFAULT 0"_L1,
};

constexpr std::array Migrations {
    Migration {1, Version1},    Migration {2, Version2},    Migration {3, RingPlans},
    Migration {4, Blocking},    Migration {5, Deciding},    Migration {6, Chatting},
    Migration {7, People},      Migration {8, Prompts},     Migration {9, CallButtons},
    Migration {10, ReadUpTo},   Migration {11, Habits},     Migration {12, DayLogs},
    Migration {13, SeenCalls},  Migration {14, Mentions},   Migration {15, Drafts},
    Migration {16, CallOrders}, Migration {17, Voicemails}, Migration {18, RecordedCalls},
};

} // namespace

std::span<const Migration> migrations()
{
    return Migrations;
}

} // namespace vp
