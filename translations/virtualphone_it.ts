<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>ChatPhrases</name>
    <message>
        <source>Hung up by %1.</source>
        <translation>Chiusa da %1.</translation>
    </message>
    <message>
        <source>📞 Incoming call</source>
        <translation>📞 Chiamata in arrivo</translation>
    </message>
    <message>
        <source>📲 You answered</source>
        <translation>📲 Hai risposto</translation>
    </message>
    <message>
        <source>📞 Calling you first</source>
        <translation>📞 Prima chiamo te</translation>
    </message>
    <message>
        <source>📲 Calling %1…</source>
        <translation>📲 Chiamo %1…</translation>
    </message>
    <message>
        <source>📞 Calling you first: %1…</source>
        <translation>📞 Prima chiamo te: %1…</translation>
    </message>
    <message>
        <source>📲 You answered. Dialling %1…</source>
        <translation>📲 Hai risposto. Compongo %1…</translation>
    </message>
    <message>
        <source>📲 %1 answered</source>
        <translation>📲 %1 ha risposto</translation>
    </message>
    <message>
        <source>🟢 Connected: %1 ⇄ %2</source>
        <translation>🟢 Collegati: %1 ⇄ %2</translation>
    </message>
    <message>
        <source>⏹ Ending the call…</source>
        <translation>⏹ Chiudo la chiamata…</translation>
    </message>
    <message>
        <source>Rejecting it.</source>
        <translation>La rifiuto.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Inoltro verso: %1.</translation>
    </message>
    <message>
        <source>Answered, %1 is called next.</source>
        <translation>Risposto; ora chiamo %1.</translation>
    </message>
    <message>
        <source>The caller is on hold.</source>
        <translation>Chi chiama è in attesa.</translation>
    </message>
    <message>
        <source>Joining both…</source>
        <translation>Unisco le due chiamate…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Dalle %1</translation>
    </message>
    <message>
        <source>📵 Missed call · %1</source>
        <comment>%1 = time</comment>
        <translation>📵 Chiamata persa · %1</translation>
    </message>
    <message>
        <source>not in contacts</source>
        <translation>non tra i contatti</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>⏹ Hang up</source>
        <translation>⏹ Chiudi</translation>
    </message>
    <message>
        <source>📞 Call back</source>
        <translation>📞 Richiama</translation>
    </message>
    <message>
        <source>📞 Call again</source>
        <translation>📞 Chiama di nuovo</translation>
    </message>
    <message>
        <source>📞 Somebody else is calling</source>
        <translation>📞 Chiama qualcun altro</translation>
    </message>
    <message>
        <source>A call is running, so this caller waits and then hears “busy”.</source>
        <translation>È in corso una chiamata: chi chiama attende e poi sente «occupato».</translation>
    </message>
    <message>
        <source>📵 Missed call during another one</source>
        <translation>📵 Chiamata persa durante un&apos;altra</translation>
    </message>
    <message>
        <source>The caller was given “busy”.</source>
        <translation>Chi chiamava ha sentito «occupato».</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>Chi chiamava ha rinunciato.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Come funziona</translation>
    </message>
    <message>
        <source>Who calls the line is connected with your phone. To call somebody through the line, send a number, or /call with a number or a name: your phone rings first, then theirs.</source>
        <translation>Chi chiama la linea viene collegato con il tuo telefono. Per chiamare qualcuno attraverso la linea, invia un numero, oppure /call con un numero o un nome: squilla prima il tuo telefono, poi il suo.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>/call &lt;number or name&gt; [&lt;from&gt;] – connect your phone (or &lt;from&gt;) with somebody</source>
        <translation>/call &lt;numero o nome&gt; [&lt;da&gt;] – collega il tuo telefono (o &lt;da&gt;) con qualcuno</translation>
    </message>
    <message>
        <source>/close – hang up everything</source>
        <translation>/close – chiudi tutte le chiamate</translation>
    </message>
    <message>
        <source>/getmasterphone – the phone that rings</source>
        <translation>/getmasterphone – il telefono che squilla</translation>
    </message>
    <message>
        <source>/setmasterphone &lt;number&gt; – let another phone ring</source>
        <translation>/setmasterphone &lt;numero&gt; – fai squillare un altro telefono</translation>
    </message>
    <message>
        <source>/getowners – who may steer this phone</source>
        <translation>/getowners – chi può comandare questo telefono</translation>
    </message>
    <message>
        <source>/getid – your Telegram id</source>
        <translation>/getid – il tuo id di Telegram</translation>
    </message>
    <message>
        <source>/help – this text</source>
        <translation>/help – questo testo</translation>
    </message>
    <message>
        <source>You may steer this phone. Send a phone number to call it, or /help.</source>
        <translation>Puoi comandare questo telefono. Invia un numero per chiamarlo, oppure /help.</translation>
    </message>
    <message>
        <source>This is a private phone. Your id:</source>
        <translation>Questo è un telefono privato. Il tuo id:</translation>
    </message>
    <message>
        <source>Your id:</source>
        <translation>Il tuo id:</translation>
    </message>
    <message>
        <source>The id of this chat:</source>
        <translation>L&apos;id di questa chat:</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Proprietari</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(tu)</translation>
    </message>
    <message>
        <source>(a group)</source>
        <translation>(un gruppo)</translation>
    </message>
    <message>
        <source>No master phone is set. Set it with /setmasterphone and its number.</source>
        <translation>Nessun telefono principale è impostato. Impostalo con /setmasterphone e il suo numero.</translation>
    </message>
    <message>
        <source>Your phone that rings is %1.</source>
        <translation>Il tuo telefono che squilla è %1.</translation>
    </message>
    <message>
        <source>From now on %1 rings.</source>
        <translation>Da ora squilla %1.</translation>
    </message>
    <message>
        <source>This lasts until the next start, because the variable virtualphone_defaultmasterphone fixes the number that counts then.</source>
        <translation>Vale fino al prossimo avvio, perché la variabile virtualphone_defaultmasterphone fissa il numero che varrà allora.</translation>
    </message>
    <message>
        <source>/%1 cannot be done yet by this version.</source>
        <translation>/%1 non è ancora possibile con questa versione.</translation>
    </message>
    <message>
        <source>There is no /%1. Did you mean /%2?</source>
        <translation>/%1 non esiste. Intendevi /%2?</translation>
    </message>
    <message>
        <source>There is no /%1. /help lists the commands.</source>
        <translation>/%1 non esiste. /help elenca i comandi.</translation>
    </message>
    <message>
        <source>Write the number behind the command: /%1 +39 340 123 4567</source>
        <translation>Scrivi il numero dopo il comando: /%1 +39 340 123 4567</translation>
    </message>
    <message>
        <source>Send a phone number to call it, or /help.</source>
        <translation>Invia un numero per chiamarlo, oppure /help.</translation>
    </message>
    <message>
        <source>✅ The phone is up</source>
        <translation>✅ Il telefono è attivo</translation>
    </message>
    <message>
        <source>⚠️ The phone is up, but cannot call</source>
        <translation>⚠️ Il telefono è attivo, ma non può chiamare</translation>
    </message>
    <message>
        <source>Modem: %1 on %2</source>
        <translation>Modem: %1 su %2</translation>
    </message>
    <message>
        <source>Operator: %1 (roaming)</source>
        <translation>Operatore: %1 (roaming)</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operatore: %1</translation>
    </message>
    <message>
        <source>Signal: %1 %</source>
        <translation>Segnale: %1 %</translation>
    </message>
    <message>
        <source>The modem does not list joining of calls, which may fail.</source>
        <translation>Il modem non dichiara l&apos;unione delle chiamate, che potrebbe fallire.</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s call can be connected. Set it with /setmasterphone.</source>
        <translation>Nessun telefono principale è impostato: nessuna chiamata può essere collegata. Impostalo con /setmasterphone.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Il tuo telefono: %1</translation>
    </message>
    <message>
        <source>🚨 Dial %1 on your own phone, now. Emergency numbers are never called through the virtual phone.</source>
        <translation>🚨 Componi %1 sul tuo telefono, subito. I numeri di emergenza non si chiamano mai attraverso il telefono virtuale.</translation>
    </message>
    <message>
        <source>The phone that should ring first cannot be called. %1</source>
        <translation>Il telefono che dovrebbe squillare per primo non si può chiamare. %1</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called “%1”.</source>
        <translation>Nessun contatto si chiama «%1».</translation>
    </message>
    <message>
        <source>“%1” may mean %2 numbers. Which one?</source>
        <translation>«%1» può indicare %2 numeri. Quale?</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s phone can ring first. Set it with /setmasterphone.</source>
        <translation>Nessun telefono principale è impostato: nessun telefono può squillare per primo. Impostalo con /setmasterphone.</translation>
    </message>
    <message>
        <source>That is the phone that would ring first: it cannot be connected with itself.</source>
        <translation>È il telefono che squillerebbe per primo: non si può collegare con sé stesso.</translation>
    </message>
    <message>
        <source>📞 Call %1?</source>
        <translation>📞 Chiamare %1?</translation>
    </message>
    <message>
        <source>You asked %1 ago to call %2, and I could not do it then.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>%1 fa hai chiesto di chiamare %2 e in quel momento non potevo.</translation>
    </message>
    <message>
        <source>You asked %1 ago to hang up. The call still runs.</source>
        <comment>%1 = 45 s</comment>
        <translation>%1 fa hai chiesto di chiudere. La chiamata è ancora in corso.</translation>
    </message>
    <message>
        <source>A call with %1 is in progress, so %2 was not called.</source>
        <translation>È in corso una chiamata con %1, perciò %2 non è stato chiamato.</translation>
    </message>
    <message>
        <source>Already calling %1.</source>
        <translation>Sto già chiamando %1.</translation>
    </message>
    <message>
        <source>%1 is called as soon as the last call is over.</source>
        <translation>Chiamo %1 appena finisce l&apos;ultima chiamata.</translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <comment>%2 = a sentence</comment>
        <translation>%1 non è stato chiamato. %2</translation>
    </message>
    <message>
        <source>Both lines closed.</source>
        <translation>Entrambe le linee sono chiuse.</translation>
    </message>
    <message>
        <source>There was no call.</source>
        <translation>Non c’era nessuna chiamata.</translation>
    </message>
    <message>
        <source>This button is no longer valid.</source>
        <translation>Questo pulsante non è più valido.</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Chiudo…</translation>
    </message>
    <message>
        <source>Already hung up by %1.</source>
        <translation>Già chiusa da %1.</translation>
    </message>
    <message>
        <source>Already ended.</source>
        <translation>Già finita.</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Chiamo %1…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Dimenticato.</translation>
    </message>
    <message>
        <source>📞 Call now</source>
        <translation>📞 Chiama ora</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Chiama</translation>
    </message>
    <message>
        <source>✖ Cancel</source>
        <translation>✖ Annulla</translation>
    </message>
    <message>
        <source>✖ Forget</source>
        <translation>✖ Lascia stare</translation>
    </message>
    <message>
        <source>⏹ End it and call</source>
        <translation>⏹ Chiudi e chiama</translation>
    </message>
    <message>
        <source>⏹ Hang up now</source>
        <translation>⏹ Chiudi ora</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called exactly “%1”. Did you mean this?</source>
        <translation>Nessuno in rubrica si chiama esattamente «%1». Intendevi questo?</translation>
    </message>
    <message>
        <source>Comes later</source>
        <translation>Arriverà più avanti</translation>
    </message>
    <message>
        <source>%1 (comes later)</source>
        <comment>%1 = a command</comment>
        <translation>%1 (arriverà più avanti)</translation>
    </message>
    <message>
        <source>A .vcf document sent here adds contacts (comes later)</source>
        <translation>Un documento .vcf inviato qui aggiunge contatti (arriverà più avanti)</translation>
    </message>
    <message>
        <source>This lasts until the next start, because it could not be stored on the disk.</source>
        <translation>Vale fino al prossimo avvio, perché non è stato possibile salvarlo su disco.</translation>
    </message>
