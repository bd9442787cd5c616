<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>ChatPhrases</name>
    <message>
        <source>Hung up by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📞 Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📲 You answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📞 Calling you first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📲 Calling %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📞 Calling you first: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📲 You answered. Dialling %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📲 %1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🟢 Connected: %1 ⇄ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏹ Ending the call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejecting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered, %1 is called next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining both…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📵 Missed call · %1</source>
        <comment>%1 = time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏹ Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📞 Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📞 Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📞 Somebody else is calling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call is running, so this caller waits and then hears “busy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📵 Missed call during another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller was given “busy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who calls the line is connected with your phone. To call somebody through the line, send a number, or /call with a number or a name: your phone rings first, then theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/call &lt;number or name&gt; [&lt;from&gt;] – connect your phone (or &lt;from&gt;) with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/close – hang up everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/getmasterphone – the phone that rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/setmasterphone &lt;number&gt; – let another phone ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/getowners – who may steer this phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/getid – your Telegram id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/help – this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may steer this phone. Send a phone number to call it, or /help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a private phone. Your id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of this chat:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No master phone is set. Set it with /setmasterphone and its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone that rings is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on %1 rings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lasts until the next start, because the variable virtualphone_defaultmasterphone fixes the number that counts then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/%1 cannot be done yet by this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no /%1. Did you mean /%2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no /%1. /help lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number behind the command: /%1 +39 340 123 4567</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a phone number to call it, or /help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✅ The phone is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠️ The phone is up, but cannot call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modem: %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: %1 (roaming)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem does not list joining of calls, which may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s call can be connected. Set it with /setmasterphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🚨 Dial %1 on your own phone, now. Emergency numbers are never called through the virtual phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone that should ring first cannot be called. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the contacts is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may mean %2 numbers. Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s phone can ring first. Set it with /setmasterphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the phone that would ring first: it cannot be connected with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📞 Call %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked %1 ago to call %2, and I could not do it then.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked %1 ago to hang up. The call still runs.</source>
        <comment>%1 = 45 s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call with %1 is in progress, so %2 was not called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already calling %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called as soon as the last call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <comment>%2 = a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lines closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This button is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already hung up by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📞 Call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✖ Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏹ End it and call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏹ Hang up now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem&apos;s port may not be used: another program holds it, or this user is not in the group “dialout”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem is not ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem refused (error %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This modem cannot do that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a phone number that can be dialled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency numbers are never called through the virtual phone. Dial them on your own phone, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a service code of the operator, not a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot token was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests: wait %1.</source>
        <comment>%1 = duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else uses or has fixed this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be stored on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call can be made now. %1.</source>
        <comment>%1 = what the modem is doing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the caller on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting your phone on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling the other party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dialling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ringing</source>
        <comment>the called phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling</source>
        <comment>somebody calls us</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer (%2)</source>
        <comment>%2 = duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is switched off or unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 declined the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network does not know the number of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the operator blocks calls to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network is congested, %1 was not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the modem has no network, %1 was not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SIM card has no credit left, %1 was not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the modem was lost, %1 was not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended, %1</source>
        <comment>%1 = duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hung up while on hold (%2)</source>
        <comment>%2 = duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave up after %2</source>
        <comment>%2 = duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hung up before %2 was connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refused to put the first call on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network refused to join the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem refused to dial %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call of %1 could not be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem did not answer a command in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem was lost or restarted during the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by you, %1</source>
        <comment>%1 = duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <comment>%1 = reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended because the program was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own phone called the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caller is in no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no calendar event applies to this contact now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a contact, and no calendar is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no master phone is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone that should ring is the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you asked for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another call was running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rule names a number that cannot be dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No modem is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the modem on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem has no SIM card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem has found no network yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modem was lost and is awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot token was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses this bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your phone %1</source>
        <comment>%1 = number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::CallChain</name>
    <message>
        <source>%1: %2</source>
        <comment>party: its state, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::CallStrip</name>
    <message>
        <source>The call that lives now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not called yet</source>
        <comment>state of a party in the call strip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long the call is in this stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody rings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End both calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends every call (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::ChatView</name>
    <message>
        <source>The chat as the owner sees it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::DemoPage</name>
    <message>
        <source>People in the simulated world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hangs up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of an SMS from the chosen person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends an SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens in the simulated world</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your chat with the bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the bot, for example /help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::DialDialog</name>
    <message>
        <source>&amp;Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone that rings first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number. Your phone rings first; when you answer, the other side is called and both calls are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which phone of yours shall ring? Type its number in From.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>a problem with the field From</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both numbers are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First %1 rings. When you answer, %2 is called, then both calls are joined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::HistoryModel</name>
    <message>
        <source>Call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of a call</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::HistoryPage</name>
    <message>
        <source>+%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet.

Call the number of your SIM card from another phone, or press Call above to make the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::MainWindow</name>
    <message>
        <source>VirtualPhone – demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VirtualPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>name, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the dial pad (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call is going on. Quit and end it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and end the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window is minimised and the phone keeps running. Quit with Ctrl+Q.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::OverviewPage</name>
    <message>
        <source>A contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hidden number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No modem answers. Plug in the stick, or name its serial port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can ring: the number of your own phone is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Telegram bot is set up; the window works without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot has no owner yet, so it obeys nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody calls now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your virtual phone is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated modem and chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rings %1</source>
        <comment>rings this phone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: everything is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <comment>who, when, result</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet. Call the number of your SIM card from another phone to try it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::SearchField</name>
    <message>
        <source>Search a name or type a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a name or type a number (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::SettingField</name>
    <message>
        <source>Set by an environment variable or on the command line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::SettingsPage</name>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that calls are passed on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+39, or IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token from @BotFather; the stored one is never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram ids by comma; the bot tells yours by /getid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another port is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may ring your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts outside calendar events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring your own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring another number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps the phone running in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a notification for calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <comment>bot name: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by an environment variable or on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; connecting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::StatusLine</name>
    <message>
        <source>%1
%2</source>
        <comment>what is wrong, detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>operator, signal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roaming: calls may cost more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator and signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot is set up in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>modem, port</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vp::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <comment>other party: stage of the call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, %1</source>
        <comment>operator</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready, %1 %2 %</source>
        <comment>operator, signal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial a number…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open VirtualPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VirtualPhone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody rings: your own phone&apos;s number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls ring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title, text of a notification</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
