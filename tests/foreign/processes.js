// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Programs of this project as child processes: what they print is awaited, never slept for.
'use strict';
const { spawn } = require('child_process');
const path = require('path');

const TOKEN = '123456789:AAFakeFakeFakeFakeFakeFakeFakeFake123';
const LIMIT = 60000; // ms for anything to happen

function check(condition, words) {
    if (!condition) throw new Error(words);
}

// Looks again and again until `find` gives something.
async function until(what, find) {
    const end = Date.now() + LIMIT;
    for (;;) {
        const found = await find();
        if (found) return found;
        if (Date.now() > end) throw new Error(`waited in vain for: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

class Program {
    constructor(file, args, env = process.env) {
        this.lines = [];
        this.errors = '';
        this.child = spawn(file, args, { env });
        let rest = '';
        this.child.stdout.setEncoding('utf8').on('data', (text) => {
            const parts = (rest + text).split('\n');
            rest = parts.pop();
            this.lines.push(...parts);
        });
        this.child.stderr.setEncoding('utf8').on('data', (text) => { this.errors += text; });
        this.ended = new Promise((resolve) => this.child.on('exit', (code, signal) => resolve(signal || code)));
        process.on('exit', () => this.child.kill('SIGKILL'));
    }
    say(words) {
        this.child.stdin.write(words + '\n');
    }
    // The first line from number `from` on that pleases; its number is where to go on.
    async line(what, pleases, from = 0) {
        const place = await until(what, () => this.lines.findIndex((line, i) => i >= from && pleases(line)) + 1);
        return { text: this.lines[place - 1], next: place };
    }
}

// `name` out of a folder that npm has filled.
function load(folder, name) {
    return require(path.join(path.resolve(folder), 'node_modules', name));
}

function run(main) {
    main().then(() => process.exit(0), (error) => {
        console.error(error.stack || error);
        process.exit(1);
    });
}

module.exports = { TOKEN, check, until, Program, load, run };