</context>
<context>
    <name>DemoScript</name>
    <message>
        <source>A salesman</source>
        <translation>Un venditore</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Il tuo telefono</translation>
    </message>
    <message>
        <source>Anna calls. She is passed on to your phone, which rings; you answer.</source>
        <translation>Anna chiama. Viene passata al tuo telefono, che squilla; tu rispondi.</translation>
    </message>
    <message>
        <source>Anna says goodbye and hangs up.</source>
        <translation>Anna saluta e chiude.</translation>
    </message>
    <message>
        <source>You send /call to the bot: your phone rings, then Bruno&apos;s, and you are joined.</source>
        <translation>Mandi /call al bot: squilla il tuo telefono, poi quello di Bruno, e vi collega.</translation>
    </message>
    <message>
        <source>Bruno hangs up.</source>
        <translation>Bruno chiude.</translation>
    </message>
    <message>
        <source>You try Carla, whose line is busy.</source>
        <translation>Provi con Carla, che è occupata.</translation>
    </message>
    <message>
        <source>Somebody calls and hides the number.</source>
        <translation>Qualcuno chiama e nasconde il numero.</translation>
    </message>
    <message>
        <source>A salesman calls, but your phone is switched off.</source>
        <translation>Un venditore chiama, ma il tuo telefono è spento.</translation>
    </message>
    <message>
        <source>Thanks for the chat! See you on Sunday?</source>
        <translation>Grazie della chiacchierata! Ci vediamo domenica?</translation>
    </message>
    <message>
        <source>Carla calls back, and gives up before you answer.</source>
        <translation>Carla richiama e rinuncia prima che tu risponda.</translation>
    </message>
    <message>
        <source>That was the small day. Everybody&apos;s line is free again.</source>
        <translation>Questa era la piccola giornata. Le linee di tutti sono di nuovo libere.</translation>
    </message>
    <message>
        <source>Anna writes an SMS; showing it comes with a later version.</source>
        <translation>Anna scrive un SMS; verrà mostrato in una versione successiva.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Incoming call</source>
        <translation>Chiamata in arrivo</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Chiamata persa</translation>
    </message>
    <message>
        <source>There was no answer in time.</source>
        <translation>Nessuna risposta in tempo.</translation>
    </message>
    <message>
        <source>The modem is not connected.</source>
        <translation>Il modem non è collegato.</translation>
    </message>
    <message>
        <source>The modem is not ready.</source>
        <translation>Il modem non è pronto.</translation>
    </message>
    <message>
        <source>The modem refused (error %1).</source>
        <translation>Il modem ha rifiutato (errore %1).</translation>
    </message>
    <message>
        <source>The modem refused.</source>
        <translation>Il modem ha rifiutato.</translation>
    </message>
    <message>
        <source>This modem cannot do that.</source>
        <translation>Questo modem non può farlo.</translation>
    </message>
    <message>
        <source>That is not a phone number that can be dialled.</source>
        <translation>Non è un numero di telefono che si può comporre.</translation>
    </message>
    <message>
        <source>Emergency numbers are never called through the virtual phone. Dial them on your own phone, now.</source>
        <translation>I numeri di emergenza non si chiamano mai attraverso il telefono virtuale. Componili sul tuo telefono, subito.</translation>
    </message>
    <message>
        <source>That is a service code of the operator, not a phone number.</source>
        <translation>È un codice di servizio dell&apos;operatore, non un numero di telefono.</translation>
    </message>
    <message>
        <source>That could not be understood.</source>
        <translation>Non è stato possibile capirlo.</translation>
    </message>
    <message>
        <source>A call is in progress.</source>
        <translation>È in corso una chiamata.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Non è stato trovato nulla.</translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation>La connessione di rete non è riuscita.</translation>
    </message>
    <message>
        <source>The bot token was refused.</source>
        <translation>Il token del bot è stato rifiutato.</translation>
    </message>
    <message>
        <source>Too many requests: wait %1.</source>
        <comment>%1 = duration</comment>
        <translation>Troppe richieste: attendi %1.</translation>
    </message>
    <message>
        <source>Somebody else uses or has fixed this.</source>
        <translation>È in uso o fissato altrove.</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>Il server ha rifiutato (%1).</translation>
    </message>
    <message>
        <source>It could not be stored on the disk.</source>
        <translation>Non è stato possibile salvarlo sul disco.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>È stato annullato.</translation>
    </message>
    <message>
        <source>No call can be made now. %1.</source>
        <comment>%1 = what the modem is doing</comment>
        <translation>Ora non si può chiamare. %1.</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Nessuna chiamata</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Squilla</translation>
    </message>
    <message>
        <source>Answering the caller</source>
        <translation>Rispondo a chi chiama</translation>
    </message>
    <message>
        <source>Putting the caller on hold</source>
        <translation>Metto in attesa chi chiama</translation>
    </message>
    <message>
        <source>Putting your phone on hold</source>
        <translation>Metto in attesa il tuo telefono</translation>
    </message>
    <message>
        <source>Calling your phone</source>
        <translation>Chiamo il tuo telefono</translation>
    </message>
    <message>
        <source>Calling the other party</source>
        <translation>Chiamo l&apos;altra parte</translation>
    </message>
    <message>
        <source>Joining both</source>
        <translation>Unisco le due chiamate</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>In linea</translation>
    </message>
    <message>
        <source>Ending the call</source>
        <translation>Chiudo la chiamata</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>in linea</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>composizione</translation>
    </message>
    <message>
        <source>ringing</source>
        <comment>the called phone</comment>
        <translation>squilla</translation>
    </message>
    <message>
        <source>calling</source>
        <comment>somebody calls us</comment>
        <translation>chiama</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>finita</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 è occupato</translation>
    </message>
    <message>
        <source>%1 did not answer (%2)</source>
        <comment>%2 = duration</comment>
        <translation>%1 non ha risposto (%2)</translation>
    </message>
    <message>
        <source>%1 is switched off or unreachable</source>
        <translation>%1 è spento o non raggiungibile</translation>
    </message>
    <message>
        <source>%1 declined the call</source>
        <translation>%1 ha rifiutato la chiamata</translation>
    </message>
    <message>
        <source>the network does not know the number of %1</source>
        <translation>%1: numero sconosciuto alla rete</translation>
    </message>
    <message>
        <source>the operator blocks calls to %1</source>
        <translation>%1: chiamate bloccate dall&apos;operatore</translation>
    </message>
    <message>
        <source>the network is congested, %1 was not reached</source>
        <translation>la rete è congestionata, %1 non è stato raggiunto</translation>
    </message>
    <message>
        <source>the modem has no network, %1 was not reached</source>
        <translation>il modem è senza rete, %1 non è stato raggiunto</translation>
    </message>
    <message>
        <source>the SIM card has no credit left, %1 was not reached</source>
        <translation>la SIM non ha più credito, %1 non è stato raggiunto</translation>
    </message>
    <message>
        <source>the modem was lost, %1 was not reached</source>
        <translation>il modem è andato perso, %1 non è stato raggiunto</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>non è stato possibile raggiungere %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finita</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Call ended, %1</source>
        <comment>%1 = duration</comment>
        <translation>Chiamata finita, %1</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Chiamata finita</translation>
    </message>
    <message>
        <source>%1 hung up while on hold (%2)</source>
        <comment>%2 = duration</comment>
        <translation>%1 ha chiuso mentre era in attesa (%2)</translation>
    </message>
    <message>
        <source>%1 gave up after %2</source>
        <comment>%2 = duration</comment>
        <translation>%1 ha rinunciato dopo %2</translation>
    </message>
    <message>
        <source>%1 hung up before %2 was connected</source>
        <translation>%1 ha chiuso prima che %2 fosse in linea</translation>
    </message>
    <message>
        <source>The network refused to put the first call on hold</source>
        <translation>La rete ha rifiutato di mettere in attesa la prima chiamata</translation>
    </message>
    <message>
        <source>The network refused to join the calls</source>
        <translation>La rete ha rifiutato di unire le chiamate</translation>
    </message>
    <message>
        <source>The modem refused to dial %1</source>
        <translation>Il modem ha rifiutato di comporre %1</translation>
    </message>
    <message>
        <source>The call of %1 could not be answered</source>
        <translation>Non è stato possibile rispondere a %1</translation>
    </message>
    <message>
        <source>The modem did not answer a command in time</source>
        <translation>Il modem non ha risposto in tempo a un comando</translation>
    </message>
    <message>
        <source>The modem was lost or restarted during the call</source>
        <translation>Il modem è andato perso o si è riavviato durante la chiamata</translation>
    </message>
    <message>
        <source>Ended by you, %1</source>
        <comment>%1 = duration</comment>
        <translation>Chiusa da te, %1</translation>
    </message>
    <message>
        <source>Ended by you</source>
        <translation>Chiusa da te</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <comment>%1 = reason</comment>
        <translation>Rifiutata: %1</translation>
    </message>
    <message>
        <source>Ended because the program was stopped</source>
        <translation>Finita perché il programma è stato fermato</translation>
    </message>
    <message>
        <source>your own phone called the line</source>
        <translation>il tuo telefono ha chiamato la linea</translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation>il numero è nascosto</translation>
    </message>
    <message>
        <source>the caller is in no contact</source>
        <translation>chi chiama non è tra i contatti</translation>
    </message>
    <message>
        <source>no calendar event applies to this contact now</source>
        <translation>nessun evento del calendario vale ora per questo contatto</translation>
    </message>
    <message>
        <source>a contact, and no calendar is set up</source>
        <translation>un contatto, e nessun calendario è impostato</translation>
    </message>
    <message>
        <source>no master phone is set</source>
        <translation>nessun telefono principale è impostato</translation>
    </message>
    <message>
        <source>the phone that should ring is the caller</source>
        <translation>il telefono che dovrebbe squillare è quello che chiama</translation>
    </message>
    <message>
        <source>you asked for this call</source>
        <translation>chiamata chiesta da te</translation>
    </message>
    <message>
        <source>another call was running</source>
        <translation>era in corso un&apos;altra chiamata</translation>
    </message>
    <message>
        <source>the rule names a number that cannot be dialled</source>
        <translation>la regola indica un numero che non si può comporre</translation>
    </message>
    <message>
        <source>No modem is connected</source>
        <translation>Nessun modem è collegato</translation>
    </message>
    <message>
        <source>Looking for the modem on %1</source>
        <translation>Cerco il modem su %1</translation>
    </message>
    <message>
        <source>The modem is starting</source>
        <translation>Il modem si sta avviando</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN</source>
        <translation>La SIM chiede il PIN</translation>
    </message>
    <message>
        <source>The modem has no SIM card</source>
        <translation>Il modem è senza SIM</translation>
    </message>
    <message>
        <source>The modem has found no network yet</source>
        <translation>Il modem non ha ancora trovato la rete</translation>
    </message>
    <message>
        <source>The modem is ready</source>
        <translation>Il modem è pronto</translation>
    </message>
    <message>
        <source>The modem was lost and is awaited</source>
        <translation>Il modem è andato perso, lo aspetto</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non impostato</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connessione in corso</translation>
    </message>
    <message>
        <source>Offline, trying again</source>
        <translation>Non in linea, riprovo</translation>
    </message>
    <message>
        <source>The bot token was refused</source>
        <translation>Il token del bot è stato rifiutato</translation>
    </message>
    <message>
        <source>Another program uses this bot</source>
        <translation>Un altro programma usa questo bot</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation>Numero nascosto</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>il tuo telefono</translation>
    </message>
    <message>
        <source>your phone %1</source>
        <comment>%1 = number</comment>
        <translation>il tuo telefono %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The program was stopped; the modem did not confirm, the calls may still be up</source>
        <translation>Il programma è stato fermato; il modem non ha confermato: le chiamate potrebbero essere ancora in corso</translation>
    </message>
    <message>
        <source>the modem&apos;s port</source>
        <translation>la porta del modem</translation>
    </message>
    <message>
        <source>%1 may not be used by this user. Add yourself to the group “dialout”: sudo usermod -aG dialout %2, then log in again</source>
        <comment>%1 = port, %2 = user</comment>
        <translation>%1 non può essere usata da questo utente. Aggiungiti al gruppo «dialout»: sudo usermod -aG dialout %2, poi accedi di nuovo</translation>
    </message>
    <message>
        <source>%1 is held by another program. If that is ModemManager, stop it: sudo systemctl stop ModemManager</source>
        <comment>%1 = port</comment>
        <translation>%1 è occupata da un altro programma. Se è ModemManager, fermalo: sudo systemctl stop ModemManager</translation>
    </message>
    <message>
        <source>%1 does not answer as a modem. Unplug the stick and plug it in again, or choose another port</source>
        <comment>%1 = port</comment>
        <translation>%1 non risponde come un modem. Stacca e riattacca la chiavetta, oppure scegli un&apos;altra porta</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>No modem is plugged in</source>
        <translation>Nessun modem collegato</translation>
    </message>
    <message>
        <source>The modem may not be used by this user</source>
        <translation>Questo utente non può usare il modem</translation>
    </message>
    <message>
        <source>Another program uses the modem</source>
        <translation>Un altro programma usa il modem</translation>
    </message>
    <message>
        <source>No modem answers on this port</source>
        <translation>Nessun modem risponde su questa porta</translation>
    </message>
    <message>
        <source>The modem was lost and is awaited</source>
        <translation>Il modem è andato perso, lo aspetto</translation>
    </message>
    <message>
        <source>The modem&apos;s port</source>
        <translation>La porta del modem</translation>
    </message>
    <message>
        <source>No modem was found. Plug in the stick, or name its serial port.</source>
        <translation>Nessun modem trovato. Collega la chiavetta o indica la sua porta seriale.</translation>
    </message>
    <message>
        <source>There is no %1. Plug in the stick, or name another serial port.</source>
        <comment>%1 = port</comment>
        <translation>%1 non esiste. Collega la chiavetta o indica un&apos;altra porta seriale.</translation>
    </message>
    <message>
        <source>%1 may not be used by this user. Run “sudo usermod -aG dialout %2”, then log out and in again.</source>
        <comment>port, user</comment>
        <translation>%1 non può essere usata da questo utente. Esegui «sudo usermod -aG dialout %2», poi esci e accedi di nuovo.</translation>
    </message>
    <message>
        <source>%1 is used by another program, usually ModemManager. Close it, or run “sudo systemctl stop ModemManager”.</source>
        <comment>port</comment>
        <translation>%1 è usata da un altro programma, di solito ModemManager. Chiudilo, oppure esegui «sudo systemctl stop ModemManager».</translation>
    </message>
    <message>
        <source>%1 opens, but no modem answers there: it is probably the wrong port. Name another one, or unplug the stick and plug it in again.</source>
        <comment>port</comment>
        <translation>%1 si apre, ma nessun modem risponde: probabilmente è la porta sbagliata. Indicane un&apos;altra, oppure stacca e riattacca la chiavetta.</translation>
    </message>
    <message>
        <source>The modem worked and went away. Plug the stick in again; it is picked up by itself.</source>
        <translation>Il modem funzionava ed è scomparso. Ricollega la chiavetta: viene ripresa da sola.</translation>
    </message>
