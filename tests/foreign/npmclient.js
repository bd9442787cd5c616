// SPDX-FileCopyrightText: VirtualPhone contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Checks vp-botapi with grammY, a Bot API client that this project did not write.
// Usage: node npmclient.js VP-BOTAPI FOLDER, where FOLDER holds node_modules. See run.sh.
'use strict';
const { TOKEN, check, until, Program, load, run } = require('./processes.js');

const [program, folder] = process.argv.slice(2);
const { Bot, GrammyError, InlineKeyboard, InputFile } = load(folder, 'grammy');
const ANNA = 5000000111; // beyond 32 bits

let server;

// What the server answers to its own words, by the key of that line.
async function ask(words, key) {
    const from = server.lines.length;
    server.say(words);
    const { text } = await server.line(words, (line) => key in JSON.parse(line), from);
    return JSON.parse(text)[key];
}

async function refused(code, words, action) {
    try {
        await action();
    } catch (error) {
        check(error instanceof GrammyError, `no answer of the API: ${error}`);
        check(error.error_code === code, `${code} expected, not ${error.error_code}: ${error.description}`);
        check(error.description.toLowerCase().includes(words.toLowerCase()), `"${words}" expected: ${error.description}`);
        return error;
    }
    throw new Error(`${code} expected, but it was done`);
}

async function identity(api) {
    const me = await api.getMe();
    check(me.id === 123456789 && me.is_bot && me.username === 'virtualphone_test_bot', JSON.stringify(me));
}

async function offsets(api) {
    check((await api.getUpdates({ timeout: 0 })).length === 0, 'nothing was said yet');
    const poll = api.getUpdates({ timeout: 40 });
    await ask(`say ${ANNA} /call +39333 <b>&`, 'said');
    const [update] = await poll;
    check(update.message.text === '/call +39333 <b>&' && update.message.from.id === ANNA, JSON.stringify(update));
    const again = await api.getUpdates({ timeout: 0, limit: 1 });
    check(again.length === 1 && again[0].update_id === update.update_id, 'not confirmed: it comes again');
    check((await api.getUpdates({ offset: update.update_id + 1, timeout: 0 })).length === 0, 'confirmed: gone');
    await ask(`say ${ANNA} one`, 'said');
    await ask(`say ${ANNA} two`, 'said');
    const last = await api.getUpdates({ offset: -1, timeout: 0 });
    check(last.length === 1 && last[0].message.text === 'two', JSON.stringify(last));
    check((await api.getUpdates({ offset: last[0].update_id + 1, timeout: 0 })).length === 0, 'all confirmed');
}

async function messages(api) {
    const keyboard = new InlineKeyboard().text('Hang up', 'c1:00000001:hu');
    const html = { parse_mode: 'HTML', reply_markup: keyboard };
    const sent = await api.sendMessage(ANNA, '<b>Anna</b> &lt;3 <code>1</code>',
        { ...html, disable_notification: true, link_preview_options: { is_disabled: true } });
    check(sent.text === 'Anna <3 1' && sent.entities[1].offset === 8, JSON.stringify(sent));
    await refused(400, 'message is not modified',
        () => api.editMessageText(ANNA, sent.message_id, '<b>Anna</b> &lt;3 <code>1</code>', html));
    const edited = await api.editMessageText(ANNA, sent.message_id, 'Ended', { parse_mode: 'HTML' });
    check(edited.text === 'Ended' && !edited.reply_markup, JSON.stringify(edited));
    await api.editMessageReplyMarkup(ANNA, sent.message_id, { reply_markup: keyboard });
    await refused(400, 'message to edit not found', () => api.editMessageText(ANNA, 999999, 'x'));
    await refused(400, 'Unsupported start tag "br"', () => api.sendMessage(ANNA, '<br>', { parse_mode: 'HTML' }));
    await refused(400, 'too long', () => api.sendMessage(ANNA, 'x'.repeat(4097)));
    const reply = await api.sendMessage(ANNA, 'an answer',
        { reply_parameters: { message_id: sent.message_id, allow_sending_without_reply: true } });
    check(reply.reply_to_message.message_id === sent.message_id, JSON.stringify(reply));
    check(await api.deleteMessage(ANNA, reply.message_id), 'deleted');
    await refused(400, "message to delete not found", () => api.deleteMessage(ANNA, reply.message_id));
    return sent.message_id;
}

