<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AlertPhrases</name>
    <message>
        <source>🔌 The modem is gone</source>
        <translation>🔌 Il modem è sparito</translation>
    </message>
    <message>
        <source>Since %1 nobody can call, and no SMS comes or goes.</source>
        <translation>Dalle %1 nessuno può chiamare, e non parte né arriva alcun SMS.</translation>
    </message>
    <message>
        <source>✅ The modem is back since %1.</source>
        <translation>✅ Il modem c&apos;è di nuovo dalle %1.</translation>
    </message>
    <message>
        <source>💳 There is no SIM card</source>
        <translation>💳 Non c&apos;è nessuna SIM</translation>
    </message>
    <message>
        <source>📡 There is no network</source>
        <translation>📡 Non c&apos;è rete</translation>
    </message>
    <message>
        <source>✅ The network is back since %1.</source>
        <translation>✅ La rete c&apos;è di nuovo dalle %1.</translation>
    </message>
    <message>
        <source>🗄 The memory for SMS fills up</source>
        <translation>🗄 La memoria degli SMS si sta riempiendo</translation>
    </message>
    <message>
        <source>%1 of %2 places are taken. When all are, no further SMS can come.</source>
        <translation>%1 posti su %2 sono occupati. Quando lo saranno tutti, non potrà arrivare nessun altro SMS.</translation>
    </message>
    <message>
        <source>✅ The memory for SMS has room again since %1.</source>
        <translation>✅ La memoria degli SMS ha di nuovo posto dalle %1.</translation>
    </message>
    <message>
        <source>⏳ SMS cannot be sent</source>
        <translation>⏳ Gli SMS non si possono inviare</translation>
    </message>
    <message>
        <source>Waiting: %1, the first since %2.</source>
        <translation>In attesa: %1, il primo dalle %2.</translation>
    </message>
    <message>
        <source>✅ No SMS waits any more since %1.</source>
        <translation>✅ Nessun SMS è più in attesa dalle %1.</translation>
    </message>
    <message>
        <source>🔇 The modem&apos;s port for sound is gone</source>
        <translation>🔇 La porta audio del modem è sparita</translation>
    </message>
    <message>
        <source>The call at the computer goes on, but nobody hears the other. The port is being opened again.</source>
        <translation>La chiamata al computer continua, ma nessuno sente l&apos;altro. La porta si sta riaprendo.</translation>
    </message>
    <message>
        <source>✅ The modem&apos;s port for sound is back, and the call goes on.</source>
        <translation>✅ La porta audio del modem è tornata e la chiamata continua.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound was gone until the call&apos;s end.</source>
        <translation>La porta audio del modem è mancata fino alla fine della chiamata.</translation>
    </message>
</context>
<context>
    <name>AskPhrases</name>
    <message>
        <source>📲 %1</source>
        <comment>button: let this phone ring</comment>
        <translation>📲 %1</translation>
    </message>
    <message>
        <source>✋ Reject</source>
        <translation>✋ Rifiuta</translation>
    </message>
    <message>
        <source>💬 Reject + SMS</source>
        <translation>💬 Rifiuta + SMS</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <comment>%1 = phone</comment>
        <translation>Hai scelto %1.</translation>
    </message>
    <message>
        <source>%1 chose %2.</source>
        <comment>%1 = owner, %2 = phone</comment>
        <translation>%1 ha scelto %2.</translation>
    </message>
    <message>
        <source>You rejected it.</source>
        <translation>L&apos;hai rifiutata.</translation>
    </message>
    <message>
        <source>Rejected by %1.</source>
        <translation>Rifiutata da %1.</translation>
    </message>
    <message>
        <source>You rejected it, with an SMS.</source>
        <translation>L&apos;hai rifiutata, con un SMS.</translation>
    </message>
    <message>
        <source>Rejected by %1, with an SMS.</source>
        <translation>Rifiutata da %1, con un SMS.</translation>
    </message>
    <message>
        <source>☎️ Other…</source>
        <comment>button: other phones</comment>
        <translation>☎️ Altro…</translation>
    </message>
    <message>
        <source>⌨️ Type a number</source>
        <translation>⌨️ Scrivi un numero</translation>
    </message>
    <message>
        <source>✍️ Write…</source>
        <translation>✍️ Scrivi…</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Indietro</translation>
    </message>
    <message>
        <source>I am in a meeting.</source>
        <comment>SMS</comment>
        <translation>Sono in riunione.</translation>
    </message>
    <message>
        <source>I will call you back.</source>
        <comment>SMS</comment>
        <translation>Ti richiamo.</translation>
    </message>
    <message>
        <source>Please text me.</source>
        <comment>SMS</comment>
        <translation>Scrivimi un SMS, per favore.</translation>
    </message>
    <message>
        <source>You rejected it · SMS: %1</source>
        <translation>L&apos;hai rifiutata · SMS: %1</translation>
    </message>
    <message>
        <source>Rejected by %1 · SMS: %2</source>
        <translation>Rifiutata da %1 · SMS: %2</translation>
    </message>
    <message>
        <source>Already decided. %1</source>
        <comment>%1 = sentence: You rejected it.</comment>
        <translation>Già deciso. %1</translation>
    </message>
    <message>
        <source>%1 has already chosen %2.</source>
        <comment>%1 = owner, %2 = phone</comment>
        <translation>%1 ha già scelto %2.</translation>
    </message>
    <message>
        <source>Already rejected by %1.</source>
        <translation>Già rifiutata da %1.</translation>
    </message>
    <message>
        <source>%1 is being called already.</source>
        <translation>%1 sta già squillando.</translation>
    </message>
    <message>
        <source>Too late for that.</source>
        <translation>Troppo tardi per questo.</translation>
    </message>
    <message>
        <source>That phone cannot ring for this caller.</source>
        <translation>Quel telefono non può squillare per chi chiama.</translation>
    </message>
    <message>
        <source>Forward to which number?</source>
        <translation>A quale numero inoltrarla?</translation>
    </message>
    <message>
        <source>It rings for %1 s. Who takes it?</source>
        <translation>Squilla per %1 s. Chi risponde?</translation>
    </message>
    <message>
        <source>You let the caller leave a message.</source>
        <translation>Hai lasciato che chi chiama lasci un messaggio.</translation>
    </message>
    <message>
        <source>%1 let the caller leave a message.</source>
        <translation>%1 ha lasciato che chi chiama lasci un messaggio.</translation>
    </message>
</context>
<context>
    <name>BackupPhrases</name>
    <message>
        <source>Saved in %1: %2.</source>
        <translation>Salvato in %1: %2.</translation>
    </message>
    <message>
        <source>The token, PIN, passwords and private addresses are in it, sealed by your password. Without the password nobody can read them, nor can you.</source>
        <translation>Contiene il token, il PIN, le password e gli indirizzi privati, sigillati dalla tua password. Senza la password non può leggerli nessuno, nemmeno tu.</translation>
    </message>
    <message>
        <source>The token, PIN, passwords and private addresses are left out.</source>
        <translation>Il token, il PIN, le password e gli indirizzi privati sono esclusi.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been written.</source>
        <translation>Annullato. Non è stato scritto niente.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1.</source>
        <translation>Il backup non si è potuto scrivere: %1.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of VirtualPhone. Nothing has been changed.</source>
        <translation>Questo backup è di una versione più nuova di VirtualPhone. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>The password does not open this backup. Nothing has been changed.</source>
        <translation>La password non apre questo backup. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been changed.</source>
        <translation>Annullato. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>The disk refuses: %1. Nothing has been changed.</source>
        <translation>Il disco rifiuta: %1. Non è cambiato niente.</translation>
    </message>
    <message>
        <source>This file is no backup of VirtualPhone, or it is damaged (%1). Nothing has been changed.</source>
        <translation>Questo file non è un backup di VirtualPhone, o è danneggiato (%1). Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Backup of %1, made by version %2.</source>
        <translation>Backup del %1, fatto dalla versione %2.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Ora: %1.</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>Dopo: %1.</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the value of a setting that is not set</comment>
        <translation>predefinito</translation>
    </message>
    <message>
        <source>… and more settings.</source>
        <translation>… e altre impostazioni.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>name of a setting: value now → value then</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Not usable, and left out: %1.</source>
        <translation>Non utilizzabile, ed escluso: %1.</translation>
    </message>
    <message>
        <source>Its secrets are sealed by a password.</source>
        <translation>I suoi segreti sono sigillati da una password.</translation>
    </message>
    <message>
        <source>It holds no secrets: the token, PIN and private addresses stay as they are here.</source>
        <translation>Non contiene segreti: il token, il PIN e gli indirizzi privati restano come sono qui.</translation>
    </message>
    <message>
        <source>Messages that waited to be sent are not sent by themselves. Guests have to be let in again. What is here now is kept, once, for undo.</source>
        <translation>I messaggi che aspettavano di essere inviati non partono da soli. Gli ospiti vanno fatti entrare di nuovo. Ciò che c&apos;è ora si tiene, una volta, per annullare.</translation>
    </message>
    <message>
        <source>Put this in the place of what is here? [y/N]</source>
        <translation>Mettere questo al posto di ciò che c&apos;è? [s/N]</translation>
    </message>
    <message>
        <source>Go back to the data of before the last restore? [y/N]</source>
        <translation>Tornare ai dati di prima dell&apos;ultimo ripristino? [s/N]</translation>
    </message>
    <message>
        <source>Password of the backup (empty = leave its secrets out):</source>
        <translation>Password del backup (vuota = escludi i suoi segreti):</translation>
    </message>
    <message>
        <source>Password for the secrets (empty = leave them out):</source>
        <translation>Password per i segreti (vuota = escludili):</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Non è stata data nessuna password.</translation>
    </message>
    <message>
        <source>Nobody answers. With --yes nothing is asked.</source>
        <translation>Non risponde nessuno. Con --yes non si chiede niente.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Non è cambiato niente.</translation>
    </message>
    <message>
        <source>Restored. virtualphoned --undo-restore goes back.</source>
        <translation>Ripristinato. virtualphoned --undo-restore torna indietro.</translation>
    </message>
    <message>
        <source>The data of before are back. virtualphoned --undo-restore turns them round again.</source>
        <translation>I dati di prima ci sono di nuovo. virtualphoned --undo-restore li scambia ancora.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Non c&apos;è niente a cui tornare.</translation>
    </message>
    <message>
        <source>VirtualPhone is running with these data. End it first.</source>
        <translation>VirtualPhone è in funzione con questi dati. Prima termina quello.</translation>
    </message>
    <message>
        <source>The next start of VirtualPhone puts the backup in place.</source>
        <translation>Il prossimo avvio di VirtualPhone mette a posto il backup.</translation>
    </message>
    <message>
        <source>calls: %1, messages: %2, contacts: %3 in groups: %4, block entries: %5, calendars of your own: %6, recordings: %7 (%8), sounds of your own: %9</source>
        <comment>%8 = their size</comment>
        <translation>chiamate: %1, messaggi: %2, contatti: %3 in gruppi: %4, voci bloccate: %5, calendari tuoi: %6, registrazioni: %7 (%8), suoni tuoi: %9</translation>
    </message>
</context>
<context>
    <name>BlockPhrases</name>
    <message>
        <source>numbers that begin with %1</source>
        <translation>i numeri che cominciano con %1</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>i numeri da %1 a %2</translation>
    </message>
    <message>
        <source>numbers of %1</source>
        <comment>%1 = country</comment>
        <translation>i numeri di %1</translation>
    </message>
    <message>
        <source>hidden numbers</source>
        <translation>i numeri nascosti</translation>
    </message>
    <message>
        <source>SMS from the name “%1”</source>
        <translation>gli SMS dal nome «%1»</translation>
    </message>
    <message>
        <source>🚫 You have blocked nobody.</source>
        <translation>🚫 Non hai bloccato nessuno.</translation>
    </message>
    <message>
        <source>/block &lt;number&gt; blocks one; also a contact&apos;s name, 02 1234* for all numbers that begin so, +39021000-+39021999 for a range, hidden, or country NG. /allow &lt;number&gt; always lets somebody through the lists.</source>
        <translation>/block &lt;numero&gt; ne blocca uno; oppure il nome di un contatto, 02 1234* per tutti i numeri che cominciano così, +39021000-+39021999 per un intervallo, hidden per i numeri nascosti, o country NG per un paese. /allow &lt;numero&gt; fa passare sempre qualcuno attraverso gli elenchi.</translation>
    </message>
    <message>
        <source>🚫 Your list: 1 entry</source>
        <translation>🚫 Il tuo elenco: 1 voce</translation>
    </message>
    <message numerus="yes">
        <source>🚫 Your list: %n entries</source>
        <translation>
            <numerusform>🚫 Il tuo elenco: %n voce</numerusform>
            <numerusform>🚫 Il tuo elenco: %n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 = date</comment>
        <translation>dal %1</translation>
    </message>
    <message>
        <source>1 call stopped</source>
        <translation>1 chiamata fermata</translation>
    </message>
    <message numerus="yes">
        <source>%n calls stopped</source>
        <translation>
            <numerusform>%n chiamata fermata</numerusform>
            <numerusform>%n chiamate fermate</numerusform>
        </translation>
    </message>
    <message>
        <source>✅ let through: </source>
        <translation>✅ passa: </translation>
    </message>
    <message>
        <source>🌐 No shared list is set.</source>
        <translation>🌐 Nessun elenco condiviso è impostato.</translation>
    </message>
    <message>
        <source>Their addresses are the setting blocklists/urls.</source>
        <translation>I loro indirizzi sono l&apos;impostazione blocklists/urls.</translation>
    </message>
    <message>
        <source>🌐 Shared lists</source>
        <translation>🌐 Elenchi condivisi</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 voce</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>✅ Let through: %1</source>
        <translation>✅ Lascio passare: %1</translation>
    </message>
    <message>
        <source>✅ Let through already: %1</source>
        <translation>✅ Lascio già passare: %1</translation>
    </message>
    <message>
        <source>No list stops these calls. Who gets them is for the other rules to say.</source>
        <translation>Nessun elenco ferma queste chiamate. A chi vanno, lo dicono le altre regole.</translation>
    </message>
    <message>
        <source>🚫 Blocked: %1</source>
        <translation>🚫 Blocco: %1</translation>
    </message>
    <message>
        <source>🚫 Blocked already: %1</source>
        <translation>🚫 Blocco già: %1</translation>
    </message>
    <message>
        <source>Calls are rejected from now on.</source>
        <translation>Da ora le chiamate vengono rifiutate.</translation>
    </message>
    <message>
        <source>⚠️ But your list also says “%1”, and that counts: these calls are still let through.</source>
        <translation>⚠️ Ma il tuo elenco dice anche «%1», e questo conta di più: queste chiamate passano ancora.</translation>
    </message>
    <message>
        <source>✖ Let through by your list no more: %1</source>
        <translation>✖ Il tuo elenco non lascia più passare: %1</translation>
    </message>
    <message>
        <source>✖ Not blocked by your list any more: %1</source>
        <translation>✖ Il tuo elenco non blocca più: %1</translation>
    </message>
    <message>
        <source>✅ Let through again: %1</source>
        <translation>✅ Lascio passare di nuovo: %1</translation>
    </message>
    <message>
        <source>🚫 Blocked again: %1</source>
        <translation>🚫 Blocco di nuovo: %1</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Questa voce non c&apos;è più.</translation>
    </message>
    <message>
        <source>Something is missing behind the word.</source>
        <translation>Dopo la parola manca qualcosa.</translation>
    </message>
    <message>
        <source>That is too long for an entry.</source>
        <translation>È troppo lungo per una voce.</translation>
    </message>
    <message>
        <source>A star stands for the rest of a number, so it may only be at the end.</source>
        <translation>Un asterisco sta per il resto di un numero, perciò può stare solo alla fine.</translation>
    </message>
    <message>
        <source>That would be half the world: a star wants at least a country code and a digit before it. A whole country is: country NG.</source>
        <translation>Sarebbe mezzo mondo: prima di un asterisco servono almeno un prefisso internazionale e una cifra. Un paese intero è: country NG.</translation>
    </message>
    <message>
        <source>The end of the range comes before its beginning.</source>
        <translation>La fine dell&apos;intervallo viene prima del suo inizio.</translation>
    </message>
    <message>
        <source>Both ends of a range need the same number of digits.</source>
        <translation>Le due estremità di un intervallo devono avere lo stesso numero di cifre.</translation>
    </message>
    <message>
        <source>That is no country. Write its two letters or its calling code: country NG, country +234.</source>
        <translation>Non è un paese. Scrivi le sue due lettere o il suo prefisso internazionale: country NG, country +234.</translation>
    </message>
    <message>
        <source>That is neither a number nor the name of a contact.</source>
        <translation>Non è né un numero né il nome di un contatto.</translation>
    </message>
    <message>
        <source>“%1” is not blocked or let through. %2</source>
        <comment>%1 = what was typed, %2 = why not</comment>
        <translation>«%1» non viene né bloccato né lasciato passare. %2</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Intendevi «%1»?</translation>
    </message>
    <message>
        <source>Your list could not be changed: the disk refused it.</source>
        <translation>Non è stato possibile modificare il tuo elenco: il disco non l&apos;ha accettato.</translation>
    </message>
    <message>
        <source>%1 has no number in the contacts.</source>
        <translation>%1 non ha un numero tra i contatti.</translation>
    </message>
    <message>
        <source>Several contacts are called “%1”. Which one?</source>
        <translation>Più contatti si chiamano «%1». Quale?</translation>
    </message>
    <message>
        <source>That blocks all %1: your own country, contacts included. Really?</source>
        <comment>%1 = numbers of Italy (IT)</comment>
        <translation>Così blocchi tutti %1: è il tuo paese, contatti compresi. Davvero?</translation>
    </message>
    <message>
        <source>📤 Your list as a file</source>
        <translation>📤 Il tuo elenco come file</translation>
    </message>
    <message>
        <source>1 entry can be shared.</source>
        <translation>1 voce si può condividere.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can be shared.</source>
        <translation>
            <numerusform>%n voce si può condividere.</numerusform>
            <numerusform>%n voci si possono condividere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readable: one number or prefix a line. Hashed: others can use it but not simply read it; who tries all numbers of a country finds them out all the same.</source>
        <translation>Leggibile: un numero o l&apos;inizio di un numero per riga. In impronte: gli altri possono usarlo ma non leggerlo facilmente; chi prova tutti i numeri di un paese li scopre comunque.</translation>
    </message>
    <message>
        <source>Your block list, hashed: %1</source>
        <translation>Il tuo elenco dei blocchi, in impronte: %1</translation>
    </message>
    <message>
        <source>Your block list: %1</source>
        <translation>Il tuo elenco dei blocchi: %1</translation>
    </message>
    <message>
        <source>Left out, because no shared list can hold them: %1</source>
        <translation>Tralasciate, perché nessun elenco condiviso le può contenere: %1</translation>
    </message>
    <message>
        <source>There is nothing on your list that could be shared.</source>
        <translation>Nel tuo elenco non c&apos;è nulla che si possa condividere.</translation>
    </message>
    <message>
        <source>✖ Remove that</source>
        <translation>✖ Togli quella voce</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Annulla</translation>
    </message>
    <message>
        <source>« Your list</source>
        <translation>« Il tuo elenco</translation>
    </message>
    <message>
        <source>🔄 Refresh</source>
        <translation>🔄 Aggiorna</translation>
    </message>
    <message>
        <source>📤 As a file</source>
        <translation>📤 Come file</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Leggibile</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>In impronte</translation>
    </message>
    <message>
        <source>🚫 Block them all</source>
        <translation>🚫 Bloccali tutti</translation>
    </message>
    <message>
        <source>🚫 Block</source>
        <translation>🚫 Blocca</translation>
    </message>
    <message>
        <source>✅ Let this caller through</source>
        <translation>✅ Lascia passare chi chiama</translation>
    </message>
    <message>
        <source>The lists are being fetched.</source>
        <translation>Sto scaricando gli elenchi.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>spento</translation>
    </message>
    <message>
        <source>Whom shall I block? A number, the name of a contact, 02 9000* for all numbers that begin so, hidden, or country NG.</source>
        <translation>Chi devo bloccare? Un numero, il nome di un contatto, 02 9000* per tutti i numeri che cominciano così, nascosto, o paese NG.</translation>
    </message>
    <message>
        <source>➕ Add</source>
        <translation>➕ Aggiungi</translation>
    </message>
</context>
<context>
    <name>CallPhrases</name>
    <message>
        <source>💬 SMS</source>
        <translation>💬 SMS</translation>
    </message>
    <message>
        <source>⏰ Remind in 1 h</source>
        <translation>⏰ Ricordamelo tra 1 h</translation>
    </message>
    <message>
        <source>👤 Add contact</source>
        <translation>👤 Aggiungi contatto</translation>
    </message>
    <message>
        <source>📲 Try %1</source>
        <comment>button: call again, from this phone</comment>
        <translation>📲 Prova %1</translation>
    </message>
    <message>
        <source>📲 Use %1 instead</source>
        <comment>button: this phone of mine</comment>
        <translation>📲 Usa invece %1</translation>
    </message>
    <message>
        <source>📵 %1 missed calls · %2</source>
        <comment>%1 = how many, at least 2; %2 = times</comment>
        <translation>📵 %1 chiamate perse · %2</translation>
    </message>
    <message>
        <source>Missed before: %1</source>
        <comment>%1 = times</comment>
        <translation>Perse prima: %1</translation>
    </message>
    <message>
        <source>2nd call today</source>
        <translation>2ª chiamata oggi</translation>
    </message>
    <message>
        <source>3rd call today</source>
        <translation>3ª chiamata oggi</translation>
    </message>
    <message>
        <source>%1 calls today</source>
        <comment>with this one</comment>
        <translation>%1 chiamate oggi</translation>
    </message>
    <message>
        <source>I will remind you at %1.</source>
        <comment>%1 = time</comment>
        <translation>Te lo ricordo alle %1.</translation>
    </message>
    <message>
        <source>That cannot be remembered now.</source>
        <translation>In questo momento non posso ricordartelo.</translation>
    </message>
    <message>
        <source>⏰ Reminder: %1</source>
        <translation>⏰ Promemoria: %1</translation>
    </message>
    <message>
        <source>The call was at %1.</source>
        <translation>La chiamata era delle %1.</translation>
    </message>
    <message>
        <source>👤 %1 · %2: into which group of contacts?</source>
        <comment>%1 = name, %2 = number</comment>
        <translation>👤 %1 · %2: in quale gruppo di contatti?</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>name of a group</comment>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <comment>%1 = group of contacts</comment>
        <translation>Nel gruppo %1.</translation>
    </message>
    <message>
        <source>What is the name of %1?</source>
        <comment>%1 = number</comment>
        <translation>Come si chiama %1?</translation>
    </message>
    <message>
        <source>This caller hid the number, so no SMS can be sent there.</source>
        <translation>Chi chiama ha nascosto il numero, quindi non si può inviargli un SMS.</translation>
    </message>
    <message>
        <source>📲 Retry join</source>
        <translation>📲 Riprova a unire</translation>
    </message>
    <message>
        <source>Joining both again.</source>
        <translation>Riunisco di nuovo i due.</translation>
    </message>
</context>
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
        <source>This lasts until the next start, because it could not be stored on the disk.</source>
        <translation>Vale fino al prossimo avvio, perché non è stato possibile salvarlo su disco.</translation>
    </message>
    <message>
        <source>The next phone is called now.</source>
        <translation>La chiamata al prossimo telefono parte ora.</translation>
    </message>
    <message>
        <source>Passing the caller on to %1.</source>
        <translation>Passo chi chiama a %1.</translation>
    </message>
    <message>
        <source>Handing the call over…</source>
        <translation>Trasferisco la chiamata…</translation>
    </message>
    <message>
        <source>/sms &lt;number or name&gt; &lt;text&gt; – send an SMS; reply to an SMS to answer it</source>
        <translation>/sms &lt;numero o nome&gt; &lt;testo&gt; – invia un SMS; rispondi a un SMS per rispondere al mittente</translation>
    </message>
    <message>
        <source>/command &lt;c&gt; – say something to the modem, such as AT+CSQ</source>
        <translation>/command &lt;c&gt; – di&apos; qualcosa al modem, per esempio AT+CSQ</translation>
    </message>
    <message>
        <source>/verbose_on, /verbose_off – show here what goes to and from the modem</source>
        <translation>/verbose_on, /verbose_off – mostra qui ciò che va al modem e ciò che ne arriva</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Questa chiavetta non ha la voce: gli SMS funzionano, le chiamate no.</translation>
    </message>
    <message>
        <source>/search &lt;name&gt; – find a contact, by a part of the name or of the number</source>
        <translation>/search &lt;nome&gt; – cerca un contatto, da una parte del nome o del numero</translation>
    </message>
    <message>
        <source>/getcontactscount – how many contacts there are, group by group</source>
        <translation>/getcontactscount – quanti contatti ci sono, gruppo per gruppo</translation>
    </message>
    <message>
        <source>A file of contacts (.vcf) sent here becomes the group that its name says.</source>
        <translation>Un file di contatti (.vcf) inviato qui diventa il gruppo che porta il suo nome.</translation>
    </message>
    <message>
        <source>/getmasterphonefromnumber &lt;number&gt; – who would get this caller now, and why</source>
        <translation>/getmasterphonefromnumber &lt;numero&gt; – a chi andrebbe ora una chiamata da questo numero, e perché</translation>
    </message>
    <message>
        <source>No master phone is set.</source>
        <translation>Nessun telefono principale è impostato.</translation>
    </message>
    <message>
        <source>The default master phone is %1.</source>
        <translation>Il telefono principale predefinito è %1.</translation>
    </message>
    <message>
        <source>%1: %2 Write a number, or the word hidden.</source>
        <comment>%1 = what was typed, %2 = why not</comment>
        <translation>%1: %2 Scrivi un numero, o la parola hidden per un numero nascosto.</translation>
    </message>
    <message>
        <source>/whatif &lt;number or name&gt; [&lt;when&gt;] – the same for any time, such as tomorrow 18:00</source>
        <translation>/whatif &lt;numero o nome&gt; [&lt;quando&gt;] – lo stesso per un altro momento, per esempio domani 18:00</translation>
    </message>
    <message>
        <source>/problems – what is wrong in the calendars</source>
        <translation>/problems – che cosa non va nei calendari</translation>
    </message>
    <message>
        <source>/block [&lt;number or name&gt;] – your block list, or one more on it; /allow lets somebody through it</source>
        <translation>/block [&lt;numero o nome&gt;] – il tuo elenco dei blocchi, o una voce in più; /allow invece lascia passare</translation>
    </message>
    <message>
        <source>/addtemporaryowner &lt;password&gt; – lets a guest in, for a day at most</source>
        <translation>/addtemporaryowner &lt;password&gt; – fa entrare un ospite, al massimo per un giorno</translation>
    </message>
    <message>
        <source>You asked to call %1, and I was interrupted at it: I may or may not have dialled.</source>
        <translation>Hai chiesto di chiamare %1 e sono stato interrotto: forse ho composto il numero, forse no.</translation>
    </message>
    <message>
        <source>I was interrupted at your command to the modem: it may or may not have been sent. It is not sent again by itself.</source>
        <translation>Sono stato interrotto durante il tuo comando al modem: forse è stato inviato, forse no. Non viene inviato di nuovo da solo.</translation>
    </message>
    <message>
        <source>/forward &lt;phone or number&gt; until &lt;time&gt; – all calls there for a while</source>
        <translation>/forward &lt;telefono o numero&gt; fino alle &lt;ora&gt; – tutte le chiamate lì per un po&apos;</translation>
    </message>
    <message>
        <source>/dnd [&lt;until&gt;] – do not disturb for a while</source>
        <translation>/dnd [&lt;fino a&gt;] – non disturbare per un po&apos;</translation>
    </message>
    <message>
        <source>Write the password behind the command.</source>
        <translation>Scrivi la password dopo il comando.</translation>
    </message>
    <message>
        <source>You wanted to call %1 while I was offline.</source>
        <translation>Volevi chiamare %1 mentre ero offline.</translation>
    </message>
    <message>
        <source>🔁 Try again</source>
        <translation>🔁 Riprova</translation>
    </message>
    <message>
        <source>(The program was restarted, and the buttons are gone. Ask again.)</source>
        <translation>(Il programma è stato riavviato e i pulsanti non ci sono più. Chiedi di nuovo.)</translation>
    </message>
    <message>
        <source>/status – how the phone is, with the balance</source>
        <translation>/status – come sta il telefono, con il credito</translation>
    </message>
    <message>
        <source>/history – the last calls and messages</source>
        <translation>/history – le ultime chiamate e gli ultimi messaggi</translation>
    </message>
    <message>
        <source>/ussd &lt;code&gt; – a service code of the operator, such as *100#</source>
        <translation>/ussd &lt;codice&gt; – un codice di servizio dell&apos;operatore, come *100#</translation>
    </message>
    <message>
        <source>/dtmf &lt;digits&gt; – tones into the call</source>
        <translation>/dtmf &lt;cifre&gt; – toni nella chiamata</translation>
    </message>
    <message>
        <source>/settings – phones, do not disturb, automatic SMS, limits and more</source>
        <translation>/settings – telefoni, non disturbare, SMS automatici, limiti e altro</translation>
    </message>
    <message>
        <source>📱 %1 changed which phone rings: from now on %2.</source>
        <comment>%1 = a person</comment>
        <translation>📱 %1 ha cambiato quale telefono squilla: da ora %2.</translation>
    </message>
    <message>
        <source>The caller is told that he is being connected.</source>
        <translation>A chi chiama si dice che lo si sta collegando.</translation>
    </message>
    <message>
        <source>⚠️ The network refused to join the calls</source>
        <translation>⚠️ La rete ha rifiutato di unire le chiamate</translation>
    </message>
    <message>
        <source>It is asked to press 1, as it may be a mailbox.</source>
        <translation>Gli si chiede di premere 1, perché può essere una segreteria.</translation>
    </message>
    <message>
        <source>Both wait a moment: try it again, or hang up.</source>
        <translation>I due aspettano un momento: riprova, o riaggancia.</translation>
    </message>
    <message>
        <source>📼 The caller may leave a message</source>
        <translation>📼 Chi chiama può lasciare un messaggio</translation>
    </message>
    <message>
        <source>Answering for a message.</source>
        <translation>Rispondo per un messaggio.</translation>
    </message>
    <message>
        <source>You asked to call %1. This computer&apos;s clock is behind, so I cannot tell when.</source>
        <translation>Hai chiesto di chiamare %1. L&apos;orologio di questo computer è indietro, quindi non so dire quando.</translation>
    </message>
    <message>
        <source>You asked to hang up. This computer&apos;s clock is behind, so I cannot tell whether you meant the call that runs.</source>
        <translation>Hai chiesto di riagganciare. L&apos;orologio di questo computer è indietro, quindi non so se intendevi la chiamata in corso.</translation>
    </message>
    <message>
        <source>/log [&lt;day&gt;] – the log of a day as a file, such as /log yesterday</source>
        <translation>/log [&lt;giorno&gt;] – il registro di un giorno come file, per esempio /log ieri</translation>
    </message>
    <message>
        <source>You may steer %1. Send a phone number to call it, or /help.</source>
        <comment>%1 = name of a phone</comment>
        <translation>Puoi comandare %1. Invia un numero di telefono per chiamarlo, oppure /help.</translation>
    </message>
    <message>
        <source>Its own number is %1.</source>
        <translation>Il suo numero è %1.</translation>
    </message>
    <message>
        <source>📞 Dialling %1 from the computer…</source>
        <translation>📞 Chiamo %1 dal computer…</translation>
    </message>
    <message>
        <source>🟢 Connected: %1 ⇄ the computer</source>
        <translation>🟢 In comunicazione: %1 ⇄ il computer</translation>
    </message>
    <message>
        <source>It is being answered.</source>
        <translation>Si sta rispondendo.</translation>
    </message>
    <message>
        <source>⏺ It is recorded; the caller was told so.</source>
        <translation>⏺ La chiamata viene registrata; a chi chiama è stato detto.</translation>
    </message>
    <message>
        <source>The caller is on hold, and has said no name.</source>
        <translation>Chi chiama è in attesa e non ha detto alcun nome.</translation>
    </message>
    <message>
        <source>The caller is on hold. The modem sent no sound, so he was not asked for a name.</source>
        <translation>Chi chiama è in attesa. Il modem non ha mandato suono, perciò non gli si è chiesto il nome.</translation>
    </message>
    <message>
        <source>The caller is asked for a name.</source>
        <translation>A chi chiama si chiede il nome.</translation>
    </message>
    <message>
        <source>It is asked to press 1.</source>
        <translation>Gli si chiede di premere 1.</translation>
    </message>
    <message>
        <source>It hears the caller&apos;s name, and is asked to press 1.</source>
        <translation>Sente il nome di chi chiama e gli si chiede di premere 1.</translation>
    </message>
    <message>
        <source>⏺ It is recorded; whom you called was told so.</source>
        <translation>⏺ La chiamata viene registrata; a chi hai chiamato è stato detto.</translation>
    </message>
    <message>
        <source>Whom you called is told first that it is recorded.</source>
        <translation>A chi hai chiamato si dice prima che la chiamata viene registrata.</translation>
    </message>
</context>
<context>
    <name>ConsolePhrases</name>
    <message>
        <source>%1 may change the modem.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 può modificare il modem.</translation>
    </message>
    <message>
        <source>The search for networks takes up to five minutes, and until it is over no call and no SMS can be handled.</source>
        <translation>La ricerca delle reti dura fino a cinque minuti e, finché non è finita, non si può gestire nessuna chiamata e nessun SMS.</translation>
    </message>
    <message>
        <source>This restarts the modem: calls end, and for up to a minute nobody can be reached.</source>
        <translation>Questo riavvia il modem: le chiamate finiscono e per un minuto al massimo nessuno è raggiungibile.</translation>
    </message>
    <message>
        <source>This deletes an SMS from the SIM, even one that has not been stored here yet.</source>
        <translation>Questo cancella un SMS dalla SIM, anche uno non ancora salvato qui.</translation>
    </message>
    <message>
        <source>%1 changes the calls that run.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 modifica le chiamate in corso.</translation>
    </message>
    <message>
        <source>%1 changes a service of the network, also for later.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 modifica un servizio della rete, anche per il futuro.</translation>
    </message>
    <message>
        <source>This sends a code to the operator, which may cost money or change services. What the operator answers comes later: /verbose_on shows it.</source>
        <translation>Questo invia un codice all&apos;operatore, che può costare denaro o modificare dei servizi. La risposta dell&apos;operatore arriva più tardi: /verbose_on la mostra.</translation>
    </message>
    <message>
        <source>Write the modem command behind it: /command AT+CSQ</source>
        <translation>Scrivi il comando del modem dopo il comando: /command AT+CSQ</translation>
    </message>
    <message>
        <source>That is longer than 256 characters.</source>
        <translation>È più lungo di 256 caratteri.</translation>
    </message>
    <message>
        <source>That holds characters that no modem command has, such as line ends or typed quotes “…”. Write it in one line of plain letters.</source>
        <translation>Contiene caratteri che nessun comando del modem ha, come gli a capo o le virgolette tipografiche «…». Scrivilo in una sola riga, con lettere semplici.</translation>
    </message>
    <message>
        <source>A modem command begins with AT, such as AT+CSQ.</source>
        <translation>Un comando del modem comincia con AT, per esempio AT+CSQ.</translation>
    </message>
    <message>
        <source>That is not a modem command that I understand, so it is not sent.</source>
        <translation>Non è un comando del modem che capisco, perciò non lo invio.</translation>
    </message>
    <message>
        <source>Calls are made with /call, never by a command to the modem.</source>
        <translation>Le chiamate si fanno con /call, mai con un comando al modem.</translation>
    </message>
    <message>
        <source>Calls are answered by the phone itself.</source>
        <translation>Alle chiamate risponde il telefono stesso.</translation>
    </message>
    <message>
        <source>%1 is not sent from here: PIN, locks and passwords do not belong into a chat. If you wrote one, delete your message.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 non si invia da qui: PIN, blocchi e password non vanno scritti in una chat. Se ne hai scritto uno, cancella il tuo messaggio.</translation>
    </message>
    <message>
        <source>SMS are sent with /sms, never by a command to the modem.</source>
        <translation>Gli SMS si inviano con /sms, mai con un comando al modem.</translation>
    </message>
    <message>
        <source>That would delete SMS that nobody has read yet.</source>
        <translation>Cancellerebbe SMS che nessuno ha ancora letto.</translation>
    </message>
    <message>
        <source>%1 stays as it is: with another setting the phone would miss calls or SMS, or not understand the modem.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 resta com&apos;è: con un&apos;altra impostazione il telefono perderebbe chiamate o SMS, oppure non capirebbe il modem.</translation>
    </message>
    <message>
        <source>That would switch the radio or the modem off, and nobody could be reached.</source>
        <translation>Spegnerebbe la radio o il modem, e nessuno sarebbe raggiungibile.</translation>
    </message>
    <message>
        <source>That would reset the modem&apos;s settings under the running phone.</source>
        <translation>Azzererebbe le impostazioni del modem mentre il telefono è attivo.</translation>
    </message>
    <message>
        <source>%1 writes into the modem&apos;s firmware and may break it for ever.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 scrive nel firmware del modem e può guastarlo per sempre.</translation>
    </message>
    <message>
        <source>%1 changes which port does what, and the modem remembers it.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 cambia quale porta fa che cosa, e il modem se lo ricorda.</translation>
    </message>
    <message>
        <source>That would turn the port into a data connection, and the modem would be lost.</source>
        <translation>Trasformerebbe la porta in una connessione dati, e il modem andrebbe perso.</translation>
    </message>
    <message>
        <source>%1 writes to the SIM itself, which may lock or break it.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 scrive sulla SIM stessa e può bloccarla o guastarla.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… e %n altra riga</numerusform>
            <numerusform>… e %n altre righe</numerusform>
        </translation>
    </message>
    <message>
        <source>The modem did not answer in time. Whether it has done it is not known.</source>
        <translation>Il modem non ha risposto in tempo. Non si sa se l&apos;ha eseguito.</translation>
    </message>
    <message>
        <source>The modem was set up anew before it came to that: it was not sent.</source>
        <translation>Il modem è stato reimpostato prima che toccasse al comando: non è stato inviato.</translation>
    </message>
    <message>
        <source>A call was being set up for so long that it was not sent.</source>
        <translation>Una chiamata era in preparazione da così tanto tempo che il comando non è stato inviato.</translation>
    </message>
    <message>
        <source>Too many commands wait already: it was not sent.</source>
        <translation>Ci sono già troppi comandi in coda: non è stato inviato.</translation>
    </message>
    <message>
        <source>You asked for this %1 ago.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>L&apos;hai chiesto %1 fa.</translation>
    </message>
    <message>
        <source>A call is being set up. It is sent right after.</source>
        <translation>Una chiamata è in preparazione. Lo invio subito dopo.</translation>
    </message>
    <message>
        <source>Only somebody who is an owner by his own id may talk to the modem.</source>
        <translation>Solo chi è proprietario con il proprio id può parlare con il modem.</translation>
    </message>
    <message>
        <source>This chat is shown what goes to and from the modem already. /verbose_off ends it.</source>
        <translation>Questa chat mostra già ciò che va al modem e ciò che ne arriva. /verbose_off smette.</translation>
    </message>
    <message>
        <source>From now on this chat is shown what goes to and from the modem, until /verbose_off or the next start.</source>
        <translation>Da ora questa chat mostra ciò che va al modem e ciò che ne arriva, fino a /verbose_off o al prossimo avvio.</translation>
    </message>
    <message>
        <source>The modem&apos;s traffic is not shown here any more.</source>
        <translation>Il traffico del modem non viene più mostrato qui.</translation>
    </message>
    <message>
        <source>The modem&apos;s traffic was not shown here.</source>
        <translation>Il traffico del modem non veniva mostrato qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines were left out</source>
        <translation>
            <numerusform>%n altra riga tralasciata</numerusform>
            <numerusform>%n altre righe tralasciate</numerusform>
        </translation>
    </message>
    <message>
        <source>📟 Send it</source>
        <translation>📟 Invialo</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Inviato.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, so I cannot tell when you asked for this.</source>
        <translation>L&apos;orologio di questo computer è indietro, quindi non so quando l&apos;hai chiesto.</translation>
    </message>
</context>
<context>
    <name>ContactsPhrases</name>
    <message>
        <source>1 contact</source>
        <translation>1 contatto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contatto</numerusform>
            <numerusform>%n contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file could not be read.</source>
        <translation>La riga %1 del file non si è potuta leggere.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file could not be read, the first is line %1.</source>
        <translation>
            <numerusform>%n riga del file non si è potuta leggere: è la riga %1.</numerusform>
            <numerusform>%n righe del file non si sono potute leggere; la prima è la riga %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no contacts yet. Send me a file of them (.vcf): its name becomes the name of the group.</source>
        <translation>Non ci sono ancora contatti. Inviami un file di contatti (.vcf): il suo nome diventa il nome del gruppo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, number of contacts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 gruppo</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n gruppo</numerusform>
            <numerusform>%n gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>📇 %1 in %2: %3</source>
        <comment>42 contacts in 2 groups: Family 30, Work 12</comment>
        <translation>📇 %1 in %2: %3</translation>
    </message>
    <message>
        <source>🔎 “%1”: %2</source>
        <comment>%1 = what was looked for, %2 = 3 contacts</comment>
        <translation>🔎 «%1»: %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>nessun numero</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the contacts is called anything like “%1”.</source>
        <translation>Nessuno in rubrica ha un nome simile a «%1».</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called “%1”. Did you mean “%2”?</source>
        <translation>Nessuno in rubrica si chiama «%1». Intendevi «%2»?</translation>
    </message>
    <message>
        <source>Whom do you look for? For example: /search anna</source>
        <translation>Chi cerchi? Per esempio: /search anna</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiato</numerusform>
            <numerusform>%n cambiati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n tolto</numerusform>
            <numerusform>%n tolti</numerusform>
        </translation>
    </message>
    <message>
        <source>a new group</source>
        <translation>un gruppo nuovo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>42 contacts (5 new, 2 changed, 2 removed)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n senza numero</numerusform>
            <numerusform>%n senza numero</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card could not be read: neither a name nor a number.</source>
        <translation>1 scheda non si è potuta leggere: né nome né numero.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards could not be read: neither a name nor a number.</source>
        <translation>
            <numerusform>%n scheda non si è potuta leggere: né nome né numero.</numerusform>
            <numerusform>%n schede non si sono potute leggere: né nome né numero.</numerusform>
        </translation>
    </message>
    <message>
        <source>I could read no contact in this file. The group has %1 now. Replace it all the same?</source>
        <comment>%1 = 4 contacts</comment>
        <translation>In questo file non ho potuto leggere nessun contatto. Il gruppo ora ha %1. Sostituirlo lo stesso?</translation>
    </message>
    <message>
        <source>this file has only %1, the group has %2 now. Replace it all the same?</source>
        <comment>%1 = 3 contacts, %2 = 42 contacts</comment>
        <translation>questo file ha solo %1, il gruppo ora ha %2. Sostituirlo lo stesso?</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a group. Rename the file and send it again.</source>
        <translation>«%1» non può essere il nome di un gruppo. Rinomina il file e invialo di nuovo.</translation>
    </message>
    <message>
        <source>Telegram did not give me the file “%1”.</source>
        <translation>Telegram non mi ha dato il file «%1».</translation>
    </message>
    <message>
        <source>Too many files at once: “%1” was not read. Send it again.</source>
        <translation>Troppi file insieme: «%1» non è stato letto. Invialo di nuovo.</translation>
    </message>
    <message>
        <source>“%1” could not be stored. The contacts are as they were.</source>
        <translation>«%1» non si è potuto salvare. I contatti sono come prima.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched. Send it again, please.</source>
        <translation>«%1» non si è potuto scaricare. Invialo di nuovo, per favore.</translation>
    </message>
    <message>
        <source>I read files of contacts only. Their names end in .vcf.</source>
        <translation>Leggo solo file di contatti. Il loro nome finisce in .vcf.</translation>
    </message>
    <message>
        <source>Undone: the group is gone again.</source>
        <translation>Annullato: il gruppo non c&apos;è più.</translation>
    </message>
    <message>
        <source>Undone: %1, as before.</source>
        <comment>%1 = 42 contacts</comment>
        <translation>Annullato: %1, come prima.</translation>
    </message>
    <message>
        <source>The group was changed meanwhile, so it stays as it is.</source>
        <translation>Intanto il gruppo è stato cambiato, perciò resta com&apos;è.</translation>
    </message>
    <message>
        <source>What was before is no longer kept.</source>
        <translation>Ciò che c&apos;era prima non è più conservato.</translation>
    </message>
    <message>
        <source>It could not be stored. The contacts are as they were.</source>
        <translation>Non si è potuto salvare. I contatti sono come prima.</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Annulla</translation>
    </message>
    <message>
        <source>➕ Merge instead</source>
        <translation>➕ Unisci invece</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>Sì, sostituisci</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Now %1: %2</source>
        <comment>what becomes of a call, and why</comment>
        <translation>Ora %1: %2</translation>
    </message>
    <message>
        <source>There is no file of contacts (.vcf) in “%1”.</source>
        <translation>In «%1» non ci sono file di contatti (.vcf).</translation>
    </message>
    <message>
        <source>“%1” is no file of contacts: their names end in .vcf.</source>
        <translation>«%1» non è un file di contatti: i loro nomi finiscono in .vcf.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB, or its name cannot be that of a group.</source>
        <translation>«%1» supera i 20 MB, oppure il suo nome non può essere quello di un gruppo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» non si può leggere.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was undone there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>riga %1: %2</translation>
    </message>
    <message>
        <source>Nothing was deleted: the files of the groups were changed meanwhile.</source>
        <translation>Non è stato eliminato nulla: nel frattempo i file dei gruppi sono cambiati.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: the disk refuses.</source>
        <translation>Non è stato possibile eliminare tutto: il disco rifiuta.</translation>
    </message>
    <message>
        <source>This group is gone.</source>
        <translation>Questo gruppo non c&apos;è più.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Non è stato possibile scrivere il file.</translation>
    </message>
    <message>
        <source>Search “%1” in the contacts?</source>
        <translation>Cercare «%1» tra i contatti?</translation>
    </message>
    <message>
        <source>🔎 Search</source>
        <translation>🔎 Cerca</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB, which is more than I take from a chat. Export the contacts without their pictures, or use the window.</source>
        <translation>Questo file supera i 5 MB, più di quanto prendo da una chat. Esporta i contatti senza le immagini, o usa la finestra.</translation>
    </message>
    <message>
        <source>Nothing was changed: the files of the groups were changed meanwhile.</source>
        <translation>Non è cambiato nulla: nel frattempo i file dei gruppi sono cambiati.</translation>
    </message>
    <message>
        <source>The card of this contact is too broken to be changed here.</source>
        <translation>La scheda di questo contatto è troppo rovinata per cambiarla qui.</translation>
    </message>
    <message>
        <source>Not everything could be stored: the disk refuses.</source>
        <translation>Non è stato possibile salvare tutto: il disco rifiuta.</translation>
    </message>
</context>
<context>
    <name>DayLogPhrases</name>
    <message>
        <source>Program: started, version %1</source>
        <translation>Programma: avviato, versione %1</translation>
    </message>
    <message>
        <source>Program: stopped</source>
        <translation>Programma: fermato</translation>
    </message>
    <message>
        <source>Program: the last run was cut off</source>
        <translation>Programma: l&apos;ultima esecuzione è stata interrotta</translation>
    </message>
    <message>
        <source>Modem: ready (%1)</source>
        <translation>Modem: pronto (%1)</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>Modem: %1</translation>
    </message>
    <message>
        <source>Network: roaming in %1</source>
        <translation>Rete: in roaming su %1</translation>
    </message>
    <message>
        <source>Network: at home again, %1</source>
        <translation>Rete: di nuovo la propria, %1</translation>
    </message>
    <message>
        <source>Network: now %1</source>
        <translation>Rete: ora %1</translation>
    </message>
    <message>
        <source>Modem: another SIM card than before</source>
        <translation>Modem: un&apos;altra SIM rispetto a prima</translation>
    </message>
    <message>
        <source>Modem: lost again and again, the power is probably weak</source>
        <translation>Modem: perso più e più volte, probabilmente l&apos;alimentazione è debole</translation>
    </message>
    <message>
        <source>Telegram: connected</source>
        <translation>Telegram: collegato</translation>
    </message>
    <message>
        <source>Telegram: cannot be reached</source>
        <translation>Telegram: non raggiungibile</translation>
    </message>
    <message>
        <source>Telegram: the bot&apos;s token is refused</source>
        <translation>Telegram: il token del bot è rifiutato</translation>
    </message>
    <message>
        <source>Telegram: another program uses this bot</source>
        <translation>Telegram: un altro programma usa questo bot</translation>
    </message>
    <message>
        <source>Disk: it does not take messages</source>
        <translation>Disco: non accetta messaggi</translation>
    </message>
    <message>
        <source>Disk: full</source>
        <translation>Disco: pieno</translation>
    </message>
    <message>
        <source>Disk: works again</source>
        <translation>Disco: funziona di nuovo</translation>
    </message>
    <message>
        <source>Computer: goes to sleep</source>
        <translation>Computer: va in sospensione</translation>
    </message>
    <message>
        <source>Computer: woke after %1</source>
        <translation>Computer: riattivato dopo %1</translation>
    </message>
    <message>
        <source>Setting: %1 was changed</source>
        <translation>Impostazione: %1 è cambiata</translation>
    </message>
    <message>
        <source>Calendars and lists: no news of %1 for a day</source>
        <translation>Calendari ed elenchi: nessuna novità da %1 da un giorno</translation>
    </message>
    <message>
        <source>Calendars and lists: %1 works again</source>
        <translation>Calendari ed elenchi: %1 funziona di nuovo</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Nessun errore.</translation>
    </message>
    <message>
        <source>1 error.</source>
        <translation>1 errore.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors.</source>
        <translation>
            <numerusform>%n errore.</numerusform>
            <numerusform>%n errori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forwarded</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n inoltrata</numerusform>
            <numerusform>%n inoltrate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n persa</numerusform>
            <numerusform>%n perse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n spam</numerusform>
            <numerusform>%n spam</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>nessuna chiamata</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 chiamata</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n chiamata</numerusform>
            <numerusform>%n chiamate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 SMS in, %3 out. %4</source>
        <comment>%1 = calls, %4 = a sentence about errors</comment>
        <translation>%1, %2 SMS ricevuti, %3 inviati. %4</translation>
    </message>
    <message>
        <source>🗒 %1: %2</source>
        <comment>%1 = a day, %2 = what happened</comment>
        <translation>🗒 %1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>%1, %2 = dates with times</comment>
        <translation>Da %1 a %2</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Non è successo nulla.</translation>
    </message>
    <message>
        <source>There was more; it is in the history.</source>
        <translation>C&apos;è stato dell&apos;altro: è nella cronologia.</translation>
    </message>
    <message>
        <source>Call from %1: %2</source>
        <translation>Chiamata da %1: %2</translation>
    </message>
    <message>
        <source>Call to %1: %2</source>
        <translation>Chiamata a %1: %2</translation>
    </message>
    <message>
        <source>why: %1</source>
        <comment>%1 = reasons of a decision</comment>
        <translation>perché: %1</translation>
    </message>
    <message>
        <source>end: the network&apos;s cause %1</source>
        <translation>fine: causa di rete %1</translation>
    </message>
    <message>
        <source>SMS from %1</source>
        <translation>SMS da %1</translation>
    </message>
    <message>
        <source>SMS to %1: %2</source>
        <comment>%2 = how far it is</comment>
        <translation>SMS a %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>of an SMS</comment>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n parti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts have come</source>
        <translation>arrivate %1 parti di %2</translation>
    </message>
    <message>
        <source>(may hold a code, which is not written down)</source>
        <translation>(può contenere un codice, che non viene scritto)</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>Il telefono</translation>
    </message>
    <message>
        <source>Chat, %1: %2</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Chat, %1: %2</translation>
    </message>
    <message>
        <source>Chat, %1: %2, refused</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Chat, %1: %2, rifiutato</translation>
    </message>
    <message>
        <source>Chat, %1: %2, asked first</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Chat, %1: %2, prima è stato chiesto</translation>
    </message>
    <message>
        <source>Nothing was done from the chat.</source>
        <translation>Dalla chat non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write /log, /log yesterday or /log 2026-12-24.</source>
        <translation>«%1» non è un giorno. Scrivi /log, /log yesterday o /log 2026-12-24.</translation>
    </message>
    <message numerus="yes">
        <source>Logs are kept for %n days.</source>
        <translation>
            <numerusform>Il registro si conserva per %n giorno.</numerusform>
            <numerusform>I registri si conservano per %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Quel giorno deve ancora venire.</translation>
    </message>
    <message>
        <source>The log cannot be read from the disk now.</source>
        <translation>Ora non è possibile leggere il registro dal disco.</translation>
    </message>
    <message>
        <source>The log is too long to be sent.</source>
        <translation>Il registro è troppo lungo per essere inviato.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>as people write it behind /log</comment>
        <translation>oggi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>as people write it behind /log</comment>
        <translation>ieri</translation>
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
        <source>Anna writes an SMS.</source>
        <translation>Anna scrive un SMS.</translation>
    </message>
    <message>
        <source>A salesman calls, but your phone is switched off: he leaves a message, which History plays.</source>
        <translation>Chiama un venditore, ma il tuo telefono è spento: lascia un messaggio, che la Cronologia riproduce.</translation>
    </message>
</context>
<context>
    <name>DoctorPhrases</name>
    <message>
        <source>Not looked at, because of what is wrong above.</source>
        <translation>Non esaminato, per via di ciò che non va qui sopra.</translation>
    </message>
    <message>
        <source>The port %1 opens.</source>
        <translation>La porta %1 si apre.</translation>
    </message>
    <message>
        <source>No port of a modem was found.</source>
        <translation>Nessuna porta di un modem trovata.</translation>
    </message>
    <message>
        <source>Plug the stick in. If it is, it may still pose as a CD-ROM: install the package usb-modeswitch. A modem of another make is named with --modem.</source>
        <translation>Collega la chiavetta. Se lo è già, forse si presenta ancora come CD-ROM: installa il pacchetto usb-modeswitch. Un modem di un&apos;altra marca si indica con --modem.</translation>
    </message>
    <message>
        <source>The port %1 is not there.</source>
        <translation>La porta %1 non c&apos;è.</translation>
    </message>
    <message>
        <source>Plug the stick in, or leave the port out (--modem, or modem/port in the settings) so that it is searched for.</source>
        <translation>Collega la chiavetta, oppure non indicare la porta (--modem, o modem/port nelle impostazioni), così viene cercata.</translation>
    </message>
    <message>
        <source>The port %1 may not be opened by this user.</source>
        <translation>Questo utente non può aprire la porta %1.</translation>
    </message>
    <message>
        <source>The port %1 is held by another program (%2).</source>
        <translation>La porta %1 è occupata da un altro programma (%2).</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Chiudi quel programma.</translation>
    </message>
    <message>
        <source>The port %1 is held by ModemManager.</source>
        <translation>La porta %1 è occupata da ModemManager.</translation>
    </message>
    <message>
        <source>The port %1 is held by the VirtualPhone that is running.</source>
        <translation>La porta %1 è occupata dal VirtualPhone in esecuzione.</translation>
    </message>
    <message>
        <source>The port %1 went away during the examination.</source>
        <translation>La porta %1 è scomparsa durante l&apos;esame.</translation>
    </message>
    <message>
        <source>Try another USB socket, or a hub with its own power supply.</source>
        <translation>Prova un&apos;altra presa USB, o un hub con alimentazione propria.</translation>
    </message>
    <message>
        <source>A modem answers: %1.</source>
        <translation>Un modem risponde: %1.</translation>
    </message>
    <message>
        <source>Nobody answers on this port.</source>
        <translation>Nessuno risponde su questa porta.</translation>
    </message>
    <message>
        <source>Name another port of the stick with --modem, or pull the stick out and plug it in again.</source>
        <translation>Indica un&apos;altra porta della chiavetta con --modem, oppure stacca e riattacca la chiavetta.</translation>
    </message>
    <message>
        <source>The modem tells events on this port.</source>
        <translation>Il modem comunica gli eventi su questa porta.</translation>
    </message>
    <message>
        <source>No event came on this port, and the modem is set to tell events on its first port only.</source>
        <translation>Nessun evento è arrivato su questa porta, e il modem è impostato per comunicare gli eventi solo sulla sua prima porta.</translation>
    </message>
    <message>
        <source>Use the stick&apos;s other port with --modem, or name it with --modem-events.</source>
        <translation>Usa l&apos;altra porta della chiavetta con --modem, oppure indicala con --modem-events.</translation>
    </message>
    <message>
        <source>No event came on this port while it was listened to.</source>
        <translation>Nessun evento è arrivato su questa porta durante l&apos;ascolto.</translation>
    </message>
    <message>
        <source>If calls to the line are not noticed, use the stick&apos;s other port with --modem, or name it with --modem-events.</source>
        <translation>Se le chiamate alla linea non vengono notate, usa l&apos;altra porta della chiavetta con --modem, oppure indicala con --modem-events.</translation>
    </message>
    <message>
        <source>This make tells nothing by itself until somebody calls.</source>
        <translation>Questa marca non comunica nulla da sé finché qualcuno non chiama.</translation>
    </message>
    <message>
        <source>The SIM is there.</source>
        <translation>La SIM c&apos;è.</translation>
    </message>
    <message>
        <source>There is no SIM in the modem.</source>
        <translation>Nel modem non c&apos;è una SIM.</translation>
    </message>
    <message>
        <source>Put the SIM in, gold contacts to the board, and plug the stick in again.</source>
        <translation>Inserisci la SIM, con i contatti dorati verso la scheda, e riattacca la chiavetta.</translation>
    </message>
    <message>
        <source>The modem cannot read the SIM.</source>
        <translation>Il modem non riesce a leggere la SIM.</translation>
    </message>
    <message>
        <source>Clean its contacts, put it in again, and try it in a telephone.</source>
        <translation>Pulisci i suoi contatti, inseriscila di nuovo e provala in un telefono.</translation>
    </message>
    <message>
        <source>The SIM is busy.</source>
        <translation>La SIM è occupata.</translation>
    </message>
    <message>
        <source>Wait half a minute and look again.</source>
        <translation>Attendi mezzo minuto e ricontrolla.</translation>
    </message>
    <message>
        <source>The modem does not tell how its SIM is.</source>
        <translation>Il modem non dice come sta la sua SIM.</translation>
    </message>
    <message>
        <source>Wait half a minute and look again; if nothing else is wrong, all is well.</source>
        <translation>Attendi mezzo minuto e ricontrolla; se nient&apos;altro è sbagliato, va tutto bene.</translation>
    </message>
    <message>
        <source>The SIM does not ask for its PIN.</source>
        <translation>La SIM non chiede il PIN.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN (tries left: %1).</source>
        <translation>La SIM chiede il PIN (tentativi rimasti: %1).</translation>
    </message>
    <message>
        <source>Enter the PIN in the window or give it in the variable virtualphone_simpin, or switch the question off in a telephone.</source>
        <translation>Inserisci il PIN nella finestra o indicalo nella variabile virtualphone_simpin, oppure disattiva la richiesta in un telefono.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN, and only one try is left.</source>
        <translation>La SIM chiede il PIN, e resta un solo tentativo.</translation>
    </message>
    <message>
        <source>Put the SIM into a telephone and enter the right PIN there; one more wrong one locks it.</source>
        <translation>Metti la SIM in un telefono e inserisci lì il PIN giusto; un altro PIN errato la blocca.</translation>
    </message>
    <message>
        <source>The SIM is locked after wrong PINs and asks for its PUK.</source>
        <translation>La SIM è bloccata dopo PIN errati e chiede il PUK.</translation>
    </message>
    <message>
        <source>Put the SIM into a telephone and enter the PUK there; the operator knows it.</source>
        <translation>Metti la SIM in un telefono e inserisci lì il PUK; l&apos;operatore lo conosce.</translation>
    </message>
    <message>
        <source>The modem is locked to an operator, or by a code of its own.</source>
        <translation>Il modem è bloccato su un operatore, o da un codice proprio.</translation>
    </message>
    <message>
        <source>Use a SIM of that operator, or have the stick unlocked.</source>
        <translation>Usa una SIM di quell&apos;operatore, oppure fai sbloccare la chiavetta.</translation>
    </message>
    <message>
        <source>The network is there: %1.</source>
        <translation>La rete c&apos;è: %1.</translation>
    </message>
    <message>
        <source>The network is there, but weak: %1.</source>
        <translation>La rete c&apos;è, ma è debole: %1.</translation>
    </message>
    <message>
        <source>Bring the stick nearer to a window with a USB extension cable.</source>
        <translation>Avvicina la chiavetta a una finestra con una prolunga USB.</translation>
    </message>
    <message>
        <source>The SIM uses a foreign network: %1.</source>
        <translation>La SIM usa la rete di un altro operatore (roaming): %1.</translation>
    </message>
    <message>
        <source>Calls may cost more: ask the operator.</source>
        <translation>Le chiamate possono costare di più: chiedi all&apos;operatore.</translation>
    </message>
    <message>
        <source>The modem has found no network.</source>
        <translation>Il modem non ha trovato nessuna rete.</translation>
    </message>
    <message>
        <source>Move the stick, look for its antenna socket, and check that the SIM works in a telephone.</source>
        <translation>Sposta la chiavetta, cerca la sua presa per l&apos;antenna e controlla che la SIM funzioni in un telefono.</translation>
    </message>
    <message>
        <source>The network refuses this SIM or this stick.</source>
        <translation>La rete rifiuta questa SIM o questa chiavetta.</translation>
    </message>
    <message>
        <source>Check with the operator that the SIM is active and the stick is not barred.</source>
        <translation>Verifica con l&apos;operatore che la SIM sia attiva e che la chiavetta non sia bloccata.</translation>
    </message>
    <message>
        <source>The network grants SMS only, no calls.</source>
        <translation>La rete concede solo SMS, niente chiamate.</translation>
    </message>
    <message>
        <source>The stick needs a 2G or 3G network for calls: ask the operator whether it has one here.</source>
        <translation>Per le chiamate la chiavetta ha bisogno di una rete 2G o 3G: chiedi all&apos;operatore se qui ne ha una.</translation>
    </message>
    <message>
        <source>The modem does not tell whether it has a network.</source>
        <translation>Il modem non dice se ha una rete.</translation>
    </message>
    <message>
        <source>The stick knows 4G.</source>
        <translation>La chiavetta conosce il 4G.</translation>
    </message>
    <message>
        <source>The stick knows nothing newer than %1.</source>
        <translation>La chiavetta non conosce nulla di più recente di %1.</translation>
    </message>
    <message>
        <source>It works as long as the operator keeps such a network: ask how long that is.</source>
        <translation>Funziona finché l&apos;operatore mantiene una rete di questo tipo: chiedi per quanto tempo.</translation>
    </message>
    <message>
        <source>The stick knows nothing newer than %1, and the operators of this country have closed such networks.</source>
        <translation>La chiavetta non conosce nulla di più recente di %1, e gli operatori di questo Paese hanno spento le reti di questo tipo.</translation>
    </message>
    <message>
        <source>Use a 4G modem with voice, such as one with a Quectel EC25 or a SIMCom SIM7600.</source>
        <translation>Usa un modem 4G con la voce, per esempio uno con un Quectel EC25 o un SIMCom SIM7600.</translation>
    </message>
    <message>
        <source>Which networks this model knows is not in the list.</source>
        <translation>Le reti che questo modello conosce non sono nell&apos;elenco.</translation>
    </message>
    <message>
        <source>The modem shows who calls.</source>
        <translation>Il modem mostra chi chiama.</translation>
    </message>
    <message>
        <source>The modem does not show who calls.</source>
        <translation>Il modem non mostra chi chiama.</translation>
    </message>
    <message>
        <source>Every caller will count as hidden: ask the operator for caller identification (CLIP).</source>
        <translation>Chiunque chiami conterà come numero nascosto: chiedi all&apos;operatore l&apos;identificazione del chiamante (CLIP).</translation>
    </message>
    <message>
        <source>The modem can hold calls and join them.</source>
        <translation>Il modem può mettere in attesa le chiamate e unirle.</translation>
    </message>
    <message>
        <source>The modem does not list that it joins calls, so callers may not be connected.</source>
        <translation>Il modem non dichiara l&apos;unione delle chiamate, perciò forse chi chiama non potrà essere collegato.</translation>
    </message>
    <message>
        <source>Try a call; if it fails, use a stick of another model.</source>
        <translation>Prova una chiamata; se fallisce, usa una chiavetta di un altro modello.</translation>
    </message>
    <message>
        <source>The modem cannot hold a call, so nobody can be connected.</source>
        <translation>Il modem non può mettere in attesa una chiamata, perciò nessuno può essere collegato.</translation>
    </message>
    <message>
        <source>Use a stick of another model; SMS work with this one.</source>
        <translation>Usa una chiavetta di un altro modello; con questa gli SMS funzionano.</translation>
    </message>
    <message>
        <source>The modem does not tell whether it holds and joins calls.</source>
        <translation>Il modem non dice se mette in attesa e unisce le chiamate.</translation>
    </message>
    <message>
        <source>Try a call.</source>
        <translation>Prova una chiamata.</translation>
    </message>
    <message>
        <source>The modem lists handing a call over.</source>
        <translation>Il modem dichiara il trasferimento di una chiamata.</translation>
    </message>
    <message>
        <source>The modem does not list handing a call over; it is not needed.</source>
        <translation>Il modem non dichiara il trasferimento di una chiamata; non è necessario.</translation>
    </message>
    <message>
        <source>Call waiting is off: a second caller hears “busy”.</source>
        <translation>L&apos;avviso di chiamata è disattivato: un secondo chiamante sente «occupato».</translation>
    </message>
    <message>
        <source>Call waiting is on: a second caller may ring into a call that is being connected.</source>
        <translation>L&apos;avviso di chiamata è attivo: un secondo chiamante può squillare dentro una chiamata che si sta collegando.</translation>
    </message>
    <message>
        <source>It is better off for this SIM: /command AT+CCWA=1,0,1 in the chat switches it off, AT+CCWA=1,1,1 on again.</source>
        <translation>Per questa SIM è meglio disattivarlo: /command AT+CCWA=1,0,1 nella chat lo disattiva, AT+CCWA=1,1,1 lo riattiva.</translation>
    </message>
    <message>
        <source>The network does not tell whether call waiting is on.</source>
        <translation>La rete non dice se l&apos;avviso di chiamata è attivo.</translation>
    </message>
    <message>
        <source>The number of the SMS centre is set.</source>
        <translation>Il numero del centro SMS è impostato.</translation>
    </message>
    <message>
        <source>No SMS centre is set, so no SMS can be sent.</source>
        <translation>Nessun centro SMS è impostato, perciò non si può inviare nessun SMS.</translation>
    </message>
    <message>
        <source>The modem does not tell its SMS centre.</source>
        <translation>Il modem non dice il suo centro SMS.</translation>
    </message>
    <message>
        <source>The memory for SMS holds %1 of %2.</source>
        <translation>La memoria degli SMS ne contiene %1 su %2.</translation>
    </message>
    <message>
        <source>The memory for SMS is nearly full: %1 of %2.</source>
        <translation>La memoria degli SMS è quasi piena: %1 su %2.</translation>
    </message>
    <message>
        <source>The running phone stores SMS and empties it: start it.</source>
        <translation>Il telefono in esecuzione salva gli SMS e la svuota: avvialo.</translation>
    </message>
    <message>
        <source>The memory for SMS is full (%1 of %2): no SMS arrives.</source>
        <translation>La memoria degli SMS è piena (%1 su %2): non arriva nessun SMS.</translation>
    </message>
    <message>
        <source>The running phone stores SMS and empties it: start it. If it runs, delete what is not needed in a telephone.</source>
        <translation>Il telefono in esecuzione salva gli SMS e la svuota: avvialo. Se è già attivo, cancella in un telefono ciò che non serve.</translation>
    </message>
    <message>
        <source>The modem does not tell how full its memory for SMS is.</source>
        <translation>Il modem non dice quanto è piena la sua memoria degli SMS.</translation>
    </message>
    <message>
        <source>The firmware makes voice calls.</source>
        <translation>Il firmware fa chiamate vocali.</translation>
    </message>
    <message>
        <source>The firmware makes no voice calls: SMS only.</source>
        <translation>Il firmware non fa chiamate vocali: solo SMS.</translation>
    </message>
    <message>
        <source>Use a stick whose voice is not locked by its operator.</source>
        <translation>Usa una chiavetta la cui voce non sia bloccata dal suo operatore.</translation>
    </message>
    <message>
        <source>This make does not tell whether its firmware makes voice calls.</source>
        <translation>Questa marca non dice se il suo firmware fa chiamate vocali.</translation>
    </message>
    <message>
        <source>The computer does not put the stick to sleep.</source>
        <translation>Il computer non sospende la chiavetta.</translation>
    </message>
    <message>
        <source>The computer may put the stick to sleep, and calls would be missed.</source>
        <translation>Il computer può sospendere la chiavetta, e le chiamate andrebbero perse.</translation>
    </message>
    <message>
        <source>Write “on” into the file power/control of the stick in /sys/bus/usb/devices, or keep it so with a udev rule.</source>
        <translation>Scrivi «on» nel file power/control della chiavetta in /sys/bus/usb/devices, oppure rendilo permanente con una regola udev.</translation>
    </message>
    <message>
        <source>The stick has vanished %1 times in a short time.</source>
        <translation>La chiavetta è scomparsa %1 volte in poco tempo.</translation>
    </message>
    <message>
        <source>It needs more power than the socket gives: use a hub with its own power supply.</source>
        <translation>Le serve più corrente di quanta ne dà la presa: usa un hub con alimentazione propria.</translation>
    </message>
    <message>
        <source>Nothing is known of the port&apos;s power: it is not a USB device.</source>
        <translation>Non si sa nulla dell&apos;alimentazione della porta: non è un dispositivo USB.</translation>
    </message>
    <message>
        <source>ModemManager does not run.</source>
        <translation>ModemManager non è in esecuzione.</translation>
    </message>
    <message>
        <source>ModemManager runs and may take the stick when it is plugged in.</source>
        <translation>ModemManager è in esecuzione e può prendersi la chiavetta quando viene collegata.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnologia</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Numero di chi chiama</translation>
    </message>
    <message>
        <source>Joining calls</source>
        <translation>Unione delle chiamate</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Trasferimento</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Avviso di chiamata</translation>
    </message>
    <message>
        <source>SMS centre</source>
        <translation>Centro SMS</translation>
    </message>
    <message>
        <source>SMS memory</source>
        <translation>Memoria degli SMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>USB power</source>
        <translation>Alimentazione USB</translation>
    </message>
    <message>
        <source>ModemManager</source>
        <translation>ModemManager</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attenzione</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Va tutto bene.</translation>
    </message>
    <message>
        <source>It works, but look at what needs attention.</source>
        <translation>Funziona, ma guarda ciò che richiede attenzione.</translation>
    </message>
    <message>
        <source>Something is wrong: mend the first line that failed.</source>
        <translation>Qualcosa non va: sistema la prima riga fallita.</translation>
    </message>
    <message>
        <source>%1G</source>
        <translation>%1G</translation>
    </message>
    <message>
        <source>signal %1 %</source>
        <translation>segnale %1 %</translation>
    </message>
    <message>
        <source>no details told</source>
        <translation>nessun dettaglio indicato</translation>
    </message>
    <message>
        <source>which one is not known</source>
        <translation>non si sa quale</translation>
    </message>
    <message>
        <source>it does not tell its name</source>
        <translation>non dice il suo nome</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Set modem/inhibitModemManager=true in settings.ini, or press “Take the modem” in the window: ModemManager then leaves this stick alone while VirtualPhone runs.</source>
        <translation>Imposta modem/inhibitModemManager=true in settings.ini, oppure premi «Prendi il modem» nella finestra: ModemManager lascia stare questa chiavetta finché VirtualPhone è in funzione.</translation>
    </message>
    <message>
        <source>Nobody takes the bot into a group against your will.</source>
        <translation>Nessuno porta il bot in un gruppo contro la tua volontà.</translation>
    </message>
    <message>
        <source>Anybody can take the bot into a group, although no group may steer this phone.</source>
        <translation>Chiunque può portare il bot in un gruppo, benché nessun gruppo possa comandare questo telefono.</translation>
    </message>
    <message>
        <source>In Telegram, write /setjoingroups to @BotFather, choose the bot, then Disable. It counts from the next start.</source>
        <translation>In Telegram scrivi /setjoingroups a @BotFather, scegli il bot, poi Disable. Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Telegram bot</source>
        <translation>Bot di Telegram</translation>
    </message>
    <message>
        <source>Telegram is connected.</source>
        <translation>Telegram è collegato.</translation>
    </message>
    <message>
        <source>Telegram is being connected.</source>
        <translation>Collegamento a Telegram in corso.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached: the network does not lead there.</source>
        <translation>Telegram non è raggiungibile: la rete non ci arriva.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s internet connection. Where Telegram is blocked, set telegram/proxy in the settings.</source>
        <translation>Controlla la connessione a Internet del computer. Dove Telegram è bloccato, imposta telegram/proxy nelle impostazioni.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telegram does not answer.</source>
        <translation>Il proxy verso Telegram non risponde.</translation>
    </message>
    <message>
        <source>Start it, or correct telegram/proxy in the settings.</source>
        <translation>Avvialo, oppure correggi telegram/proxy nelle impostazioni.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telegram lets nothing through.</source>
        <translation>Il proxy verso Telegram non lascia passare nulla.</translation>
    </message>
    <message>
        <source>It asks for another name or password, or may not reach Telegram: correct telegram/proxy in the settings.</source>
        <translation>Chiede un altro nome o un&apos;altra password, oppure non può raggiungere Telegram: correggi telegram/proxy nelle impostazioni.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of Telegram, and nobody who is trusted vouches for him.</source>
        <translation>Qualcun altro risponde al posto di Telegram, e nessuno di fidato garantisce per lui.</translation>
    </message>
    <message>
        <source>Look for a filter of this network that opens connections, and at the date of this computer. Nothing is told to him, the bot&apos;s token least of all.</source>
        <translation>Cerca un filtro di questa rete che apre le connessioni e controlla la data di questo computer. A lui non si dice nulla, men che meno il token del bot.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock Telegram&apos;s certificate is not valid yet.</source>
        <translation>Secondo l&apos;orologio di questo computer il certificato di Telegram non è ancora valido.</translation>
    </message>
    <message>
        <source>Set its date and its time.</source>
        <translation>Imposta la data e l&apos;ora.</translation>
    </message>
    <message>
        <source>Telegram is reached, but its server answers with an error.</source>
        <translation>Telegram si raggiunge, ma il suo server risponde con un errore.</translation>
    </message>
    <message>
        <source>Wait: it is tried again by itself.</source>
        <translation>Attendi: si riprova da sé.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token.</source>
        <translation>Telegram rifiuta il token del bot.</translation>
    </message>
    <message>
        <source>Copy it again from @BotFather into the settings.</source>
        <translation>Copialo di nuovo da @BotFather nelle impostazioni.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s messages.</source>
        <translation>Un altro programma riceve i messaggi di questo bot.</translation>
    </message>
    <message>
        <source>Stop it, or give this phone a bot of its own.</source>
        <translation>Fermalo, oppure dai a questo telefono un bot tutto suo.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>The port that carries the sound of calls opens; without a call it is quiet.</source>
        <translation>La porta che porta l&apos;audio delle chiamate si apre; senza una chiamata tace.</translation>
    </message>
    <message>
        <source>The port that carries the sound of calls opens, and sound comes.</source>
        <translation>La porta che porta l&apos;audio delle chiamate si apre, e l&apos;audio arriva.</translation>
    </message>
    <message>
        <source>No port for the sound of calls is known: callers are joined in silence, and no message is recorded.</source>
        <translation>Non si conosce alcuna porta per l&apos;audio delle chiamate: chi chiama viene collegato in silenzio e non si registra alcun messaggio.</translation>
    </message>
    <message>
        <source>If the stick has one, name it: --modem-voice PORT, or modem/voicePort in the settings.</source>
        <translation>Se la chiavetta ne ha una, indicala: --modem-voice PORT, o modem/voicePort nelle impostazioni.</translation>
    </message>
    <message>
        <source>The port for the sound of calls may not be opened by this user.</source>
        <translation>Questo utente non può aprire la porta per l&apos;audio delle chiamate.</translation>
    </message>
    <message>
        <source>sudo usermod -aG dialout %1, then log in again.</source>
        <translation>sudo usermod -aG dialout %1, poi accedi di nuovo.</translation>
    </message>
    <message>
        <source>Another program holds the port for the sound of calls.</source>
        <translation>Un altro programma occupa la porta per l&apos;audio delle chiamate.</translation>
    </message>
    <message>
        <source>End that program; it may be ModemManager, or another phone.</source>
        <translation>Chiudi quel programma; può essere ModemManager, o un altro telefono.</translation>
    </message>
    <message>
        <source>The port for the sound of calls is not there, or cannot be opened.</source>
        <translation>La porta per l&apos;audio delle chiamate non c&apos;è, o non si può aprire.</translation>
    </message>
    <message>
        <source>If it was named, look whether the name is right; else unplug the stick and plug it in again.</source>
        <translation>Se l&apos;hai indicata, controlla che il nome sia giusto; altrimenti stacca e riattacca la chiavetta.</translation>
    </message>
    <message>
        <source>Sound of calls</source>
        <translation>Audio delle chiamate</translation>
    </message>
    <message>
        <source>Run: sudo usermod -aG dialout %2 – and log in again.</source>
        <translation>Esegui: sudo usermod -aG dialout %2 – e accedi di nuovo.</translation>
    </message>
    <message>
        <source>Set the number that the operator names, in the window under Diagnostics or with /command AT+CSCA=&quot;+39…&quot;,145 in the chat.</source>
        <translation>Imposta il numero che indica l&apos;operatore, nella finestra in Diagnostica o con /command AT+CSCA=&quot;+39…&quot;,145 nella chat.</translation>
    </message>
    <message>
        <source>Stop it for the time of the examination, or ask it in the chat: /command says one thing at a time, and the button below /status tests the sound of calls.</source>
        <translation>Fermalo per la durata dell&apos;esame, oppure chiedi a lui nella chat: /command dice una cosa alla volta, e il pulsante sotto /status prova il suono delle chiamate.</translation>
    </message>
    <message>
        <source>Whether it is heard in a call shows the test of the sound: in Diagnostics of the window, and below /status in the chat.</source>
        <translation>Se in una chiamata si sente, lo mostra la prova del suono: in Diagnostica nella finestra, e sotto /status nella chat.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>as of %1</source>
        <comment>%1 = date and time</comment>
        <translation>aggiornato al %1</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>non si è potuto leggere</translation>
    </message>
    <message>
        <source>calendar %1, %2</source>
        <comment>%2 = its age</comment>
        <translation>calendario %1, %2</translation>
    </message>
    <message>
        <source>list %1, %2</source>
        <comment>%2 = its age</comment>
        <translation>elenco %1, %2</translation>
    </message>
</context>
<context>
    <name>GreetingPhrases</name>
    <message>
        <source>📞 Call</source>
        <translation>📞 Chiama</translation>
    </message>
    <message>
        <source>✉️ SMS</source>
        <translation>✉️ SMS</translation>
    </message>
    <message>
        <source>📊 Status</source>
        <translation>📊 Stato</translation>
    </message>
    <message>
        <source>⚙️ Settings</source>
        <translation>⚙️ Impostazioni</translation>
    </message>
    <message>
        <source>Whom shall I call? Reply with a number or a name.</source>
        <translation>Chi devo chiamare? Rispondi con un numero o un nome.</translation>
    </message>
    <message>
        <source>To whom is the SMS? Reply with a number or a name; the text may follow.</source>
        <translation>A chi va l&apos;SMS? Rispondi con un numero o un nome; può seguire il testo.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numero o nome</translation>
    </message>
</context>
<context>
    <name>HelpPhrases</name>
    <message>
        <source>📞 Calls</source>
        <translation>📞 Chiamate</translation>
    </message>
    <message>
        <source>Somebody calls the line: this chat shows it at the first ring, your phone is called, and both are joined when you answer. The buttons below the message decide otherwise.</source>
        <translation>Qualcuno chiama la linea: questa chat lo mostra al primo squillo, il tuo telefono viene chiamato e quando rispondi le due chiamate si uniscono. I pulsanti sotto il messaggio decidono diversamente.</translation>
    </message>
    <message>
        <source>You call somebody: /call Anna, /call 340 765 4321, or just the number. Your phone rings first. A second number behind it is the phone that rings instead: /call Anna +39 333 111 2222</source>
        <translation>Chiami qualcuno: /call Anna, /call 340 765 4321, o solo il numero. Squilla prima il tuo telefono. Un secondo numero in fondo è il telefono che squilla al suo posto: /call Anna +39 333 111 2222</translation>
    </message>
    <message>
        <source>/close hangs up everything. /dtmf 123# sends tones into the call.</source>
        <translation>/close chiude tutto. /dtmf 123# invia toni nella chiamata.</translation>
    </message>
    <message>
        <source>Who gets which call: contacts by groups, events of the calendar with a phone number as their place, block lists, and what is set for all others. /getmasterphonefromnumber and /whatif tell what would happen and why.</source>
        <translation>Chi riceve quale chiamata: i contatti per gruppi, gli eventi del calendario con un numero di telefono come luogo, gli elenchi dei blocchi, e ciò che è impostato per tutti gli altri. /getmasterphonefromnumber e /whatif dicono che cosa succederebbe e perché.</translation>
    </message>
    <message>
        <source>/history shows the last calls, and each step by step.</source>
        <translation>/history mostra le ultime chiamate, ognuna passo per passo.</translation>
    </message>
    <message>
        <source>✉️ SMS</source>
        <translation>✉️ SMS</translation>
    </message>
    <message>
        <source>What comes for the line is shown here. Reply to such a message, and your words go back as an SMS.</source>
        <translation>Ciò che arriva alla linea è mostrato qui. Rispondi a un messaggio così, e le tue parole tornano come SMS.</translation>
    </message>
    <message>
        <source>/sms Anna I am on my way – to a contact; /sms 340 765 4321 Hello – to a number.</source>
        <translation>/sms Anna Sto arrivando – a un contatto; /sms 340 765 4321 Ciao – a un numero.</translation>
    </message>
    <message>
        <source>The message follows its SMS: queued, sent, delivered, or why not.</source>
        <translation>Il messaggio segue il suo SMS: in coda, inviato, consegnato, o perché no.</translation>
    </message>
    <message>
        <source>/ussd *100# asks the operator something; his menus are answered by buttons or by a reply. /status has a button for the balance.</source>
        <translation>/ussd *100# chiede qualcosa all&apos;operatore; ai suoi menu si risponde con i pulsanti o con una risposta al messaggio. /status ha un pulsante per il credito.</translation>
    </message>
    <message>
        <source>👥 Owners</source>
        <translation>👥 Proprietari</translation>
    </message>
    <message>
        <source>/getowners shows who may steer this phone, with buttons to invite a guest by a link, to give him more time, and to remove him.</source>
        <translation>/getowners mostra chi può comandare questo telefono, con pulsanti per invitare un ospite con un link, per dargli più tempo e per rimuoverlo.</translation>
    </message>
    <message>
        <source>/addtemporaryowner &lt;password&gt; lets a guest in for a day at most, when a password is set.</source>
        <translation>/addtemporaryowner &lt;password&gt; fa entrare un ospite per un giorno al massimo, se una password è impostata.</translation>
    </message>
    <message>
        <source>Guests call, hang up, search, and as you allow write SMS; they see neither one-time codes nor settings.</source>
        <translation>Gli ospiti chiamano, chiudono, cercano e, se lo permetti, scrivono SMS; non vedono né i codici usa e getta né le impostazioni.</translation>
    </message>
    <message>
        <source>Nobody else gets an answer, except his own id at /getid, which is what an owner is added by.</source>
        <translation>Nessun altro riceve risposta, tranne il proprio id a /getid: con quello si aggiunge un proprietario.</translation>
    </message>
    <message>
        <source>« All commands</source>
        <translation>« Tutti i comandi</translation>
    </message>
    <message>
        <source>Reply to the message of a call, and your words go to the caller as an SMS.</source>
        <translation>Rispondi al messaggio di una chiamata, e le tue parole vanno a chi ha chiamato come SMS.</translation>
    </message>
</context>
<context>
    <name>HistoryPhrases</name>
    <message>
        <source>🔑 a one-time code</source>
        <translation>🔑 un codice usa e getta</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an SMS</comment>
        <translation>in coda</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>an SMS</comment>
        <translation>inviato</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>an SMS</comment>
        <translation>consegnato</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>an SMS</comment>
        <translation>non inviato</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <comment>an SMS</comment>
        <translation>forse inviato</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>an SMS</comment>
        <translation>lasciato perdere</translation>
    </message>
    <message>
        <source>📜 Last calls and messages</source>
        <translation>📜 Ultime chiamate e messaggi</translation>
    </message>
    <message>
        <source>📜 Calls and messages, page %1</source>
        <translation>📜 Chiamate e messaggi, pagina %1</translation>
    </message>
    <message>
        <source>📜 There has been neither a call nor a message yet.</source>
        <translation>📜 Finora né chiamate né messaggi.</translation>
    </message>
    <message>
        <source>📥 Call from %1</source>
        <translation>📥 Chiamata da %1</translation>
    </message>
    <message>
        <source>📤 Call to %1</source>
        <translation>📤 Chiamata a %1</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo per passo</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a call</comment>
        <translation>Finita</translation>
    </message>
    <message>
        <source>✉️ SMS from %1</source>
        <translation>✉️ SMS da %1</translation>
    </message>
    <message>
        <source>➤ SMS to %1</source>
        <translation>➤ SMS a %1</translation>
    </message>
    <message>
        <source>🔑 A one-time code, which is shown only when it comes.</source>
        <translation>🔑 Un codice usa e getta, che si mostra solo quando arriva.</translation>
    </message>
    <message>
        <source>‹ Newer</source>
        <translation>‹ Più recenti</translation>
    </message>
    <message>
        <source>Older ›</source>
        <translation>Meno recenti ›</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Indietro</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Chiama</translation>
    </message>
    <message>
        <source>💬 SMS</source>
        <translation>💬 SMS</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Non c&apos;è più.</translation>
    </message>
</context>
<context>
    <name>LegacyPhrases</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>La cartella %1 non esiste.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>La cartella %1 non si può leggere.</translation>
    </message>
    <message>
        <source>Nothing to take over was found in %1: no lines “export virtualphone_…” in a shell file, no virtualphone.py, no folder of contacts.</source>
        <translation>In %1 non c&apos;è nulla da riprendere: nessuna riga «export virtualphone_…» in un file di shell, nessun virtualphone.py, nessuna cartella di contatti.</translation>
    </message>
    <message>
        <source>Found in %1:</source>
        <translation>Trovato in %1:</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, line</comment>
        <translation>%1, riga %2</translation>
    </message>
    <message>
        <source>%1 = %2 (%3, %4)</source>
        <comment>setting = value (name in the old program, place)</comment>
        <translation>%1 = %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Groups of contacts, to be copied into %1:</source>
        <translation>Gruppi di contatti, da copiare in %1:</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contatto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contatto</numerusform>
            <numerusform>%n contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>group: contacts (file)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of its cards cannot be read</source>
        <comment>line about a group</comment>
        <translation>
            <numerusform>%1; %n delle sue schede non si può leggere</numerusform>
            <numerusform>%1; %n delle sue schede non si possono leggere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over:</source>
        <translation>Non ripresi:</translation>
    </message>
    <message>
        <source>a link that leads out of the folder</source>
        <translation>un collegamento che porta fuori dalla cartella</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>troppo grande</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>non è testo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>too many folders deep</source>
        <translation>troppe cartelle una dentro l&apos;altra</translation>
    </message>
    <message>
        <source>so many files that the rest was not looked at; name the folder of the old program itself</source>
        <translation>così tanti file che il resto non è stato guardato; indica la cartella stessa del vecchio programma</translation>
    </message>
    <message>
        <source>not a plain value; nothing of the old program is run</source>
        <translation>non è un valore semplice; nulla del vecchio programma viene eseguito</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>qui non è noto</translation>
    </message>
    <message>
        <source>not allowed here: %1</source>
        <translation>qui non è ammesso: %1</translation>
    </message>
    <message>
        <source>there is no such setting here</source>
        <translation>qui questa impostazione non esiste</translation>
    </message>
    <message>
        <source>comes from the variable %1, which no file here sets; add the file that does, such as ~/.bashrc</source>
        <translation>viene dalla variabile %1, che nessun file qui imposta; aggiungi il file che lo fa, per esempio ~/.bashrc</translation>
    </message>
    <message>
        <source>another value of it counts</source>
        <translation>conta un altro suo valore</translation>
    </message>
    <message>
        <source>found automatically here</source>
        <translation>qui si trova da sé</translation>
    </message>
    <message>
        <source>the bot has texts of its own here</source>
        <translation>qui il bot ha testi propri</translation>
    </message>
    <message>
        <source>the modem is spoken to in another way here</source>
        <translation>qui con il modem si parla in un altro modo</translation>
    </message>
    <message>
        <source>not in the folder of contacts</source>
        <translation>non è nella cartella dei contatti</translation>
    </message>
    <message>
        <source>a folder elsewhere; send its files to the bot, or copy them into the contacts folder</source>
        <translation>una cartella altrove; invia i suoi file al bot, oppure copiali nella cartella dei contatti</translation>
    </message>
    <message>
        <source>no contact in it can be read</source>
        <translation>non contiene nessun contatto leggibile</translation>
    </message>
    <message>
        <source>its name cannot be that of a group</source>
        <translation>il suo nome non può essere quello di un gruppo</translation>
    </message>
    <message>
        <source>another file is the same group</source>
        <translation>un altro file è lo stesso gruppo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (place)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2, and %n more)</source>
        <comment>name (place)</comment>
        <translation>
            <numerusform>%1 (%2, e %n altro)</numerusform>
            <numerusform>%1 (%2, e altri %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: why not</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these groups there are others here already: %1.</source>
        <translation>Di questi gruppi qui ce ne sono già di diversi: %1.</translation>
    </message>
    <message>
        <source>Take this over? [y/N]</source>
        <translation>Riprendere tutto questo? [s/N]</translation>
    </message>
    <message>
        <source>Replace those groups too? What is there now is kept. [y/N]</source>
        <translation>Sostituire anche quei gruppi? Quello che c&apos;è ora viene conservato. [s/N]</translation>
    </message>
    <message>
        <source>Nobody answered, so nothing has been changed. With --yes nothing is asked.</source>
        <translation>Nessuno ha risposto, perciò non è cambiato nulla. Con --yes non viene chiesto nulla.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>1 setting taken over.</source>
        <translation>1 impostazione ripresa.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings taken over.</source>
        <translation>
            <numerusform>%n impostazione ripresa.</numerusform>
            <numerusform>%n impostazioni riprese.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <comment>group: contacts</comment>
        <translation>%1: nuovo, %2</translation>
    </message>
    <message>
        <source>%1: replaced, %2</source>
        <comment>group: contacts</comment>
        <translation>%1: sostituito, %2</translation>
    </message>
    <message>
        <source>%1: is the same here</source>
        <translation>%1: qui è già uguale</translation>
    </message>
    <message>
        <source>%1: left as it is here</source>
        <translation>%1: lasciato com&apos;è qui</translation>
    </message>
    <message>
        <source>%1: could not be copied</source>
        <translation>%1: non è stato possibile copiarlo</translation>
    </message>
    <message>
        <source>The groups as they were before are in %1 (“…-before.vcf”). To undo, copy one over its file in %2.</source>
        <translation>I gruppi com&apos;erano prima sono in %1 («…-before.vcf»). Per tornare indietro, copiane uno al posto del suo file in %2.</translation>
    </message>
    <message>
        <source>Not changed, as something else holds them: %1.</source>
        <translation>Non cambiato, perché lo fissa altro: %1.</translation>
    </message>
</context>
<context>
    <name>LimitPhrases</name>
    <message numerus="yes">
        <source>It would be more than %n SMS within an hour, which is the limit (limits/smsPerHour).</source>
        <translation>
            <numerusform>Sarebbe più di %n SMS in un&apos;ora: è il limite (limits/smsPerHour).</numerusform>
            <numerusform>Sarebbero più di %n SMS in un&apos;ora: è il limite (limits/smsPerHour).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be more than the %n SMS of this month (limits/smsPerMonth).</source>
        <translation>
            <numerusform>Sarebbe più di %n SMS in questo mese: è il limite (limits/smsPerMonth).</numerusform>
            <numerusform>Sarebbero più di %n SMS in questo mese: è il limite (limits/smsPerMonth).</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is abroad, in another operator&apos;s network, where that costs more.</source>
        <translation>La linea è all&apos;estero, nella rete di un altro operatore, dove costa di più.</translation>
    </message>
    <message>
        <source>%1 looks expensive: a premium or satellite number.</source>
        <translation>%1 sembra caro: un numero a pagamento o satellitare.</translation>
    </message>
    <message>
        <source>%1 is in a country where neither you nor a contact has a number.</source>
        <translation>%1 è in un paese dove né tu né alcun contatto avete un numero.</translation>
    </message>
    <message>
        <source>🚫 Not done: %1. %2</source>
        <comment>%1 = name or number, %2 = a sentence</comment>
        <translation>🚫 Non fatto: %1. %2</translation>
    </message>
    <message>
        <source>⚠️ %1 %2?</source>
        <comment>%1 = a sentence, %2 = name or number</comment>
        <translation>⚠️ %1 Procedo lo stesso con %2?</translation>
    </message>
    <message>
        <source>📞 Call anyway</source>
        <translation>📞 Chiama lo stesso</translation>
    </message>
    <message>
        <source>✉️ Send anyway</source>
        <translation>✉️ Invia lo stesso</translation>
    </message>
    <message>
        <source>⚠️ %1 of the %2 minutes of this month are used.</source>
        <translation>⚠️ Usati %1 dei %2 minuti di questo mese.</translation>
    </message>
    <message>
        <source>⚠️ %1 of the %2 SMS of this month are used.</source>
        <translation>⚠️ Usati %1 dei %2 SMS di questo mese.</translation>
    </message>
    <message>
        <source>More than %1 SMS within an hour is a lot.</source>
        <translation>Più di %1 SMS in un&apos;ora sono molti.</translation>
    </message>
    <message>
        <source>There was 1 call in the last hour, which is the limit (limits/callsPerHour).</source>
        <translation>Nell&apos;ultima ora c&apos;è stata 1 chiamata: è il limite (limits/callsPerHour).</translation>
    </message>
    <message numerus="yes">
        <source>There were %n calls in the last hour, which is the limit (limits/callsPerHour).</source>
        <translation>
            <numerusform>Nell&apos;ultima ora c&apos;è stata %n chiamata: è il limite (limits/callsPerHour).</numerusform>
            <numerusform>Nell&apos;ultima ora ci sono state %n chiamate: è il limite (limits/callsPerHour).</numerusform>
        </translation>
    </message>
    <message>
        <source>The 1 minute of this month is used up (limits/minutesPerMonth).</source>
        <translation>Il limite di 1 minuto per questo mese è raggiunto (limits/minutesPerMonth).</translation>
    </message>
    <message numerus="yes">
        <source>The %n minutes of this month are used up (limits/minutesPerMonth).</source>
        <translation>
            <numerusform>Il limite di %n minuto per questo mese è raggiunto (limits/minutesPerMonth).</numerusform>
            <numerusform>Il limite di %n minuti per questo mese è raggiunto (limits/minutesPerMonth).</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠️ The call is ended in 1 minute: it is as long as a call may be.</source>
        <translation>⚠️ La chiamata viene chiusa tra 1 minuto: raggiunge la durata massima di una chiamata.</translation>
    </message>
    <message numerus="yes">
        <source>⚠️ The call is ended in %n minutes: it is as long as a call may be.</source>
        <translation>
            <numerusform>⚠️ La chiamata viene chiusa tra %n minuto: raggiunge la durata massima di una chiamata.</numerusform>
            <numerusform>⚠️ La chiamata viene chiusa tra %n minuti: raggiunge la durata massima di una chiamata.</numerusform>
        </translation>
    </message>
    <message>
        <source>⏹ The call was ended after 1 minute (limits/longestCallMinutes).</source>
        <translation>⏹ La chiamata è stata chiusa dopo 1 minuto (limits/longestCallMinutes).</translation>
    </message>
    <message numerus="yes">
        <source>⏹ The call was ended after %n minutes (limits/longestCallMinutes).</source>
        <translation>
            <numerusform>⏹ La chiamata è stata chiusa dopo %n minuto (limits/longestCallMinutes).</numerusform>
            <numerusform>⏹ La chiamata è stata chiusa dopo %n minuti (limits/longestCallMinutes).</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 calls within an hour is a lot.</source>
        <translation>Più di %1 chiamate in un&apos;ora sono tante.</translation>
    </message>
</context>
<context>
    <name>LinePhrases</name>
    <message>
        <source>The SIM card asks for its PIN (tries left: %1)</source>
        <translation>La SIM chiede il PIN (tentativi rimasti: %1)</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN</source>
        <translation>La SIM chiede il PIN</translation>
    </message>
    <message>
        <source>The SIM card is blocked and asks for its PUK. Put it into a phone and enter the PUK from its papers there; VirtualPhone never enters one</source>
        <translation>La SIM è bloccata e chiede il PUK. Mettila in un telefono e inserisci lì il PUK che trovi nei suoi documenti; VirtualPhone non ne inserisce mai uno</translation>
    </message>
    <message>
        <source>The stick accepts the SIM cards of one operator only, and this is none of them. Use one of that operator, or have the stick unlocked</source>
        <translation>La chiavetta accetta solo le SIM di un operatore, e questa non è una di quelle. Usa una SIM di quell&apos;operatore, oppure fai sbloccare la chiavetta</translation>
    </message>
    <message>
        <source>The SIM card or the stick asks for a code that VirtualPhone does not enter. Take the lock off in a phone or with the stick&apos;s own program</source>
        <translation>La SIM o la chiavetta chiede un codice che VirtualPhone non inserisce. Togli il blocco in un telefono o con il programma della chiavetta</translation>
    </message>
    <message>
        <source>No PIN is asked for now.</source>
        <translation>Ora non viene chiesto nessun PIN.</translation>
    </message>
    <message>
        <source>No PIN is known.</source>
        <translation>Nessun PIN è noto.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN ha da 4 a 8 cifre.</translation>
    </message>
    <message>
        <source>This SIM card refused this PIN before. It is not sent again.</source>
        <translation>Questa SIM ha già rifiutato questo PIN. Non viene inviato di nuovo.</translation>
    </message>
    <message>
        <source>A wrong PIN may block the SIM card now, so it is entered by hand only.</source>
        <translation>Un PIN errato ora può bloccare la SIM, perciò si inserisce solo a mano.</translation>
    </message>
    <message>
        <source>The PIN that is known belongs to another SIM card.</source>
        <translation>Il PIN noto appartiene a un&apos;altra SIM.</translation>
    </message>
    <message>
        <source>The PIN was sent once, and the SIM card did not say whether it is right. Enter it by hand.</source>
        <translation>Il PIN è stato inviato una volta, e la SIM non ha detto se è giusto. Inseriscilo a mano.</translation>
    </message>
    <message>
        <source>The PIN was not sent, because the data folder cannot be written: a wrong one could then be tried twice.</source>
        <translation>Il PIN non è stato inviato, perché non si può scrivere nella cartella dei dati: un PIN sbagliato potrebbe così essere provato due volte.</translation>
    </message>
    <message>
        <source>The PIN was wrong. It is never tried again.</source>
        <translation>Il PIN era sbagliato. Non viene mai riprovato.</translation>
    </message>
    <message>
        <source>The modem does not answer; its port is opened again</source>
        <translation>Il modem non risponde; la sua porta viene riaperta</translation>
    </message>
    <message>
        <source>The modem does not answer and was told to restart</source>
        <translation>Il modem non risponde e ha ricevuto l&apos;ordine di riavviarsi</translation>
    </message>
    <message>
        <source>The modem does not answer. Unplug the stick and plug it in again</source>
        <translation>Il modem non risponde. Stacca e riattacca la chiavetta</translation>
    </message>
    <message>
        <source>🔒 The SIM card is locked</source>
        <translation>🔒 La SIM è bloccata</translation>
    </message>
    <message>
        <source>Enter the PIN in the window of VirtualPhone, never in a chat. Until then nobody can call.</source>
        <translation>Inserisci il PIN nella finestra di VirtualPhone, mai in una chat. Fino ad allora nessuno può chiamare.</translation>
    </message>
    <message>
        <source>🔓 The SIM card is unlocked</source>
        <translation>🔓 La SIM è sbloccata</translation>
    </message>
    <message>
        <source>💳 Another SIM card is in the stick</source>
        <translation>💳 Nella chiavetta c&apos;è un&apos;altra SIM</translation>
    </message>
    <message>
        <source>Calls and messages go by its number and its tariff from now on.</source>
        <translation>Da ora chiamate e messaggi passano con il suo numero e la sua tariffa.</translation>
    </message>
    <message>
        <source>🔌 The modem keeps disappearing</source>
        <translation>🔌 Il modem continua a scomparire</translation>
    </message>
    <message>
        <source>Lost within ten minutes: %1 times. That is mostly too little power: try another USB port, a shorter cable, or a powered hub.</source>
        <translation>Perso %1 volte in dieci minuti. Di solito è troppo poca corrente: prova un&apos;altra porta USB, un cavo più corto o un hub alimentato.</translation>
    </message>
    <message>
        <source>🔌 The modem kept disappearing; for ten minutes it has not any more.</source>
        <translation>🔌 Il modem continuava a scomparire; da dieci minuti non succede più.</translation>
    </message>
    <message>
        <source>⚠️ The modem does not answer</source>
        <translation>⚠️ Il modem non risponde</translation>
    </message>
    <message>
        <source>Since %1, whatever is tried. Unplug the stick and plug it in again.</source>
        <translation>Dalle %1, qualunque cosa si provi. Stacca e riattacca la chiavetta.</translation>
    </message>
    <message>
        <source>Unplug the stick and plug it in again.</source>
        <translation>Stacca e riattacca la chiavetta.</translation>
    </message>
    <message>
        <source>✅ The modem answers again.</source>
        <translation>✅ Il modem risponde di nuovo.</translation>
    </message>
    <message>
        <source>⏹ A call from before was still up and was ended</source>
        <translation>⏹ Una chiamata di prima era ancora in corso ed è stata chiusa</translation>
    </message>
    <message>
        <source>⏹ Calls from before were still up and were ended</source>
        <translation>⏹ Alcune chiamate di prima erano ancora in corso e sono state chiuse</translation>
    </message>
</context>
<context>
    <name>MenuPhrases</name>
    <message>
        <source>Call a contact or number</source>
        <translation>Chiama un contatto o un numero</translation>
    </message>
    <message>
        <source>Send an SMS</source>
        <translation>Invia un SMS</translation>
    </message>
    <message>
        <source>Hang up everything</source>
        <translation>Chiudi tutte le chiamate</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Trova un contatto</translation>
    </message>
    <message>
        <source>Last calls and messages</source>
        <translation>Ultime chiamate e messaggi</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>Elenco dei blocchi</translation>
    </message>
    <message>
        <source>Signal, network, balance</source>
        <translation>Segnale, rete, credito</translation>
    </message>
    <message>
        <source>Phones, quiet hours, owners</source>
        <translation>Telefoni, ore di quiete, proprietari</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Come funziona</translation>
    </message>
    <message>
        <source>The log of a day</source>
        <translation>Il registro di un giorno</translation>
    </message>
</context>
<context>
    <name>MergePhrases</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, groups</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not offered: these cards are of different versions of vCard, which write the same thing in different ways.</source>
        <translation>Non proposto: queste schede sono di versioni diverse di vCard, che scrivono la stessa cosa in modi diversi.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards has another card inside it.</source>
        <translation>Non proposto: una di queste schede ne contiene un&apos;altra.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards cannot be read as a whole, and something of it might be lost.</source>
        <translation>Non proposto: una di queste schede non si legge per intero, e se ne potrebbe perdere qualcosa.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards is in a file of wide letters (UTF-16). Import it again as UTF-8.</source>
        <translation>Non proposto: una di queste schede è in un file UTF-16. Importalo di nuovo come UTF-8.</translation>
    </message>
    <message>
        <source>Not offered: there are too many cards of this name.</source>
        <translation>Non proposto: ci sono troppe schede con questo nome.</translation>
    </message>
    <message>
        <source>Not offered: the cards are in several groups and have no number, so that they would not become one person.</source>
        <translation>Non proposto: le schede sono in più gruppi e non hanno un numero, perciò non diventerebbero una persona sola.</translation>
    </message>
    <message>
        <source>%1 comes into %2, too.</source>
        <comment>name, groups</comment>
        <translation>%1 entra anche in %2.</translation>
    </message>
    <message>
        <source>Calls from %1 follow the rules for %2, too.</source>
        <comment>numbers, groups</comment>
        <translation>Le chiamate da %1 seguono anche le regole per %2.</translation>
    </message>
    <message>
        <source>Calendar events with the title “%1” no longer mean this person; those with “%2” do.</source>
        <translation>Gli eventi del calendario con il titolo «%1» non indicano più questa persona; quelli con «%2» sì.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Parti del nome</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Azienda</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Compleanno</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Soprannome</translation>
    </message>
    <message>
        <source>Kept beside it, but not used: %1: %2</source>
        <comment>property, value</comment>
        <translation>Tenuto accanto, ma non usato: %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The files of the groups cannot be read.</source>
        <translation>I file dei gruppi non si possono leggere.</translation>
    </message>
    <message>
        <source>The contacts cannot be compared.</source>
        <translation>I contatti non si possono confrontare.</translation>
    </message>
    <message>
        <source>The contacts were changed meanwhile, so nothing was merged. This is the new list.</source>
        <translation>I contatti sono cambiati nel frattempo, perciò non è stato unito niente. Questo è il nuovo elenco.</translation>
    </message>
    <message>
        <source>Too much is being done with the contacts just now. Try again in a moment.</source>
        <translation>Si sta facendo troppo con i contatti proprio ora. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>Nothing was changed: it could not be written.</source>
        <translation>Non è cambiato niente: non è stato possibile scriverlo.</translation>
    </message>
    <message>
        <source>The contacts were changed since, so that they stay as they are.</source>
        <translation>I contatti sono cambiati da allora, perciò restano come sono.</translation>
    </message>
    <message>
        <source>It could not be written, so that it was not undone.</source>
        <translation>Non è stato possibile scriverlo, perciò non è stato annullato.</translation>
    </message>
</context>
<context>
    <name>MessagePhrases</name>
    <message>
        <source>Unknown sender</source>
        <translation>Mittente sconosciuto</translation>
    </message>
    <message>
        <source>[part %1 of %2 missing]</source>
        <translation>[manca la parte %1 di %2]</translation>
    </message>
    <message>
        <source>[parts %1 to %2 of %3 missing]</source>
        <translation>[mancano le parti da %1 a %2 di %3]</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(nessun testo)</translation>
    </message>
    <message>
        <source>📦 %1 bytes of data for some other program; kept.</source>
        <translation>📦 %1 byte di dati per qualche altro programma; conservati.</translation>
    </message>
    <message>
        <source>🖼 A picture message (MMS) or web notice waits. This phone cannot fetch it.</source>
        <translation>🖼 C&apos;è un messaggio con immagini (MMS) o un avviso web in attesa. Questo telefono non può scaricarlo.</translation>
    </message>
    <message>
        <source>📼 The operator has voicemail for you.</source>
        <translation>📼 L&apos;operatore ha messaggi in segreteria per te.</translation>
    </message>
    <message>
        <source>📼 No more voicemail at the operator.</source>
        <translation>📼 Nessun altro messaggio in segreteria dall&apos;operatore.</translation>
    </message>
    <message>
        <source>📼 The operator has a message for you (fax or e-mail).</source>
        <translation>📼 L&apos;operatore ha un messaggio per te (fax o e-mail).</translation>
    </message>
    <message>
        <source>📼 No more messages at the operator.</source>
        <translation>📼 Nessun altro messaggio dall&apos;operatore.</translation>
    </message>
    <message>
        <source>⚠️ An SMS that cannot be read: %1 hexadecimal digits, kept as they came.</source>
        <translation>⚠️ Un SMS che non si può leggere: %1 cifre esadecimali, conservate così come sono arrivate.</translation>
    </message>
    <message>
        <source>⚡ %1 (flash message)</source>
        <comment>%1 = sender</comment>
        <translation>⚡ %1 (messaggio flash)</translation>
    </message>
    <message>
        <source>(possibly repeated)</source>
        <translation>(forse ripetuto)</translation>
    </message>
    <message>
        <source>received late (sent %1)</source>
        <translation>ricevuto in ritardo (inviato %1)</translation>
    </message>
    <message>
        <source>Reply to this message to answer</source>
        <translation>Rispondi a questo messaggio per rispondere all&apos;SMS</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>A %1:</translation>
    </message>
    <message>
        <source>🕓 queued</source>
        <translation>🕓 in coda</translation>
    </message>
    <message>
        <source>🕓 queued, is tried again: %1</source>
        <comment>%1 = why it failed</comment>
        <translation>🕓 in coda, viene riprovato: %1</translation>
    </message>
    <message>
        <source>🕓 sending, %1 of %2 parts are out</source>
        <translation>🕓 invio in corso, %1 parti su %2 sono partite</translation>
    </message>
    <message>
        <source>🕓 sending</source>
        <translation>🕓 invio in corso</translation>
    </message>
    <message>
        <source>✓ sent %1</source>
        <comment>%1 = time</comment>
        <translation>✓ inviato %1</translation>
    </message>
    <message>
        <source>✓✓ delivered %1</source>
        <comment>%1 = time</comment>
        <translation>✓✓ consegnato %1</translation>
    </message>
    <message>
        <source>✗ not delivered: %1</source>
        <comment>%1 = reason</comment>
        <translation>✗ non consegnato: %1</translation>
    </message>
    <message>
        <source>✗ not sent: %1</source>
        <comment>%1 = reason</comment>
        <translation>✗ non inviato: %1</translation>
    </message>
    <message>
        <source>❓ It is not known whether it was sent: %1</source>
        <comment>%1 = reason</comment>
        <translation>❓ Non si sa se sia stato inviato: %1</translation>
    </message>
    <message>
        <source>✖ dropped</source>
        <translation>✖ scartato</translation>
    </message>
    <message>
        <source>the modem took it and never answered</source>
        <translation>il modem l&apos;ha preso e non ha mai risposto</translation>
    </message>
    <message>
        <source>the program ended in the midst of sending</source>
        <translation>il programma è finito durante l&apos;invio</translation>
    </message>
    <message>
        <source>the modem does not take messages now</source>
        <translation>il modem ora non accetta messaggi</translation>
    </message>
    <message>
        <source>the network does not know this number</source>
        <translation>la rete non conosce questo numero</translation>
    </message>
    <message>
        <source>the operator blocks it</source>
        <translation>l&apos;operatore lo blocca</translation>
    </message>
    <message>
        <source>the network rejected it</source>
        <translation>la rete l&apos;ha rifiutato</translation>
    </message>
    <message>
        <source>the other phone is out of service</source>
        <translation>l&apos;altro telefono è fuori servizio</translation>
    </message>
    <message>
        <source>the network is busy or disturbed</source>
        <translation>la rete è occupata o disturbata</translation>
    </message>
    <message>
        <source>the SIM has no contract for SMS</source>
        <translation>la SIM non ha un contratto per gli SMS</translation>
    </message>
    <message>
        <source>the SIM&apos;s memory is full</source>
        <translation>la memoria della SIM è piena</translation>
    </message>
    <message>
        <source>there is no SIM card</source>
        <translation>non c&apos;è la SIM</translation>
    </message>
    <message>
        <source>the SIM wants its PIN</source>
        <translation>la SIM chiede il suo PIN</translation>
    </message>
    <message>
        <source>the SIM does not answer</source>
        <translation>la SIM non risponde</translation>
    </message>
    <message>
        <source>the number of the SMS centre is missing in the SIM</source>
        <translation>nella SIM manca il numero del centro SMS</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>nessuna rete</translation>
    </message>
    <message>
        <source>the modem refused without a reason</source>
        <translation>il modem ha rifiutato senza un motivo</translation>
    </message>
    <message>
        <source>the network or modem refused (error %1)</source>
        <translation>la rete o il modem ha rifiutato (errore %1)</translation>
    </message>
    <message>
        <source>the network is congested</source>
        <translation>la rete è congestionata</translation>
    </message>
    <message>
        <source>the phones do not understand each other</source>
        <translation>i telefoni non si capiscono tra loro</translation>
    </message>
    <message>
        <source>the other phone is busy</source>
        <translation>l&apos;altro telefono è occupato</translation>
    </message>
    <message>
        <source>the number does not take it</source>
        <translation>il numero non lo accetta</translation>
    </message>
    <message>
        <source>the other phone did not answer</source>
        <translation>l&apos;altro telefono non ha risposto</translation>
    </message>
    <message>
        <source>the operator does not carry it</source>
        <translation>l&apos;operatore non lo trasmette</translation>
    </message>
    <message>
        <source>it could not be delivered in time</source>
        <translation>non è stato possibile consegnarlo in tempo</translation>
    </message>
    <message>
        <source>it was deleted at the SMS centre</source>
        <translation>è stato cancellato nel centro SMS</translation>
    </message>
    <message>
        <source>the SMS centre gave up (status %1)</source>
        <translation>il centro SMS ha rinunciato (stato %1)</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 parti</translation>
    </message>
    <message>
        <source>%1 (because of “%2”)</source>
        <comment>%1 = 2 parts, %2 = a character</comment>
        <translation>%1 (a causa di «%2»)</translation>
    </message>
    <message>
        <source>SMS from %1</source>
        <translation>SMS da %1</translation>
    </message>
    <message>
        <source>🔁 Send again</source>
        <translation>🔁 Invia di nuovo</translation>
    </message>
    <message>
        <source>🔁 Retry</source>
        <translation>🔁 Riprova</translation>
    </message>
    <message>
        <source>✖ Drop</source>
        <translation>✖ Scarta</translation>
    </message>
    <message>
        <source>✉️ Send now</source>
        <translation>✉️ Invia ora</translation>
    </message>
    <message>
        <source>It will be sent.</source>
        <translation>Verrà inviato.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Scartato.</translation>
    </message>
    <message>
        <source>That is no longer possible.</source>
        <translation>Non è più possibile.</translation>
    </message>
    <message>
        <source>You asked %1 ago to send %2 this: “%3” Send it now?</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>%1 fa hai chiesto di inviare a %2 questo: «%3» Inviarlo ora?</translation>
    </message>
    <message>
        <source>“%1”: where does the number end? Which one shall have the SMS?</source>
        <translation>«%1»: dove finisce il numero? Quale deve ricevere l&apos;SMS?</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called exactly so: “%1”. Send it to this one?</source>
        <translation>Nessuno in rubrica si chiama esattamente così: «%1». Inviarlo a questo?</translation>
    </message>
    <message>
        <source>“%1” may mean %2 numbers. Which one shall have the SMS?</source>
        <translation>«%1» può indicare %2 numeri. Quale deve ricevere l&apos;SMS?</translation>
    </message>
    <message>
        <source>“%1” begins with no number and with nobody of the contacts, so no SMS was sent.</source>
        <translation>«%1» non comincia né con un numero né con un contatto, perciò nessun SMS è stato inviato.</translation>
    </message>
    <message>
        <source>Write the text behind it: /sms %1 See you at eight</source>
        <translation>Scrivi il testo dopo: /sms %1 Ci vediamo alle otto</translation>
    </message>
    <message>
        <source>Write the number or name and the text behind the command: /sms +39 340 123 4567 See you at eight</source>
        <translation>Scrivi il numero o il nome e il testo dopo il comando: /sms +39 340 123 4567 Ci vediamo alle otto</translation>
    </message>
    <message>
        <source>This sender has no number, so it cannot be answered.</source>
        <translation>Questo mittente non ha un numero, perciò non gli si può rispondere.</translation>
    </message>
    <message>
        <source>%1 is a name without a number, so it cannot be answered.</source>
        <translation>%1 è un nome senza numero, perciò non gli si può rispondere.</translation>
    </message>
    <message>
        <source>🚨 Dial %1 on your own phone, now. Nothing is sent to emergency numbers from here.</source>
        <translation>🚨 Componi %1 sul tuo telefono, subito. Da qui non si invia nulla ai numeri di emergenza.</translation>
    </message>
    <message>
        <source>The SMS was not sent. %1</source>
        <comment>%1 = a sentence</comment>
        <translation>L&apos;SMS non è stato inviato. %1</translation>
    </message>
    <message>
        <source>✓ sent %1, no delivery report after 1 h</source>
        <comment>%1 = time</comment>
        <translation>✓ inviato %1, nessuna ricevuta di consegna dopo 1 ora</translation>
    </message>
    <message>
        <source>✉️ SMS to %1 — type the text.</source>
        <translation>✉️ SMS a %1 — scrivi il testo.</translation>
    </message>
    <message>
        <source>Message, 160 characters per part</source>
        <translation>Messaggio, 160 caratteri per parte</translation>
    </message>
    <message>
        <source>Too long for an SMS.</source>
        <translation>Troppo lungo per un SMS.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters of the last part</comment>
        <translation>
            <numerusform>ne resta %n</numerusform>
            <numerusform>ne restano %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 parte</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n parti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>118 left, 1 part</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, Unicode</source>
        <comment>12 left, 2 parts</comment>
        <translation>%1, %2, Unicode</translation>
    </message>
    <message>
        <source>%1, %2, Unicode because of “%3”</source>
        <comment>12 left, 2 parts, a character</comment>
        <translation>%1, %2, Unicode per via di «%3»</translation>
    </message>
    <message>
        <source>🔑 %1 · code %2</source>
        <comment>%1 = sender</comment>
        <translation>🔑 %1 · codice %2</translation>
    </message>
    <message>
        <source>🚫 Blocked. Calls are rejected from now on.</source>
        <translation>🚫 Bloccato. Da ora le chiamate vengono rifiutate.</translation>
    </message>
    <message>
        <source>🔇 Muted: SMS of this sender come without a sound.</source>
        <translation>🔇 Silenziato: gli SMS di questo mittente arrivano senza suono.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>Sto arrivando</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Chiama</translation>
    </message>
    <message>
        <source>👤 Add contact</source>
        <translation>👤 Aggiungi contatto</translation>
    </message>
    <message>
        <source>🚫 Block</source>
        <translation>🚫 Blocca</translation>
    </message>
    <message>
        <source>↩️ Undo the block</source>
        <translation>↩️ Annulla il blocco</translation>
    </message>
    <message>
        <source>🗑 Delete here</source>
        <translation>🗑 Elimina qui</translation>
    </message>
    <message>
        <source>🗑 Delete now</source>
        <translation>🗑 Elimina ora</translation>
    </message>
    <message>
        <source>📋 Copy %1</source>
        <comment>%1 = 482913</comment>
        <translation>📋 Copia %1</translation>
    </message>
    <message>
        <source>🔇 Mute sender</source>
        <translation>🔇 Silenzia mittente</translation>
    </message>
    <message>
        <source>🔔 Unmute sender</source>
        <translation>🔔 Non silenziare più</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Indietro</translation>
    </message>
    <message>
        <source>Muted in this chat.</source>
        <translation>Silenziato in questa chat.</translation>
    </message>
    <message>
        <source>Not muted any more.</source>
        <translation>Non più silenziato.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Bloccato.</translation>
    </message>
    <message>
        <source>Not blocked any more.</source>
        <translation>Non più bloccato.</translation>
    </message>
    <message>
        <source>Deleted here. The window still has it.</source>
        <translation>Eliminato qui. La finestra lo ha ancora.</translation>
    </message>
    <message>
        <source>⏰ Late: you asked %1 ago to send %2 an SMS. It goes out now.</source>
        <comment>%1 = 4 min 05 s</comment>
        <translation>⏰ In ritardo: %1 fa hai chiesto di inviare un SMS a %2. Parte ora.</translation>
    </message>
    <message>
        <source>✉️ %1 is nobody you know yet. Send this SMS there? “%2”</source>
        <comment>%1 = number</comment>
        <translation>✉️ %1 non è ancora nessuno che conosci. Inviare lì questo SMS? «%2»</translation>
    </message>
    <message>
        <source>✉️ Send</source>
        <translation>✉️ Invia</translation>
    </message>
    <message>
        <source>That SMS to %1 is being sent already.</source>
        <translation>Quell&apos;SMS a %1 è già in corso di invio.</translation>
    </message>
    <message>
        <source>✏️ The SMS to %1 was not sent yet: it has your new text.</source>
        <translation>✏️ L&apos;SMS a %1 non era ancora partito: ha il tuo nuovo testo.</translation>
    </message>
    <message>
        <source>✏️ Your change was not taken: the SMS waits for somebody else. Drop it, and write a new one.</source>
        <translation>✏️ La tua modifica non è stata accolta: l&apos;SMS è in attesa per qualcun altro. Lascialo perdere e scrivine uno nuovo.</translation>
    </message>
    <message>
        <source>Already answered: “%1”</source>
        <translation>Già risposto: «%1»</translation>
    </message>
    <message>
        <source>🔒 This SMS holds a code: only owners can read it.</source>
        <translation>🔒 Questo SMS contiene un codice: possono leggerlo solo i proprietari.</translation>
    </message>
    <message>
        <source>✗ Nothing was sent to %1: your message has asked for another SMS before. Please write it once more.</source>
        <translation>✗ A %1 non è stato inviato niente: il tuo messaggio ha già chiesto un altro SMS. Scrivilo ancora una volta.</translation>
    </message>
    <message>
        <source>You asked to send %1 this: “%2” This computer&apos;s clock is behind, so I cannot tell when. Send it now?</source>
        <translation>Hai chiesto di inviare a %1 questo: “%2” L&apos;orologio di questo computer è indietro, quindi non so quando. Lo invio ora?</translation>
    </message>
    <message>
        <source>You tapped this while I was away, so nothing was sent to %1 yet: “%2” Send it now?</source>
        <translation>L&apos;hai toccato mentre ero assente, perciò a %1 non è ancora partito nulla: «%2» Inviarlo ora?</translation>
    </message>
    <message>
        <source>You tapped a button below an SMS while I was away, so nothing was sent. Tap it once more if you still want it.</source>
        <translation>Hai toccato un pulsante sotto un SMS mentre ero assente, perciò non è partito nulla. Toccalo ancora una volta se lo vuoi ancora.</translation>
    </message>
</context>
<context>
    <name>NetworkPhrases</name>
    <message>
        <source>The network has done it, without a word.</source>
        <translation>La rete l&apos;ha fatto, senza dire nulla.</translation>
    </message>
    <message>
        <source>The network waits for an answer, without saying to what.</source>
        <translation>La rete attende una risposta, senza dire a che cosa.</translation>
    </message>
    <message>
        <source>The network has ended the dialogue.</source>
        <translation>La rete ha chiuso il dialogo.</translation>
    </message>
    <message>
        <source>Something else has answered, the SIM perhaps.</source>
        <translation>Ha risposto qualcos&apos;altro, forse la SIM.</translation>
    </message>
    <message>
        <source>The network does not know this code.</source>
        <translation>La rete non conosce questo codice.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>La rete non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>That is not a service code, such as *100#.</source>
        <translation>Non è un codice di servizio, come *100#.</translation>
    </message>
    <message>
        <source>Codes that change a PIN or show the stick&apos;s own number are not sent from here.</source>
        <translation>I codici che cambiano un PIN o mostrano il numero della chiavetta stessa non si inviano da qui.</translation>
    </message>
    <message>
        <source>Tones are digits, * and #, with a comma for a pause.</source>
        <translation>I toni sono cifre, * e #, con una virgola per una pausa.</translation>
    </message>
    <message>
        <source>This modem cannot sound the tones A to D.</source>
        <translation>Questo modem non può emettere i toni da A a D.</translation>
    </message>
    <message>
        <source>Nobody is on the line to hear tones.</source>
        <translation>Non c&apos;è nessuno in linea a sentire i toni.</translation>
    </message>
    <message>
        <source>The operator always hides your number.</source>
        <translation>L&apos;operatore nasconde sempre il tuo numero.</translation>
    </message>
    <message>
        <source>The operator always shows your number.</source>
        <translation>L&apos;operatore mostra sempre il tuo numero.</translation>
    </message>
    <message>
        <source>Your number is hidden from those you call.</source>
        <translation>Il tuo numero è nascosto a chi chiami.</translation>
    </message>
    <message>
        <source>Your number is shown to those you call.</source>
        <translation>Il tuo numero è mostrato a chi chiami.</translation>
    </message>
    <message>
        <source>Your number is hidden from those you call, as the operator has it.</source>
        <translation>Il tuo numero è nascosto a chi chiami, come ha impostato l&apos;operatore.</translation>
    </message>
    <message>
        <source>Your number is shown to those you call, as the operator has it.</source>
        <translation>Il tuo numero è mostrato a chi chiami, come ha impostato l&apos;operatore.</translation>
    </message>
    <message>
        <source>Call waiting is on: a second caller hears it ring.</source>
        <translation>L&apos;avviso di chiamata è attivo: un secondo che chiama sente squillare.</translation>
    </message>
    <message>
        <source>Call waiting is off: a second caller hears that the line is busy.</source>
        <translation>L&apos;avviso di chiamata non è attivo: un secondo che chiama sente che la linea è occupata.</translation>
    </message>
    <message>
        <source>All callers</source>
        <translation>Tutti quelli che chiamano</translation>
    </message>
    <message>
        <source>Callers who find the line busy</source>
        <translation>Chi trova la linea occupata</translation>
    </message>
    <message>
        <source>Callers whom nobody answers</source>
        <translation>Chi non riceve risposta</translation>
    </message>
    <message>
        <source>Callers while the modem is off</source>
        <translation>Chi chiama a modem spento</translation>
    </message>
    <message>
        <source>%1: not forwarded</source>
        <comment>%1 = which callers</comment>
        <translation>%1: nessun inoltro</translation>
    </message>
    <message>
        <source>%1: to %2 after %3 s</source>
        <comment>%1 = which callers</comment>
        <translation>%1: verso %2 dopo %3 s</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <comment>%1 = which callers</comment>
        <translation>%1: verso %2</translation>
    </message>
    <message>
        <source>The operator or the modem refused (error %1).</source>
        <translation>L&apos;operatore o il modem ha rifiutato (errore %1).</translation>
    </message>
    <message>
        <source>The operator or the modem refused.</source>
        <translation>L&apos;operatore o il modem ha rifiutato.</translation>
    </message>
    <message>
        <source>This modem or its operator does not offer that.</source>
        <translation>Questo modem o il suo operatore non lo offre.</translation>
    </message>
    <message>
        <source>A call was being set up for too long. Ask again when it has ended.</source>
        <translation>L&apos;avvio di una chiamata durava troppo. Chiedi di nuovo quando sarà finita.</translation>
    </message>
    <message>
        <source>Nothing was changed from here, so there is nothing to put back.</source>
        <translation>Da qui non è stato cambiato nulla, perciò non c&apos;è nulla da ripristinare.</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach %1.</source>
        <translation>A computer spento, chi chiama raggiunge %1.</translation>
    </message>
    <message>
        <source>📴 From now on:</source>
        <translation>📴 Da ora:</translation>
    </message>
    <message>
        <source>⚠️ Callers cannot be forwarded while the computer is off: no phone of yours is set that can be called from everywhere. Set it with /setmasterphone.</source>
        <translation>⚠️ Non si può inoltrare chi chiama a computer spento: non è impostato nessun tuo telefono che si possa chiamare da ovunque. Impostalo con /setmasterphone.</translation>
    </message>
    <message>
        <source>⚠️ What happens to callers while the computer is off could not be changed: %1</source>
        <comment>%1 = sentence</comment>
        <translation>⚠️ Non è stato possibile cambiare che cosa succede a chi chiama a computer spento: %1</translation>
    </message>
    <message>
        <source>📴 From now on callers are not forwarded any more while the computer is off.</source>
        <translation>📴 Da ora chi chiama a computer spento non viene più inoltrato.</translation>
    </message>
    <message>
        <source>💤 The computer goes to sleep. Nobody can be connected until it wakes.</source>
        <translation>💤 Il computer va in sospensione. Nessuno può essere collegato finché non si riattiva.</translation>
    </message>
    <message>
        <source>💤 The computer goes to sleep. Callers reach %1 until it wakes.</source>
        <translation>💤 Il computer va in sospensione. Chi chiama raggiunge %1 finché non si riattiva.</translation>
    </message>
    <message>
        <source>☀️ The computer has slept for %1 and is awake.</source>
        <comment>%1 = duration</comment>
        <translation>☀️ Il computer è stato in sospensione per %1 e ora è attivo.</translation>
    </message>
</context>
<context>
    <name>NoticePhrases</name>
    <message>
        <source>Somebody</source>
        <translation>Qualcuno</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contatto</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Chiamata in arrivo</translation>
    </message>
    <message>
        <source>Incoming call: what shall become of it?</source>
        <translation>Chiamata in arrivo: che cosa deve succedere?</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Chiamata persa</translation>
    </message>
    <message>
        <source>Blocked call</source>
        <translation>Chiamata bloccata</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Chiamo %1</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Chiamata in corso</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Reject + SMS</source>
        <translation>Rifiuta + SMS</translation>
    </message>
    <message>
        <source>Forward to me</source>
        <translation>Inoltra a me</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Richiama</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chiama</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Rispondi</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Non è spam</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>New SMS</source>
        <translation>Nuovo SMS</translation>
    </message>
    <message>
        <source>The answer was not sent</source>
        <translation>La risposta non è stata inviata</translation>
    </message>
    <message>
        <source>The modem is gone</source>
        <translation>Il modem è sparito</translation>
    </message>
    <message>
        <source>The modem is back</source>
        <translation>Il modem c&apos;è di nuovo</translation>
    </message>
    <message>
        <source>Nobody can call, and no SMS comes or goes.</source>
        <translation>Nessuno può chiamare, e non parte né arriva alcun SMS.</translation>
    </message>
    <message>
        <source>The phone has a new owner</source>
        <translation>Il telefono ha un nuovo proprietario</translation>
    </message>
    <message>
        <source>The phone has a guest</source>
        <translation>Il telefono ha un ospite</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, until when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Somebody typed a wrong password</source>
        <translation>Qualcuno ha scritto una password sbagliata</translation>
    </message>
    <message>
        <source>The rights could not be taken</source>
        <translation>Non è stato possibile togliere i diritti</translation>
    </message>
    <message>
        <source>A calendar is old</source>
        <translation>Un calendario è vecchio</translation>
    </message>
    <message>
        <source>“%1” could not be read for a day. The last copy still decides who gets which call.</source>
        <translation>«%1» non si legge da un giorno. L&apos;ultima copia decide ancora chi riceve quale chiamata.</translation>
    </message>
    <message>
        <source>your own phone</source>
        <translation>il tuo telefono</translation>
    </message>
    <message>
        <source>nobody: they are rejected</source>
        <translation>nessuno: sono rifiutate</translation>
    </message>
    <message>
        <source>nobody: they get an SMS</source>
        <translation>nessuno: ricevono un SMS</translation>
    </message>
    <message>
        <source>whom you say while it rings</source>
        <translation>chi dici mentre squilla</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <comment>time</comment>
        <translation>fino a domani alle %1</translation>
    </message>
    <message>
        <source>Try next phone</source>
        <translation>Altro telefono</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Segreteria</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Rispondi qui</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>Nuovo messaggio in segreteria</translation>
    </message>
    <message>
        <source>Another caller waits</source>
        <translation>Un&apos;altra chiamata in attesa</translation>
    </message>
    <message>
        <source>The line was busy with another call.</source>
        <translation>La linea era occupata da un&apos;altra chiamata.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ascolta</translation>
    </message>
    <message>
        <source>The rights were taken</source>
        <translation>I diritti sono stati tolti</translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation>Non è stato possibile annullare</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>nobody: they may leave a message</source>
        <translation>nessuno: possono lasciare un messaggio</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>%1 mobile</source>
        <comment>a number</comment>
        <translation>%1 cellulare</translation>
    </message>
    <message>
        <source>%1 work mobile</source>
        <comment>a number</comment>
        <translation>%1 cellulare lavoro</translation>
    </message>
    <message>
        <source>%1 home</source>
        <comment>a number</comment>
        <translation>%1 casa</translation>
    </message>
    <message>
        <source>%1 work</source>
        <comment>a number</comment>
        <translation>%1 lavoro</translation>
    </message>
    <message>
        <source>%1 fax</source>
        <comment>a number</comment>
        <translation>%1 fax</translation>
    </message>
    <message>
        <source>%1 pager</source>
        <comment>a number</comment>
        <translation>%1 cercapersone</translation>
    </message>
</context>
<context>
    <name>OutageSummary</name>
    <message>
        <source>I could not reach Telegram from %1 to %2.</source>
        <comment>%1, %2 = times</comment>
        <translation>Non sono riuscito a raggiungere Telegram (%1 – %2).</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS came meanwhile.</source>
        <translation>
            <numerusform>Intanto è arrivato %n SMS.</numerusform>
            <numerusform>Intanto sono arrivati %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>What I had to say follows, in order.</source>
        <translation>Segue, in ordine, quello che avevo da dire.</translation>
    </message>
    <message>
        <source>1 call was missed meanwhile.</source>
        <translation>Nel frattempo 1 chiamata è andata persa.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were missed meanwhile.</source>
        <translation>
            <numerusform>Nel frattempo %n chiamata è andata persa.</numerusform>
            <numerusform>Nel frattempo %n chiamate sono andate perse.</numerusform>
        </translation>
    </message>
    <message>
        <source>I was off from %1 to %2.</source>
        <comment>%1, %2 = times</comment>
        <translation>Ero spento dalle %1 alle %2.</translation>
    </message>
</context>
<context>
    <name>OwnerPhrases</name>
    <message>
        <source>somebody (id %1)</source>
        <translation>qualcuno (id %1)</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>until an owner ends it</source>
        <translation>finché un proprietario non vi mette fine</translation>
    </message>
    <message>
        <source>until %1 or the next start of the program</source>
        <translation>fino al %1 o al prossimo avvio del programma</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino al %1</translation>
    </message>
    <message>
        <source>Guests of this kind can call, hang up and search, and see the calls.</source>
        <translation>Ospiti così possono chiamare, chiudere e cercare, e vedere le chiamate.</translation>
    </message>
    <message>
        <source>Guests of this kind can call, hang up, search and write SMS, and see calls and SMS.</source>
        <translation>Ospiti così possono chiamare, chiudere, cercare e scrivere SMS, e vedere le chiamate e gli SMS.</translation>
    </message>
    <message>
        <source>✅ You are now an owner of this phone.</source>
        <translation>✅ Ora sei proprietario di questo telefono.</translation>
    </message>
    <message>
        <source>Calls and SMS will appear here.</source>
        <translation>Qui appariranno le chiamate e gli SMS.</translation>
    </message>
    <message>
        <source>Send a phone number to call it, or /help.</source>
        <translation>Invia un numero per chiamarlo, oppure /help.</translation>
    </message>
    <message>
        <source>Right. Now say yes where the code is shown.</source>
        <translation>Giusto. Ora di&apos; di sì dove appare il codice.</translation>
    </message>
    <message>
        <source>That is not the code that is shown.</source>
        <translation>Non è il codice mostrato.</translation>
    </message>
    <message>
        <source>👤 %1 is now an owner of this phone.</source>
        <comment>%1 = name and id</comment>
        <translation>👤 %1 ora è proprietario di questo telefono.</translation>
    </message>
    <message>
        <source>You are an owner already: you need no password.</source>
        <translation>Sei già proprietario: non ti serve nessuna password.</translation>
    </message>
    <message>
        <source>You may use this phone already, %1.</source>
        <comment>%1 = until …</comment>
        <translation>Puoi già usare questo telefono, %1.</translation>
    </message>
    <message>
        <source>That could not be stored, so nothing has changed.</source>
        <translation>Non è stato possibile salvarlo, perciò non è cambiato nulla.</translation>
    </message>
    <message>
        <source>That password is wrong.</source>
        <translation>Questa password è sbagliata.</translation>
    </message>
    <message>
        <source>That password is wrong. I look at the next one in an hour.</source>
        <translation>Questa password è sbagliata. Guarderò la prossima tra un&apos;ora.</translation>
    </message>
    <message>
        <source>⚠️ %1 tried a wrong password.</source>
        <comment>%1 = name and id</comment>
        <translation>⚠️ %1 ha provato una password sbagliata.</translation>
    </message>
    <message>
        <source>That was the fifth: nothing of him is looked at for an hour.</source>
        <translation>Era la quinta: per un&apos;ora non guardo altre sue password.</translation>
    </message>
    <message>
        <source>⚠️ Twenty wrong passwords in an hour, by several people. I look at no password for an hour.</source>
        <translation>⚠️ Venti password sbagliate in un&apos;ora, da più persone. Per un&apos;ora non guardo nessuna password.</translation>
    </message>
    <message>
        <source>👤 You may use this phone, %1.</source>
        <comment>%1 = until …</comment>
        <translation>👤 Puoi usare questo telefono, %1.</translation>
    </message>
    <message>
        <source>👤 %1 gave the password and is a guest %2.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 ha dato la password ed è ospite %2.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest %2, invited by %3.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 è ospite %2, su invito di %3.</translation>
    </message>
    <message>
        <source>Your access ends at %1.</source>
        <translation>Il tuo accesso finisce alle %1.</translation>
    </message>
    <message>
        <source>👤 The access of %1 ends at %2.</source>
        <translation>👤 L&apos;accesso di %1 finisce alle %2.</translation>
    </message>
    <message>
        <source>Your access to this phone has ended.</source>
        <translation>Il tuo accesso a questo telefono è finito.</translation>
    </message>
    <message>
        <source>👤 The access of %1 has ended.</source>
        <translation>👤 L&apos;accesso di %1 è finito.</translation>
    </message>
    <message>
        <source>Your access to this phone was taken back.</source>
        <translation>Il tuo accesso a questo telefono è stato tolto.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest no more, removed by %2.</source>
        <translation>👤 %1 non è più ospite: accesso tolto da %2.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest %2, by %3.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 resta ospite %2: deciso da %3.</translation>
    </message>
    <message>
        <source>👤 %1 is no owner any more, removed by %2.</source>
        <translation>👤 %1 non è più proprietario: tolto da %2.</translation>
    </message>
    <message>
        <source>Shall %1 be no owner any more?</source>
        <translation>%1 non deve più essere proprietario?</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Proprietari</translation>
    </message>
    <message>
        <source>(a group)</source>
        <translation>(un gruppo)</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(tu)</translation>
    </message>
    <message>
        <source>%1, a guest %2</source>
        <comment>%1 = a name, %2 = until …</comment>
        <translation>%1, ospite %2</translation>
    </message>
    <message>
        <source>For how long shall the guest have access?</source>
        <translation>Per quanto tempo deve avere accesso l&apos;ospite?</translation>
    </message>
    <message>
        <source>What may the guest do?</source>
        <translation>Che cosa può fare l&apos;ospite?</translation>
    </message>
    <message>
        <source>Send this link to the person. It works once, for 15 minutes:</source>
        <translation>Invia questo link alla persona. Vale una volta sola, per 15 minuti:</translation>
    </message>
    <message>
        <source>Only an owner can do that.</source>
        <translation>Può farlo solo un proprietario.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Rimosso.</translation>
    </message>
    <message>
        <source>One day more.</source>
        <translation>Un giorno in più.</translation>
    </message>
    <message>
        <source>The link leads nowhere now.</source>
        <translation>Ora il link non porta da nessuna parte.</translation>
    </message>
    <message>
        <source>✖ Remove %1</source>
        <translation>✖ Rimuovi %1</translation>
    </message>
    <message>
        <source>⏱ %1: one day more</source>
        <translation>⏱ %1: un giorno in più</translation>
    </message>
    <message>
        <source>➕ Invite…</source>
        <translation>➕ Invita…</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>a guest&apos;s access</comment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Calls only</source>
        <translation>Solo chiamate</translation>
    </message>
    <message>
        <source>Calls and SMS</source>
        <translation>Chiamate e SMS</translation>
    </message>
    <message>
        <source>✖ Cancel the link</source>
        <translation>✖ Annulla il link</translation>
    </message>
    <message>
        <source>👤 %1 asks for more time; his access ends at %2.</source>
        <translation>👤 %1 chiede più tempo; il suo accesso finisce alle %2.</translation>
    </message>
    <message>
        <source>🙋 Ask to extend</source>
        <translation>🙋 Chiedi una proroga</translation>
    </message>
    <message>
        <source>The owners are asked.</source>
        <translation>La domanda è arrivata ai proprietari.</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>a guest&apos;s access</comment>
        <translation>1 ora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>a guest&apos;s access</comment>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>a guest&apos;s access</comment>
        <translation>1 giorno</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a guest&apos;s access</comment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠️ Telegram has made a supergroup of an allowed group: its id is %1 now, no longer %2. I go on with it until I am restarted. Please put the new id in the place of the old one where the owners are set (virtualphone_botowner).</source>
        <comment>%1, %2 = ids</comment>
        <translation>⚠️ Telegram ha fatto di un gruppo ammesso un supergruppo: il suo id ora è %1, non più %2. Vado avanti con quello fino al mio prossimo avvio. Metti il nuovo id al posto del vecchio dove si indicano i proprietari (virtualphone_botowner).</translation>
    </message>
    <message>
        <source>📋 Copy</source>
        <translation>📋 Copia</translation>
    </message>
    <message>
        <source>⚠️ Anybody can take this bot into a group. Nobody can steer the phone from there, but forbid it: write /setjoingroups to @BotFather and choose Disable.</source>
        <translation>⚠️ Chiunque può portare questo bot in un gruppo. Da lì nessuno può comandare il telefono, ma vietalo: scrivi /setjoingroups a @BotFather e scegli Disable.</translation>
    </message>
    <message>
        <source>🔕 Ignore him</source>
        <translation>🔕 Ignoralo</translation>
    </message>
    <message>
        <source>Ignored until the next start of the program.</source>
        <translation>Ignorato fino al prossimo avvio del programma.</translation>
    </message>
    <message>
        <source>Already extended by %1.</source>
        <translation>Già prolungato da %1.</translation>
    </message>
    <message>
        <source>Already removed by %1.</source>
        <translation>Già rimosso da %1.</translation>
    </message>
    <message>
        <source>✅ You are now an owner of %1.</source>
        <comment>%1 = name of a phone</comment>
        <translation>✅ Ora sei un proprietario di %1.</translation>
    </message>
    <message>
        <source>Calls and SMS to %1 will appear here.</source>
        <comment>%1 = number</comment>
        <translation>Qui compariranno le chiamate e gli SMS al %1.</translation>
    </message>
    <message>
        <source>👤 You may use %1, %2.</source>
        <comment>%1 = name of a phone, %2 = until …</comment>
        <translation>👤 Puoi usare %1, %2.</translation>
    </message>
    <message>
        <source>Its number is %1.</source>
        <translation>Il suo numero è %1.</translation>
    </message>
    <message>
        <source>👤 %1 is an owner again, by %2.</source>
        <translation>👤 %1 è di nuovo proprietario: accesso ridato da %2.</translation>
    </message>
</context>
<context>
    <name>PairPhrases</name>
    <message>
        <source>Scan this with your phone, or open this link, then press START:</source>
        <translation>Inquadralo con il telefono, oppure apri questo link, poi premi AVVIA:</translation>
    </message>
    <message>
        <source>Or send this code to the bot @%1:</source>
        <translation>Oppure invia questo codice al bot @%1:</translation>
    </message>
    <message>
        <source>It is good for ten minutes and for one person.</source>
        <translation>Vale dieci minuti e per una persona sola.</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <comment>a person</comment>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>%1 wants to control this phone. Allow? [y/N]</source>
        <translation>%1 vuole comandare questo telefono. Permetterlo? [s/N]</translation>
    </message>
    <message>
        <source>%1 is an owner now.</source>
        <translation>%1 ora è proprietario.</translation>
    </message>
    <message>
        <source>Nobody has become an owner.</source>
        <translation>Nessuno è diventato proprietario.</translation>
    </message>
    <message>
        <source>The code is void: it is too old, or was guessed at too often. Nobody has become an owner.</source>
        <translation>Il codice non vale più: è troppo vecchio, o è stato tentato troppe volte. Nessuno è diventato proprietario.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached.</source>
        <translation>Telegram non è raggiungibile.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token.</source>
        <translation>Telegram rifiuta il token del bot.</translation>
    </message>
    <message>
        <source>No bot is set up: give its token by virtualphoned --set telegram/token=- or in the variable virtualphone_bottoken.</source>
        <translation>Nessun bot è impostato: dai il suo token con virtualphoned --set telegram/token=- o nella variabile virtualphone_bottoken.</translation>
    </message>
    <message>
        <source>VirtualPhone is running with these data. Stop it first, then pair.</source>
        <translation>VirtualPhone è attivo con questi dati. Prima fermalo, poi abbina.</translation>
    </message>
    <message>
        <source>The owners are fixed by the variable virtualphone_botowner: add the id there.</source>
        <translation>I proprietari sono fissati dalla variabile virtualphone_botowner: aggiungi lì l&apos;id.</translation>
    </message>
    <message>
        <source>The new owner could not be stored: the disk refuses.</source>
        <translation>Non è stato possibile salvare il nuovo proprietario: il disco non l&apos;accetta.</translation>
    </message>
    <message>
        <source>The phone does not run now: somebody is becoming an owner at its computer.</source>
        <translation>Ora il telefono non è attivo: al suo computer qualcuno sta diventando proprietario.</translation>
    </message>
    <message>
        <source>First give the token of a bot, above.</source>
        <translation>Prima inserisci il token di un bot, qui sopra.</translation>
    </message>
    <message>
        <source>somebody at the computer</source>
        <translation>qualcuno al computer</translation>
    </message>
    <message>
        <source>The owners are fixed by the variable virtualphone_botowner: take the id out there.</source>
        <translation>I proprietari sono fissati dalla variabile virtualphone_botowner: togli l&apos;id da lì.</translation>
    </message>
    <message>
        <source>Nobody was removed: the disk refuses.</source>
        <translation>Nessuno è stato rimosso: il disco rifiuta.</translation>
    </message>
    <message>
        <source>gets no messages: has blocked the bot, or never pressed Start</source>
        <translation>non riceve messaggi: ha bloccato il bot, o non ha mai premuto Avvia</translation>
    </message>
    <message>
        <source>Connecting with Telegram…</source>
        <translation>Collegamento a Telegram…</translation>
    </message>
    <message>
        <source>Nobody was brought back: the disk refuses.</source>
        <translation>Nessuno è stato riammesso: il disco rifiuta.</translation>
    </message>
    <message>
        <source>It is too late to undo that.</source>
        <translation>È troppo tardi per annullarlo.</translation>
    </message>
</context>
<context>
    <name>PhonesPhrases</name>
    <message>
        <source>📱 My phones</source>
        <translation>📱 I miei telefoni</translation>
    </message>
    <message>
        <source>✅ %1 – rings by default</source>
        <translation>✅ %1 – squilla di norma</translation>
    </message>
    <message>
        <source>There is none yet. Add the phone on which you want to be called.</source>
        <translation>Non ce n&apos;è ancora nessuno. Aggiungi il telefono su cui vuoi essere chiamato.</translation>
    </message>
    <message>
        <source>Tap the phone that shall ring by default.</source>
        <translation>Tocca il telefono che deve squillare di norma.</translation>
    </message>
    <message>
        <source>📶 Ring plan</source>
        <translation>📶 Ordine di squillo</translation>
    </message>
    <message>
        <source>The phones ring one after the other, each after the one before did not answer.</source>
        <translation>I telefoni squillano uno dopo l&apos;altro, ciascuno quando quello prima non ha risposto.</translation>
    </message>
    <message>
        <source>%1. %2 · %3</source>
        <comment>place, phone, how long it rings</comment>
        <translation>%1. %2 · %3</translation>
    </message>
    <message>
        <source>Now only the default phone rings.</source>
        <translation>Ora squilla solo il telefono predefinito.</translation>
    </message>
    <message>
        <source>Name and number of the phone? For example: Office +39 06 123 456</source>
        <translation>Nome e numero del telefono? Per esempio: Ufficio +39 06 123 456</translation>
    </message>
    <message>
        <source>Office +39 06 123 456</source>
        <translation>Ufficio +39 06 123 456</translation>
    </message>
    <message>
        <source>How shall %1 be called?</source>
        <translation>Come si deve chiamare %1?</translation>
    </message>
    <message>
        <source>📱 My phones: %1</source>
        <translation>📱 I miei telefoni: %1</translation>
    </message>
    <message>
        <source>A name is missing. Answer again, for example: Office +39 06 123 456</source>
        <translation>Manca un nome. Rispondi di nuovo, per esempio: Ufficio +39 06 123 456</translation>
    </message>
    <message>
        <source>That name cannot be taken: it is too long, or another phone has it. Answer again.</source>
        <translation>Quel nome non va bene: è troppo lungo, oppure lo ha già un altro telefono. Rispondi di nuovo.</translation>
    </message>
    <message>
        <source>Answer again, please.</source>
        <translation>Rispondi di nuovo, per favore.</translation>
    </message>
    <message>
        <source>✖ %1 is none of my phones any more.</source>
        <translation>✖ %1 non è più tra i miei telefoni.</translation>
    </message>
    <message>
        <source>↩️ %1 is back, as before.</source>
        <translation>↩️ %1 c&apos;è di nuovo, come prima.</translation>
    </message>
    <message>
        <source>the ring plan of the phones</source>
        <translation>l&apos;ordine di squillo dei telefoni</translation>
    </message>
    <message>
        <source>This phone rings by default. Let another one ring first.</source>
        <translation>Questo telefono squilla di norma. Prima scegline un altro.</translation>
    </message>
    <message>
        <source>What was before is no longer kept. Add the phone again.</source>
        <translation>Com&apos;era prima non si conserva più. Aggiungi di nuovo il telefono.</translation>
    </message>
    <message>
        <source>➕ Add</source>
        <translation>➕ Aggiungi</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Annulla</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>tempo solito</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>« My phones</source>
        <translation>« I miei telefoni</translation>
    </message>
    <message>
        <source>⚠️ Every call to %1 may be expensive. Shall it be one of your phones?</source>
        <translation>⚠️ Ogni chiamata a %1 può costare cara. Deve essere uno dei tuoi telefoni?</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usalo lo stesso</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
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
        <source>Looking for the modem on %1</source>
        <translation>Cerco il modem su %1</translation>
    </message>
    <message>
        <source>The modem is starting</source>
        <translation>Il modem si sta avviando</translation>
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
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Questa chiavetta non ha la voce: gli SMS funzionano, le chiamate no.</translation>
    </message>
    <message>
        <source>Going on to your next phone</source>
        <translation>Passo al tuo prossimo telefono</translation>
    </message>
    <message>
        <source>Passing the caller on to your phone</source>
        <translation>Passo chi chiama al tuo telefono</translation>
    </message>
    <message>
        <source>Handing the call over</source>
        <translation>Trasferisco la chiamata</translation>
    </message>
    <message>
        <source>A call from before was still up when the modem came back, and was ended</source>
        <translation>Una chiamata di prima era ancora in corso quando il modem è tornato, ed è stata chiusa</translation>
    </message>
    <message>
        <source>The network passed %1 on to %2, without an answer here</source>
        <translation>La rete ha passato %1 a %2, senza una risposta qui</translation>
    </message>
    <message>
        <source>%1 and %2 talk on without the line, which is free again</source>
        <translation>%1 e %2 continuano a parlare senza la linea, che è di nuovo libera</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Chiamo %1</translation>
    </message>
    <message>
        <source>%1 was given up for another phone</source>
        <translation>%1 lasciato perdere per un altro telefono</translation>
    </message>
    <message>
        <source>Speaking to the caller</source>
        <translation>Parla a chi chiama</translation>
    </message>
    <message>
        <source>Asking your phone to press 1</source>
        <translation>Chiede al tuo telefono di premere 1</translation>
    </message>
    <message>
        <source>%1 was answered, but nobody pressed 1: it was probably the mailbox</source>
        <translation>%1 ha risposto, ma nessuno ha premuto 1: probabilmente era la segreteria</translation>
    </message>
    <message>
        <source>Taking a message</source>
        <translation>Ricevo un messaggio</translation>
    </message>
    <message>
        <source>%1 left a message</source>
        <translation>%1 ha lasciato un messaggio</translation>
    </message>
    <message>
        <source>%1 hung up without a message</source>
        <translation>%1 ha riagganciato senza messaggio</translation>
    </message>
    <message>
        <source>%1 left no message</source>
        <translation>%1 non ha lasciato messaggi</translation>
    </message>
    <message>
        <source>No message could be taken: the modem let no sound through</source>
        <translation>Nessun messaggio ricevuto: il modem non faceva passare l&apos;audio</translation>
    </message>
    <message>
        <source>Offline: the proxy does not answer</source>
        <translation>Non in linea: il proxy non risponde</translation>
    </message>
    <message>
        <source>Offline: the proxy lets nothing through</source>
        <translation>Non in linea: il proxy non lascia passare nulla</translation>
    </message>
    <message>
        <source>Offline: somebody else answers instead of Telegram</source>
        <translation>Non in linea: qualcun altro risponde al posto di Telegram</translation>
    </message>
    <message>
        <source>Offline: this computer&apos;s clock is not set</source>
        <translation>Non in linea: l&apos;orologio di questo computer non è regolato</translation>
    </message>
    <message>
        <source>Offline: Telegram itself has a trouble, trying again</source>
        <translation>Non in linea: Telegram stesso ha un guasto, si riprova</translation>
    </message>
    <message>
        <source>Nobody answers at the address of the proxy: start it, or correct telegram/proxy in the settings.</source>
        <translation>All&apos;indirizzo del proxy non risponde nessuno: avvialo, oppure correggi telegram/proxy nelle impostazioni.</translation>
    </message>
    <message>
        <source>The proxy asks for another name or password, or may not reach Telegram: correct telegram/proxy in the settings.</source>
        <translation>Il proxy chiede un altro nome o un&apos;altra password, oppure non può raggiungere Telegram: correggi telegram/proxy nelle impostazioni.</translation>
    </message>
    <message>
        <source>Somebody intercepts the connection to Telegram: nobody who is trusted vouches for who answers, so nothing is told there, the bot&apos;s token least of all. A filter of this network may do that; the computer&apos;s date may be wrong, too.</source>
        <translation>Qualcuno intercetta la connessione a Telegram: nessuno di fidato garantisce per chi risponde, perciò lì non si dice nulla, men che meno il token del bot. Può essere un filtro di questa rete; anche la data del computer può essere sbagliata.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer: by its clock Telegram&apos;s certificate is not valid yet.</source>
        <translation>Imposta la data e l&apos;ora di questo computer: secondo il suo orologio il certificato di Telegram non è ancora valido.</translation>
    </message>
    <message>
        <source>The connection works, but Telegram&apos;s server answers with an error: it is tried again by itself.</source>
        <translation>La connessione funziona, ma il server di Telegram risponde con un errore: si riprova da sé.</translation>
    </message>
    <message>
        <source>Asking the caller for a name</source>
        <translation>Chiede il nome a chi chiama</translation>
    </message>
    <message>
        <source>the call to %1 was given up</source>
        <translation>la chiamata a %1 è stata lasciata perdere</translation>
    </message>
    <message>
        <source>Telling the other party that it is recorded</source>
        <translation>Dice all&apos;altra parte che si registra</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language (ISO 639), for names of countries</comment>
        <translation>it</translation>
    </message>
</context>
<context>
    <name>PortPhrases</name>
    <message>
        <source>the modem&apos;s port</source>
        <translation>la porta del modem</translation>
    </message>
    <message>
        <source>No modem is connected</source>
        <translation>Nessun modem collegato</translation>
    </message>
    <message>
        <source>%1 may not be used by this user. Add yourself to the group “dialout”: sudo usermod -aG dialout %2, then log in again</source>
        <comment>%1 = port, %2 = user</comment>
        <translation>%1 non può essere usata da questo utente. Aggiungiti al gruppo «dialout»: sudo usermod -aG dialout %2, poi accedi di nuovo</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that one (ModemManager is not it)</source>
        <comment>%1 = port</comment>
        <translation>%1 è occupata da un altro programma. Chiudilo (non è ModemManager)</translation>
    </message>
    <message>
        <source>%1 is held by ModemManager, which opens every modem. Allow VirtualPhone in its settings to take the modem from it (modem/inhibitModemManager)</source>
        <comment>%1 = port</comment>
        <translation>%1 è occupata da ModemManager, che apre ogni modem. Permetti a VirtualPhone, nelle sue impostazioni, di togliergli il modem (modem/inhibitModemManager)</translation>
    </message>
    <message>
        <source>%1 does not answer as a modem. Unplug the stick and plug it in again, or choose another port</source>
        <comment>%1 = port</comment>
        <translation>%1 non risponde come un modem. Stacca e riattacca la chiavetta, oppure scegli un&apos;altra porta</translation>
    </message>
    <message>
        <source>%1 is not the stick&apos;s port for commands: it carries sound, diagnostics or positions. Choose another port of the stick</source>
        <comment>%1 = port</comment>
        <translation>%1 non è la porta della chiavetta per i comandi: porta audio, diagnostica o posizioni. Scegli un&apos;altra porta della chiavetta</translation>
    </message>
    <message>
        <source>The stick still shows itself as a CD-ROM. Install the package usb-modeswitch, then unplug the stick and plug it in again</source>
        <translation>La chiavetta si presenta ancora come un CD-ROM. Installa il pacchetto usb-modeswitch, poi stacca e riattacca la chiavetta</translation>
    </message>
    <message>
        <source>Several modems are plugged in, and none is taken without being asked for: %1. Set one of these as the serial port, or imei: and a modem&apos;s IMEI</source>
        <comment>%1 = list of modems</comment>
        <translation>Sono collegati più modem e nessuno viene preso senza che tu lo chieda: %1. Imposta uno di questi come porta seriale, oppure imei: e l&apos;IMEI di un modem</translation>
    </message>
    <message>
        <source>The modem that is plugged in is not the one that was chosen by its IMEI</source>
        <translation>Il modem collegato non è quello scelto con il suo IMEI</translation>
    </message>
    <message>
        <source>Another VirtualPhone uses this modem already</source>
        <translation>Un altro VirtualPhone usa già questo modem</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 = name of a modem, %2 = its port</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a modem</source>
        <translation>un modem</translation>
    </message>
    <message>
        <source>No port of the modem has told any event for a long time: an incoming call may stay unnoticed. Unplug the stick and plug it in again, or name the port that tells events</source>
        <translation>Da molto tempo nessuna porta del modem segnala eventi: una chiamata in arrivo potrebbe passare inosservata. Stacca e riattacca la chiavetta, oppure indica la porta che segnala gli eventi</translation>
    </message>
</context>
<context>
    <name>PromptDeskPhrases</name>
    <message>
        <source>🎙 Use this sound for your callers as:</source>
        <translation>🎙 Usa questo suono per chi ti chiama come:</translation>
    </message>
    <message>
        <source>🎙 %1: who is to hear it?</source>
        <translation>🎙 %1: chi deve sentirlo?</translation>
    </message>
    <message>
        <source>A voice message may become what callers hear, but this modem carries no sound.</source>
        <translation>Un messaggio vocale può diventare ciò che sente chi chiama, ma questo modem non porta audio.</translation>
    </message>
    <message>
        <source>Only an owner may set what callers hear.</source>
        <translation>Solo un proprietario può impostare ciò che sente chi chiama.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>In a moment…</source>
        <translation>Tra un momento…</translation>
    </message>
    <message>
        <source>▶ Listen</source>
        <translation>▶ Ascolta</translation>
    </message>
    <message>
        <source>↺ Back to the standard one</source>
        <translation>↺ Torna a quello standard</translation>
    </message>
    <message>
        <source>There is no sound of your own there any more.</source>
        <translation>Lì non c&apos;è più un tuo suono.</translation>
    </message>
</context>
<context>
    <name>PromptPhrases</name>
    <message>
        <source>That question is too old, so your answer was not used. Please start again.</source>
        <translation>Quella domanda è troppo vecchia, perciò la tua risposta non è stata usata. Ricomincia da capo.</translation>
    </message>
    <message>
        <source>That question has been answered already.</source>
        <translation>A quella domanda è già stato risposto.</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Announcement</source>
        <translation>Annuncio</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saluto</translation>
    </message>
    <message>
        <source>Greeting before your phone rings</source>
        <translation>Saluto prima che il tuo telefono squilli</translation>
    </message>
    <message>
        <source>%1: callers hear your own from now on, %2 seconds.</source>
        <translation>%1: da ora chi chiama sente il tuo, %2 secondi.</translation>
    </message>
    <message>
        <source>%1: callers of %3 hear your own from now on, %2 seconds.</source>
        <translation>%1: da ora i chiamanti del gruppo %3 sentono il tuo, %2 secondi.</translation>
    </message>
    <message>
        <source>An announcement ends after %1 seconds (voice/maxSeconds): the rest is not heard.</source>
        <translation>Un annuncio finisce dopo %1 secondi (voice/maxSeconds): il resto non si sente.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Non è cambiato niente.</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 seconds can be used here.</source>
        <translation>%1 dura troppo: qui si possono usare al massimo %2 secondi.</translation>
    </message>
    <message>
        <source>In %1 nothing can be heard.</source>
        <translation>%1: non si sente niente.</translation>
    </message>
    <message>
        <source>%1 is no sound that can be read: it must be WAV, Ogg, FLAC or MP3, and whole.</source>
        <translation>%1 non è un suono leggibile: dev&apos;essere WAV, Ogg, FLAC o MP3, e completo.</translation>
    </message>
    <message>
        <source>%1 is not there, or is no file.</source>
        <translation>%1 non c&apos;è, o non è un file.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1: file troppo grande.</translation>
    </message>
    <message>
        <source>%1 could not be stored on the disk.</source>
        <translation>%1: non è stato possibile il salvataggio su disco.</translation>
    </message>
    <message>
        <source>The setting is fixed by a variable or the command line.</source>
        <translation>L&apos;impostazione è fissata da una variabile o dalla riga di comando.</translation>
    </message>
    <message>
        <source>A group of that name cannot have a sound of its own.</source>
        <translation>Un gruppo con questo nome non può avere un suono proprio.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>%1: non è stato possibile scaricare.</translation>
    </message>
    <message>
        <source>%1: callers of %2 hear what all hear again.</source>
        <translation>%1: i chiamanti del gruppo %2 sentono di nuovo ciò che sentono tutti.</translation>
    </message>
    <message>
        <source>%1: off again.</source>
        <translation>%1: di nuovo disattivato.</translation>
    </message>
    <message>
        <source>%1: a machine&apos;s voice says the standard sentence again.</source>
        <translation>%1: una voce sintetica dice di nuovo la frase standard.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing is changed.</source>
        <translation>Non è stato possibile salvarlo, perciò non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Now: what all callers hear.</source>
        <translation>Ora: ciò che sentono tutti quelli che chiamano.</translation>
    </message>
    <message>
        <source>Now: nothing.</source>
        <translation>Ora: niente.</translation>
    </message>
    <message>
        <source>Now: a machine&apos;s voice.</source>
        <translation>Ora: una voce sintetica.</translation>
    </message>
    <message>
        <source>Now: a machine&apos;s voice, in %1.</source>
        <comment>%1 = a language</comment>
        <translation>Ora: una voce sintetica, in %1.</translation>
    </message>
    <message>
        <source>Now: a sound that is not there any more.</source>
        <translation>Ora: un suono che non c&apos;è più.</translation>
    </message>
    <message>
        <source>Now: a sound of your own.</source>
        <translation>Ora: un tuo suono.</translation>
    </message>
    <message>
        <source>Now: the file %1.</source>
        <translation>Ora: il file %1.</translation>
    </message>
    <message>
        <source>The voice message</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Il messaggio vocale</translation>
    </message>
    <message>
        <source>The recording</source>
        <comment>at the beginning of a sentence</comment>
        <translation>La registrazione</translation>
    </message>
    <message>
        <source>Question for the caller&apos;s name</source>
        <translation>Domanda del nome a chi chiama</translation>
    </message>
    <message>
        <source>Notice that the call is recorded</source>
        <translation>Avviso che la chiamata viene registrata</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy connection refused</source>
        <translation>Connessione al proxy rifiutata</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Connessione al proxy rifiutata</translation>
    </message>
</context>
<context>
    <name>ReasonPhrases</name>
    <message>
        <source>tomorrow %1</source>
        <comment>%1 = time of day</comment>
        <translation>domani %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 = title of an event, %2 = calendar</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>the event %1 names this contact, until %2</source>
        <translation>l&apos;evento %1 indica questo contatto, fino a %2</translation>
    </message>
    <message>
        <source>the event %1 names his group, until %2</source>
        <translation>l&apos;evento %1 indica il suo gruppo, fino a %2</translation>
    </message>
    <message>
        <source>the event %1 comes after it</source>
        <translation>l&apos;evento %1 viene dopo</translation>
    </message>
    <message>
        <source>the event %1 says a place where no number can be read</source>
        <translation>l&apos;evento %1 indica un luogo in cui non si legge nessun numero</translation>
    </message>
    <message>
        <source>you blocked %1</source>
        <translation>hai bloccato %1</translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation>nell&apos;elenco %1</translation>
    </message>
    <message>
        <source>on the list %1: %2</source>
        <comment>%2 = kind of spam, or the entry</comment>
        <translation>nell&apos;elenco %1: %2</translation>
    </message>
    <message>
        <source>you always let %1 through</source>
        <translation>lasci passare sempre %1</translation>
    </message>
    <message>
        <source>you called this number a short while ago</source>
        <translation>hai chiamato questo numero poco fa</translation>
    </message>
    <message>
        <source>you have called this number before</source>
        <translation>hai già chiamato questo numero</translation>
    </message>
    <message>
        <source>do not disturb, until %1</source>
        <translation>non disturbare, fino a %1</translation>
    </message>
    <message>
        <source>do not disturb, but the group %1 may</source>
        <translation>non disturbare, ma il gruppo %1 può</translation>
    </message>
    <message>
        <source>do not disturb, but it is the second call within 3 minutes</source>
        <translation>non disturbare, ma è la seconda chiamata in 3 minuti</translation>
    </message>
    <message>
        <source>you decided so for all calls, until %1</source>
        <translation>hai deciso così per tutte le chiamate, fino a %1</translation>
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
        <source>the phone that should ring is the line itself</source>
        <translation>il telefono che dovrebbe squillare è la linea stessa</translation>
    </message>
    <message>
        <source>you were asked and did not answer in time</source>
        <translation>ti è stato chiesto e non hai risposto in tempo</translation>
    </message>
    <message>
        <source>you decided so while it rang</source>
        <translation>hai deciso così mentre squillava</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between phones that ring one after the other</comment>
        <translation>, poi </translation>
    </message>
    <message>
        <source>is rejected</source>
        <translation>viene rifiutato</translation>
    </message>
    <message>
        <source>is rejected, with an SMS</source>
        <translation>viene rifiutato, con un SMS</translation>
    </message>
    <message>
        <source>goes to voicemail</source>
        <translation>va in segreteria</translation>
    </message>
    <message>
        <source>rings while you are asked; %1 if you say yes</source>
        <translation>squilla mentre ti si chiede; se dici di sì, %1</translation>
    </message>
    <message>
        <source>rings %1</source>
        <comment>rings this phone</comment>
        <translation>fa squillare %1</translation>
    </message>
    <message>
        <source>the modem sent no sound, so your phone was not asked to press 1</source>
        <translation>il modem non ha mandato suono, perciò al tuo telefono non si è chiesto di premere 1</translation>
    </message>
    <message>
        <source>nothing can be recorded without the modem&apos;s sound, so an SMS is sent</source>
        <translation>senza l&apos;audio del modem non si può registrare nulla, quindi parte un SMS</translation>
    </message>
    <message>
        <source>the modem is silent after a hold, so no message could be left; Settings ▸ Voicemail has a greeting before your phone rings for such modems</source>
        <translation>il modem è muto dopo la messa in attesa, perciò non si è potuto lasciare un messaggio; per modem così in Impostazioni ▸ Segreteria c&apos;è un saluto prima che il tuo telefono squilli</translation>
    </message>
    <message>
        <source>the caller was asked for a name and said nothing</source>
        <translation>a chi chiama è stato chiesto il nome e non ha detto nulla</translation>
    </message>
    <message>
        <source>the modem sent no sound, so the caller was not asked for a name</source>
        <translation>il modem non ha mandato suono, perciò a chi chiama non si è chiesto il nome</translation>
    </message>
    <message>
        <source>it was not recorded: the modem sent no sound, or the other party was not told</source>
        <translation>non è stata registrata: il modem non ha mandato suono, o all&apos;altra parte non è stato detto</translation>
    </message>
</context>
<context>
    <name>RecipientSetting</name>
    <message>
        <source>%1 is no owner: the log goes to all of them.</source>
        <comment>%1 = id</comment>
        <translation>%1 non è un proprietario: il registro va a tutti.</translation>
    </message>
</context>
<context>
    <name>RingsWords</name>
    <message>
        <source>Another contact</source>
        <translation>Un altro contatto</translation>
    </message>
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
        <source>%1, until %2</source>
        <comment>what becomes of a call, time</comment>
        <translation>%1, fino a %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <comment>groups and contacts</comment>
        <translation>
            <numerusform>E %n altro</numerusform>
            <numerusform>E %n altri</numerusform>
        </translation>
    </message>
    <message>
        <source>as Rules shows</source>
        <translation>come mostra Regole</translation>
    </message>
    <message>
        <source>A call %1 now</source>
        <comment>%1 = rings Mobile, is rejected</comment>
        <translation>Chi chiama ora %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caller: what becomes of the call</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Tutti gli altri</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>are rejected</source>
        <translation>rifiuta</translation>
    </message>
    <message>
        <source>are rejected with an SMS</source>
        <translation>rifiuta con un SMS</translation>
    </message>
    <message>
        <source>ring until you decide in the chat</source>
        <translation>fa squillare finché non decidi nella chat</translation>
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
        <source>may leave a message</source>
        <translation>può lasciare un messaggio</translation>
    </message>
</context>
<context>
    <name>RulePhrases</name>
    <message>
        <source>the file ends in the middle</source>
        <translation>il file finisce a metà</translation>
    </message>
    <message>
        <source>line %1 is too long and is left out</source>
        <translation>la riga %1 è troppo lunga e viene tralasciata</translation>
    </message>
    <message>
        <source>it is nested too deep at line %1</source>
        <translation>alla riga %1 è annidato troppo in profondità</translation>
    </message>
    <message>
        <source>this event is too large and is left out</source>
        <translation>questo evento è troppo grande e viene tralasciato</translation>
    </message>
    <message>
        <source>it has too many events; those from line %1 on are left out</source>
        <translation>ha troppi eventi; quelli dalla riga %1 in poi vengono tralasciati</translation>
    </message>
    <message>
        <source>this event has no beginning and is left out</source>
        <translation>questo evento non ha un inizio e viene tralasciato</translation>
    </message>
    <message>
        <source>a time of this event cannot be read</source>
        <translation>un orario di questo evento non si può leggere</translation>
    </message>
    <message>
        <source>this event ends before it begins</source>
        <translation>questo evento finisce prima di cominciare</translation>
    </message>
    <message>
        <source>how this event repeats cannot be read, so all of it is left out</source>
        <translation>non si può leggere come si ripete questo evento, perciò viene tralasciato per intero</translation>
    </message>
    <message>
        <source>its time zone is unknown; its times are read as local ones</source>
        <translation>il suo fuso orario è sconosciuto; i suoi orari vengono letti come locali</translation>
    </message>
    <message>
        <source>this event repeats too often and is left out</source>
        <translation>questo evento si ripete troppo spesso e viene tralasciato</translation>
    </message>
    <message>
        <source>no group and no contact is called “%1”</source>
        <translation>nessun gruppo e nessun contatto si chiama «%1»</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>intendevi «%1»?</translation>
    </message>
    <message>
        <source>“%1” is no number that can be dialled</source>
        <translation>«%1» non è un numero che si possa comporre</translation>
    </message>
    <message>
        <source>at the same time “%1” says something else, and wins</source>
        <translation>nello stesso momento «%1» dice un&apos;altra cosa, e vince</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of the calendar %1</comment>
        <translation>di %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>📅 Calendars</source>
        <translation>📅 Calendari</translation>
    </message>
    <message>
        <source>None is set: calls follow the three defaults.</source>
        <translation>Nessuno è impostato: le chiamate seguono le tre regole predefinite.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 regola</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regola</numerusform>
            <numerusform>%n regole</numerusform>
        </translation>
    </message>
    <message>
        <source>✅ Nothing is wrong with the rules.</source>
        <translation>✅ Nelle regole non c&apos;è nulla che non va.</translation>
    </message>
    <message>
        <source>⚠️ To be put right</source>
        <translation>⚠️ Da sistemare</translation>
    </message>
    <message>
        <source>⚠️ Something in the calendars needs a look</source>
        <translation>⚠️ Nei calendari c&apos;è qualcosa da guardare</translation>
    </message>
    <message>
        <source>✅ Put right, or over</source>
        <translation>✅ Sistemato, o passato</translation>
    </message>
    <message>
        <source>⚠️ The calendar %1 could not be read for a day</source>
        <translation>⚠️ Il calendario %1 non si legge da un giorno</translation>
    </message>
    <message>
        <source>⚠️ The list %1 could not be read for a day</source>
        <translation>⚠️ L&apos;elenco %1 non si legge da un giorno</translation>
    </message>
    <message>
        <source>⚠️ The calendar %1 cannot be read</source>
        <translation>⚠️ Il calendario %1 non si può leggere</translation>
    </message>
    <message>
        <source>⚠️ The list %1 cannot be read</source>
        <translation>⚠️ L&apos;elenco %1 non si può leggere</translation>
    </message>
    <message>
        <source>✅ The calendar %1 is read again, since %2</source>
        <comment>%2 = time of day</comment>
        <translation>✅ Il calendario %1 si legge di nuovo, dalle %2</translation>
    </message>
    <message>
        <source>✅ The list %1 is read again, since %2</source>
        <comment>%2 = time of day</comment>
        <translation>✅ L&apos;elenco %1 si legge di nuovo, dalle %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>adesso</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 18:00, tomorrow 18:00 or 2026-12-24 18:00.</source>
        <translation>«%1» non è un orario. Scrivi 18:00, domani 18:00 oppure 2026-12-24 18:00.</translation>
    </message>
    <message>
        <source>“%1” never happens here: there is no such day, or the clock leaps over that hour.</source>
        <translation>«%1» qui non esiste: quel giorno non c&apos;è, oppure l&apos;orologio salta quell&apos;ora.</translation>
    </message>
    <message>
        <source>“%1” is too far away.</source>
        <translation>«%1» è troppo lontano.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor the name of a contact, nor the word hidden.</source>
        <translation>«%1» non è né un numero, né il nome di un contatto, né la parola hidden.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Intendevi «%1»?</translation>
    </message>
    <message>
        <source>Several contacts are called “%1”. Which one?</source>
        <translation>Più contatti si chiamano «%1». Quale?</translation>
    </message>
    <message>
        <source>%1 has no number in the contacts.</source>
        <translation>%1 non ha un numero tra i contatti.</translation>
    </message>
    <message>
        <source>Who calls, and when? For example: /whatif 06 1234567, /whatif Anna tomorrow 18:00, /whatif hidden 2026-12-24 18:00</source>
        <translation>Chi chiama, e quando? Per esempio: /whatif 06 1234567, /whatif Anna domani 18:00, /whatif hidden 2026-12-24 18:00</translation>
    </message>
    <message>
        <source>voicemail needs the modem&apos;s sound, which is not there: such calls are rejected with an SMS</source>
        <translation>la segreteria ha bisogno dell&apos;audio del modem, che non c&apos;è: tali chiamate sono rifiutate con un SMS</translation>
    </message>
</context>
<context>
    <name>SettingsPhrases</name>
    <message>
        <source>🌙 Do not disturb</source>
        <translation>🌙 Non disturbare</translation>
    </message>
    <message>
        <source>💬 Automatic SMS</source>
        <translation>💬 SMS automatici</translation>
    </message>
    <message>
        <source>🚫 Blacklist</source>
        <translation>🚫 Elenco dei blocchi</translation>
    </message>
    <message>
        <source>👥 Owners and guests</source>
        <translation>👥 Proprietari e ospiti</translation>
    </message>
    <message>
        <source>🗒 Daily log</source>
        <translation>🗒 Registro del giorno</translation>
    </message>
    <message>
        <source>🌐 Language</source>
        <translation>🌐 Lingua</translation>
    </message>
    <message>
        <source>⚖️ Limits</source>
        <translation>⚖️ Limiti</translation>
    </message>
    <message>
        <source>🔧 Advanced</source>
        <translation>🔧 Avanzate</translation>
    </message>
    <message>
        <source>⚙️ Settings</source>
        <translation>⚙️ Impostazioni</translation>
    </message>
    <message>
        <source>What the chat may spend; the window and the calls that come in are not counted against it.</source>
        <translation>Quanto può spendere la chat; la finestra e le chiamate in arrivo non sono contate.</translation>
    </message>
    <message>
        <source>📱 My phones</source>
        <translation>📱 I miei telefoni</translation>
    </message>
    <message>
        <source>💬 Auto-answers: on</source>
        <translation>💬 Risposte automatiche: sì</translation>
    </message>
    <message>
        <source>💬 Auto-answers: off</source>
        <translation>💬 Risposte automatiche: no</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>Chiamate all&apos;ora</translation>
    </message>
    <message>
        <source>SMS per hour</source>
        <translation>SMS all&apos;ora</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minuti al mese</translation>
    </message>
    <message>
        <source>SMS per month</source>
        <translation>SMS al mese</translation>
    </message>
    <message>
        <source>Longest call, in minutes</source>
        <translation>Chiamata più lunga, in minuti</translation>
    </message>
    <message>
        <source>While roaming</source>
        <translation>In roaming</translation>
    </message>
    <message>
        <source>Ask before unusual numbers</source>
        <translation>Chiedi prima dei numeri insoliti</translation>
    </message>
    <message>
        <source>A phone rings for, in seconds</source>
        <translation>Quanto squilla un telefono, in secondi</translation>
    </message>
    <message>
        <source>Ring plan also for my own calls</source>
        <translation>Ordine di squillo anche per le mie chiamate</translation>
    </message>
    <message>
        <source>Who calls twice in 3 minutes rings</source>
        <translation>Chi chiama due volte in 3 minuti squilla</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Gli altri</translation>
    </message>
    <message>
        <source>SMS to callers who are not connected</source>
        <translation>SMS a chi non viene collegato</translation>
    </message>
    <message>
        <source>Text to those who are not connected</source>
        <translation>Testo a chi non viene collegato</translation>
    </message>
    <message>
        <source>SMS to callers who gave up</source>
        <translation>SMS a chi ha rinunciato</translation>
    </message>
    <message>
        <source>Text to those who gave up</source>
        <translation>Testo a chi ha rinunciato</translation>
    </message>
    <message>
        <source>Tell my phone by SMS who calls</source>
        <translation>Di&apos; al mio telefono per SMS chi chiama</translation>
    </message>
    <message>
        <source>Tell of stopped calls</source>
        <translation>Avvisa delle chiamate fermate</translation>
    </message>
    <message>
        <source>Shared lists also stop contacts</source>
        <translation>Gli elenchi condivisi fermano anche i contatti</translation>
    </message>
    <message>
        <source>Never stop whom I have called</source>
        <translation>Non fermare mai chi ho chiamato</translation>
    </message>
    <message>
        <source>Nor after a call of mine, for minutes</source>
        <translation>Minuti senza blocco dopo una mia chiamata</translation>
    </message>
    <message>
        <source>Guests by password</source>
        <translation>Ospiti con password</translation>
    </message>
    <message>
        <source>Tell guests of a wrong password</source>
        <translation>Di&apos; agli ospiti che la password è sbagliata</translation>
    </message>
    <message>
        <source>Tell owners of wrong passwords</source>
        <translation>Di&apos; ai proprietari delle password sbagliate</translation>
    </message>
    <message>
        <source>Send the log every day</source>
        <translation>Invia il registro ogni giorno</translation>
    </message>
    <message>
        <source>On Sundays, for the week, instead</source>
        <translation>Invece la domenica, per la settimana</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Ora dell&apos;invio</translation>
    </message>
    <message>
        <source>Numbers masked</source>
        <translation>Numeri mascherati</translation>
    </message>
    <message>
        <source>Compact ticks below my SMS</source>
        <translation>Spunte compatte sotto i miei SMS</translation>
    </message>
    <message>
        <source>are rejected</source>
        <translation>vengono rifiutati</translation>
    </message>
    <message>
        <source>are rejected and get an SMS</source>
        <translation>vengono rifiutati e ricevono un SMS</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>chiedi a me</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>consenti</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>rifiuta</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>il testo standard</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>come il computer</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>🔒 %1 (fixed by a variable or the command line)</source>
        <translation>🔒 %1 (fissato da una variabile o dalla riga di comando)</translation>
    </message>
    <message>
        <source>Type it, 480 characters at most. {name}, {number} and {time} stand for those of the call.</source>
        <translation>Scrivilo, al massimo 480 caratteri. {name}, {number} e {time} stanno per quelli della chiamata.</translation>
    </message>
    <message>
        <source>%1: that cannot be taken. Answer again with at most 480 characters.</source>
        <translation>%1: così non va. Rispondi di nuovo con al massimo 480 caratteri.</translation>
    </message>
    <message>
        <source>⚙️ Changed by %1:</source>
        <translation>⚙️ Cambiato da %1:</translation>
    </message>
    <message>
        <source>Do not disturb: %1 may ring all the same.</source>
        <translation>Non disturbare: %1 può squillare lo stesso.</translation>
    </message>
    <message>
        <source>Do not disturb: %1 does not ring any more.</source>
        <translation>Non disturbare: %1 non squilla più.</translation>
    </message>
    <message>
        <source>⚙️ Settings closed. /settings opens them again.</source>
        <translation>⚙️ Impostazioni chiuse. /settings le riapre.</translation>
    </message>
    <message>
        <source>Only an owner may change the settings.</source>
        <translation>Solo un proprietario può cambiare le impostazioni.</translation>
    </message>
    <message>
        <source>What shall I say to the modem? The rules of /command apply.</source>
        <translation>Che cosa devo dire al modem? Valgono le regole di /command.</translation>
    </message>
    <message>
        <source>🔒 Fixed by a variable or the command line: it cannot be changed here.</source>
        <translation>🔒 Fissato da una variabile o dalla riga di comando: qui non si può cambiare.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing is changed.</source>
        <translation>Non è stato possibile salvarlo, perciò non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>This button is no longer valid.</source>
        <translation>Questo pulsante non è più valido.</translation>
    </message>
    <message>
        <source>↺ Standard</source>
        <translation>↺ Standard</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Indietro</translation>
    </message>
    <message>
        <source>✖ Close</source>
        <translation>✖ Chiudi</translation>
    </message>
    <message>
        <source>👥 Owners and guests…</source>
        <translation>👥 Proprietari e ospiti…</translation>
    </message>
    <message>
        <source>📋 My list</source>
        <translation>📋 Il mio elenco</translation>
    </message>
    <message>
        <source>🌐 Shared lists</source>
        <translation>🌐 Elenchi condivisi</translation>
    </message>
    <message>
        <source>📲 Forward all calls…</source>
        <translation>📲 Inoltra tutte le chiamate…</translation>
    </message>
    <message>
        <source>Mirror the modem here</source>
        <translation>Mostra qui il traffico del modem</translation>
    </message>
    <message>
        <source>Mirror off</source>
        <translation>Non mostrare più il traffico</translation>
    </message>
    <message>
        <source>⌨️ Modem command…</source>
        <translation>⌨️ Comando al modem…</translation>
    </message>
    <message>
        <source>🔁 Restart the modem…</source>
        <translation>🔁 Riavvia il modem…</translation>
    </message>
    <message>
        <source>Another language of the program counts from the next start.</source>
        <translation>Un&apos;altra lingua del programma vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>🌙 Quiet hours: %1</source>
        <translation>🌙 Ore di silenzio: %1</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Lingua del programma</translation>
    </message>
    <message>
        <source>Language of the chat, for everybody</source>
        <translation>Lingua della chat, per tutti</translation>
    </message>
    <message>
        <source>Quiet hours: the chat makes no sound</source>
        <translation>Ore di silenzio: la chat non suona</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>as each one&apos;s Telegram</source>
        <translation>come il Telegram di ciascuno</translation>
    </message>
    <message>
        <source>My phone is asked to press 1</source>
        <translation>Al mio telefono si chiede di premere 1</translation>
    </message>
    <message>
        <source>Time to press it, in seconds</source>
        <translation>Tempo per premerlo, in secondi</translation>
    </message>
    <message>
        <source>when a mailbox may have answered</source>
        <translation>quando può aver risposto una segreteria</translation>
    </message>
    <message>
        <source>🔀 Who rings me</source>
        <translation>🔀 Chi mi fa squillare</translation>
    </message>
    <message>
        <source>Callers without a number</source>
        <translation>Chi chiama senza numero</translation>
    </message>
    <message>
        <source>Callers in no contact</source>
        <translation>Chi non è tra i contatti</translation>
    </message>
    <message>
        <source>Contacts without an event now</source>
        <translation>Contatti senza evento adesso</translation>
    </message>
    <message>
        <source>Lists are fetched again after hours</source>
        <translation>Le liste si riscaricano dopo ore</translation>
    </message>
    <message>
        <source>One-time codes leave the chat after minutes</source>
        <translation>I codici usa e getta lasciano la chat dopo minuti</translation>
    </message>
    <message>
        <source>ring my phone</source>
        <translation>fanno squillare il mio telefono</translation>
    </message>
    <message>
        <source>📼 Voice and voicemail</source>
        <translation>📼 Voce e segreteria</translation>
    </message>
    <message>
        <source>👥 Owners (%1)</source>
        <comment>%1 = how many</comment>
        <translation>👥 Proprietari (%1)</translation>
    </message>
    <message>
        <source>📼 Voicemail</source>
        <translation>📼 Segreteria</translation>
    </message>
    <message>
        <source>🗒 Weekly log: %1</source>
        <translation>🗒 Registro settimanale: %1</translation>
    </message>
    <message>
        <source>🗒 Daily log: %1</source>
        <translation>🗒 Registro del giorno: %1</translation>
    </message>
    <message>
        <source>🗒 Daily log: off</source>
        <translation>🗒 Registro del giorno: no</translation>
    </message>
    <message>
        <source>🌐 Language: %1</source>
        <translation>🌐 Lingua: %1</translation>
    </message>
    <message>
        <source>Callers are told that they are being connected</source>
        <translation>A chi chiama si dice che viene collegato</translation>
    </message>
    <message>
        <source>For at most, in seconds</source>
        <translation>Per al massimo, in secondi</translation>
    </message>
    <message>
        <source>Voicemail when no phone of mine takes the call</source>
        <translation>Segreteria quando nessun mio telefono risponde</translation>
    </message>
    <message>
        <source>They may leave a message before my phone rings</source>
        <translation>Possono lasciare un messaggio prima che il mio telefono squilli</translation>
    </message>
    <message>
        <source>Longest message, in seconds</source>
        <translation>Messaggio più lungo, in secondi</translation>
    </message>
    <message>
        <source>Quick answers below an SMS</source>
        <translation>Risposte pronte sotto un SMS</translation>
    </message>
    <message>
        <source>Texts of “Reject + SMS”</source>
        <translation>Testi di «Rifiuta + SMS»</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Chi lo riceve</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>con una voce sintetica</translation>
    </message>
    <message>
        <source>all owners</source>
        <translation>tutti i proprietari</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>%1 = id</comment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>Type them one a line, or with | between them.</source>
        <translation>Scrivili uno per riga, o separati da |.</translation>
    </message>
    <message>
        <source>The word none shows no such buttons.</source>
        <translation>La parola none non mostra questi pulsanti.</translation>
    </message>
    <message>
        <source>%1: that cannot be taken. Answer again with a few short texts, one a line.</source>
        <translation>%1: così non va. Rispondi di nuovo con pochi testi brevi, uno per riga.</translation>
    </message>
    <message>
        <source>Never to callers whom a list has stopped.</source>
        <translation>Mai a chi è stato fermato da una lista.</translation>
    </message>
    <message>
        <source>all owners (%1 is none)</source>
        <comment>%1 = id</comment>
        <translation>tutti i proprietari (%1 non lo è)</translation>
    </message>
    <message>
        <source>{name}, {number} and {time} stand for those of the call.</source>
        <translation>{name}, {number} e {time} stanno per quelli della chiamata.</translation>
    </message>
    <message>
        <source>Whoever records a caller must say so in most countries: the spoken greetings do. Send me a voice message to be heard in place of the machine. For a modem that is silent after a hold, let callers be greeted before your phone rings; they hear no announcement then.</source>
        <translation>In quasi tutti i paesi chi registra un chiamante deve dirlo: i saluti parlati lo fanno. Inviami un messaggio vocale da far sentire al posto della voce sintetica. Per un modem muto dopo la messa in attesa, fai salutare chi chiama prima che il tuo telefono squilli; allora non sente nessun annuncio.</translation>
    </message>
    <message>
        <source>Where calls are recorded, the laws of your country and of the caller&apos;s apply: some want everybody to agree.</source>
        <translation>Dove si registrano le chiamate valgono le leggi del tuo paese e di quello di chi chiama: alcune vogliono che tutti siano d&apos;accordo.</translation>
    </message>
    <message>
        <source>So that a stolen chat cannot lift them, they only become tighter here. Wider ones are set in the window, or by virtualphoned --set.</source>
        <translation>Perché una chat rubata non possa toglierli, qui diventano solo più stretti. Quelli più larghi si impostano nella finestra, o con virtualphoned --set.</translation>
    </message>
    <message>
        <source>Callers are asked for their name</source>
        <translation>A chi chiama si chiede il nome</translation>
    </message>
    <message>
        <source>by a sound of my own</source>
        <translation>con un mio suono</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice, in %1</source>
        <comment>%1 = a language</comment>
        <translation>con una voce sintetica, in %1</translation>
    </message>
    <message>
        <source>who is in no contact</source>
        <translation>chi non è tra i contatti</translation>
    </message>
    <message>
        <source>when I ask for it while we talk</source>
        <translation>quando lo chiedo mentre si parla</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Limits only become tighter in the chat. Wider ones are set in the window, or by virtualphoned --set.</source>
        <translation>Nella chat i limiti diventano solo più stretti. Quelli più larghi si impostano nella finestra, o con virtualphoned --set.</translation>
    </message>
    <message>
        <source>The calendar and local rules come first; this is for everybody else.</source>
        <translation>Il calendario e le regole locali vengono prima; questo vale per tutti gli altri.</translation>
    </message>
    <message>
        <source>Which number shall ring?</source>
        <translation>Quale numero deve squillare?</translation>
    </message>
    <message>
        <source>Type its address (https://…), perhaps with a name in front: Home=https://… As it may be a secret, I delete your message then.</source>
        <translation>Scrivi il suo indirizzo (https://…), se vuoi con un nome davanti: Casa=https://… Siccome può essere segreto, poi cancello il tuo messaggio.</translation>
    </message>
    <message>
        <source>Type its path, such as /dev/ttyUSB0. Until I find a modem there, no calls come through.</source>
        <translation>Scrivi il suo percorso, per esempio /dev/ttyUSB0. Finché non vi trovo un modem, non passano chiamate.</translation>
    </message>
    <message>
        <source>%1: that is no number. Answer again with one.</source>
        <translation>%1: non è un numero. Rispondi di nuovo con un numero.</translation>
    </message>
    <message>
        <source>%1: that is no address. Answer again with one that begins with https://; files of the computer are chosen in its window.</source>
        <translation>%1: non è un indirizzo. Rispondi di nuovo con uno che comincia con https://; i file del computer si scelgono nella sua finestra.</translation>
    </message>
    <message>
        <source>%1: that is no port. Answer again with its path.</source>
        <translation>%1: non è una porta. Rispondi di nuovo con il suo percorso.</translation>
    </message>
    <message>
        <source>Callers would be passed on to %1, which may be expensive: such a number is set in the window, or by virtualphoned --set.</source>
        <translation>Chi chiama passerebbe a %1, e può costare caro: un numero così si imposta nella finestra, o con virtualphoned --set.</translation>
    </message>
    <message>
        <source>⌨️ Another number…</source>
        <translation>⌨️ Un altro numero…</translation>
    </message>
    <message>
        <source>➕ Add…</source>
        <translation>➕ Aggiungi…</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Annulla</translation>
    </message>
    <message>
        <source>Calls are recorded, and the other party told so</source>
        <translation>Le chiamate si registrano, e lo si dice all&apos;altra parte</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendari</translation>
    </message>
    <message>
        <source>Addresses of lists</source>
        <translation>Indirizzi degli elenchi</translation>
    </message>
    <message>
        <source>Port of the modem</source>
        <translation>Porta del modem</translation>
    </message>
    <message>
        <source>Its port for events</source>
        <translation>La sua porta per gli eventi</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation>lasciano un messaggio</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>ogni chiamata</translation>
    </message>
    <message>
        <source>a file of the computer</source>
        <translation>un file del computer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>of one certain modem</source>
        <translation>di un modem preciso</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>trovata da sé</translation>
    </message>
    <message>
        <source>ring %1</source>
        <comment>%1 = number</comment>
        <translation>fanno squillare %1</translation>
    </message>
    <message>
        <source>Whom the machine&apos;s voice names to them</source>
        <translation>Chi nomina loro la voce sintetica</translation>
    </message>
</context>
<context>
    <name>SetupChecks</name>
    <message>
        <source>Its events arrive</source>
        <translation>I suoi eventi arrivano</translation>
    </message>
    <message>
        <source>Callers are shown</source>
        <translation>Si vede chi chiama</translation>
    </message>
    <message>
        <source>Calls can be joined</source>
        <translation>Le chiamate si possono unire</translation>
    </message>
    <message>
        <source>The modem&apos;s port opens</source>
        <translation>La porta del modem si apre</translation>
    </message>
    <message>
        <source>The port %1 opens</source>
        <translation>La porta %1 si apre</translation>
    </message>
    <message>
        <source>Waiting for a modem: plug the stick in; it is found by itself</source>
        <translation>In attesa di un modem: inserisci la chiavetta; si trova da sola</translation>
    </message>
    <message>
        <source>A modem answers</source>
        <translation>Un modem risponde</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>modem</comment>
        <translation>%1 risponde</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Scheda SIM</translation>
    </message>
    <message>
        <source>There is no SIM card in the modem, or it does not sit right</source>
        <translation>Nel modem non c&apos;è la SIM, o non è inserita bene</translation>
    </message>
    <message>
        <source>There is a SIM card</source>
        <translation>C&apos;è una scheda SIM</translation>
    </message>
    <message>
        <source>The SIM card is open</source>
        <translation>La SIM è sbloccata</translation>
    </message>
    <message>
        <source>PIN of the SIM card</source>
        <translation>PIN della SIM</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>In rete</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Rete: %1</translation>
    </message>
    <message>
        <source>Looking for the network…</source>
        <translation>Cerco la rete…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>serve il tuo aiuto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>non va</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Anna Rossi calls</source>
        <translation>Anna Rossi chiama</translation>
    </message>
    <message>
        <source>This is how a call shows itself.</source>
        <translation>Una chiamata si mostra così.</translation>
    </message>
</context>
<context>
    <name>SoundTestPhrases</name>
    <message>
        <source>This calls %1, which may cost what a call costs. Take the call: press 1 when you hear a voice or tones, 2 when you hear nothing.</source>
        <translation>Chiama %1, il che può costare quanto una chiamata. Rispondi: premi 1 quando senti una voce o dei toni, 2 quando non senti niente.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Chiamata in corso…</translation>
    </message>
    <message>
        <source>Your phone rings: take the call.</source>
        <translation>Il tuo telefono squilla: rispondi.</translation>
    </message>
    <message>
        <source>Press 1 on your phone when you hear a voice or tones, 2 when you hear nothing.</source>
        <translation>Premi 1 sul tuo telefono quando senti una voce o dei toni, 2 quando non senti niente.</translation>
    </message>
    <message>
        <source>Nobody answered: nothing is known about the sound.</source>
        <translation>Nessuno ha risposto: del suono non si sa niente.</translation>
    </message>
    <message>
        <source>Your phone is busy, or the call was declined: nothing is known about the sound.</source>
        <translation>Il tuo telefono è occupato o la chiamata è stata rifiutata: del suono non si sa niente.</translation>
    </message>
    <message>
        <source>Your phone is switched off or without network.</source>
        <translation>Il tuo telefono è spento o senza rete.</translation>
    </message>
    <message>
        <source>The call did not come about. Is the number right, and does the SIM card have credit?</source>
        <translation>La chiamata non è partita. Il numero è giusto, e la SIM ha credito?</translation>
    </message>
    <message>
        <source>The modem sends no sound during a call: it is mute. Callers hear nothing, and are answered as without a port for sound. Another firmware may help.</source>
        <translation>Durante una chiamata il modem non manda suono: è muto. Chi chiama non sente niente, e gli si risponde come senza porta del suono. Un altro firmware può aiutare.</translation>
    </message>
    <message>
        <source>The sound works in both directions: your phone hears the modem, and the modem hears your phone.</source>
        <translation>Il suono funziona nei due sensi: il tuo telefono sente il modem e il modem sente il tuo telefono.</translation>
    </message>
    <message>
        <source>The sound works in one direction: your phone hears the modem, but the modem brings nothing back. Announcements work; messages, names and talking at this computer do not.</source>
        <translation>Il suono funziona in un senso solo: il tuo telefono sente il modem, ma il modem non riporta niente. Gli annunci funzionano; messaggi, nomi e parlare da questo computer no.</translation>
    </message>
    <message>
        <source>The sound works in one direction: the modem hears your phone, but your phone hears nothing. Switch the announcement off, as callers do not hear it.</source>
        <translation>Il suono funziona in un senso solo: il modem sente il tuo telefono, ma il tuo telefono non sente niente. Spegni l&apos;annuncio: chi chiama non lo sente.</translation>
    </message>
    <message>
        <source>The modem hears your phone. You pressed neither 1 nor 2, so it is not known whether your phone hears the modem.</source>
        <translation>Il modem sente il tuo telefono. Non hai premuto né 1 né 2, quindi non si sa se il tuo telefono sente il modem.</translation>
    </message>
    <message>
        <source>The modem sends sound, but nothing of your phone was in it: neither a key nor a voice. If you heard nothing either, no sound gets through.</source>
        <translation>Il modem manda suono, ma del tuo telefono non c&apos;era niente: né un tasto né una voce. Se neanche tu hai sentito niente, il suono non passa.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>🔊 Test the sound</source>
        <translation>🔊 Prova il suono</translation>
    </message>
    <message>
        <source>📞 Call my phone</source>
        <translation>📞 Chiama il mio telefono</translation>
    </message>
    <message>
        <source>⏹ Stop the test</source>
        <translation>⏹ Ferma la prova</translation>
    </message>
    <message>
        <source>🔁 Test again</source>
        <translation>🔁 Prova di nuovo</translation>
    </message>
    <message>
        <source>The sound is being tested already.</source>
        <translation>Il suono viene già provato.</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>Nessuno è stato chiamato.</translation>
    </message>
    <message>
        <source>No port for the sound of calls is known: there is nothing to test.</source>
        <translation>Non è nota alcuna porta per il suono delle chiamate: non c&apos;è nulla da provare.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound cannot be opened, or is gone: nobody hears anything. The examination of the modem (Diagnostics, virtualphoned --doctor) says more.</source>
        <translation>La porta del suono del modem non si apre, o non c&apos;è più: nessuno sente niente. L&apos;esame del modem (Diagnostica, virtualphoned --doctor) dice di più.</translation>
    </message>
</context>
<context>
    <name>SourcePhrases</name>
    <message>
        <source>as of %1</source>
        <comment>%1 = time</comment>
        <translation>aggiornato al %1</translation>
    </message>
    <message>
        <source>⚠️ %1</source>
        <comment>%1 = why there is no newer copy</comment>
        <translation>⚠️ %1</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>lo sto scaricando</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>non ancora letto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 = why there is no newer copy, %2 = as of 18:00</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an old copy is used</source>
        <translation>si usa una copia vecchia</translation>
    </message>
    <message>
        <source>what came cannot be read as what it should be</source>
        <translation>quello che è arrivato non si può leggere come dovrebbe</translation>
    </message>
    <message>
        <source>it is in use, but the disk did not take a copy</source>
        <translation>è in uso, ma il disco non ne ha accettato una copia</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>il suo indirizzo non si può usare</translation>
    </message>
    <message>
        <source>its server could not be reached</source>
        <translation>il suo server non era raggiungibile</translation>
    </message>
    <message>
        <source>its server did not answer in time</source>
        <translation>il suo server non ha risposto in tempo</translation>
    </message>
    <message>
        <source>its server&apos;s certificate is not trusted</source>
        <translation>il certificato del suo server non è attendibile</translation>
    </message>
    <message>
        <source>reading it is not allowed</source>
        <translation>non è permesso leggerlo</translation>
    </message>
    <message>
        <source>there is nothing at its address</source>
        <translation>al suo indirizzo non c&apos;è nulla</translation>
    </message>
    <message>
        <source>its server has troubles of its own</source>
        <translation>il suo server ha problemi propri</translation>
    </message>
    <message>
        <source>its server refuses it</source>
        <translation>il suo server lo rifiuta</translation>
    </message>
    <message>
        <source>its address leads on to one that may not be followed</source>
        <translation>il suo indirizzo rimanda a uno che non si può seguire</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>è troppo grande</translation>
    </message>
    <message>
        <source>it broke off in the middle</source>
        <translation>si è interrotto a metà</translation>
    </message>
    <message>
        <source>fetching it was cancelled</source>
        <translation>lo scaricamento è stato annullato</translation>
    </message>
    <message>
        <source>its file of certificates cannot be used</source>
        <translation>il suo file di certificati non si può usare</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>name of the calendar of rules that were made here: one word</comment>
        <translation>Settimanali</translation>
    </message>
</context>
<context>
    <name>StartPhrases</name>
    <message>
        <source>The data folder cannot be used: %1</source>
        <translation>La cartella dei dati non si può usare: %1</translation>
    </message>
    <message>
        <source>The data in %1 were made by a newer version of VirtualPhone than this one, %2. Nothing has been changed. Start the newer version, or give this one a folder of its own by --data-dir.</source>
        <translation>I dati in %1 sono di una versione di VirtualPhone più nuova di questa, %2. Non è cambiato niente. Avvia la versione più nuova, o dai a questa una cartella propria con --data-dir.</translation>
    </message>
    <message>
        <source>VirtualPhone is already running on %1. Another instance needs a --name or another --data-dir.</source>
        <translation>VirtualPhone è già in funzione con i dati in %1. Un&apos;altra istanza richiede un --name o un altro --data-dir.</translation>
    </message>
</context>
<context>
    <name>StatusPhrases</name>
    <message>
        <source>The phone</source>
        <translation>Il telefono</translation>
    </message>
    <message>
        <source>📊 %1 · up %2</source>
        <comment>%1 = name, %2 = how long</comment>
        <translation>📊 %1 · acceso da %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Che cosa non va</translation>
    </message>
    <message>
        <source>The modem keeps disappearing: try a powered hub.</source>
        <translation>Il modem continua a sparire: prova un hub alimentato.</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Questa chiavetta non ha la voce: gli SMS funzionano, le chiamate no.</translation>
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
        <source>The disk of the computer takes no messages: new SMS wait on the SIM.</source>
        <translation>Il disco del computer non accetta messaggi: i nuovi SMS aspettano sulla SIM.</translation>
    </message>
    <message>
        <source>SMS that wait to be sent: %1.</source>
        <translation>SMS in attesa di essere inviati: %1.</translation>
    </message>
    <message>
        <source>signal %1 %2 % (−%3 dBm)</source>
        <comment>%1 = bars, %2 = percent</comment>
        <translation>segnale %1 %2 % (−%3 dBm)</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 g %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Modem: %1 on %2 · OK</source>
        <translation>Modem: %1 su %2 · OK</translation>
    </message>
    <message>
        <source>Modem: %1 on %2</source>
        <translation>Modem: %1 su %2</translation>
    </message>
    <message>
        <source>unknown operator</source>
        <translation>operatore sconosciuto</translation>
    </message>
    <message>
        <source>%1 (roaming)</source>
        <translation>%1 (roaming)</translation>
    </message>
    <message>
        <source>%1 (home)</source>
        <translation>%1 (rete propria)</translation>
    </message>
    <message>
        <source>signal unknown</source>
        <translation>segnale sconosciuto</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Rete: %1</translation>
    </message>
    <message>
        <source>SMS memory %1/%2</source>
        <translation>memoria SMS %1/%2</translation>
    </message>
    <message>
        <source>SIM: %1</source>
        <translation>SIM: %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiuto</translation>
    </message>
    <message>
        <source>rejected with an SMS</source>
        <translation>rifiuto con un SMS</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>ti viene chiesto</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>il tuo telefono</translation>
    </message>
    <message>
        <source>Forwarding now: everybody → %1 (until %2)</source>
        <translation>Inoltro adesso: tutti → %1 (fino a %2)</translation>
    </message>
    <message>
        <source>do not disturb (until %1)</source>
        <translation>non disturbare (fino a %1)</translation>
    </message>
    <message>
        <source>%1 → %2 (until %3)</source>
        <comment>%1 = whose calls, %2 = phone</comment>
        <translation>%1 → %2 (fino a %3)</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Il tuo telefono: %1</translation>
    </message>
    <message>
        <source>Forwarding now: %1</source>
        <translation>Inoltro adesso: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>in attesa: %1</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>coda vuota</translation>
    </message>
    <message>
        <source>Telegram: OK, %1 ms · %2</source>
        <translation>Telegram: OK, %1 ms · %2</translation>
    </message>
    <message>
        <source>Telegram: OK · %1</source>
        <translation>Telegram: OK · %1</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Ancora nessuna chiamata</translation>
    </message>
    <message>
        <source>A call is running: %1, since %2</source>
        <translation>Chiamata in corso: %1, dalle %2</translation>
    </message>
    <message>
        <source>Last call %1 %2 (%3)</source>
        <comment>%1 = when, %2 = with whom, %3 = how it ended</comment>
        <translation>Ultima chiamata %1 %2 (%3)</translation>
    </message>
    <message>
        <source>🔄 Refresh</source>
        <translation>🔄 Aggiorna</translation>
    </message>
    <message>
        <source>💶 Balance</source>
        <translation>💶 Credito</translation>
    </message>
    <message>
        <source>📜 History</source>
        <translation>📜 Cronologia</translation>
    </message>
    <message>
        <source>As of now.</source>
        <translation>Aggiornato a questo momento.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>segreteria</translation>
    </message>
</context>
<context>
    <name>StoragePhrases</name>
    <message>
        <source>Messages cannot be stored</source>
        <translation>I messaggi non si possono salvare</translation>
    </message>
    <message>
        <source>The disk of the computer is full. Please make room on it.</source>
        <translation>Il disco del computer è pieno. Fai spazio, per favore.</translation>
    </message>
    <message>
        <source>The disk of the computer does not take them. Please look whether it is full or damaged.</source>
        <translation>Il disco del computer non li accetta. Controlla se è pieno o danneggiato.</translation>
    </message>
    <message>
        <source>%1 New SMS wait on the SIM, and those to be sent wait too. I keep trying.</source>
        <comment>%1 = one or two sentences: what is wrong with the disk</comment>
        <translation>%1 I nuovi SMS aspettano sulla SIM, e anche quelli da inviare aspettano. Continuo a provare.</translation>
    </message>
    <message>
        <source>Messages can be stored again. Those that waited are being taken in.</source>
        <translation>I messaggi si possono salvare di nuovo. Sto prendendo quelli che aspettavano.</translation>
    </message>
</context>
<context>
    <name>TemporaryRulePhrases</name>
    <message>
        <source>📲 All calls go to %1 until %2.</source>
        <comment>%1 = phone, %2 = time</comment>
        <translation>📲 Tutte le chiamate vanno a %1 fino a %2.</translation>
    </message>
    <message>
        <source>Whom your block list stops is still stopped.</source>
        <translation>Chi è fermato dal tuo elenco dei blocchi resta fermato.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Deciso da %1.</translation>
    </message>
    <message>
        <source>🌙 Do not disturb until %1.</source>
        <comment>%1 = time</comment>
        <translation>🌙 Non disturbare fino a %1.</translation>
    </message>
    <message>
        <source>☑️ All calls went to %1 until %2; your rules decide again.</source>
        <translation>☑️ Tutte le chiamate andavano a %1 fino a %2; ora decidono di nuovo le tue regole.</translation>
    </message>
    <message>
        <source>☑️ All calls went to %1 until %2, when %3 ended it; your rules decide again.</source>
        <translation>☑️ Tutte le chiamate andavano a %1 fino a %2, quando %3 vi ha messo fine; ora decidono di nuovo le tue regole.</translation>
    </message>
    <message>
        <source>☑️ Do not disturb ended at %1.</source>
        <translation>☑️ Non disturbare: finito alle %1.</translation>
    </message>
    <message>
        <source>☑️ Do not disturb was ended at %1 by %2.</source>
        <translation>☑️ Non disturbare: finito alle %1, per mano di %2.</translation>
    </message>
    <message>
        <source>☑️ This was changed: see the newer message below.</source>
        <translation>☑️ È cambiato: vedi il messaggio più recente qui sotto.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>È già finito.</translation>
    </message>
    <message>
        <source>📲 To which phone shall all calls go for a while?</source>
        <translation>📲 A quale telefono devono andare tutte le chiamate per un po&apos;?</translation>
    </message>
    <message>
        <source>Or write it: /forward &lt;phone, name or number&gt; until 18:00</source>
        <translation>Oppure scrivilo: /forward &lt;telefono, nome o numero&gt; fino alle 18:00</translation>
    </message>
    <message>
        <source>📲 All calls to %1, until when?</source>
        <translation>📲 Tutte le chiamate a %1: fino a quando?</translation>
    </message>
    <message>
        <source>🌙 Do not disturb, until when?</source>
        <translation>🌙 Non disturbare: fino a quando?</translation>
    </message>
    <message>
        <source>Until when? For example 18:00, tomorrow 9:00, 2026-12-24 18:00 or 2 h.</source>
        <translation>Fino a quando? Per esempio 18:00, domani 9:00, 2026-12-24 18:00 o 2 ore.</translation>
    </message>
    <message>
        <source>18:00, tomorrow 9:00, 2 h …</source>
        <translation>18:00, domani 9:00, 2 ore …</translation>
    </message>
    <message>
        <source>⚠️ Every call to %1 may be expensive. Shall all calls go there?</source>
        <translation>⚠️ Ogni chiamata a %1 può costare cara. Devono andare tutte lì?</translation>
    </message>
    <message>
        <source>“%1” may mean several numbers. Which one?</source>
        <translation>«%1» può indicare più numeri. Quale?</translation>
    </message>
    <message>
        <source>“%1” is neither one of your phones, nor a contact, nor a number.</source>
        <translation>«%1» non è né un tuo telefono, né un contatto, né un numero.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Intendevi «%1»?</translation>
    </message>
    <message>
        <source>That is the number of this line itself.</source>
        <translation>È il numero di questa stessa linea.</translation>
    </message>
    <message>
        <source>“%1” never happens. Nothing is changed.</source>
        <translation>«%1» non arriva mai. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>“%1” is over already. Nothing is changed.</source>
        <translation>«%1» è già passato. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>“%1” is more than a year away. Nothing is changed.</source>
        <translation>«%1» è tra più di un anno. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>“%1” is no time that I can read. Write 18:00, tomorrow 9:00, 2026-12-24 18:00 or 2 h.</source>
        <translation>«%1» non è un orario che so leggere. Scrivi 18:00, domani 9:00, 2026-12-24 18:00 o 2 ore.</translation>
    </message>
    <message>
        <source>This could not be stored, so nothing is changed.</source>
        <translation>Non è stato possibile salvarlo, perciò non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>your phones</source>
        <comment>all calls go to …</comment>
        <translation>i tuoi telefoni</translation>
    </message>
    <message>
        <source>Only who calls a second time within 3 minutes rings.</source>
        <translation>Squilla solo chi chiama una seconda volta entro 3 minuti.</translation>
    </message>
    <message>
        <source>Nobody rings.</source>
        <translation>Non squilla nessuno.</translation>
    </message>
    <message>
        <source>Only these groups ring: %1; and who calls a second time within 3 minutes.</source>
        <translation>Squillano solo questi gruppi: %1; e chi chiama una seconda volta entro 3 minuti.</translation>
    </message>
    <message>
        <source>Only these groups ring: %1.</source>
        <translation>Squillano solo questi gruppi: %1.</translation>
    </message>
    <message>
        <source>Until midnight</source>
        <translation>Fino a mezzanotte</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Fino a stasera</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>Fino a domani alle 8:00</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message>
        <source>⌨️ Type…</source>
        <translation>⌨️ Scrivi…</translation>
    </message>
    <message>
        <source>⏹ End now</source>
        <translation>⏹ Termina ora</translation>
    </message>
    <message>
        <source>Forward all the same</source>
        <translation>Inoltra lo stesso</translation>
    </message>
</context>
<context>
    <name>TerminalPhrases</name>
    <message>
        <source>y yes</source>
        <comment>answers that mean yes, separated by blanks</comment>
        <translation>s si sì</translation>
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
        <source>%1 opens, but no modem answers there: it is probably the wrong port. Name another one, or unplug the stick and plug it in again.</source>
        <comment>port</comment>
        <translation>%1 si apre, ma nessun modem risponde: probabilmente è la porta sbagliata. Indicane un&apos;altra, oppure stacca e riattacca la chiavetta.</translation>
    </message>
    <message>
        <source>The modem worked and went away. Plug the stick in again; it is picked up by itself.</source>
        <translation>Il modem funzionava ed è scomparso. Ricollega la chiavetta: viene ripresa da sola.</translation>
    </message>
    <message>
        <source>The modem does not answer</source>
        <translation>Il modem non risponde</translation>
    </message>
    <message>
        <source>The stick is still a CD-ROM</source>
        <translation>La chiavetta è ancora un CD-ROM</translation>
    </message>
    <message>
        <source>ModemManager uses the modem</source>
        <translation>ModemManager usa il modem</translation>
    </message>
    <message>
        <source>Several modems: choose one</source>
        <translation>Più modem: scegline uno</translation>
    </message>
    <message>
        <source>Another modem is plugged in</source>
        <translation>È collegato un altro modem</translation>
    </message>
    <message>
        <source>Another VirtualPhone uses the modem</source>
        <translation>Un altro VirtualPhone usa il modem</translation>
    </message>
    <message>
        <source>This port is not for commands</source>
        <translation>Questa porta non è per i comandi</translation>
    </message>
    <message>
        <source>%1 is used by another program (ModemManager is not it). Close that one.</source>
        <comment>port</comment>
        <translation>%1 è usata da un altro programma (non è ModemManager). Chiudilo.</translation>
    </message>
    <message>
        <source>%1 is held by ModemManager, which opens every modem. It can be asked to leave this one alone while VirtualPhone runs.</source>
        <comment>port</comment>
        <translation>%1 è occupata da ModemManager, che apre ogni modem. Gli si può chiedere di lasciare stare questo mentre VirtualPhone è attivo.</translation>
    </message>
</context>
<context>
    <name>UssdPhrases</name>
    <message>
        <source>💶 Asking the operator…</source>
        <translation>💶 Chiedo all&apos;operatore…</translation>
    </message>
    <message>
        <source>📟 Asking the operator: %1…</source>
        <translation>📟 Chiedo all&apos;operatore: %1…</translation>
    </message>
    <message>
        <source>💶 Balance</source>
        <translation>💶 Credito</translation>
    </message>
    <message>
        <source>📟 The operator asks:</source>
        <translation>📟 L&apos;operatore chiede:</translation>
    </message>
    <message>
        <source>➤ %1</source>
        <comment>what was answered to the operator</comment>
        <translation>➤ %1</translation>
    </message>
    <message>
        <source>The dialogue is over.</source>
        <translation>Il dialogo è finito.</translation>
    </message>
    <message>
        <source>Nobody answered, so the dialogue was ended.</source>
        <translation>Nessuno ha risposto, perciò il dialogo è stato chiuso.</translation>
    </message>
    <message>
        <source>📟 The program was started again in the middle of this dialogue with the operator: it is over, and his answer is not known.</source>
        <translation>📟 Il programma è stato riavviato nel mezzo di questo dialogo con l&apos;operatore: è finito, e la sua risposta non è nota.</translation>
    </message>
    <message>
        <source>📟 The operator says:</source>
        <translation>📟 L&apos;operatore dice:</translation>
    </message>
    <message>
        <source>Write the operator&apos;s code behind the command: /ussd *100#</source>
        <translation>Scrivi il codice dell&apos;operatore dopo il comando: /ussd *100#</translation>
    </message>
    <message>
        <source>your operator</source>
        <translation>il tuo operatore</translation>
    </message>
    <message>
        <source>💶 Which code asks %1 for the balance?</source>
        <comment>%1 = operator</comment>
        <translation>💶 Con quale codice si chiede il credito a %1?</translation>
    </message>
    <message>
        <source>These are known to be used; his own papers say which is right.</source>
        <translation>Questi si sa che vengono usati; quale sia quello giusto lo dicono i documenti dell&apos;operatore.</translation>
    </message>
    <message>
        <source>It stands in the operator&apos;s papers, such as *123#.</source>
        <translation>È scritto nei documenti dell&apos;operatore, per esempio *123#.</translation>
    </message>
    <message>
        <source>It is remembered as network/balanceCode.</source>
        <translation>Viene ricordato come network/balanceCode.</translation>
    </message>
    <message>
        <source>That is no code such as *123#, so nothing was stored or sent.</source>
        <translation>Non è un codice come *123#, perciò nulla è stato salvato né inviato.</translation>
    </message>
    <message>
        <source>Too many questions to the operator wait for their answers already. Please wait.</source>
        <translation>Troppe domande all&apos;operatore aspettano già risposta. Attendi un momento.</translation>
    </message>
    <message>
        <source>You sent this %1 ago, and I could not do it then. It is not done any more: send it again if you still want it.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>L&apos;hai inviato %1 fa, e allora non potevo farlo. Ora non viene più fatto: invialo di nuovo se lo vuoi ancora.</translation>
    </message>
    <message>
        <source>That cannot be sent to the operator.</source>
        <translation>Questo non si può inviare all&apos;operatore.</translation>
    </message>
    <message>
        <source>Write the tones behind the command: /dtmf 123# (a comma is a pause)</source>
        <translation>Scrivi i toni dopo il comando: /dtmf 123# (una virgola è una pausa)</translation>
    </message>
    <message>
        <source>🎹 The tones were sent.</source>
        <translation>🎹 I toni sono stati inviati.</translation>
    </message>
    <message>
        <source>✍️ Answer…</source>
        <translation>✍️ Rispondi…</translation>
    </message>
    <message>
        <source>✖ End</source>
        <translation>✖ Fine</translation>
    </message>
    <message>
        <source>⌨️ Type another…</source>
        <translation>⌨️ Scrivine un altro…</translation>
    </message>
    <message>
        <source>Your answer to the operator:</source>
        <translation>La tua risposta all&apos;operatore:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>The code that asks for the balance:</source>
        <translation>Il codice che chiede il credito:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, so I cannot tell when you sent this. It is not done: send it again if you still want it, once the clock is right.</source>
        <translation>L&apos;orologio di questo computer è indietro, quindi non so quando l&apos;hai inviato. Non è stato fatto: invialo di nuovo se lo vuoi ancora, quando l&apos;orologio è giusto.</translation>
    </message>
    <message>
        <source>You tapped this while I was offline, so nothing was sent yet. Is it still meant?</source>
        <translation>L&apos;hai toccato mentre non ero in linea, perciò non è ancora partito nulla. Vale ancora?</translation>
    </message>
    <message>
        <source>The SIM card that this was asked about is not in the modem now, so nothing was sent.</source>
        <translation>La scheda SIM di cui si trattava ora non è nel modem, perciò non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>The SIM card was not read yet when I asked this, so nothing was sent yet. It is now: is it still meant?</source>
        <translation>Quando l&apos;ho chiesto la scheda SIM non era ancora letta, perciò non è partito nulla. Ora lo è: vale ancora?</translation>
    </message>
</context>
<context>
    <name>VoicePhrases</name>
    <message>
        <source>You are being connected. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>La stiamo collegando. Resti in linea, per favore.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the voice of espeak-ng for this language: en, it, de, fr, es</comment>
        <translation>it</translation>
    </message>
    <message>
        <source>A call for you. Press 1 to take it, or 2 to decline.</source>
        <comment>spoken by a machine</comment>
        <translation>Una chiamata per te. Premi 1 per accettarla, o 2 per rifiutarla.</translation>
    </message>
    <message>
        <source>a hidden number</source>
        <comment>spoken by a machine</comment>
        <translation>un numero nascosto</translation>
    </message>
    <message>
        <source>Call from %1. Press 1 to take it, or 2 to decline.</source>
        <comment>spoken by a machine</comment>
        <translation>Chiamata da %1. Premi 1 per accettarla, o 2 per rifiutarla.</translation>
    </message>
    <message>
        <source>Your call to %1. Press 1 to go on, or 2 to end it.</source>
        <comment>spoken by a machine</comment>
        <translation>La tua chiamata a %1. Premi 1 per continuare, o 2 per terminarla.</translation>
    </message>
    <message>
        <source>It has no effect: espeak-ng, which would say it, is not installed.</source>
        <translation>Non ha effetto: espeak-ng, che lo direbbe, non è installato.</translation>
    </message>
    <message>
        <source>It has no effect: no sound can be read from %1.</source>
        <translation>Non ha effetto: da %1 non si può leggere alcun suono.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <comment>spoken by a machine</comment>
        <translation>Questa chiamata viene registrata.</translation>
    </message>
    <message>
        <source>This call may be recorded.</source>
        <comment>spoken by a machine</comment>
        <translation>Questa chiamata potrebbe essere registrata.</translation>
    </message>
    <message>
        <source>Please say your name after the tone. It is recorded for the person you are calling.</source>
        <comment>spoken by a machine</comment>
        <translation>Dica il suo nome dopo il segnale, per favore. Viene registrato per la persona chiamata.</translation>
    </message>
    <message>
        <source>Only the first %1 seconds of %2 are heard.</source>
        <translation>Si sentono solo i primi %1 secondi di %2.</translation>
    </message>
    <message>
        <source>Nobody could be reached. Goodbye.</source>
        <comment>spoken by a machine</comment>
        <translation>Non è stato possibile raggiungere nessuno. Arrivederci.</translation>
    </message>
    <message>
        <source>Still trying. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>Stiamo ancora provando. Resti in linea, per favore.</translation>
    </message>
    <message>
        <source>You are being connected to %1. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>La stiamo collegando con %1. Resti in linea, per favore.</translation>
    </message>
    <message>
        <source>This is a test of the sound. If you hear me, press 1.</source>
        <comment>spoken by a machine</comment>
        <translation>Questa è una prova del suono. Se mi senti, premi 1.</translation>
    </message>
</context>
<context>
    <name>VoicemailPhrases</name>
    <message>
        <source>Nobody can take your call now. Please leave a message after the tone. It is recorded and passed on; if you do not want that, hang up.</source>
        <comment>spoken by a machine</comment>
        <translation>Ora nessuno può rispondere. Lasciate un messaggio dopo il segnale. Sarà registrato e inoltrato; se non lo volete, riagganciate.</translation>
    </message>
    <message>
        <source>📼 Voicemail from %1 · %2</source>
        <comment>%2 = duration</comment>
        <translation>📼 Messaggio vocale di %1 · %2</translation>
    </message>
    <message>
        <source>📼 Voicemail</source>
        <translation>📼 Segreteria</translation>
    </message>
    <message>
        <source>You will be connected in a moment. In case nobody can take your call, you may leave a message after the tone; it is recorded and passed on. To be connected without one, press a key.</source>
        <comment>spoken by a machine</comment>
        <translation>Tra un momento sarai messo in comunicazione. Se nessuno potesse rispondere, puoi lasciare un messaggio dopo il segnale; viene registrato e inoltrato. Per essere collegato senza, premi un tasto.</translation>
    </message>
    <message>
        <source>⏺ The call with %1 · %2</source>
        <comment>a recording; %2 = duration</comment>
        <translation>⏺ La chiamata con %1 · %2</translation>
    </message>
    <message>
        <source>🗣 The name that %1 says</source>
        <comment>%1 = the caller, as contacts or network tell</comment>
        <translation>🗣 Il nome che dice %1</translation>
    </message>
    <message>
        <source>⏺ Record</source>
        <translation>⏺ Registra</translation>
    </message>
    <message>
        <source>⏹ Stop recording</source>
        <translation>⏹ Ferma registrazione</translation>
    </message>
</context>
<context>
    <name>WeekBlocks</name>
    <message>
        <source>nowhere: its place cannot be read</source>
        <translation>da nessuna parte: il suo luogo non si può leggere</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiuto</translation>
    </message>
    <message>
        <source>rejected with an SMS</source>
        <translation>rifiuto con un SMS</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>ti viene chiesto</translation>
    </message>
    <message>
        <source>your own phone</source>
        <translation>il tuo telefono</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between phones that ring one after the other</comment>
        <translation>, poi </translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>segreteria</translation>
    </message>
</context>
<context>
    <name>WeeklySpamPhrases</name>
    <message>
        <source>🚫 This week 1 unwanted call was stopped.</source>
        <translation>🚫 Questa settimana 1 chiamata indesiderata è stata fermata.</translation>
    </message>
    <message numerus="yes">
        <source>🚫 This week %n unwanted calls were stopped.</source>
        <translation>
            <numerusform>🚫 Questa settimana %n chiamata indesiderata è stata fermata.</numerusform>
            <numerusform>🚫 Questa settimana %n chiamate indesiderate sono state fermate.</numerusform>
        </translation>
    </message>
    <message>
        <source>🚫 Since %1 1 unwanted call was stopped.</source>
        <comment>%1 = day</comment>
        <translation>🚫 Dal %1 1 chiamata indesiderata è stata fermata.</translation>
    </message>
    <message numerus="yes">
        <source>🚫 Since %1 %n unwanted calls were stopped.</source>
        <comment>%1 = day</comment>
        <translation>
            <numerusform>🚫 Dal %1 %n chiamata indesiderata è stata fermata.</numerusform>
            <numerusform>🚫 Dal %1 %n chiamate indesiderate sono state fermate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::AutoSmsNotices</name>
    <message>
        <source>↩ Automatic SMS to %1, who hung up early: %2</source>
        <translation>↩ SMS automatico a %1, che ha chiuso presto: %2</translation>
    </message>
    <message>
        <source>↩ Automatic SMS to %1, whose call was not accepted: %2</source>
        <translation>↩ SMS automatico a %1, di cui non è stata accettata la chiamata: %2</translation>
    </message>
    <message>
        <source>↩ Automatic SMS to your phone: %1</source>
        <translation>↩ SMS automatico al tuo telefono: %1</translation>
    </message>
</context>
<context>
    <name>vp::BackupPanel</name>
    <message>
        <source>Backup and privacy</source>
        <translation>Backup e riservatezza</translation>
    </message>
    <message>
        <source>Days that calls and messages are kept (0 = for ever)</source>
        <translation>Giorni in cui si tengono chiamate e messaggi (0 = per sempre)</translation>
    </message>
    <message>
        <source>For ever; what waits to be sent is never deleted</source>
        <translation>Per sempre; ciò che aspetta di essere inviato non si elimina mai</translation>
    </message>
    <message>
        <source>Make a backup every week, and keep the newest four</source>
        <translation>Fai un backup ogni settimana, e tieni gli ultimi quattro</translation>
    </message>
    <message>
        <source>Folder of the weekly backups</source>
        <translation>Cartella dei backup settimanali</translation>
    </message>
    <message>
        <source>“backups” in the data folder</source>
        <translation>«backups» nella cartella dei dati</translation>
    </message>
    <message>
        <source>With the token, PIN, passwords and private addresses</source>
        <translation>Con il token, il PIN, le password e gli indirizzi privati</translation>
    </message>
    <message>
        <source>Password that seals them</source>
        <translation>Password che li sigilla</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Salva un backup…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Look at a backup, and put it in place</source>
        <translation>Guarda un backup, e mettilo in uso</translation>
    </message>
    <message>
        <source>Undo the last restore</source>
        <translation>Annulla l&apos;ultimo ripristino</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avanzamento del backup</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What the backup would change</source>
        <translation>Che cosa cambierebbe il backup</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Mettilo in uso</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Lascia tutto com&apos;è</translation>
    </message>
    <message>
        <source>Without a password the secrets cannot be sealed.</source>
        <translation>Senza una password i segreti non si possono sigillare.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Salva un backup</translation>
    </message>
    <message>
        <source>Backups of VirtualPhone (*.vpbackup)</source>
        <translation>Backup di VirtualPhone (*.vpbackup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
</context>
<context>
    <name>vp::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo what this message tells</source>
        <translation>Annulla ciò che dice questo messaggio</translation>
    </message>
    <message numerus="yes">
        <source>+ %n</source>
        <comment>messages that wait behind this one</comment>
        <translation>
            <numerusform>+ %n</numerusform>
            <numerusform>+ %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::BlockCard</name>
    <message>
        <source>What this block says</source>
        <translation>Che cosa dice questo blocco</translation>
    </message>
    <message>
        <source>&amp;Test this moment</source>
        <translation>&amp;Prova questo momento</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Calendars…</source>
        <translation>&amp;Calendari…</translation>
    </message>
    <message>
        <source>Who would get a call of these people then?</source>
        <translation>Chi riceverebbe allora una chiamata di queste persone?</translation>
    </message>
    <message>
        <source>This event is changed in its calendar</source>
        <translation>Questo evento si cambia nel suo calendario</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Another rule for the same people lies over it; the tester says which one wins.</source>
        <translation>Un&apos;altra regola per le stesse persone si sovrappone; la prova dice quale vince.</translation>
    </message>
</context>
<context>
    <name>vp::BlockImportStrip</name>
    <message>
        <source>Add them</source>
        <translation>Aggiungile</translation>
    </message>
    <message>
        <source>Add these entries to my list</source>
        <translation>Aggiungi queste voci al mio elenco</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave my list as it was</source>
        <translation>Lascia il mio elenco com&apos;era</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avanzamento dell&apos;importazione</translation>
    </message>
    <message>
        <source>Entries for my list</source>
        <translation>Voci per il mio elenco</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv)</source>
        <translation>Elenchi (*.txt *.csv)</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Non si può leggere: %1</translation>
    </message>
    <message>
        <source>The file is too large. Give a list of that size as a shared one.</source>
        <translation>Il file è troppo grande. Indica un elenco così grande come elenco condiviso.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Non c&apos;è niente di nuovo.</translation>
    </message>
    <message>
        <source>1 new entry.</source>
        <translation>1 nuova voce.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries.</source>
        <translation>
            <numerusform>%n nuova voce.</numerusform>
            <numerusform>%n nuove voci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n c&apos;era già.</numerusform>
            <numerusform>%n c&apos;erano già.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>1 entry added.</source>
        <translation>1 voce aggiunta.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added.</source>
        <translation>
            <numerusform>%n voce aggiunta.</numerusform>
            <numerusform>%n voci aggiunte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::BlockingPage</name>
    <message>
        <source>Would this number be blocked?</source>
        <translation>Questo numero verrebbe bloccato?</translation>
    </message>
    <message>
        <source>Number to check</source>
        <translation>Numero da controllare</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Controlla</translation>
    </message>
    <message>
        <source>Check this number</source>
        <translation>Controlla questo numero</translation>
    </message>
    <message>
        <source>Tell me who was blocked</source>
        <translation>Dimmi chi è stato bloccato</translation>
    </message>
    <message>
        <source>Shared lists stop contacts, too</source>
        <translation>Gli elenchi condivisi fermano anche i contatti</translation>
    </message>
    <message>
        <source>My entries</source>
        <translation>Le mie voci</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuova voce</translation>
    </message>
    <message>
        <source>Number, beginning (02 1234*), range, hidden, country NG</source>
        <translation>Numero, inizio (02 1234*), intervallo, hidden, country NG</translation>
    </message>
    <message>
        <source>n&amp;ever block</source>
        <translation>mai &amp;bloccare</translation>
    </message>
    <message>
        <source>The new entry is never to be blocked</source>
        <translation>La nuova voce non va mai bloccata</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Add this entry</source>
        <translation>Aggiungi questa voce</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Remove the chosen entries</source>
        <translation>Rimuovi le voci scelte</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>Save my list to share it</source>
        <translation>Salva il mio elenco per condividerlo</translation>
    </message>
    <message>
        <source>Numbers in plain text…</source>
        <translation>Numeri in chiaro…</translation>
    </message>
    <message>
        <source>Salted hashes…</source>
        <translation>Impronte (hash con sale)…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Chi chiama</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Shared lists</source>
        <translation>Elenchi condivisi</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aggi&amp;orna</translation>
    </message>
    <message>
        <source>Fetch all shared lists now</source>
        <translation>Scarica adesso tutti gli elenchi condivisi</translation>
    </message>
    <message>
        <source>A&amp;ddresses…</source>
        <translation>&amp;Indirizzi…</translation>
    </message>
    <message>
        <source>Addresses of the shared lists</source>
        <translation>Indirizzi degli elenchi condivisi</translation>
    </message>
    <message>
        <source>No shared list is set.</source>
        <translation>Nessun elenco condiviso è impostato.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>never blocked: %1</source>
        <translation>mai bloccare: %1</translation>
    </message>
    <message>
        <source>1 entry removed.</source>
        <translation>1 voce rimossa.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>%n voce rimossa.</numerusform>
            <numerusform>%n voci rimosse.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of yours can be shared.</source>
        <translation>Nessuna tua voce si può condividere.</translation>
    </message>
    <message>
        <source>Save my list</source>
        <translation>Salva il mio elenco</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Non è stato possibile salvarlo: %1</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <comment>a caller, and by what</comment>
        <translation>%1 è bloccato: %2</translation>
    </message>
    <message>
        <source>%1 is not blocked: %2</source>
        <comment>a caller, and the reason</comment>
        <translation>%1 non è bloccato: %2</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Ri&amp;fai</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Come prima.</translation>
    </message>
    <message>
        <source>Numbers that I have ever called are not blocked</source>
        <translation>I numeri che ho già chiamato non sono bloccati</translation>
    </message>
    <message>
        <source>Else those that I have called within the last</source>
        <translation>Altrimenti quelli che ho chiamato negli ultimi</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annulla l&apos;ultima modifica</translation>
    </message>
    <message>
        <source>Make the last change once more</source>
        <translation>Rifai l&apos;ultima modifica</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>state of a list</comment>
        <translation>spento: %1</translation>
    </message>
    <message>
        <source>Ticked: it stops callers</source>
        <translation>Con la spunta: ferma chi chiama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop fetching the shared lists</source>
        <translation>Ferma lo scaricamento degli elenchi condivisi</translation>
    </message>
    <message>
        <source>%1 is never blocked from now on.</source>
        <comment>an entry</comment>
        <translation>%1 non verrà mai bloccato da ora in poi.</translation>
    </message>
    <message>
        <source>%1 is blocked from now on.</source>
        <comment>an entry</comment>
        <translation>%1 è bloccato da ora in poi.</translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation>Elenchi (*.txt)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>Change the chosen entry</source>
        <translation>Modifica la voce scelta</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Im&amp;porta…</translation>
    </message>
    <message>
        <source>Add the entries of a file to my list</source>
        <translation>Aggiungi le voci di un file al mio elenco</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>C&amp;ambia</translation>
    </message>
    <message>
        <source>Put this in the place of the chosen entry</source>
        <translation>Metti questo al posto della voce scelta</translation>
    </message>
    <message>
        <source>%1 (%2 before)</source>
        <comment>entries of a list, and before its last fetch</comment>
        <translation>%1 (prima %2)</translation>
    </message>
    <message>
        <source>Line %1 is no entry.</source>
        <translation>La riga %1 non è una voce.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no entries: %1.</source>
        <translation>
            <numerusform>%n riga non è una voce: %1.</numerusform>
            <numerusform>%n righe non sono voci: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 are taken.</source>
        <translation>Si prendono solo le prime %1.</translation>
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
    <message>
        <source>Joins as soon as both have answered (%1)</source>
        <translation>Unisce appena entrambi hanno risposto (%1)</translation>
    </message>
    <message>
        <source>Forward to me</source>
        <translation>Inoltra a me</translation>
    </message>
    <message>
        <source>Join now</source>
        <translation>Unisci ora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Lets both talk again (%1)</source>
        <translation>Fa parlare di nuovo entrambi (%1)</translation>
    </message>
    <message>
        <source>Puts both on hold (%1)</source>
        <translation>Mette entrambi in attesa (%1)</translation>
    </message>
    <message>
        <source>Gives up the phone that rings and calls the next one</source>
        <translation>Rinuncia al telefono che squilla e chiama il prossimo</translation>
    </message>
    <message>
        <source>Keys of a phone</source>
        <translation>Tasti di un telefono</translation>
    </message>
    <message>
        <source>Keys for a machine at the other end: “for service press 1”</source>
        <translation>Tasti per una macchina dall&apos;altra parte: «per assistenza premi 1»</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <comment>the next phone</comment>
        <translation>Fai squillare %1</translation>
    </message>
    <message>
        <source>Ring %1 instead</source>
        <translation>Fai squillare invece %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Ferma registrazione</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registra</translation>
    </message>
    <message>
        <source>What was recorded until now is kept</source>
        <translation>Ciò che è stato registrato finora resta</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <comment>ends the call of one party</comment>
        <translation>Chiudi con %1</translation>
    </message>
    <message>
        <source>%1 calls meanwhile, and waits.</source>
        <comment>a second caller</comment>
        <translation>%1 intanto chiama, e attende.</translation>
    </message>
    <message>
        <source>%1 call meanwhile, and wait.</source>
        <comment>several callers</comment>
        <translation>%1 intanto chiamano, e attendono.</translation>
    </message>
    <message>
        <source>Ends this call; the other one cannot stay alone and ends, too</source>
        <translation>Chiude questa chiamata; l&apos;altra non può restare da sola e si chiude anch&apos;essa</translation>
    </message>
    <message>
        <source>Ends this call alone: the next phone rings, or the caller may leave a message, where the rules say so; else the other call ends, too</source>
        <translation>Chiude solo questa chiamata: squilla il telefono successivo, o chi chiama può lasciare un messaggio, se le regole lo prevedono; altrimenti si chiude anche l&apos;altra</translation>
    </message>
    <message>
        <source>The other party was told that this call may be recorded</source>
        <translation>All&apos;altra parte è stato detto che questa chiamata potrebbe essere registrata</translation>
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
    <name>vp::Composer</name>
    <message>
        <source>Sen&amp;d</source>
        <translation>In&amp;via</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Invia (%1)</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Testo dell&apos;SMS</translation>
    </message>
    <message>
        <source>Text; %1 sends it</source>
        <translation>Testo; %1 lo invia</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Testi</translation>
    </message>
    <message>
        <source>Insert a text that is sent often</source>
        <translation>Inserisci un testo che mandi spesso</translation>
    </message>
    <message>
        <source>No texts are set</source>
        <translation>Nessun testo impostato</translation>
    </message>
</context>
<context>
    <name>vp::ConsolePanel</name>
    <message>
        <source>&amp;Everything that is said</source>
        <translation>T&amp;utto ciò che viene detto</translation>
    </message>
    <message>
        <source>Answers of the modem</source>
        <translation>Risposte del modem</translation>
    </message>
    <message>
        <source>Show everything that is said to the modem and by it</source>
        <translation>Mostra tutto ciò che viene detto al modem e dal modem</translation>
    </message>
    <message>
        <source>Command for the modem</source>
        <translation>Comando per il modem</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Invia</translation>
    </message>
    <message>
        <source>Send the command</source>
        <translation>Invia il comando</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Invialo</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Invialo lo stesso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Non inviarlo</translation>
    </message>
    <message>
        <source>A call is being set up: it waits for that.</source>
        <translation>Una chiamata si sta formando: aspetta quella.</translation>
    </message>
</context>
<context>
    <name>vp::ContactDetail</name>
    <message>
        <source>C&amp;all…</source>
        <translation>&amp;Chiama…</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Chiama questo numero</translation>
    </message>
    <message>
        <source>&amp;SMS…</source>
        <translation>&amp;SMS…</translation>
    </message>
    <message>
        <source>Write to this number</source>
        <translation>Scrivi a questo numero</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Elimina questo contatto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nessuno è scelto</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copia numero</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Change this contact</source>
        <translation>Modifica questo contatto</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Pe&amp;rché?</translation>
    </message>
    <message>
        <source>Who would get a call from this number, and why</source>
        <translation>Chi riceverebbe una chiamata da questo numero, e perché</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Blocca…</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Blocca questo numero</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Sp&amp;osta in</translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation>Sposta in un altro gruppo</translation>
    </message>
</context>
<context>
    <name>vp::ContactDialog</name>
    <message>
        <source>Change a contact</source>
        <translation>Modifica un contatto</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuovo contatto</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Salva il contatto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>A group, or the name of a new one</source>
        <translation>Un gruppo, o il nome di uno nuovo</translation>
    </message>
    <message>
        <source>So many numbers are too many.</source>
        <translation>Così tanti numeri sono troppi.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Manca il nome.</translation>
    </message>
    <message>
        <source>The group is missing.</source>
        <translation>Manca il gruppo.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Salva lo stesso</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save the contact all the same</source>
        <translation>Salva lo stesso il contatto</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It can be kept in the card as it is, but not called.</source>
        <translation>«%1» non è un numero di telefono. Si può tenere nella scheda così com&apos;è, ma non chiamare.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The note cannot be changed here.</source>
        <translation>La nota non si può cambiare qui.</translation>
    </message>
    <message>
        <source>So long a note is too long.</source>
        <translation>Una nota così lunga è troppo lunga.</translation>
    </message>
</context>
<context>
    <name>vp::ContactsModel</name>
    <message>
        <source>no number</source>
        <translation>nessun numero</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a number, how many more there are</comment>
        <translation>%1 (+%2)</translation>
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
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>Regola ora</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Ultima chiamata</translation>
    </message>
</context>
<context>
    <name>vp::ContactsPage</name>
    <message>
        <source>1 contact deleted.</source>
        <translation>1 contatto eliminato.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n contatto eliminato.</numerusform>
            <numerusform>%n contatti eliminati.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are back.</source>
        <translation>Ci sono di nuovo.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>Import files of contacts</source>
        <translation>Importa file di contatti</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtra per nome o numero</translation>
    </message>
    <message>
        <source>Name or number (%1)</source>
        <translation>Nome o numero (%1)</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Nessuno trovato.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>Drop files of contacts (.vcf) here.

Each becomes a group with the name of the file: “family.vcf” is the group family. Your e-mail program, your phone and Google Contacts export such files. You can also send them to your bot.</source>
        <translation>Trascina qui file di contatti (.vcf).

Ognuno diventa un gruppo con il nome del file: «famiglia.vcf» è il gruppo famiglia. Questi file li esportano il tuo programma di posta, il tuo telefono e Contatti Google. Puoi anche inviarli al tuo bot.</translation>
    </message>
    <message>
        <source>C&amp;hoose files…</source>
        <translation>Sce&amp;gli file…</translation>
    </message>
    <message>
        <source>Choose files of contacts</source>
        <translation>Scegli file di contatti</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>group, number of contacts</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>The best %1 are shown: type more of the name.</source>
        <translation>Sono mostrati i %1 migliori: scrivi più lettere del nome.</translation>
    </message>
    <message>
        <source>Files of contacts</source>
        <translation>File di contatti</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.VCF)</source>
        <translation>Contatti (*.vcf *.VCF)</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>name of a file</comment>
        <translation>contatti</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvato.</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>N&amp;uovo…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuovo contatto</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ri&amp;fai</translation>
    </message>
    <message>
        <source>Delete them again</source>
        <translation>Eliminali di nuovo</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>È come era prima.</translation>
    </message>
    <message>
        <source>Dup&amp;licates…</source>
        <translation>Dop&amp;pioni…</translation>
    </message>
    <message>
        <source>Who stands in the contacts more than once</source>
        <translation>Chi è più di una volta nei contatti</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Annulla l&apos;ultima cosa fatta</translation>
    </message>
    <message>
        <source>Save the contacts that are shown, or several that are marked</source>
        <translation>Salva i contatti mostrati, o più contatti selezionati</translation>
    </message>
    <message>
        <source>Nobody is shown who could be saved.</source>
        <translation>Non è mostrato nessuno da salvare.</translation>
    </message>
    <message>
        <source>Save 1 contact</source>
        <translation>Salva 1 contatto</translation>
    </message>
    <message numerus="yes">
        <source>Save %n contacts</source>
        <translation>
            <numerusform>Salva %n contatto</numerusform>
            <numerusform>Salva %n contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Contatti (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Per programmi (*.json)</translation>
    </message>
    <message>
        <source>1 contact moved to %1.</source>
        <translation>1 contatto spostato in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts moved to %1.</source>
        <translation>
            <numerusform>%n contatto spostato in %1.</numerusform>
            <numerusform>%n contatti spostati in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::ContactsTable</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <comment>dragged</comment>
        <translation>
            <numerusform>%n contatto</numerusform>
            <numerusform>%n contatti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::ConversationList</name>
    <message>
        <source>%1 (%2)</source>
        <comment>correspondent, number of new messages</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>correspondent, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, new: %2</source>
        <comment>correspondent, message</comment>
        <translation>%1, nuovi: %2</translation>
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
    <message>
        <source>Presses &amp;1</source>
        <translation>Preme &amp;1</translation>
    </message>
    <message>
        <source>Presses &amp;2</source>
        <translation>Preme &amp;2</translation>
    </message>
</context>
<context>
    <name>vp::DemoPlayground</name>
    <message>
        <source>Hello, this is %1. I only wanted to ask whether you have time on Sunday. Please call me back this evening. Thank you, and goodbye.</source>
        <comment>spoken by a machine</comment>
        <translation>Ciao, sono %1. Volevo solo chiederti se hai tempo domenica. Richiamami stasera, per favore. Grazie, a presto.</translation>
    </message>
</context>
<context>
    <name>vp::DeviceSetting</name>
    <message>
        <source>The one that the desktop uses</source>
        <translation>Quello usato dal desktop</translation>
    </message>
    <message>
        <source>It is not there now: the one that the desktop uses takes its place.</source>
        <translation>Ora non c&apos;è: al suo posto si usa quello del desktop.</translation>
    </message>
</context>
<context>
    <name>vp::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>Parts of the diagnostics</source>
        <translation>Parti della diagnostica</translation>
    </message>
    <message>
        <source>&amp;Modem</source>
        <translation>&amp;Modem</translation>
    </message>
    <message>
        <source>AT c&amp;onsole</source>
        <translation>C&amp;onsole AT</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;Timings</source>
        <translation>&amp;Tempi</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Porte</translation>
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
    <message>
        <source>Call with this co&amp;mputer</source>
        <translation>Chiama con questo co&amp;mputer</translation>
    </message>
    <message>
        <source>Call with this computer</source>
        <translation>Chiama con questo computer</translation>
    </message>
    <message>
        <source>You talk with the microphone and the speaker of this computer</source>
        <translation>Parli con il microfono e l&apos;altoparlante di questo computer</translation>
    </message>
    <message>
        <source>&amp;Call all the same</source>
        <translation>&amp;Chiama lo stesso</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Chiama lo stesso</translation>
    </message>
    <message>
        <source>Co&amp;mputer: all the same</source>
        <comment>call with this computer</comment>
        <translation>Co&amp;mputer: lo stesso</translation>
    </message>
</context>
<context>
    <name>vp::DisturbButton</name>
    <message>
        <source>Do not disturb: %1</source>
        <comment>until when</comment>
        <translation>Non disturbare: %1</translation>
    </message>
    <message>
        <source>Do not disturb: off</source>
        <translation>Non disturbare: no</translation>
    </message>
    <message>
        <source>%1. For an hour, or off again: %2</source>
        <comment>what it says now, a key</comment>
        <translation>%1. Per un&apos;ora, o di nuovo no: %2</translation>
    </message>
</context>
<context>
    <name>vp::DoctorPanel</name>
    <message>
        <source>&amp;Examine the modem</source>
        <translation>&amp;Esamina il modem</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Salva &amp;rapporto…</translation>
    </message>
    <message>
        <source>Save a report for a helper</source>
        <translation>Salva un rapporto per chi aiuta</translation>
    </message>
    <message>
        <source>The examination takes some seconds and changes nothing. A report holds what is found, the settings that are no secrets and the end of the log, with numbers shortened and without texts.</source>
        <translation>L&apos;esame dura alcuni secondi e non cambia nulla. Un rapporto contiene ciò che si è trovato, le impostazioni che non sono segrete e la fine del log, con numeri accorciati e senza testi.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Come va</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Che cosa aiuta</translation>
    </message>
    <message>
        <source>The modem is being examined</source>
        <translation>Il modem è sotto esame</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salva il rapporto</translation>
    </message>
    <message>
        <source>Saved as %1. Look through it before you give it away.</source>
        <translation>Salvato come %1. Dagli un&apos;occhiata prima di consegnarlo.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Non è stato possibile salvarlo: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>End the examination</source>
        <translation>Termina l&apos;esame</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Testi (*.txt)</translation>
    </message>
</context>
<context>
    <name>vp::DuplicatesDialog</name>
    <message>
        <source>What changes for calls:</source>
        <translation>Che cosa cambia per le chiamate:</translation>
    </message>
    <message>
        <source>The card then, in %1:</source>
        <comment>groups</comment>
        <translation>La scheda allora, in %1:</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppioni</translation>
    </message>
    <message>
        <source>1 person is one contact now.</source>
        <translation>Ora 1 persona è un contatto solo.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are one contact each now.</source>
        <translation>
            <numerusform>Ora %n persona è un contatto solo.</numerusform>
            <numerusform>Ora %n persone sono un contatto ciascuna.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay apart, and are not listed any more.</source>
        <translation>Restano separati, e non sono più elencati.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>È come era prima.</translation>
    </message>
    <message>
        <source>These contacts are probably one person: they have the same name, or share a number. Merged, each of their groups keeps one card with everything that the others say. Nothing is ticked that changes who gets which call.</source>
        <translation>Questi contatti sono probabilmente una persona sola: hanno lo stesso nome, o un numero in comune. Uniti, ciascuno dei loro gruppi tiene una scheda con tutto ciò che dicono le altre. Niente è spuntato che cambi chi riceve quale chiamata.</translation>
    </message>
    <message>
        <source>Contacts that are probably one person</source>
        <translation>Contatti che sono probabilmente una persona sola</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ora è</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>What they would become</source>
        <translation>Che cosa diventerebbero</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unisci</translation>
    </message>
    <message>
        <source>Merge the ticked ones</source>
        <translation>Unisce quelli spuntati</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Non è la stessa persona</translation>
    </message>
    <message>
        <source>The chosen ones are different people</source>
        <translation>Quelli scelti sono persone diverse</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annulla l&apos;ultimo passo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Nobody stands in the contacts more than once.</source>
        <translation>Nessuno è più di una volta nei contatti.</translation>
    </message>
</context>
<context>
    <name>vp::EntriesPanel</name>
    <message>
        <source>No rule lets you use a stick. The button adds one for this computer; it asks for the administrator&apos;s password.</source>
        <translation>Nessuna regola ti lascia usare una chiavetta. Il pulsante ne aggiunge una per questo computer; chiede la password dell&apos;amministratore.</translation>
    </message>
    <message>
        <source>The rule by which you may use a stick is another version&apos;s.</source>
        <translation>La regola per cui puoi usare una chiavetta è di un&apos;altra versione.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may use a stick.</source>
        <translation>Chi siede a questo computer può usare una chiavetta.</translation>
    </message>
    <message>
        <source>A package lets whoever sits at this computer use a stick.</source>
        <translation>Un pacchetto lascia usare una chiavetta a chi siede a questo computer.</translation>
    </message>
    <message>
        <source>VirtualPhone is in the menu of programs</source>
        <translation>VirtualPhone è nel menu dei programmi</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand</source>
        <translation>Copia il co&amp;mando</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Comando per un terminale</translation>
    </message>
    <message>
        <source>Nothing was changed. This does it in a terminal:</source>
        <translation>Non è cambiato niente. In un terminale lo fa questo:</translation>
    </message>
    <message>
        <source>&amp;Take the rule away…</source>
        <translation>&amp;Togli la regola…</translation>
    </message>
    <message>
        <source>&amp;Renew the rule…</source>
        <translation>&amp;Rinnova la regola…</translation>
    </message>
    <message>
        <source>&amp;Let me use the stick…</source>
        <translation>&amp;Fammi usare la chiavetta…</translation>
    </message>
    <message>
        <source>Somebody else&apos;s entry of this name is in the menu already.</source>
        <translation>Nel menu c&apos;è già una voce con questo nome, di qualcun altro.</translation>
    </message>
    <message>
        <source>The menu could not be changed: is the disk full?</source>
        <translation>Non è stato possibile cambiare il menu: il disco è pieno?</translation>
    </message>
</context>
<context>
    <name>vp::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Overview says whether the phone works, who rings if somebody calls now, and what needs you. The bot in Telegram does the same by commands: send it /help.</source>
        <translation>Panoramica dice se il telefono funziona, chi squilla se qualcuno chiama ora, e che cosa aspetta te. Il bot in Telegram fa lo stesso con i comandi: inviagli /help.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Overview, and so on for the other pages</source>
        <translation>Panoramica, e così via per le altre pagine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Search a name or type a number</source>
        <translation>Cerca un nome o scrivi un numero</translation>
    </message>
    <message>
        <source>Dial pad</source>
        <translation>Tastiera per comporre</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Cerca in questa pagina</translation>
    </message>
    <message>
        <source>New SMS</source>
        <translation>Nuovo SMS</translation>
    </message>
    <message>
        <source>Import contacts, on Contacts</source>
        <translation>Importa contatti, in Contatti</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Elimina ciò che è scelto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Fetch calendars or lists again</source>
        <translation>Scarica di nuovo calendari o elenchi</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or disturb again</source>
        <translation>Non disturbare per un&apos;ora, o disturba di nuovo</translation>
    </message>
    <message>
        <source>End every call</source>
        <translation>Termina ogni chiamata</translation>
    </message>
    <message>
        <source>Close a message, clear a search; never hangs up</source>
        <translation>Chiude un avviso, svuota una ricerca; non riaggancia mai</translation>
    </message>
    <message>
        <source>To the list of pages</source>
        <translation>All&apos;elenco delle pagine</translation>
    </message>
    <message>
        <source>Close the window; the phone keeps running</source>
        <translation>Chiude la finestra; il telefono resta attivo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Questo aiuto</translation>
    </message>
    <message>
        <source>In the search: an SMS instead of a call</source>
        <translation>Nella ricerca: un SMS invece di una chiamata</translation>
    </message>
    <message>
        <source>New contact, rule, conversation or entry: as the page says</source>
        <translation>Nuovo contatto, regola, conversazione o voce: secondo la pagina</translation>
    </message>
    <message>
        <source>Export: contacts, calls, a conversation, my list of callers</source>
        <translation>Esporta: contatti, chiamate, una conversazione, il mio elenco</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>Who would get this call</source>
        <translation>Chi riceverebbe questa chiamata</translation>
    </message>
    <message>
        <source>Join now: connect the call that waits</source>
        <translation>Unisci ora: collega la chiamata che aspetta</translation>
    </message>
    <message>
        <source>In History: sort by the next column; Alt+Up and Alt+Down turn it</source>
        <translation>Nella cronologia: ordina secondo la colonna seguente; Alt+Su e Alt+Giù cambiano il verso</translation>
    </message>
    <message>
        <source>Hold: both wait, or both go on</source>
        <translation>In attesa: entrambi aspettano o riprendono</translation>
    </message>
    <message>
        <source>Change the chosen contact, rule or block entry</source>
        <translation>Modifica il contatto, la regola o la voce bloccata che hai scelto</translation>
    </message>
</context>
<context>
    <name>vp::HistoryBar</name>
    <message>
        <source>Not all of them could be deleted: the disk refuses.</source>
        <translation>Non si sono potute eliminare tutte: il disco rifiuta.</translation>
    </message>
    <message>
        <source>Saving, calls so far: %1</source>
        <translation>Salvataggio, chiamate finora: %1</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tutte</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tutte le chiamate</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <translation>&amp;Perse</translation>
    </message>
    <message>
        <source>Calls that you did not get to answer</source>
        <translation>Chiamate a cui non si è fatto in tempo a rispondere</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In arrivo</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Chiamate in arrivo</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>&amp;Fatte</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Chiamate fatte</translation>
    </message>
    <message>
        <source>Bloc&amp;ked</source>
        <translation>&amp;Bloccate</translation>
    </message>
    <message>
        <source>Calls that a rule or a list rejected</source>
        <translation>Chiamate rifiutate da una regola o da un elenco</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Cerca per nome o numero</translation>
    </message>
    <message>
        <source>Name or number (%1)</source>
        <translation>Nome o numero (%1)</translation>
    </message>
    <message>
        <source>From which days</source>
        <translation>Di quali giorni</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Da sempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ultimo anno</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Save the calls that are shown as CSV or JSON</source>
        <translation>Salva le chiamate mostrate come CSV o JSON</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;limina…</translation>
    </message>
    <message>
        <source>Delete calls</source>
        <translation>Elimina chiamate</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Recupera ciò che è stato eliminato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>Non salvare niente</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo avviso</translation>
    </message>
    <message>
        <source>The chosen calls</source>
        <translation>Le chiamate scelte</translation>
    </message>
    <message>
        <source>All that are older than 30 days</source>
        <translation>Tutte quelle più vecchie di 30 giorni</translation>
    </message>
    <message>
        <source>All that are older than a year</source>
        <translation>Tutte quelle più vecchie di un anno</translation>
    </message>
    <message>
        <source>There are none so old.</source>
        <translation>Non ce ne sono di così vecchie.</translation>
    </message>
    <message>
        <source>1 call deleted.</source>
        <translation>1 chiamata eliminata.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls deleted.</source>
        <translation>
            <numerusform>%n chiamata eliminata.</numerusform>
            <numerusform>%n chiamate eliminate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Salva le chiamate</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Per programmi (*.json)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>chiamate</translation>
    </message>
    <message>
        <source>Saved as %1, calls: %2.</source>
        <translation>Salvato come %1, chiamate: %2.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>Non è stato salvato niente: %1.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rif&amp;ai</translation>
    </message>
    <message>
        <source>Delete them again</source>
        <translation>Eliminale di nuovo</translation>
    </message>
    <message>
        <source>They are back.</source>
        <translation>Ci sono di nuovo.</translation>
    </message>
    <message>
        <source>Calls in which somebody left a message</source>
        <translation>Chiamate in cui qualcuno ha lasciato un messaggio</translation>
    </message>
    <message>
        <source>Voi&amp;cemail</source>
        <translation>Se&amp;greteria</translation>
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
    <message>
        <source>%1, sorted downwards</source>
        <comment>title of a column</comment>
        <translation>%1, in ordine decrescente</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <comment>title of a column</comment>
        <translation>%1, in ordine crescente</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
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
    <message>
        <source>&amp;SMS…</source>
        <translation>&amp;SMS…</translation>
    </message>
    <message>
        <source>Write an SMS</source>
        <translation>Scrivi un SMS</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Mostra tu&amp;tte</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Mostra tutte le chiamate</translation>
    </message>
    <message>
        <source>No calls like these.</source>
        <translation>Nessuna chiamata così.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Perché: %1</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>Bl&amp;occa</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Blocca questo numero</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Perc&amp;hé?</translation>
    </message>
    <message>
        <source>Who would get this call, and why, by the rules of now</source>
        <translation>Chi riceverebbe questa chiamata, e perché, con le regole di adesso</translation>
    </message>
    <message>
        <source>%1 is blocked from now on.</source>
        <translation>%1 è bloccato da ora in poi.</translation>
    </message>
    <message>
        <source>%1 is not blocked any more.</source>
        <translation>%1 non è più bloccato.</translation>
    </message>
</context>
<context>
    <name>vp::ImportStrip</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avanzamento dell&apos;importazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annulla l&apos;importazione</translation>
    </message>
    <message>
        <source>Reading file %1 of %2…</source>
        <translation>Lettura del file %1 di %2…</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Righe che non si sono potute leggere</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Merge instead</source>
        <translation>Unisci invece</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lascia com&apos;era</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>vp::LocalRulesPanel</name>
    <message>
        <source>Weekly rules made here</source>
        <translation>Regole settimanali create qui</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Modifica la regola scelta</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Rimuovi la regola scelta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>Undo the last change of a rule</source>
        <translation>Annulla l&apos;ultima modifica di una regola</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nuova regola…</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Rimossa.</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Come prima.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>begin and end of a rule</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>None yet: a rule says where the calls of a group or a contact go at the same hours every week.</source>
        <translation>Ancora nessuna: una regola dice dove vanno le chiamate di un gruppo o di un contatto alle stesse ore di ogni settimana.</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Ri&amp;fai</translation>
    </message>
    <message>
        <source>Make the last change again</source>
        <translation>Rifai l&apos;ultima modifica</translation>
    </message>
    <message>
        <source>Changed again.</source>
        <translation>Modificato di nuovo.</translation>
    </message>
</context>
<context>
    <name>vp::LogPanel</name>
    <message>
        <source>Follo&amp;w</source>
        <translation>Se&amp;gui</translation>
    </message>
    <message>
        <source>Show only lines with</source>
        <translation>Mostra solo le righe con</translation>
    </message>
    <message>
        <source>Show only lines with…</source>
        <translation>Mostra solo le righe con…</translation>
    </message>
    <message>
        <source>From which severity on</source>
        <translation>Da quale gravità in su</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Resta sulla riga più recente</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy what is marked, or all lines</source>
        <translation>Copia ciò che è selezionato, o tutte le righe</translation>
    </message>
</context>
<context>
    <name>vp::MainWindow</name>
    <message>
        <source>VirtualPhone</source>
        <translation>VirtualPhone</translation>
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
    <message>
        <source>VirtualPhone (%1)</source>
        <comment>name of this one of several</comment>
        <translation>VirtualPhone (%1)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blocchi</translation>
    </message>
    <message>
        <source>Somebody has shown the code for an owner: say yes or no in Settings.</source>
        <translation>Qualcuno ha mostrato il codice per un proprietario: di&apos; sì o no nelle impostazioni.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>Callers ring again as the rules say.</source>
        <translation>Chi chiama squilla di nuovo secondo le regole.</translation>
    </message>
    <message>
        <source>Nobody disturbs you until %1; Ctrl+Shift+D ends that.</source>
        <translation>Nessuno ti disturba fino alle %1; Ctrl+Shift+D lo termina.</translation>
    </message>
    <message>
        <source>Nothing waits to be joined now.</source>
        <translation>Ora non c&apos;è nulla da unire.</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>SMS…</translation>
    </message>
    <message>
        <source>Write an SMS</source>
        <translation>Scrivi un SMS</translation>
    </message>
    <message>
        <source>Writes an SMS (%1)</source>
        <translation>Scrive un SMS (%1)</translation>
    </message>
    <message>
        <source>Nobody talks now, so nobody can be put on hold.</source>
        <translation>Ora non parla nessuno, quindi nessuno può essere messo in attesa.</translation>
    </message>
    <message>
        <source>It is too late for another phone.</source>
        <translation>È troppo tardi per un altro telefono.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>It cannot be recorded: the modem sends no sound, or nobody talks now.</source>
        <translation>Non si può registrare: il modem non manda suono, o ora nessuno parla.</translation>
    </message>
    <message>
        <source>It is too late for that: the call has changed.</source>
        <translation>È troppo tardi per questo: la chiamata è cambiata.</translation>
    </message>
</context>
<context>
    <name>vp::MessagesPage</name>
    <message>
        <source>Search in the messages</source>
        <translation>Cerca nei messaggi</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Cerca (%1)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuovo…</translation>
    </message>
    <message>
        <source>Write to somebody else</source>
        <translation>Scrivi a qualcun altro</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Number, or the name of a contact</source>
        <translation>Numero, o nome di un contatto</translation>
    </message>
    <message>
        <source>C&amp;all…</source>
        <translation>&amp;Chiama…</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Chiama questo numero</translation>
    </message>
    <message>
        <source>&amp;Earlier messages</source>
        <translation>Messaggi &amp;precedenti</translation>
    </message>
    <message>
        <source>&amp;Latest messages</source>
        <translation>Ultimi &amp;messaggi</translation>
    </message>
    <message>
        <source>Messages of this conversation</source>
        <translation>Messaggi di questa conversazione</translation>
    </message>
    <message>
        <source>No messages yet. What is sent to the SIM in the modem appears here; write a number above to begin.</source>
        <translation>Ancora nessun messaggio. Ciò che arriva alla SIM nel modem compare qui; scrivi un numero qui sopra per cominciare.</translation>
    </message>
    <message>
        <source>Messages cannot be kept on this disk.</source>
        <translation>Su questo disco non si possono conservare messaggi.</translation>
    </message>
    <message>
        <source>This sender has no number to answer to.</source>
        <translation>Questo mittente non ha un numero a cui rispondere.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Non inviare</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Sal&amp;va…</translation>
    </message>
    <message>
        <source>Save this conversation as CSV or JSON</source>
        <translation>Salva questa conversazione come CSV o JSON</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>Non è stato salvato niente: %1.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a one-time code</comment>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Save this conversation</source>
        <translation>Salva questa conversazione</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Per programmi (*.json)</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>name of a file</comment>
        <translation>messaggi</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Blocca questo numero</translation>
    </message>
    <message>
        <source>Saving, messages so far: %1</source>
        <translation>Salvataggio, messaggi finora: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>Non salvare niente</translation>
    </message>
    <message>
        <source>%1 Press Send once more to send it all the same.</source>
        <comment>%1 = why an SMS there is dear</comment>
        <translation>%1 Premi ancora «Invia» per inviarlo lo stesso.</translation>
    </message>
</context>
<context>
    <name>vp::ModemPanel</name>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Scheda SIM</translation>
    </message>
    <message>
        <source>SMS in its memory</source>
        <translation>SMS nella sua memoria</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Segnale</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>the SIM card</comment>
        <translation>pronta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places that are taken</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>roaming</translation>
    </message>
    <message>
        <source>at home</source>
        <comment>not roaming</comment>
        <translation>nella sua rete</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>SMS centre</source>
        <translation>Centro SMS</translation>
    </message>
    <message>
        <source>Joining calls</source>
        <translation>Unione delle chiamate</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Avviso di chiamata</translation>
    </message>
    <message>
        <source>Type (from the IMEI)</source>
        <translation>Tipo (dall&apos;IMEI)</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>calls can be joined</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>without holding</source>
        <comment>calls can be joined</comment>
        <translation>senza attesa</translation>
    </message>
    <message>
        <source>no</source>
        <comment>calls can be joined</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the number of the SMS centre</comment>
        <translation>manca</translation>
    </message>
    <message>
        <source>on</source>
        <comment>call waiting</comment>
        <translation>attivo</translation>
    </message>
    <message>
        <source>off</source>
        <comment>call waiting</comment>
        <translation>disattivato</translation>
    </message>
</context>
<context>
    <name>vp::ModemTab</name>
    <message>
        <source>Re&amp;connect</source>
        <translation>Ri&amp;collega</translation>
    </message>
    <message>
        <source>Set the modem up from the start</source>
        <translation>Reimposta il modem da capo</translation>
    </message>
    <message>
        <source>No number of the SMS centre is set on the SIM card, so no SMS can be sent. Your operator tells it:</source>
        <translation>Sulla SIM non è impostato il numero del centro SMS, perciò non si può inviare nessun SMS. Te lo dice il tuo operatore:</translation>
    </message>
    <message>
        <source>Number of the SMS centre</source>
        <translation>Numero del centro SMS</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Imposta</translation>
    </message>
    <message>
        <source>Set the number of the SMS centre</source>
        <translation>Imposta il numero del centro SMS</translation>
    </message>
    <message>
        <source>The modem is set up from the start.</source>
        <translation>Il modem viene reimpostato da capo.</translation>
    </message>
    <message>
        <source>There is a call: not now.</source>
        <translation>C&apos;è una chiamata in corso: non ora.</translation>
    </message>
</context>
<context>
    <name>vp::MoveMenu</name>
    <message>
        <source>New group…</source>
        <translation>Nuovo gruppo…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuovo gruppo</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Nome del nuovo gruppo</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Sposta lì</translation>
    </message>
    <message>
        <source>Move to the new group</source>
        <translation>Sposta nel nuovo gruppo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>vp::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, what waits there</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vp::NumbersEdit</name>
    <message>
        <source>Other</source>
        <comment>kind of a number</comment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a number</comment>
        <translation>Cellulare</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>kind of a number</comment>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of a number</comment>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Work mobile</source>
        <comment>kind of a number</comment>
        <translation>Cellulare di lavoro</translation>
    </message>
    <message>
        <source>Fax</source>
        <comment>kind of a number</comment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <comment>kind of a number</comment>
        <translation>Cercapersone</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numero %1</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un numero di telefono</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un altro numero</translation>
    </message>
    <message>
        <source>Kind of number %1</source>
        <translation>Tipo del numero %1</translation>
    </message>
</context>
<context>
    <name>vp::OverviewPage</name>
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
        <source>Nothing: everything is set up.</source>
        <translation>Niente: tutto è impostato.</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>No calls yet. Call the number of your SIM card from another phone to try it.</source>
        <translation>Ancora nessuna chiamata. Per provare, chiama il numero della tua SIM da un altro telefono.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>Take the modem</source>
        <translation>Prendi il modem</translation>
    </message>
    <message>
        <source>The modem keeps disappearing, mostly for want of power: try another USB port or a powered hub.</source>
        <translation>Il modem continua a scomparire, di solito per mancanza di corrente: prova un&apos;altra porta USB o un hub alimentato.</translation>
    </message>
    <message>
        <source>Contacts are rejected outside calendar events.</source>
        <translation>Fuori dagli eventi del calendario i contatti vengono rifiutati.</translation>
    </message>
    <message>
        <source>Contacts are rejected outside calendar events, and no calendar is set: no contact can ring.</source>
        <translation>I contatti vengono rifiutati fuori dagli eventi del calendario, e nessun calendario è impostato: nessun contatto può squillare.</translation>
    </message>
    <message>
        <source>The set-up was not brought to its end.</source>
        <translation>La configurazione non è stata portata a termine.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>Riesegui la pr&amp;ocedura guidata…</translation>
    </message>
    <message>
        <source>Run the wizard again</source>
        <translation>Riesegui la procedura guidata</translation>
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
        <source>Result</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>&amp;Forward all to</source>
        <translation>&amp;Inoltra tutte a</translation>
    </message>
    <message>
        <source>Forward all calls for a while</source>
        <translation>Inoltra per un po&apos; tutte le chiamate</translation>
    </message>
    <message>
        <source>&amp;Who would get this call?</source>
        <translation>&amp;Chi riceverebbe questa chiamata?</translation>
    </message>
    <message>
        <source>Ask who would get a call, now or at another time</source>
        <translation>Chiedi chi riceverebbe una chiamata, ora o in un altro momento</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copia il comando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nobody can call before the PIN of the SIM card is entered.</source>
        <translation>Nessuno può chiamare finché non si inserisce il PIN della SIM.</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation>Inserisci il PIN</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configura</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>The calendar “%1” has not been read for a day.</source>
        <translation>Il calendario «%1» non viene letto da un giorno.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>All calls: %1, %2.</source>
        <comment>where they go, until when</comment>
        <translation>Tutte le chiamate: %1, %2.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Termina ora</translation>
    </message>
    <message>
        <source>An event in the calendars is not understood.</source>
        <translation>Un evento dei calendari non si capisce.</translation>
    </message>
    <message numerus="yes">
        <source>%n events in the calendars are not understood.</source>
        <translation>
            <numerusform>%n evento dei calendari non si capisce.</numerusform>
            <numerusform>%n eventi dei calendari non si capiscono.</numerusform>
        </translation>
    </message>
    <message>
        <source>No SMS can be sent: the number of the SMS centre is missing.</source>
        <translation>Non si può inviare nessun SMS: manca il numero del centro SMS.</translation>
    </message>
</context>
<context>
    <name>vp::Pages</name>
    <message>
        <source>The demo has a chat of its own</source>
        <translation>La demo ha una chat propria</translation>
    </message>
    <message>
        <source>The command is copied: paste it into a terminal, then log out and in again.</source>
        <translation>Il comando è copiato: incollalo in un terminale, poi esci e rientra nella sessione.</translation>
    </message>
    <message>
        <source>Tried just now: there is still no modem. It is looked for again and again.</source>
        <translation>Provato adesso: non c&apos;è ancora un modem. Viene cercato di continuo.</translation>
    </message>
    <message>
        <source>The message is not ready yet, or it was deleted.</source>
        <translation>Il messaggio non è ancora pronto, o è stato eliminato.</translation>
    </message>
    <message>
        <source>Callers get what the rules say again.</source>
        <translation>Per chi chiama vale di nuovo ciò che dicono le regole.</translation>
    </message>
    <message>
        <source>ModemManager is asked to leave the modem alone.</source>
        <translation>Si chiede a ModemManager di lasciare stare il modem.</translation>
    </message>
</context>
<context>
    <name>vp::PeoplePanel</name>
    <message>
        <source>Who may control this phone</source>
        <translation>Chi può comandare questo telefono</translation>
    </message>
    <message>
        <source>&amp;Let an owner in…</source>
        <translation>&amp;Fai entrare un proprietario…</translation>
    </message>
    <message>
        <source>Owners and guests</source>
        <translation>Proprietari e ospiti</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Rimuo&amp;vi</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>Rimuovi la persona scelta</translation>
    </message>
    <message>
        <source>A group may control this phone: so may everybody who is in it, or will be.</source>
        <translation>Un gruppo può comandare questo telefono: quindi chiunque ne faccia parte, ora o in futuro.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Rimuovi ora</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Mantieni questa persona</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Codice QR del link</translation>
    </message>
    <message>
        <source>Link that makes an owner</source>
        <translation>Link che rende proprietario</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copia link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>Non far entrare nessuno</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Consenti</translation>
    </message>
    <message>
        <source>Make this person an owner</source>
        <translation>Rendi proprietaria questa persona</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Nega</translation>
    </message>
    <message>
        <source>An owner sees all calls and messages, calls at your cost and changes everything. Allow it only if you know the person.</source>
        <translation>Un proprietario vede tutte le chiamate e i messaggi, chiama a tue spese e cambia tutto. Consentilo solo se conosci la persona.</translation>
    </message>
    <message>
        <source>%1 wants to control this phone.</source>
        <comment>a person</comment>
        <translation>%1 vuole comandare questo telefono.</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>proprietario</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppo</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ospite</translation>
    </message>
    <message>
        <source>%1 can then do nothing here any more, and is told so.</source>
        <translation>Poi %1 qui non può fare più nulla, e gli viene detto.</translation>
    </message>
    <message>
        <source>Good for one person, and for %1 min more.</source>
        <comment>9:41</comment>
        <translation>Vale per una persona, e per altri %1 min.</translation>
    </message>
    <message>
        <source>Scan this with the phone that has Telegram, or open the link there, and press START. Or send this code to the bot:</source>
        <translation>Inquadralo con il telefono che ha Telegram, oppure apri lì il link, e premi AVVIA. Oppure invia questo codice al bot:</translation>
    </message>
    <message>
        <source>Send this code to the bot:</source>
        <translation>Invia questo codice al bot:</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Give this person the rights back</source>
        <translation>Ridai i diritti a questa persona</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 è stato rimosso.</translation>
    </message>
</context>
<context>
    <name>vp::PinPanel</name>
    <message>
        <source>SIM card locked</source>
        <translation>SIM bloccata</translation>
    </message>
    <message>
        <source>PIN of the SIM card</source>
        <translation>PIN della SIM</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Sblocca</translation>
    </message>
    <message>
        <source>Unlock the SIM card</source>
        <translation>Sblocca la SIM</translation>
    </message>
    <message>
        <source>&amp;Remember it on this computer</source>
        <translation>&amp;Ricordalo su questo computer</translation>
    </message>
    <message>
        <source>Remember the PIN on this computer</source>
        <translation>Ricorda il PIN su questo computer</translation>
    </message>
    <message>
        <source>I am &amp;sure: a wrong PIN now may block the card</source>
        <translation>&amp;Confermo: un PIN sbagliato ora può bloccare la SIM</translation>
    </message>
    <message>
        <source>The PIN is on its way…</source>
        <translation>Il PIN è in viaggio…</translation>
    </message>
</context>
<context>
    <name>vp::PortsPanel</name>
    <message>
        <source>commands</source>
        <translation>comandi</translation>
    </message>
    <message>
        <source>commands and events</source>
        <translation>comandi ed eventi</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventi</translation>
    </message>
    <message>
        <source>sound of calls</source>
        <translation>audio delle chiamate</translation>
    </message>
    <message>
        <source>only emptied</source>
        <translation>solo svuotata</translation>
    </message>
    <message>
        <source>Ports of the modem</source>
        <translation>Porte del modem</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usata per</translation>
    </message>
    <message>
        <source>USB interface</source>
        <translation>Interfaccia USB</translation>
    </message>
    <message>
        <source>Name that stays when numbers change</source>
        <translation>Nome che resta se i numeri cambiano</translation>
    </message>
    <message>
        <source>A name of the last column may be set as the serial port in Settings.</source>
        <translation>Un nome dell&apos;ultima colonna si può impostare come porta seriale nelle Impostazioni.</translation>
    </message>
    <message>
        <source>There is no modem now.</source>
        <translation>Ora non c&apos;è nessun modem.</translation>
    </message>
</context>
<context>
    <name>vp::PromptsPanel</name>
    <message>
        <source>Sounds of your own</source>
        <translation>Suoni tuoi</translation>
    </message>
    <message>
        <source>Callers may hear your own voice in place of the machine&apos;s. Choose a WAV, Ogg, FLAC or MP3 file, drop one here, record it, or send a voice message to the bot. It is copied, and brought to the right loudness.</source>
        <translation>Chi chiama può sentire la tua voce al posto di quella sintetica. Scegli un file WAV, Ogg, FLAC o MP3, trascinane uno qui, registralo, o invia un messaggio vocale al bot. Viene copiato e portato al volume giusto.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Che cos&apos;è?</translation>
    </message>
    <message>
        <source>Who hears it?</source>
        <translation>Chi lo sente?</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Scegli un fi&amp;le…</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Scegli un file audio</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>As&amp;colta</translation>
    </message>
    <message>
        <source>Listen to what is heard now</source>
        <translation>Ascolta ciò che si sente ora</translation>
    </message>
    <message>
        <source>Back to the &amp;standard one</source>
        <translation>Torna a quello &amp;standard</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registra</translation>
    </message>
    <message>
        <source>Record with the microphone</source>
        <translation>Registra con il microfono</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Ri&amp;produci</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Riproduci la registrazione</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usa</translation>
    </message>
    <message>
        <source>Use the recording</source>
        <translation>Usa la registrazione</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Livello del tuo microfono</translation>
    </message>
    <message>
        <source>All callers</source>
        <translation>Tutti quelli che chiamano</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>%1 = a group</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Suoni</translation>
    </message>
    <message>
        <source>In a moment…</source>
        <translation>Tra un momento…</translation>
    </message>
    <message>
        <source>There is no sound that can be read.</source>
        <translation>Non c&apos;è nessun suono leggibile.</translation>
    </message>
    <message>
        <source>This desktop has no player for it.</source>
        <translation>Questo desktop non ha un lettore adatto.</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Questo computer ora non ha microfono e altoparlante utilizzabili.</translation>
    </message>
    <message>
        <source>The sound of this computer is gone; what was recorded until then is kept.</source>
        <translation>L&apos;audio di questo computer è venuto meno; quanto registrato fino ad allora è conservato.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>%1 = seconds</comment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>vp::RecordingRow</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Ascolta</translation>
    </message>
    <message>
        <source>Play the message</source>
        <translation>Ascolta il messaggio</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Sal&amp;va…</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Salva il messaggio</translation>
    </message>
    <message>
        <source>Opens it in your desktop&apos;s player</source>
        <translation>Lo apre nel lettore del tuo desktop</translation>
    </message>
    <message>
        <source>This desktop has no player for it: save it instead.</source>
        <translation>Questo desktop non ha un lettore adatto: salvalo.</translation>
    </message>
    <message>
        <source>The message was saved.</source>
        <translation>Il messaggio è stato salvato.</translation>
    </message>
    <message>
        <source>The message could not be saved there.</source>
        <translation>Il messaggio non si è potuto salvare lì.</translation>
    </message>
    <message>
        <source>Delete &amp;it</source>
        <translation>Eli&amp;minalo</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Elimina il messaggio</translation>
    </message>
    <message>
        <source>The caller has left a message.</source>
        <translation>Chi ha chiamato ha lasciato un messaggio.</translation>
    </message>
    <message>
        <source>This call was recorded.</source>
        <translation>Questa chiamata è stata registrata.</translation>
    </message>
    <message>
        <source>The message is deleted.</source>
        <translation>Il messaggio è eliminato.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>È di nuovo qui.</translation>
    </message>
</context>
<context>
    <name>vp::RowsExport</name>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
</context>
<context>
    <name>vp::RuleDialog</name>
    <message>
        <source>Change a weekly rule</source>
        <translation>Modifica una regola settimanale</translation>
    </message>
    <message>
        <source>New weekly rule</source>
        <translation>Nuova regola settimanale</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Salva la regola</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Group or contact</source>
        <translation>Gruppo o contatto</translation>
    </message>
    <message>
        <source>A group, or the name of a contact</source>
        <translation>Un gruppo, o il nome di un contatto</translation>
    </message>
    <message>
        <source>Calls of</source>
        <translation>Chiamate di</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Dove vanno</translation>
    </message>
    <message>
        <source>your own phone, %1</source>
        <translation>il tuo telefono, %1</translation>
    </message>
    <message>
        <source>are rejected</source>
        <translation>sono rifiutate</translation>
    </message>
    <message>
        <source>are rejected with an SMS</source>
        <translation>sono rifiutate con un SMS</translation>
    </message>
    <message>
        <source>+39 …, or choose</source>
        <translation>+39 …, o scegli</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Vanno a</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>To; on the next day where it is not later</source>
        <translation>Alle; il giorno dopo, se non è più tardi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>finisce il</translation>
    </message>
    <message>
        <source>The rule ends</source>
        <translation>La regola finisce</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>The calendars are set by an environment variable, so no rule can be added here.</source>
        <translation>I calendari sono fissati da una variabile d&apos;ambiente, quindi qui non si possono aggiungere regole.</translation>
    </message>
    <message>
        <source>Whose calls? Type a group, or the name of a contact.</source>
        <translation>Le chiamate di chi? Scrivi un gruppo, o il nome di un contatto.</translation>
    </message>
    <message>
        <source>Where do they go? Type a number with its country code, or choose.</source>
        <translation>Dove vanno? Scrivi un numero con il prefisso del paese, o scegli.</translation>
    </message>
    <message>
        <source>On which days? Choose one at least.</source>
        <translation>In quali giorni? Scegline almeno uno.</translation>
    </message>
    <message>
        <source>There are too many rules.</source>
        <translation>Ci sono troppe regole.</translation>
    </message>
    <message>
        <source>may leave a message</source>
        <translation>può lasciare un messaggio</translation>
    </message>
</context>
<context>
    <name>vp::RuleTester</name>
    <message>
        <source>no&amp;w</source>
        <translation>a&amp;desso</translation>
    </message>
    <message>
        <source>Number or name of a caller</source>
        <translation>Numero o nome di chi chiama</translation>
    </message>
    <message>
        <source>Number or name; empty = a hidden number</source>
        <translation>Numero o nome; vuoto = numero nascosto</translation>
    </message>
    <message>
        <source>If the call came now</source>
        <translation>Se la chiamata arrivasse adesso</translation>
    </message>
    <message>
        <source>When the call would come</source>
        <translation>Quando arriverebbe la chiamata</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Who would get this call?</source>
        <translation>A chi andrebbe questa chiamata?</translation>
    </message>
    <message>
        <source>Decides as for a real call, and does nothing (%1)</source>
        <translation>Decide come per una chiamata vera, e non fa nulla (%1)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of a reason, and the reason</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>vp::RulesPage</name>
    <message>
        <source>%1 – %2</source>
        <comment>begin and end of an event</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Who would get this call?</source>
        <translation>A chi andrebbe questa chiamata?</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>Fetch all calendars now</source>
        <translation>Scarica adesso tutti i calendari</translation>
    </message>
    <message>
        <source>Fetches all calendars now (%1)</source>
        <translation>Scarica adesso tutti i calendari (%1)</translation>
    </message>
    <message>
        <source>&amp;Calendars…</source>
        <translation>&amp;Calendari…</translation>
    </message>
    <message>
        <source>Addresses of the calendars</source>
        <translation>Indirizzi dei calendari</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Che cosa non va nelle regole</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La settimana prima</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La settimana dopo</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Rules of the week as a list</source>
        <translation>Regole della settimana come elenco</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>How the week is shown</source>
        <translation>Come si mostra la settimana</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Settimana</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>What the chosen block says</source>
        <translation>Che cosa dice il blocco scelto</translation>
    </message>
    <message>
        <source>Where no event says anything</source>
        <translation>Dove nessun evento dice qualcosa</translation>
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
        <source>no rule</source>
        <translation>nessuna regola</translation>
    </message>
    <message>
        <source>Week %1, %2 – %3</source>
        <comment>number, first and last day</comment>
        <translation>Settimana %1, %2 – %3</translation>
    </message>
    <message>
        <source>⚠ %1 (overlaps another rule)</source>
        <translation>⚠ %1 (si sovrappone a un&apos;altra regola)</translation>
    </message>
    <message>
        <source>No rule applies in this week.</source>
        <translation>In questa settimana non vale nessuna regola.</translation>
    </message>
    <message>
        <source>Choose a block to read all of it.</source>
        <translation>Scegli un blocco per leggerlo per intero.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: where calls go</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>event “%1”</source>
        <translation>evento «%1»</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>calendario %1</translation>
    </message>
    <message>
        <source>overlaps another rule for the same people</source>
        <translation>si sovrappone a un&apos;altra regola per le stesse persone</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a calendar and where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calendar yet: calls follow the defaults below. An event whose title is a group and whose place is a phone number forwards that group while it lasts.</source>
        <translation>Ancora nessun calendario: le chiamate seguono le regole predefinite qui sotto. Un evento che ha per titolo un gruppo e per luogo un numero di telefono inoltra quel gruppo finché dura.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 regola</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regola</numerusform>
            <numerusform>%n regole</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names several contacts: type more of the name, or the number.</source>
        <translation>«%1» indica più contatti: scrivi più lettere del nome, oppure il numero.</translation>
    </message>
    <message>
        <source>%1 has no number.</source>
        <translation>%1 non ha un numero.</translation>
    </message>
    <message>
        <source>“%1” is neither a contact nor a phone number.</source>
        <translation>«%1» non è né un contatto né un numero di telefono.</translation>
    </message>
    <message>
        <source>“%1” is neither a contact nor a phone number. Did you mean “%2”?</source>
        <translation>«%1» non è né un contatto né un numero di telefono. Intendevi «%2»?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a caller, and what becomes of the call</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>days of the week, last day</comment>
        <translation>%1, fino al %2</translation>
    </message>
    <message>
        <source>Search the rules of the week</source>
        <translation>Cerca nelle regole della settimana</translation>
    </message>
    <message>
        <source>Group, name or phone (%1)</source>
        <translation>Gruppo, nome o telefono (%1)</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; search to find the others.</source>
        <comment>numbers of events of a week</comment>
        <translation>Sono mostrati i primi %1 di %2; cerca per trovare gli altri.</translation>
    </message>
    <message>
        <source>No rule of this week matches the search.</source>
        <translation>Nessuna regola di questa settimana corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop fetching the calendars</source>
        <translation>Interrompi lo scaricamento dei calendari</translation>
    </message>
    <message>
        <source>Stops fetching; what was read before stays in use</source>
        <translation>Interrompe lo scaricamento; resta in uso ciò che è stato letto prima</translation>
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
    <message>
        <source>%1   %2</source>
        <comment>name, number</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>caller, when he called</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Block %1…</source>
        <comment>a number</comment>
        <translation>Blocca %1…</translation>
    </message>
    <message>
        <source>Call %1…</source>
        <comment>a number</comment>
        <translation>Chiama %1…</translation>
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
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Closing the window keeps the phone running in the tray</source>
        <translation>Chiusa la finestra, il telefono resta attivo nell’area di notifica</translation>
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
        <source>Another port or start command is used from the next start on.</source>
        <translation>Un&apos;altra porta o altri comandi valgono dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Phones that ring</source>
        <translation>Telefoni che squillano</translation>
    </message>
    <message>
        <source>master:25, +39 …:20: one after the other, with seconds</source>
        <translation>master:25, +39 …:20: uno dopo l&apos;altro, con i secondi</translation>
    </message>
    <message>
        <source>Try them all when you call somebody, too</source>
        <translation>Provali tutti anche quando chiami qualcuno</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Numero della linea</translation>
    </message>
    <message>
        <source>The number of the SIM in the modem, so that it never calls itself</source>
        <translation>Il numero della SIM nel modem, perché non chiami mai sé stesso</translation>
    </message>
    <message>
        <source>Ask ModemManager to leave the modem alone</source>
        <translation>Chiedi a ModemManager di lasciare stare il modem</translation>
    </message>
    <message>
        <source>A modem that works stays in use until it is unplugged, or until the next start.</source>
        <translation>Un modem che funziona resta in uso finché non viene staccato, o fino al prossimo avvio.</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach your own phone</source>
        <translation>A computer spento, chi chiama raggiunge il tuo telefono</translation>
    </message>
    <message>
        <source>The computer does not sleep while the modem is ready</source>
        <translation>Il computer non va in sospensione mentre il modem è pronto</translation>
    </message>
    <message>
        <source>How a caller is connected</source>
        <translation>Come viene collegato chi chiama</translation>
    </message>
    <message>
        <source>auto, or an order of deflect, join, transfer</source>
        <translation>auto, oppure un ordine di deflect, join, transfer</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>nessuna regola</translation>
    </message>
    <message>
        <source>Without a rule, contacts ring your own phone as long as no calendar is set, and are rejected outside its events once one is.</source>
        <translation>Senza una regola, i contatti fanno squillare il tuo telefono finché nessun calendario è impostato; poi, fuori dai suoi eventi, vengono rifiutati.</translation>
    </message>
    <message>
        <source>Calendars and lists</source>
        <translation>Calendari ed elenchi</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendari</translation>
    </message>
    <message>
        <source>Home=https://…, one a line; the first one wins over the others</source>
        <translation>Casa=https://…, uno per riga; il primo vince sugli altri</translation>
    </message>
    <message>
        <source>Shared block lists</source>
        <translation>Elenchi di blocco condivisi</translation>
    </message>
    <message>
        <source>Name=https://…, one a line; none = no list</source>
        <translation>Nome=https://…, uno per riga; none = nessun elenco</translation>
    </message>
    <message>
        <source>Names of phones</source>
        <translation>Nomi dei telefoni</translation>
    </message>
    <message>
        <source>Mobile=+39 …, Office=+39 …: a calendar may say them</source>
        <translation>Cellulare=+39 …, Ufficio=+39 …: un calendario può usarli</translation>
    </message>
    <message>
        <source>Automatic SMS</source>
        <translation>SMS automatici</translation>
    </message>
    <message>
        <source>Our own words; {name} and {time} are filled in</source>
        <translation>Testo nostro; {name} e {time} si compilano da sé</translation>
    </message>
    <message>
        <source>To callers who hang up before they are joined</source>
        <translation>A chi chiude prima di essere collegato</translation>
    </message>
    <message>
        <source>Text to those who hung up</source>
        <translation>Testo a chi ha chiuso</translation>
    </message>
    <message>
        <source>To callers who are not accepted</source>
        <translation>A chi non viene accettato</translation>
    </message>
    <message>
        <source>Text to those not accepted</source>
        <translation>Testo a chi non è stato accettato</translation>
    </message>
    <message>
        <source>Your phone gets the caller&apos;s name by SMS</source>
        <translation>Il tuo telefono riceve per SMS il nome di chi chiama</translation>
    </message>
    <message>
        <source>At most one a caller and day, never to hidden, short or block-listed numbers.</source>
        <translation>Al massimo uno al giorno per chi chiama, mai a numeri nascosti, brevi o bloccati.</translation>
    </message>
    <message>
        <source>Start when I log in, hidden in the tray</source>
        <translation>Avvia quando accedo, nascosto nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Start hidden in the tray, always</source>
        <translation>Avvia sempre nascosto nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icona nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>A colori</translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation>Bianca, per un pannello scuro</translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation>Nera, per un pannello chiaro</translation>
    </message>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>Riesegui la pr&amp;ocedura guidata…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Show notifications on this desktop</source>
        <translation>Mostra notifiche su questo desktop</translation>
    </message>
    <message>
        <source>They show names, numbers and texts</source>
        <translation>Mostrano nomi, numeri e testi</translation>
    </message>
    <message>
        <source>Incoming calls, with buttons</source>
        <translation>Chiamate in arrivo, con pulsanti</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Chiamate perse</translation>
    </message>
    <message>
        <source>Callers whom a block list stopped</source>
        <translation>Chi è stato fermato da un elenco di blocco</translation>
    </message>
    <message>
        <source>Calls that you make</source>
        <translation>Chiamate che fai tu</translation>
    </message>
    <message>
        <source>SMS, with a field for the answer where there is one</source>
        <translation>SMS, con un campo per la risposta dove esiste</translation>
    </message>
    <message>
        <source>The modem goes and comes back</source>
        <translation>Il modem va e torna</translation>
    </message>
    <message>
        <source>New guests and owners, and wrong passwords</source>
        <translation>Nuovi ospiti e proprietari, e password sbagliate</translation>
    </message>
    <message>
        <source>A calendar that could not be read for a day</source>
        <translation>Un calendario che non si legge da un giorno</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>System</source>
        <comment>colours as the desktop&apos;s</comment>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Co&amp;lori</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>What callers and your phone hear</source>
        <translation>Che cosa sentono chi chiama e il tuo telefono</translation>
    </message>
    <message>
        <source>A caller is told that he is being connected</source>
        <translation>A chi chiama si dice che lo si sta collegando</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>da una voce sintetica</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>by a sound file of my own</source>
        <translation>da un mio file audio</translation>
    </message>
    <message>
        <source>The whole path of a WAV, FLAC, Ogg or MP3 file</source>
        <translation>Il percorso intero di un file WAV, FLAC, Ogg o MP3</translation>
    </message>
    <message>
        <source>Groups that hear something else</source>
        <translation>Gruppi che sentono altro</translation>
    </message>
    <message>
        <source>Family=off | Work=/home/…/work.wav</source>
        <translation>Famiglia=off | Lavoro=/home/…/lavoro.wav</translation>
    </message>
    <message>
        <source>Your phone is asked to press 1</source>
        <translation>Al tuo telefono si chiede di premere 1</translation>
    </message>
    <message>
        <source>when a mailbox may have answered</source>
        <translation>quando può aver risposto una segreteria</translation>
    </message>
    <message>
        <source>for every caller</source>
        <translation>per chiunque chiami</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Time to press it</source>
        <translation>Tempo per premerlo</translation>
    </message>
    <message>
        <source>another time, in seconds</source>
        <translation>un altro tempo, in secondi</translation>
    </message>
    <message>
        <source>Port for sound</source>
        <translation>Porta per il suono</translation>
    </message>
    <message>
        <source>Found by itself, where the modem has one</source>
        <translation>Trovata da sé, se il modem ce l&apos;ha</translation>
    </message>
    <message>
        <source>Proxy on the way to Telegram</source>
        <translation>Proxy verso Telegram</translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5://…</source>
        <translation>system, none, oppure http://… o socks5://…</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Risposte pronte</translation>
    </message>
    <message>
        <source>Quick answers to an SMS</source>
        <translation>Risposte pronte a un SMS</translation>
    </message>
    <message>
        <source>Yes | No | On my way; none = no such buttons</source>
        <translation>Sì | No | Arrivo; none = senza questi pulsanti</translation>
    </message>
    <message>
        <source>Texts to callers who are rejected</source>
        <translation>Testi per chi viene rifiutato</translation>
    </message>
    <message>
        <source>Our own words, or yours: In a meeting. | I call you back.</source>
        <translation>Le nostre parole, o le tue: In riunione. | Ti richiamo.</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>Registro del giorno</translation>
    </message>
    <message>
        <source>Send the log of the day to the chat, silently</source>
        <translation>Invia il registro del giorno nella chat, in silenzio</translation>
    </message>
    <message>
        <source>On Sundays, for the whole week, instead</source>
        <translation>Invece la domenica, per tutta la settimana</translation>
    </message>
    <message>
        <source>Numbers in it are masked, and texts left out</source>
        <translation>I numeri sono mascherati e i testi omessi</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Il giorno finisce alle</translation>
    </message>
    <message>
        <source>23:59</source>
        <translation>23:59</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Chi lo riceve</translation>
    </message>
    <message>
        <source>all, or the Telegram id of one owner</source>
        <translation>all, oppure l&apos;id Telegram di un proprietario</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondi</translation>
    </message>
    <message>
        <source>That lasts at most</source>
        <translation>Dura al massimo</translation>
    </message>
    <message>
        <source>2 declines, and the next phone rings; so it does when nobody presses anything.</source>
        <translation>2 rifiuta, e squilla il telefono successivo; lo stesso se nessuno preme nulla.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Segreteria</translation>
    </message>
    <message>
        <source>Callers whom none of your phones took may leave a message</source>
        <translation>Chi non ha avuto risposta da nessun tuo telefono può lasciare un messaggio</translation>
    </message>
    <message>
        <source>They are greeted</source>
        <translation>Vengono salutati</translation>
    </message>
    <message>
        <source>Whoever records a caller must say so in most countries. The spoken greeting does: “It is recorded and passed on; if you do not want that, hang up.” Say the same in your own.</source>
        <translation>In quasi tutti i paesi chi registra un chiamante deve dirlo. Il saluto parlato lo fa: «Viene registrato e inoltrato; se non vuoi, riaggancia.» Di&apos; lo stesso nel tuo.</translation>
    </message>
    <message>
        <source>Groups with a greeting of their own</source>
        <translation>Gruppi con un saluto proprio</translation>
    </message>
    <message>
        <source>Family=/home/…/family.wav | Work=spoken</source>
        <translation>Famiglia=/home/…/famiglia.wav | Lavoro=spoken</translation>
    </message>
    <message>
        <source>No message is longer than</source>
        <translation>Nessun messaggio dura più di</translation>
    </message>
    <message>
        <source>They are greeted before your phone rings</source>
        <translation>Vengono salutati prima che il tuo telefono squilli</translation>
    </message>
    <message>
        <source>For modems that are silent after a hold: callers may leave a message first, and are connected afterwards, or at once when they press a key. It takes the place of “A caller is told that he is being connected”.</source>
        <translation>Per modem muti dopo la messa in attesa: chi chiama può prima lasciare un messaggio e viene collegato dopo, o subito se preme un tasto. Prende il posto di «A chi chiama si dice che lo si sta collegando».</translation>
    </message>
    <message>
        <source>Each reader&apos;s own, as Telegram tells it</source>
        <translation>Quella di ciascun lettore, come la dice Telegram</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>Lingua del bot</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Ospiti</translation>
    </message>
    <message>
        <source>Guests may come in by a password, for 24 hours</source>
        <translation>Gli ospiti possono entrare con una password, per 24 ore</translation>
    </message>
    <message>
        <source>Whoever types a wrong password is told so</source>
        <translation>A chi scrive una password sbagliata lo si dice</translation>
    </message>
    <message>
        <source>The owners are told of wrong passwords</source>
        <translation>Ai proprietari si dice delle password sbagliate</translation>
    </message>
    <message>
        <source>Password for guests</source>
        <translation>Password per gli ospiti</translation>
    </message>
    <message>
        <source>New password, 4 letters or more; the stored one is not shown</source>
        <translation>Nuova password, almeno 4 caratteri; quella salvata non si mostra</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Salva la password</translation>
    </message>
    <message>
        <source>A guest sends /addtemporaryowner and this word to the bot. One that an environment variable sets counts again from the next start on.</source>
        <translation>Un ospite manda al bot /addtemporaryowner e questa parola. Quella di una variabile d&apos;ambiente torna a valere dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Saved: it counts from now on.</source>
        <translation>Salvata: vale da adesso.</translation>
    </message>
    <message>
        <source>The chat</source>
        <translation>La chat</translation>
    </message>
    <message>
        <source>Hours without a sound</source>
        <translation>Ore senza suono</translation>
    </message>
    <message>
        <source>22:00-07:00; empty = the chat may always make a sound</source>
        <translation>22:00-07:00; vuoto = la chat può sempre suonare</translation>
    </message>
    <message>
        <source>One-time codes leave the chat after</source>
        <translation>I codici monouso lasciano la chat dopo</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>What became of an SMS is shown as a reaction to it</source>
        <translation>Che ne è stato di un SMS si mostra come reazione</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Callers meanwhile</source>
        <translation>Chi chiama intanto</translation>
    </message>
    <message>
        <source>Groups that may disturb</source>
        <translation>Gruppi che possono disturbare</translation>
    </message>
    <message>
        <source>Family, Work; nobody = empty</source>
        <translation>Famiglia, Lavoro; nessuno = vuoto</translation>
    </message>
    <message>
        <source>Whoever calls again within 3 minutes may disturb</source>
        <translation>Chi richiama entro 3 minuti può disturbare</translation>
    </message>
    <message>
        <source>Limits for the chat</source>
        <translation>Limiti per la chat</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Calls in an hour</source>
        <translation>Chiamate in un&apos;ora</translation>
    </message>
    <message>
        <source>SMS in an hour</source>
        <translation>SMS in un&apos;ora</translation>
    </message>
    <message>
        <source>Minutes of calls in a month</source>
        <translation>Minuti di chiamate in un mese</translation>
    </message>
    <message>
        <source>SMS in a month</source>
        <translation>SMS in un mese</translation>
    </message>
    <message>
        <source>No call is longer than</source>
        <translation>Nessuna chiamata dura più di</translation>
    </message>
    <message>
        <source>In another network</source>
        <translation>In un&apos;altra rete</translation>
    </message>
    <message>
        <source>calls and SMS are asked about</source>
        <translation>per chiamate e SMS si chiede</translation>
    </message>
    <message>
        <source>calls and SMS are allowed</source>
        <translation>chiamate e SMS sono permessi</translation>
    </message>
    <message>
        <source>calls and SMS are refused</source>
        <translation>chiamate e SMS sono rifiutati</translation>
    </message>
    <message>
        <source>Dear numbers and unknown countries are asked about first</source>
        <translation>Per numeri cari e paesi sconosciuti prima si chiede</translation>
    </message>
    <message>
        <source>Code that tells the balance</source>
        <translation>Codice che dice il credito</translation>
    </message>
    <message>
        <source>*123#, as your operator says it</source>
        <translation>*123#, come dice il tuo operatore</translation>
    </message>
    <message>
        <source>Calendars are read again after</source>
        <translation>I calendari si rileggono dopo</translation>
    </message>
    <message>
        <source>Block lists are read again after</source>
        <translation>Le liste di blocco si rileggono dopo</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Own certificate authorities</source>
        <translation>Autorità di certificazione proprie</translation>
    </message>
    <message>
        <source>cal.example.org=/…/ca.pem, for servers that no public one has signed</source>
        <translation>cal.example.org=/…/ca.pem, per server che nessuna pubblica ha firmato</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificati fidati</translation>
    </message>
    <message>
        <source>cal.example.org=SHA-256 of the server&apos;s certificate</source>
        <translation>cal.example.org=SHA-256 del certificato del server</translation>
    </message>
    <message>
        <source>Languages of groups</source>
        <translation>Lingue dei gruppi</translation>
    </message>
    <message>
        <source>Family=it, Work=de; the others get that of the program</source>
        <translation>Famiglia=it, Lavoro=de; gli altri hanno quella del programma</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice, in %1</source>
        <comment>%1 = a language</comment>
        <translation>con una voce sintetica, in %1</translation>
    </message>
    <message>
        <source>by a sound of my own, as below</source>
        <translation>con un mio suono, come sotto</translation>
    </message>
    <message>
        <source>Callers are asked for their name</source>
        <translation>A chi chiama si chiede il nome</translation>
    </message>
    <message>
        <source>who is in no contact</source>
        <translation>chi non è tra i contatti</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>But never these groups</source>
        <translation>Ma mai questi gruppi</translation>
    </message>
    <message>
        <source>Family, Work</source>
        <translation>Famiglia, Lavoro</translation>
    </message>
    <message>
        <source>They are asked</source>
        <translation>Si chiede loro</translation>
    </message>
    <message>
        <source>After a tone they have four seconds. Your phone hears what they say and is asked to press 1; the chat gets it as a voice message while it rings. It is kept nowhere else. Whoever records a caller must say so in most countries: the spoken question does.</source>
        <translation>Dopo un tono hanno quattro secondi. Il tuo telefono sente ciò che dicono e gli si chiede di premere 1; la chat lo riceve come messaggio vocale mentre squilla. Non resta in nessun altro posto. Chi registra chi chiama deve dirlo in quasi tutti i paesi: la domanda parlata lo fa.</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>Le chiamate si registrano</translation>
    </message>
    <message>
        <source>when I ask for it while we talk</source>
        <translation>quando lo chiedo mentre si parla</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>ogni chiamata</translation>
    </message>
    <message>
        <source>The other party is told so</source>
        <translation>All&apos;altra parte lo si dice</translation>
    </message>
    <message>
        <source>Who calls hears it before the hold; whom you call hears it first, and you are connected afterwards. Who has not heard it in full is not recorded, and only what the modem hears of both: some are mute after a hold. Your laws and theirs apply: in some countries everybody has to agree.</source>
        <translation>Chi chiama lo sente prima dell&apos;attesa; chi chiami tu lo sente per primo, e tu vieni collegato dopo. Chi non l&apos;ha sentito per intero non viene registrato, e si registra solo ciò che il modem sente di entrambi: alcuni sono muti dopo un&apos;attesa. Valgono le tue leggi e le loro: in alcuni paesi devono essere tutti d&apos;accordo.</translation>
    </message>
    <message>
        <source>Whom the machine&apos;s voice names</source>
        <translation>Chi nomina la voce sintetica</translation>
    </message>
    <message>
        <source>Nobody; or Mario Rossi | Work=Studio Rossi</source>
        <translation>Nessuno; oppure Mario Rossi | Lavoro=Studio Rossi</translation>
    </message>
</context>
<context>
    <name>vp::SetupBackground</name>
    <message>
        <source>In the background</source>
        <translation>In secondo piano</translation>
    </message>
    <message>
        <source>The phone works as long as the program runs, also without its window.</source>
        <translation>Il telefono funziona finché il programma è attivo, anche senza la finestra.</translation>
    </message>
    <message>
        <source>Start when I log in, hidden in the tray</source>
        <translation>Avvia quando accedo, nascosto nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Closing the window keeps the phone running in the tray</source>
        <translation>Chiusa la finestra, il telefono resta attivo nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window minimises it, and a second start shows it again.</source>
        <translation>Questo desktop non ha un&apos;area di notifica: chiudere la finestra la riduce a icona, e un secondo avvio la mostra di nuovo.</translation>
    </message>
    <message>
        <source>The computer does not sleep while the modem is ready</source>
        <translation>Il computer non va in sospensione mentre il modem è pronto</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach your own phone</source>
        <translation>A computer spento, chi chiama raggiunge il tuo telefono</translation>
    </message>
    <message>
        <source>Show a notification for calls</source>
        <translation>Mostra una notifica per le chiamate</translation>
    </message>
    <message>
        <source>Show me &amp;one</source>
        <translation>Mostramene &amp;una</translation>
    </message>
    <message>
        <source>Show me a notification</source>
        <translation>Mostrami una notifica</translation>
    </message>
</context>
<context>
    <name>vp::SetupCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>An event whose title is a group or a contact and whose place is a phone number passes their calls on to that number while it lasts. Google Calendar calls the address “secret address in iCal format”.</source>
        <translation>Un evento che ha per titolo un gruppo o un contatto e per luogo un numero di telefono passa le loro chiamate a quel numero finché dura. Google Calendar chiama l&apos;indirizzo «indirizzo segreto in formato iCal».</translation>
    </message>
    <message>
        <source>Address of a calendar</source>
        <translation>Indirizzo di un calendario</translation>
    </message>
    <message>
        <source>https://… or webcal://…</source>
        <translation>https://… o webcal://…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>Add this calendar</source>
        <translation>Aggiungi questo calendario</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Scegli un fi&amp;le…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Scegli un file di calendario</translation>
    </message>
    <message>
        <source>&amp;Weekly rule…</source>
        <translation>Regola s&amp;ettimanale…</translation>
    </message>
    <message>
        <source>Make a weekly rule without a calendar</source>
        <translation>Crea una regola settimanale senza calendario</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Questa settimana</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendari (*.ics)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a calendar and where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calendar yet: calls follow the rules of the next step.</source>
        <translation>Ancora nessun calendario: le chiamate seguono le regole del passo successivo.</translation>
    </message>
</context>
<context>
    <name>vp::SetupContacts</name>
    <message>
        <source>Contacts</source>
        <translation>Contatti</translation>
    </message>
    <message>
        <source>Who calls is known by files of contacts (.vcf). Each file is a group with its name: “family.vcf” is the group family. Your phone, your e-mail program and Google Contacts export such files.</source>
        <translation>Chi chiama si riconosce dai file di contatti (.vcf). Ogni file è un gruppo con il suo nome: «famiglia.vcf» è il gruppo famiglia. Questi file li esportano il tuo telefono, il tuo programma di posta e Contatti Google.</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Trascina qui file o cartelle</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>S&amp;cegli file…</translation>
    </message>
    <message>
        <source>Choose files of contacts</source>
        <translation>Scegli file di contatti</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Scegli una car&amp;tella…</translation>
    </message>
    <message>
        <source>Choose a folder with files of contacts</source>
        <translation>Scegli una cartella con file di contatti</translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Contatti (*.vcf)</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contatto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contatto</numerusform>
            <numerusform>%n contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 gruppo</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n gruppo</numerusform>
            <numerusform>%n gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>No contacts yet: everybody is a number in no contact.</source>
        <translation>Ancora nessun contatto: tutti sono numeri fuori dai contatti.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>contacts, groups</comment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>vp::SetupEnd</name>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>This is how it stands. What is missing can be set up at any time, here or in Settings.</source>
        <translation>Ecco come stanno le cose. Ciò che manca si può impostare quando vuoi, qui o in Impostazioni.</translation>
    </message>
    <message>
        <source>Who would get this call?</source>
        <translation>Chi riceverebbe questa chiamata?</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>Modem: %1</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Il tuo telefono: %1</translation>
    </message>
    <message>
        <source>Your phone: no number yet, so nobody can ring</source>
        <translation>Il tuo telefono: ancora nessun numero, quindi nessuno può squillare</translation>
    </message>
    <message>
        <source>Telegram: @%1 has no owner yet</source>
        <translation>Telegram: @%1 non ha ancora un proprietario</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram: %1</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contatto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contatto</numerusform>
            <numerusform>%n contatti</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar is set</source>
        <translation>Un calendario è impostato</translation>
    </message>
    <message>
        <source>No calendar: the rules for everyone else count</source>
        <translation>Nessun calendario: valgono le regole per tutti gli altri</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
</context>
<context>
    <name>vp::SetupModem</name>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Plug in the USB modem with its SIM card. It is looked for all the time; you may go on while it is.</source>
        <translation>Inserisci la chiavetta USB con la sua SIM. Viene cercata di continuo; intanto puoi andare avanti.</translation>
    </message>
    <message>
        <source>&amp;Take the modem</source>
        <translation>Prendi il &amp;modem</translation>
    </message>
    <message>
        <source>Ask ModemManager to leave the modem alone</source>
        <translation>Chiedi a ModemManager di lasciare in pace il modem</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copia il comando</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Guarda &amp;di nuovo</translation>
    </message>
    <message>
        <source>Examine the modem again</source>
        <translation>Esamina di nuovo il modem</translation>
    </message>
    <message>
        <source>&amp;Use the simulator</source>
        <translation>&amp;Usa il simulatore</translation>
    </message>
    <message>
        <source>Open a demo with a simulated modem</source>
        <translation>Apri una demo con un modem simulato</translation>
    </message>
    <message>
        <source>No stick at hand? Opens a demo beside, with a simulated modem and chat.</source>
        <translation>Nessuna chiavetta a portata di mano? Apre accanto una demo, con modem e chat simulati.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a modem</comment>
        <translation>Usa %1</translation>
    </message>
</context>
<context>
    <name>vp::SetupOthers</name>
    <message>
        <source>Everyone else</source>
        <translation>Tutti gli altri</translation>
    </message>
    <message>
        <source>What becomes of a call where no event of a calendar says anything?</source>
        <translation>Che cosa succede a una chiamata se nessun evento di un calendario dice niente?</translation>
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
        <source>Contacts without an event now</source>
        <translation>Contatti senza un evento ora</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>nessuna regola</translation>
    </message>
    <message>
        <source>Numbers on your own or a shared block list never ring, whatever is chosen here; see Blocking.</source>
        <translation>I numeri del tuo elenco o di un elenco condiviso non squillano mai, qualunque cosa scegli qui; vedi Blocchi.</translation>
    </message>
</context>
<context>
    <name>vp::SetupPhones</name>
    <message>
        <source>Your phone</source>
        <translation>Il tuo telefono</translation>
    </message>
    <message>
        <source>Calls for the SIM card in the modem are passed on to this phone, and calls that you ask for begin with it. More phones can be added in Settings.</source>
        <translation>Le chiamate per la SIM nel modem passano a questo telefono, e quelle che chiedi cominciano da lui. Altri telefoni si aggiungono in Impostazioni.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>+39, or IT</source>
        <translation>+39, o IT</translation>
    </message>
    <message>
        <source>Country of numbers without one</source>
        <translation>Paese dei numeri che non lo dicono</translation>
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
        <source>Its number</source>
        <translation>Il suo numero</translation>
    </message>
    <message>
        <source>Name of your phone</source>
        <translation>Nome del tuo telefono</translation>
    </message>
    <message>
        <source>Mobile: a calendar may say it instead of the number</source>
        <translation>Cellulare: un calendario può dirlo al posto del numero</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Il suo nome</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>&amp;Ring me now</source>
        <translation>Fammi s&amp;quillare ora</translation>
    </message>
    <message>
        <source>The modem calls your phone; if you answer, it hangs up after two seconds. Your operator may charge for an answered call.</source>
        <translation>Il modem chiama il tuo telefono; se rispondi, riaggancia dopo due secondi. L&apos;operatore può far pagare una chiamata con risposta.</translation>
    </message>
    <message>
        <source>This name cannot be stored: %1</source>
        <translation>Questo nome non si può salvare: %1</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Chiamo…</translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <translation>Il tuo telefono squilla.</translation>
    </message>
    <message>
        <source>You have answered: it works.</source>
        <translation>Hai risposto: funziona.</translation>
    </message>
    <message>
        <source>Nobody answered. If your phone rang, all is well.</source>
        <translation>Nessuno ha risposto. Se il tuo telefono ha squillato, va tutto bene.</translation>
    </message>
    <message>
        <source>Your phone is busy, or the call was declined: it is reached.</source>
        <translation>Il tuo telefono è occupato, o la chiamata è stata rifiutata: si raggiunge.</translation>
    </message>
    <message>
        <source>Your phone is switched off or without network.</source>
        <translation>Il tuo telefono è spento o senza rete.</translation>
    </message>
    <message>
        <source>The call did not come about. Is the number right, and does the SIM card have credit?</source>
        <translation>La chiamata non è riuscita. Il numero è giusto, e la SIM ha credito?</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Fermato.</translation>
    </message>
    <message>
        <source>&amp;Stop ringing</source>
        <translation>S&amp;metti di squillare</translation>
    </message>
    <message>
        <source>The modem is not ready yet</source>
        <translation>Il modem non è ancora pronto</translation>
    </message>
</context>
<context>
    <name>vp::SetupSound</name>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>This modem can carry the sound of calls: callers may be spoken to, and may leave a message.</source>
        <translation>Questo modem può portare l&apos;audio delle chiamate: a chi chiama si può parlare, e può lasciare un messaggio.</translation>
    </message>
    <message>
        <source>The port for sound is being looked at…</source>
        <translation>Si sta guardando la porta dell&apos;audio…</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Guarda &amp;di nuovo</translation>
    </message>
    <message>
        <source>Look at the port for sound again</source>
        <translation>Guarda di nuovo la porta dell&apos;audio</translation>
    </message>
    <message>
        <source>A caller is told that he is being connected</source>
        <translation>A chi chiama si dice che viene collegato</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>con una voce sintetica</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>by a sound file of my own</source>
        <translation>con un mio file audio</translation>
    </message>
    <message>
        <source>by a sound of my own</source>
        <translation>con un mio suono</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>As&amp;colta</translation>
    </message>
    <message>
        <source>Hear the announcement on this computer</source>
        <translation>Ascolta l&apos;annuncio su questo computer</translation>
    </message>
    <message>
        <source>Callers whom none of your phones took may leave a message</source>
        <translation>Chi nessuno dei tuoi telefoni ha preso può lasciare un messaggio</translation>
    </message>
    <message>
        <source>Your own voice can take the machine&apos;s place: by a file or the microphone in Settings, or by a voice message to the bot.</source>
        <translation>La tua voce può prendere il posto di quella sintetica: con un file o il microfono nelle Impostazioni, o con un messaggio vocale al bot.</translation>
    </message>
    <message>
        <source>There is a call: look again when it is over.</source>
        <translation>C&apos;è una chiamata: guarda di nuovo quando è finita.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Questo computer ora non ha microfono e altoparlante utilizzabili.</translation>
    </message>
</context>
<context>
    <name>vp::SetupTelegram</name>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>A bot of your own tells you of calls and messages, and takes your orders. In Telegram, write /newbot to @BotFather and paste the token that it gives you. The window works without a bot, too.</source>
        <translation>Un bot tutto tuo ti dice di chiamate e messaggi, e prende i tuoi ordini. In Telegram scrivi /newbot a @BotFather e incolla il token che ti dà. La finestra funziona anche senza bot.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>Set by an environment variable</source>
        <translation>Fissato da una variabile d&apos;ambiente</translation>
    </message>
    <message>
        <source>123456:ABC…; a stored one is never shown</source>
        <translation>123456:ABC…; quello salvato non si mostra mai</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>P&amp;rova</translation>
    </message>
    <message>
        <source>Store the token and test it</source>
        <translation>Salva il token e provalo</translation>
    </message>
    <message>
        <source>This is no token: it looks like 123456:ABC…, with a colon.</source>
        <translation>Questo non è un token: somiglia a 123456:ABC…, con due punti.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Chiedo a Telegram…</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <comment>bot name: state</comment>
        <translation>@%1: %2</translation>
    </message>
</context>
<context>
    <name>vp::SetupWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuto</translation>
    </message>
    <message>
        <source>VirtualPhone puts a USB modem with a SIM card between the world and your own phone. Every step may be skipped, and can be made later in Settings: what you enter counts at once.</source>
        <translation>VirtualPhone mette un modem USB con una SIM tra il mondo e il tuo telefono. Ogni passo si può saltare e fare più tardi in Impostazioni: ciò che inserisci vale subito.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Un&apos;altra lingua si usa dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Did you use virtualphone.py before?</source>
        <translation>Usavi virtualphone.py?</translation>
    </message>
    <message>
        <source>Its settings, and its groups of contacts, can be taken over from its folder. They are shown before, and nothing of it is run or changed.</source>
        <translation>Le sue impostazioni e i suoi gruppi di contatti si possono riprendere dalla sua cartella. Prima vengono mostrati, e niente di suo viene eseguito o cambiato.</translation>
    </message>
    <message>
        <source>What is taken over, and what is not</source>
        <translation>Che cosa si riprende, e che cosa no</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>&amp;Cerca in una cartella…</translation>
    </message>
    <message>
        <source>Look for the earlier program in a folder</source>
        <translation>Cerca il programma di prima in una cartella</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>Take over what was found</source>
        <translation>Riprendi ciò che si è trovato</translation>
    </message>
    <message>
        <source>Environment variables are set and win over what is stored: %1.</source>
        <translation>Sono impostate variabili d&apos;ambiente, che vincono su ciò che è salvato: %1.</translation>
    </message>
    <message>
        <source>Folder of the earlier program</source>
        <translation>Cartella del programma di prima</translation>
    </message>
</context>
<context>
    <name>vp::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Salta</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fine</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Più tardi</translation>
    </message>
    <message>
        <source>Closes this; it goes on here when you open it again.</source>
        <translation>Chiude questa; riprende da qui quando la riapri.</translation>
    </message>
    <message>
        <source>Set up VirtualPhone – %1 of %2: %3</source>
        <comment>step, of how many, title</comment>
        <translation>Configura VirtualPhone – %1 di %2: %3</translation>
    </message>
    <message>
        <source>Set up VirtualPhone</source>
        <translation>Configura VirtualPhone</translation>
    </message>
</context>
<context>
    <name>vp::SignalGraph</name>
    <message>
        <source>Signal, last 24 hours</source>
        <translation>Segnale, ultime 24 ore</translation>
    </message>
    <message>
        <source>now %1 %, weakest %2 %</source>
        <comment>of the signal in 24 hours</comment>
        <translation>ora %1 %, minimo %2 %</translation>
    </message>
    <message>
        <source>none now, weakest %1 %</source>
        <comment>of the signal in 24 hours</comment>
        <translation>ora assente, minimo %1 %</translation>
    </message>
</context>
<context>
    <name>vp::SoundDevicesPanel</name>
    <message>
        <source>Microphone and speaker of this computer</source>
        <translation>Microfono e altoparlante di questo computer</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfono</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altoparlante</translation>
    </message>
    <message>
        <source>For talking at the computer and for recording; from the next time on.</source>
        <translation>Per parlare al computer e per registrare; dalla prossima volta.</translation>
    </message>
</context>
<context>
    <name>vp::SoundTestRow</name>
    <message>
        <source>S&amp;top the test</source>
        <translation>&amp;Ferma la prova</translation>
    </message>
    <message>
        <source>&amp;Test the sound with my phone</source>
        <translation>Prova il suono col mio &amp;telefono</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>name of a calendar, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Calendar: out of date</source>
        <translation>Calendario: non aggiornato</translation>
    </message>
    <message>
        <source>Calendar: not readable</source>
        <translation>Calendario: non leggibile</translation>
    </message>
    <message>
        <source>Calendar: not read yet</source>
        <translation>Calendario: non ancora letto</translation>
    </message>
    <message>
        <source>Calendar: read</source>
        <translation>Calendario: letto</translation>
    </message>
    <message>
        <source>1 missed call</source>
        <translation>1 chiamata persa</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n chiamata persa</numerusform>
            <numerusform>%n chiamate perse</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the calls that were missed</source>
        <translation>Mostra le chiamate perse</translation>
    </message>
</context>
<context>
    <name>vp::StrangersBox</name>
    <message>
        <source>Others who wrote to the bot</source>
        <translation>Altri che hanno scritto al bot</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ultimo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>Ignore the chosen person until the next start</source>
        <translation>Ignora la persona scelta fino al prossimo avvio</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Consenti…</translation>
    </message>
    <message>
        <source>Show a code that lets a person in</source>
        <translation>Mostra un codice che fa entrare una persona</translation>
    </message>
    <message>
        <source>Others wrote to the bot. They can do nothing. Whom you know you let in by a code that you send, and a yes here.</source>
        <translation>Altri hanno scritto al bot. Non possono fare niente. Chi conosci lo fai entrare con un codice che gli mandi, e un sì qui.</translation>
    </message>
</context>
<context>
    <name>vp::TalkBar</name>
    <message>
        <source>Answer here</source>
        <translation>Rispondi qui</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Livello del tuo microfono</translation>
    </message>
    <message>
        <source>Level of the other party</source>
        <translation>Livello dell&apos;altra persona</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Takes the call with the microphone and the speaker of this computer</source>
        <translation>Risponde con il microfono e l&apos;altoparlante di questo computer</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tasto %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Keys for machines that ask for digits</source>
        <translation>Tasti per macchine che chiedono cifre</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Questo computer ora non ha microfono e altoparlante utilizzabili.</translation>
    </message>
    <message>
        <source>The sound of this computer is gone; the call goes on.</source>
        <translation>L&apos;audio di questo computer è venuto meno; la chiamata continua.</translation>
    </message>
    <message>
        <source>The modem lets no sound through.</source>
        <translation>Il modem non lascia passare suono.</translation>
    </message>
    <message>
        <source>It is too late: this call cannot be taken here any more.</source>
        <translation>È troppo tardi: questa chiamata non si può più prendere qui.</translation>
    </message>
    <message>
        <source>You talk at this computer. Nobody hears you now.</source>
        <translation>Parli da questo computer. Ora nessuno ti sente.</translation>
    </message>
    <message>
        <source>You talk at this computer.</source>
        <translation>Parli da questo computer.</translation>
    </message>
    <message>
        <source>The microphone and the speaker are being opened…</source>
        <translation>Apertura di microfono e altoparlante…</translation>
    </message>
    <message>
        <source>You may take this call at this computer.</source>
        <translation>Puoi prendere questa chiamata da questo computer.</translation>
    </message>
    <message>
        <source>Another call is in the way.</source>
        <translation>C&apos;è di mezzo un&apos;altra chiamata.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound is gone. It is being opened again; the call goes on.</source>
        <translation>La porta audio del modem è sparita. Si sta riaprendo; la chiamata continua.</translation>
    </message>
    <message>
        <source>The chosen microphone and speaker are not there: the desktop&apos;s are used.</source>
        <translation>Il microfono e l&apos;altoparlante scelti non ci sono: si usano quelli del desktop.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there: the desktop&apos;s is used.</source>
        <translation>Il microfono scelto non c&apos;è: si usa quello del desktop.</translation>
    </message>
    <message>
        <source>The chosen speaker is not there: the desktop&apos;s is used.</source>
        <translation>L&apos;altoparlante scelto non c&apos;è: si usa quello del desktop.</translation>
    </message>
</context>
<context>
    <name>vp::TimingsPanel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>How long the steps of calls took</source>
        <translation>Quanto sono durati i passi delle chiamate</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Chiamate</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>La metà al massimo</translation>
    </message>
    <message>
        <source>19 of 20 at most</source>
        <translation>19 su 20 al massimo</translation>
    </message>
    <message>
        <source>From the beginning until both were joined</source>
        <translation>Dall&apos;inizio fino all&apos;unione delle due</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Ancora nessuna chiamata.</translation>
    </message>
    <message>
        <source>Of the last %1 calls at most.</source>
        <translation>Delle ultime %1 chiamate al massimo.</translation>
    </message>
</context>
<context>
    <name>vp::TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>call</source>
        <comment>one today</comment>
        <translation>chiamata</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>beside their number, today</comment>
        <translation>chiamate</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>calls of today, beside their number</comment>
        <translation>perse</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>calls of today, beside their number</comment>
        <translation>rifiutate</translation>
    </message>
    <message>
        <source>SMS</source>
        <comment>beside their number</comment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number, of what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Usually joined after %1 s</source>
        <translation>Di solito in comunicazione dopo %1 s</translation>
    </message>
    <message>
        <source>Signal: nothing is known yet</source>
        <translation>Segnale: non si sa ancora nulla</translation>
    </message>
    <message>
        <source>Signal, last 24 hours: %1</source>
        <comment>in words</comment>
        <translation>Segnale, ultime 24 ore: %1</translation>
    </message>
</context>
<context>
    <name>vp::TonePad</name>
    <message>
        <source>Key %1</source>
        <translation>Tasto %1</translation>
    </message>
    <message>
        <source>Press or type</source>
        <comment>keys for a machine in a call</comment>
        <translation>Premi o digita</translation>
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
        <source>VirtualPhone: %1</source>
        <translation>VirtualPhone: %1</translation>
    </message>
    <message>
        <source>Nobody rings: your own phone&apos;s number is missing</source>
        <translation>Nessuno squilla: manca il numero del tuo telefono</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title, text of a notification</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>VirtualPhone (%1): %2</source>
        <comment>name of this one of several, state</comment>
        <translation>VirtualPhone (%1): %2</translation>
    </message>
    <message>
        <source>Do not disturb, %1</source>
        <comment>until when</comment>
        <translation>Non disturbare, %1</translation>
    </message>
    <message>
        <source>All calls: %1, %2</source>
        <comment>where they go, until when</comment>
        <translation>Tutte le chiamate: %1, %2</translation>
    </message>
</context>
<context>
    <name>vp::TrayMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>other party: stage of the call</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In call: %1 ↔ %2</source>
        <comment>other party, own phone</comment>
        <translation>In chiamata: %1 ↔ %2</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Mostra la chiamata</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Riaggancia</translation>
    </message>
    <message>
        <source>Dial a number…</source>
        <translation>Componi un numero…</translation>
    </message>
    <message>
        <source>Send an SMS…</source>
        <translation>Invia un SMS…</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Chiamate recenti</translation>
    </message>
    <message>
        <source>Forward all calls to</source>
        <translation>Inoltra tutte le chiamate a</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Non disturbare</translation>
    </message>
    <message>
        <source>Open VirtualPhone</source>
        <translation>Apri VirtualPhone</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message numerus="yes">
        <source>Missed calls (%n)</source>
        <translation>
            <numerusform>Chiamate perse (%n)</numerusform>
            <numerusform>Chiamate perse (%n)</numerusform>
        </translation>
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
        <source>Now: %1, %2</source>
        <comment>where calls go, until when</comment>
        <translation>Ora: %1, %2</translation>
    </message>
    <message>
        <source>By the rules (as usual)</source>
        <translation>Secondo le regole (come al solito)</translation>
    </message>
    <message>
        <source>Nobody: reject them</source>
        <translation>Nessuno: rifiutale</translation>
    </message>
    <message>
        <source>On, %1</source>
        <comment>until when</comment>
        <translation>Attivo, %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message>
        <source>Let the caller leave a message</source>
        <translation>Lascia che chi chiama lasci un messaggio</translation>
    </message>
    <message>
        <source>It is too late for a message.</source>
        <translation>È troppo tardi per un messaggio.</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Rispondi qui</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Nobody: let them leave a message</source>
        <translation>Nessuno: che lascino un messaggio</translation>
    </message>
</context>
<context>
    <name>vp::TroubleBar</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo avviso</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>vp::UpdatePanel</name>
    <message>
        <source>Newer versions</source>
        <translation>Versioni più nuove</translation>
    </message>
    <message>
        <source>Look once a day whether there is a newer version</source>
        <translation>Guarda una volta al giorno se c&apos;è una versione più nuova</translation>
    </message>
    <message>
        <source>Address that tells it</source>
        <translation>Indirizzo che lo dice</translation>
    </message>
    <message>
        <source>This is version %1. Nobody is asked while this is off, and nothing is ever downloaded or installed by itself.</source>
        <translation>Questa è la versione %1. Finché è spento non si chiede a nessuno, e niente viene mai scaricato o installato da sé.</translation>
    </message>
    <message>
        <source>Version %1 is there; this is %2. It comes from where you got this one.</source>
        <translation>C&apos;è la versione %1; questa è la %2. Si prende da dove hai preso questa.</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>C&apos;è la versione %1</translation>
    </message>
</context>
<context>
    <name>vp::WeekView</name>
    <message>
        <source>Rules of the week</source>
        <translation>Regole della settimana</translation>
    </message>
    <message>
        <source>%1 %2 – %3, %4: %5</source>
        <comment>day, begin, end, who, where calls go</comment>
        <translation>%1 %2 – %3, %4: %5</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>calendario %1</translation>
    </message>
    <message>
        <source>overlaps another rule</source>
        <translation>si sovrappone a un&apos;altra regola</translation>
    </message>
</context>
<context>
    <name>vp::WindowDoor</name>
    <message>
        <source>This link or file is not understood, so nothing was done.</source>
        <translation>Questo link o file non si capisce, quindi non è stato fatto niente.</translation>
    </message>
    <message>
        <source>VirtualPhone</source>
        <translation>VirtualPhone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Non c&apos;è un file «%1».</translation>
    </message>
    <message>
        <source>Take the contacts of “%1” in? They become the group “%2” and replace the one that is there, if any. That can be undone.</source>
        <translation>Prendere i contatti di «%1»? Diventano il gruppo «%2» e sostituiscono quello che c&apos;è, se c&apos;è. Si può annullare.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Prendili</translation>
    </message>
    <message>
        <source>Use the calendar “%1”? Its events will decide who gets which call.</source>
        <translation>Usare il calendario «%1»? I suoi eventi decideranno chi riceve quale chiamata.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usalo</translation>
    </message>
    <message>
        <source>This calendar is in use already.</source>
        <translation>Questo calendario è già in uso.</translation>
    </message>
    <message>
        <source>The calendars are locked in the keychain. Unlock it, then try again.</source>
        <translation>I calendari sono chiusi nel portachiavi. Sbloccalo, poi riprova.</translation>
    </message>
    <message>
        <source>The calendar cannot be used: %1</source>
        <comment>why</comment>
        <translation>Il calendario non si può usare: %1</translation>
    </message>
</context>
</TS>