</context>
<context>
    <name>vp::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>vp::CallChain</name>
    <message>
        <source>%1: %2</source>
        <comment>party: its state, for screen readers</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vp::CallStrip</name>
    <message>
        <source>The call that lives now</source>
        <translation>La chiamata in corso</translation>
    </message>
    <message>
        <source>not called yet</source>
        <comment>state of a party in the call strip</comment>
        <translation>non ancora chiamato</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long the call is in this stage</comment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>Nobody rings</source>
        <translation>Nessuno squilla</translation>
    </message>
    <message>
        <source>End both calls</source>
        <translation>Chiudi entrambe</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Ends every call (%1)</source>
        <translation>Chiude ogni chiamata (%1)</translation>
    </message>
</context>
<context>
    <name>vp::ChatView</name>
    <message>
        <source>The chat as the owner sees it</source>
        <translation>La chat come la vede il proprietario</translation>
    </message>
</context>
<context>
    <name>vp::DemoPage</name>
    <message>
        <source>People in the simulated world</source>
        <translation>Persone nel mondo simulato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Testo dell&apos;SMS</translation>
    </message>
    <message>
        <source>Text of an SMS from the chosen person</source>
        <translation>Testo di un SMS dalla persona scelta</translation>
    </message>
    <message>
        <source>Sends an SMS</source>
        <translation>Manda un SMS</translation>
    </message>
    <message>
        <source>A small day</source>
        <translation>Una piccola giornata</translation>
    </message>
    <message>
        <source>What happens in the simulated world</source>
        <translation>Che cosa accade nel mondo simulato</translation>
    </message>
    <message>
        <source>Your chat with the bot</source>
        <translation>La tua chat con il bot</translation>
    </message>
    <message>
        <source>Message to the bot</source>
        <translation>Messaggio al bot</translation>
    </message>
    <message>
        <source>Write to the bot, for example /help</source>
        <translation>Scrivi al bot, per esempio /help</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Calls &amp;in</source>
        <translation>Ch&amp;iama</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>Rispo&amp;nde</translation>
    </message>
    <message>
        <source>Hangs &amp;up</source>
        <translation>Chi&amp;ude</translation>
    </message>
    <message>
        <source>&amp;Hidden caller</source>
        <translation>Numero nascosto</translation>
    </message>
    <message>
        <source>&amp;Play the day</source>
        <translation>A&amp;vvia la giornata</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