async function button(api, message) {
    const query = await ask(`tap ${ANNA} ${message} c1:00000001:hu`, 'tapped');
    const [update] = await api.getUpdates({ timeout: 0 });
    check(update.callback_query.id === query && update.callback_query.data === 'c1:00000001:hu', JSON.stringify(update));
    check(update.callback_query.message.message_id === message, JSON.stringify(update));
    check(await api.answerCallbackQuery(query, { text: 'Hanging up' }), 'answered');
    check(await ask(`toast ${query}`, 'toast') === 'Hanging up', 'the toast is shown');
    await refused(400, 'query is too old', () => api.answerCallbackQuery(query));
    await api.getUpdates({ offset: update.update_id + 1, timeout: 0 });
}

async function files(api, url) {
    const content = Buffer.from('Città\n');
    const sent = await api.sendDocument(ANNA, new InputFile(content, 'Città.vcf'), { caption: 'contacts' });
    check(sent.document.file_name === 'Città.vcf' && sent.document.file_size === content.length, JSON.stringify(sent));
    const file = await api.getFile(sent.document.file_id);
    const answer = await fetch(`${url}/file/bot${TOKEN}/${file.file_path}`);
    check(answer.status === 200 && Buffer.from(await answer.arrayBuffer()).equals(content), 'the same bytes');
    await refused(400, '', () => api.getFile('no such file'));
    const voice = await api.sendVoice(ANNA, new InputFile(Buffer.from('OggS'), 'voice.ogg'), { duration: 3 });
    check(voice.voice.duration === 3, JSON.stringify(voice));
}

async function refusals(api, url) {
    const stranger = new Bot('987654321:AAFakeFakeFakeFakeFakeFakeFakeFake123', { client: { apiRoot: url } });
    await refused(401, 'Unauthorized', () => stranger.api.getMe());
    server.say(`block ${ANNA}`);
    await refused(403, 'bot was blocked by the user', () => api.sendMessage(ANNA, 'hello'));
    server.say(`unblock ${ANNA}`);
    server.say('fault 429 3 sendMessage');
    await ask('violations', 'violations'); // the fault is set once this is answered
    const flood = await refused(429, 'Too Many Requests', () => api.sendMessage(ANNA, 'hello'));
    check(flood.parameters.retry_after === 3, JSON.stringify(flood.parameters));
    let stolen = false;
    const poll = refused(409, 'terminated by other getUpdates', () => api.getUpdates({ timeout: 40 }));
    poll.then(() => { stolen = true; }, () => { stolen = true; });
    await until('the poll is held, and stolen', async () => {
        server.say('steal');
        await ask('violations', 'violations');
        return stolen;
    });
    await poll;
    server.say('webhook https://example.com/hook');
    await ask('violations', 'violations');
    await refused(409, 'webhook is active', () => api.getUpdates({ timeout: 0 }));
    check(await api.deleteWebhook(), 'removed');
}

// grammY's own loop: its offsets, its handlers.
async function itsOwnLoop(bot) {
    bot.command('ping', (context) => context.reply('pong'));
    bot.callbackQuery('c1:00000001:hu', (context) => context.answerCallbackQuery('done'));
    const stopped = bot.start();
    await ask(`say ${ANNA} /ping`, 'said');
    const shown = await until('pong', async () =>
        (await ask(`messages ${ANNA}`, 'messages')).find((message) => message.text === 'pong'));
    const query = await ask(`tap ${ANNA} ${shown.id ?? shown.message_id} c1:00000001:hu`, 'tapped');
    await until('its answer', async () => await ask(`toast ${query}`, 'toast') === 'done');
    await bot.stop();
    await stopped;
}

run(async () => {
    server = new Program(program, ['--port', '0', '--token', TOKEN]);
    const url = (await server.line('listening', (line) => line.startsWith('listening '))).text.split(' ')[1].replace(/\/$/, '');
    const bot = new Bot(TOKEN, { client: { apiRoot: url } });
    await identity(bot.api);
    await offsets(bot.api);
    await button(bot.api, await messages(bot.api));
    await files(bot.api, url);
    await refusals(bot.api, url);
    await itsOwnLoop(bot);
    const violations = await ask('violations', 'violations');
    check(violations.length === 0, violations.join('\n'));
    server.say('quit');
    check(await server.ended === 0, 'vp-botapi did not end well');
    console.log('getMe, getUpdates, messages, edits, buttons, files, 400, 401, 403, 409, 429 and its own loop: as grammY',
        load(folder, 'grammy/package.json').version, 'expects');
});
