// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real virtualphoned against telegram-test-api, a Bot API server that this project did not write.
// Usage: node npmserver.js VIRTUALPHONED VP-MODEMSIM FOLDER, where FOLDER holds node_modules. See run.sh.
'use strict';
const fs = require('fs');
const net = require('net');
const os = require('os');
const path = require('path');
const { TOKEN, check, until, Program, load, run } = require('./processes.js');

const [virtualphoned, modemsim, folder] = process.argv.slice(2);
const { TelegramServer } = load(folder, 'telegram-test-api/lib/telegramServer.js');
const OWNER = 5000000111; // beyond 32 bits
const STRANGER = 6000000777;
const PHONE_A = '+393331112222';
const PHONE_C = '+393407654321';

function freePort() {
    return new Promise((resolve) => {
        const probe = net.createServer().listen(0, '127.0.0.1', () => {
            const { port } = probe.address();
            probe.close(() => resolve(port));
        });
    });
}

// HTML as a person sees it; this server shows it as it came.
const plain = (text) => String(text).replace(/<[^>]*>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

class World {
    constructor(port, data) {
        this.server = new TelegramServer({ host: '127.0.0.1', port, storeTimeout: 3600 });
        this.owner = this.client(OWNER);
        this.data = data;
        this.modem = new Program(modemsim, ['--link', path.join(data, 'modem')]);
    }
    client(id) {
        return this.server.getClient(TOKEN, { userId: id, chatId: id, firstName: 'Anna <b>' });
    }
    shown(chat = OWNER) {
        return this.server.storage.botMessages.filter((each) => String(each.message.chat_id) === String(chat));
    }
    newest(words, from = 0) {
        return until(words, () => this.shown().slice(from).reverse().find((each) => plain(each.message.text).includes(words)));
    }
    // Says it and gives the message in which the answer stands.
    async ask(text, words) {
        const from = this.shown().length;
        await this.owner.sendMessage(this.owner.makeMessage(text));
        return this.newest(words, from);
    }
    async tap(shown, label) {
        const button = shown.message.reply_markup.inline_keyboard.flat().find((each) => each.text.includes(label));
        check(button, `no button "${label}"`);
        const query = this.owner.makeCallbackQuery(button.callback_data);
        query.message = { ...query.message, message_id: shown.messageId, date: query.date, text: shown.message.text };
        await this.owner.sendCallback(query);
    }
}

function environment(home) {
    const kept = Object.fromEntries(Object.entries(process.env)
        .filter(([name]) => !name.startsWith('virtualphone_') && !/_proxy$/i.test(name)));
    return {
        ...kept, HOME: home, LC_ALL: 'C.UTF-8', virtualphone_bottoken: TOKEN, virtualphone_botowner: String(OWNER),
        virtualphone_defaultmasterphone: PHONE_A, virtualphone_defaultcountrycode: '+39',
    };
}

async function words(world) {
    await world.ask('/getmasterphone', '+39 333 111 2222');
    await world.ask('/HELP', '/getmasterphonefromnumber');
    await world.ask('/search nobody', 'nobody');
    await world.ask(`/getid`, String(OWNER));
    await world.ask(`/getmasterphonefromnumber ${PHONE_C}`, '+39 340 765 4321');
    const strange = world.client(STRANGER);
    await strange.sendMessage(strange.makeMessage(`/call ${PHONE_C}`));
    await world.ask('/getowners', String(OWNER)); // comes behind the stranger's
    check(world.shown(STRANGER).length === 0, 'a stranger was answered');
}

async function messages(world) {
    world.modem.say(`sms ${PHONE_C} Your <b>code</b> & more`);
    await world.newest('Your <b>code</b> & more');
    const from = world.modem.lines.length;
    const order = await world.ask(`/sms ${PHONE_C} from another server`, 'from another server');
    await world.modem.line('the SMS on the network', (line) => line.startsWith('sms submitted '), from);
    await until('it is told that it went', () => plain(order.message.text).includes('sent'));
}

async function calls(world) {
    for (const party of [PHONE_A, PHONE_C]) world.modem.say(`party ${party} answer 1s`);
    for (const begin of [() => world.owner.sendMessage(world.owner.makeMessage(`/call ${PHONE_C}`)),
        () => world.modem.say(`incoming ${PHONE_C}`)]) {
        const from = world.modem.lines.length;
        const seen = world.shown().length;
        await begin();
        for (const party of [PHONE_A, PHONE_C]) {
            await world.modem.line('talk', (line) => line === `party ${party} hears conversation`, from);
        }
        const shown = await world.newest('Connected', seen);
        await world.tap(shown, 'Hang up');
        await until('the end is told', () => shown.message.reply_markup === undefined
            || !JSON.stringify(shown.message.reply_markup).includes(':hu"'));
        await until('no call is left', async () => {
            world.modem.say('calls');
            return world.modem.lines.at(-1) === 'no calls';
        });
    }
}

run(async () => {
    const data = fs.mkdtempSync(path.join(os.tmpdir(), 'vp-foreign-'));
    process.on('exit', () => fs.rmSync(data, { recursive: true, force: true }));
    const world = new World(await freePort(), data);
    await world.server.start();
    await world.modem.line('the modem is plugged in', (line) => line.startsWith('control '));
    const phone = new Program(virtualphoned, ['--modem', path.join(data, 'modem'), '--telegram-api',
        world.server.config.apiURL, '--data-dir', path.join(data, 'data')], environment(data));
    try {
        await world.newest('The phone is up');
        await words(world);
        await messages(world);
        await calls(world);
        phone.child.kill('SIGTERM');
        check(await phone.ended === 0, `it ended with ${await phone.ended}`);
        check(!phone.errors.includes('AAFake'), 'the token was written to the log');
    } catch (error) {
        console.error(world.shown().map((each) => plain(each.message.text)).join('\n---\n'));
        console.error(phone.errors.split('\n').slice(-30).join('\n'));
        throw error;
    }
    console.log('start, commands, SMS both ways, calls both ways, buttons, a stranger, the end: on telegram-test-api',
        load(folder, 'telegram-test-api/package.json').version);
});