</context>
<context>
    <name>vp::DialDialog</name>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Chiama</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numero da chiamare</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Your phone that rings first</source>
        <translation>Il tuo telefono che squilla per primo</translation>
    </message>
    <message>
        <source>Number of your phone</source>
        <translation>Numero del tuo telefono</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tasto %1</translation>
    </message>
    <message>
        <source>Type a number. Your phone rings first; when you answer, the other side is called and both calls are joined.</source>
        <translation>Scrivi un numero. Squilla prima il tuo telefono; quando rispondi viene chiamata l&apos;altra parte e le due chiamate si uniscono.</translation>
    </message>
    <message>
        <source>Which phone of yours shall ring? Type its number in From.</source>
        <translation>Quale tuo telefono deve squillare? Scrivi il suo numero in «Da».</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>a problem with the field From</comment>
        <translation>Da: %1</translation>
    </message>
    <message>
        <source>Both numbers are the same.</source>
        <translation>I due numeri sono uguali.</translation>
    </message>
    <message>
        <source>First %1 rings. When you answer, %2 is called, then both calls are joined.</source>
        <translation>Prima squilla %1. Quando rispondi viene chiamato %2, poi le due chiamate si uniscono.</translation>
    </message>
    <message>
        <source>In no contact</source>
        <translation>Non tra i contatti</translation>
    </message>
