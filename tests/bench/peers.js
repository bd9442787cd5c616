// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What programs of the npm world make of the same bytes. Usage: node peers.js pdu|at FOLDER <INPUT, where FOLDER
// holds node_modules; prints "<figure> <number a second>" a line. See npmpeer.h.
'use strict';
const fs = require('fs');
const path = require('path');

const [subject, folder] = process.argv.slice(2);
const load = (name) => require(path.join(path.resolve(folder), 'node_modules', name));
const input = fs.readFileSync(0, 'latin1').split('\n').filter((line) => line !== '');

// Of the processor, in seconds: others may be at work.
function used() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
}

// Once to warm up the compiler, then the figure.
function perSecond(rounds, work) {
    for (let i = 0; i < rounds / 4; ++i) work(i);
    const begin = used();
    for (let i = 0; i < rounds; ++i) work(i);
    return rounds / (used() - begin);
}

function pdu() {
    const { parse, Submit } = load('node-pdu');
    const texts = ['How are you?!', 'Your parcel arrives today between 14:00 and 16:00'];
    let check = 0;
    console.log('decode', perSecond(100000, (i) => {
        check += parse(input[i % input.length]).data.getText().length;
    }));
    console.log('encode', perSecond(100000, (i) => {
        check += new Submit('+393401234567', texts[i % texts.length]).toString().length;
    }));
    if (check === 0) process.exit(1);
}

function at() {
    const { ReadlineParser } = load('@serialport/parser-readline');
    const traffic = Buffer.from(input.join('\r\n') + '\r\n', 'latin1');
    const chunks = [];
    for (let i = 0; i < traffic.length; i += 64) chunks.push(traffic.subarray(i, i + 64));
    const parser = new ReadlineParser({ delimiter: '\r\n', encoding: 'latin1' });
    let lines = 0;
    parser.on('data', (line) => { lines += line === '' ? 0 : 1; });
    let begin = used();
    const rounds = 20;
    let round = 0;
    let place = 0;
    // A stream hands its lines on between the writes.
    const feed = () => {
        for (let i = 0; i < 1000; ++i) {
            if (place === chunks.length) {
                place = 0;
                if (++round === rounds / 4) {
                    lines = 0;
                    begin = used();
                }
                if (round === rounds) {
                    console.log('lines', lines / (used() - begin));
                    return;
                }
            }
            parser.write(chunks[place++]);
        }
        setImmediate(feed);
    };
    feed();
}

({ pdu, at })[subject]();