</context>
<context>
    <name>vp::HistoryModel</name>
    <message>
        <source>Call from %1</source>
        <translation>Chiamata da %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Chiamata a %1</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Passata a</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of a call</comment>
        <translation>oggi %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time of a call</comment>
        <translation>ieri %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of a call</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>vp::HistoryPage</name>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>+%1 s</source>
        <translation>+%1 s</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Call &amp;back…</source>
        <translation>&amp;Richiama…</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Richiama</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Copia &amp;numero</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copia numero</translation>
    </message>
    <message>
        <source>Steps of the call</source>
        <translation>Passi della chiamata</translation>
    </message>
    <message>
        <source>No calls yet.

Call the number of your SIM card from another phone, or press Call above to make the first one.</source>
        <translation>Ancora nessuna chiamata.

Chiama il numero della tua SIM da un altro telefono, oppure premi Chiama qui sopra per fare la prima.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, number</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vp::MainWindow</name>
    <message>
        <source>VirtualPhone</source>
        <translation>VirtualPhone</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>name, number</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Chiama…</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Chiama un numero</translation>
    </message>
    <message>
        <source>Opens the dial pad (%1)</source>
        <translation>Apre la tastiera (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>A call is going on. Quit and end it?</source>
        <translation>È in corso una chiamata. Uscire e chiuderla?</translation>
    </message>
    <message>
        <source>Quit and end the call</source>
        <translation>Esci e chiudi la chiamata</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window is minimised and the phone keeps running. Quit with Ctrl+Q.</source>
        <translation>Questo desktop non ha un&apos;area di notifica: la finestra viene ridotta a icona e il telefono resta attivo. Si esce con Ctrl+Q.</translation>
    </message>
    <message>
        <source>Demo – VirtualPhone</source>
        <translation>Demo – VirtualPhone</translation>
    </message>
    <message>
        <source>Set by an environment variable</source>
        <translation>Fissato da una variabile di ambiente</translation>
    </message>
</context>
<context>
    <name>vp::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>vp::OverviewPage</name>
    <message>
        <source>A contact</source>
        <translation>Un contatto</translation>
    </message>
    <message>
        <source>An unknown number</source>
        <translation>Un numero sconosciuto</translation>
    </message>
    <message>
        <source>A hidden number</source>
        <translation>Un numero nascosto</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porta seriale</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Nobody can ring: the number of your own phone is missing.</source>
        <translation>Nessuno può squillare: manca il numero del tuo telefono.</translation>
    </message>
    <message>
        <source>Set number</source>
        <translation>Imposta numero</translation>
    </message>
    <message>
        <source>No Telegram bot is set up; the window works without one.</source>
        <translation>Nessun bot di Telegram è impostato; la finestra funziona anche senza.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>The bot has no owner yet, so it obeys nobody.</source>
        <translation>Il bot non ha ancora un proprietario, perciò non obbedisce a nessuno.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Proprietari</translation>
    </message>
    <message>
        <source>If somebody calls now</source>
        <translation>Se qualcuno chiama adesso</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Serve il tuo intervento</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Ultime chiamate</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>&amp;Tutte le chiamate</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tutte le chiamate</translation>
    </message>
    <message>
        <source>Your virtual phone is ready</source>
        <translation>Il tuo telefono virtuale è pronto</translation>
    </message>
    <message>
        <source>signal %1 %</source>
        <translation>segnale %1 %</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram: %1</translation>
    </message>
    <message>
        <source>simulated modem and chat</source>
        <translation>modem e chat simulati</translation>
    </message>
    <message>
        <source>rings %1</source>
        <comment>rings this phone</comment>
        <translation>fa squillare %1</translation>
    </message>
    <message>
        <source>is rejected</source>
        <translation>viene rifiutato</translation>
    </message>
    <message>
        <source>Nothing: everything is set up.</source>
        <translation>Niente: tutto è impostato.</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <comment>who, when, result</comment>
        <translation>%1   %2   %3</translation>
    </message>
    <message>
        <source>No calls yet. Call the number of your SIM card from another phone to try it.</source>
        <translation>Ancora nessuna chiamata. Per provare, chiama il numero della tua SIM da un altro telefono.</translation>
    </message>
    <message>
        <source>Contacts are rejected outside events, and no calendar is read yet: no contact can ring.</source>
        <translation>I contatti vengono rifiutati fuori dagli eventi e nessun calendario viene ancora letto: nessun contatto fa squillare il tuo telefono.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
</context>
<context>
    <name>vp::Pages</name>
    <message>
        <source>The demo has a chat of its own</source>
        <translation>La demo ha una chat propria</translation>
    </message>
</context>
<context>
    <name>vp::SearchField</name>
    <message>
        <source>Search a name or type a number</source>
        <translation>Cerca un nome o scrivi un numero</translation>
    </message>
    <message>
        <source>Search a name or type a number (%1)</source>
        <translation>Cerca un nome o scrivi un numero (%1)</translation>
    </message>
</context>
<context>
    <name>vp::SecondsSetting</name>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>vp::SettingField</name>
    <message>
        <source>Set by an environment variable or on the command line</source>
        <translation>Fissato da una variabile di ambiente o dalla riga di comando</translation>
    </message>
</context>
<context>
    <name>vp::SettingsPage</name>
    <message>
        <source>Phones</source>
        <translation>Telefoni</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Il tuo telefono</translation>
    </message>
    <message>
        <source>The number that calls are passed on to</source>
        <translation>Il numero a cui passano le chiamate</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>+39, or IT</source>
        <translation>+39, oppure IT</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>New token from @BotFather; the stored one is never shown</source>
        <translation>Nuovo token di @BotFather; quello salvato non si mostra mai</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Salva token</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Proprietari</translation>
    </message>
    <message>
        <source>Telegram ids by comma; the bot tells yours by /getid</source>
        <translation>Id di Telegram separati da virgole; il bot dice il tuo con /getid</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Porta seriale</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Trovata da sé</translation>
    </message>
    <message>
        <source>Another port is used from the next start on.</source>
        <translation>Un&apos;altra porta si usa dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Who may ring your phone</source>
        <translation>Chi può far squillare il tuo telefono</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Chi nasconde il numero</translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation>Numeri fuori dai contatti</translation>
    </message>
    <message>
        <source>Contacts outside calendar events</source>
        <translation>Contatti senza un evento del calendario</translation>
    </message>
    <message>
        <source>are rejected</source>
        <translation>rifiuta</translation>
    </message>
    <message>
        <source>ring your own phone</source>
        <translation>fa squillare il tuo telefono</translation>
    </message>
    <message>
        <source>ring another number…</source>
        <translation>fa squillare un altro numero…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Closing the window keeps the phone running in the tray</source>
        <translation>Chiusa la finestra, il telefono resta attivo nell’area di notifica</translation>
    </message>
    <message>
        <source>Show a notification for calls</source>
        <translation>Mostra una notifica per le chiamate</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Un&apos;altra lingua si usa dal prossimo avvio.</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <comment>bot name: state</comment>
        <translation>@%1: %2</translation>
    </message>
    <message>
        <source>Saved; connecting</source>
        <translation>Salvato; mi collego</translation>
    </message>
    <message>
        <source>ring your own phone (no rule)</source>
        <translation>fanno squillare il tuo telefono (nessuna regola)</translation>
    </message>
    <message>
        <source>No calendar is read yet: a rule set here acts on every call of a contact.</source>
        <translation>Nessun calendario viene ancora letto: una regola impostata qui vale per ogni chiamata di un contatto.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Your phone rings for at most</source>
        <translation>Il tuo telefono squilla al massimo</translation>
    </message>
    <message>
        <source>Others ring for at most</source>
        <translation>Gli altri squillano al massimo</translation>
    </message>
    <message>
        <source>Folder of the contacts</source>
        <translation>Cartella dei contatti</translation>
    </message>
    <message>
        <source>“contacts” in the data folder</source>
        <translation>«contacts» nella cartella dei dati</translation>
    </message>
    <message>
        <source>Telegram server</source>
        <translation>Server di Telegram</translation>
    </message>
    <message>
        <source>Modem&apos;s port for events</source>
        <translation>Porta del modem per gli eventi</translation>
    </message>
    <message>
        <source>The same as the serial port</source>
        <translation>La stessa porta seriale</translation>
    </message>
    <message>
        <source>More start commands of the modem</source>
        <translation>Altri comandi d&apos;avvio del modem</translation>
    </message>
    <message>
        <source>One AT command a line, sent after our own</source>
        <translation>Un comando AT per riga, inviato dopo i nostri</translation>
    </message>
    <message>
        <source>Another server, port or start command is used from the next start on.</source>
        <translation>Un altro server, un&apos;altra porta o altri comandi valgono dal prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>vp::StatusLine</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>operator, signal</comment>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Roaming: calls may cost more</source>
        <translation>Roaming: le chiamate possono costare di più</translation>
    </message>
    <message>
        <source>Operator and signal</source>
        <translation>Operatore e segnale</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram: %1</translation>
    </message>
    <message>
        <source>The bot is set up in Settings</source>
        <translation>Il bot si imposta in Impostazioni</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>modem, port</comment>
        <translation>%1 su %2</translation>
    </message>
</context>
<context>
    <name>vp::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <comment>other party: stage of the call</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ready, %1</source>
        <comment>operator</comment>
        <translation>pronto, %1</translation>
    </message>
    <message>
        <source>ready, %1 %2 %</source>
        <comment>operator, signal</comment>
        <translation>pronto, %1 %2 %</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Dial a number…</source>
        <translation>Componi un numero…</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Chiamate recenti</translation>
    </message>
    <message>
        <source>Open VirtualPhone</source>
        <translation>Apri VirtualPhone</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>VirtualPhone: %1</source>
        <translation>VirtualPhone: %1</translation>
    </message>
    <message>
        <source>Nobody rings: your own phone&apos;s number is missing</source>
        <translation>Nessuno squilla: manca il numero del tuo telefono</translation>
    </message>
    <message>
        <source>Calls ring %1</source>
        <translation>Le chiamate fanno squillare %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Ancora nessuna chiamata</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title, text of a notification</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
</TS>
