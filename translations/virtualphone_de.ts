<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AlertPhrases</name>
    <message>
        <source>🔌 The modem is gone</source>
        <translation>🔌 Das Modem ist weg</translation>
    </message>
    <message>
        <source>Since %1 nobody can call, and no SMS comes or goes.</source>
        <translation>Seit %1 kann niemand anrufen, und keine SMS kommt oder geht.</translation>
    </message>
    <message>
        <source>✅ The modem is back since %1.</source>
        <translation>✅ Das Modem ist seit %1 wieder da.</translation>
    </message>
    <message>
        <source>💳 There is no SIM card</source>
        <translation>💳 Es ist keine SIM-Karte da</translation>
    </message>
    <message>
        <source>📡 There is no network</source>
        <translation>📡 Es ist kein Netz da</translation>
    </message>
    <message>
        <source>✅ The network is back since %1.</source>
        <translation>✅ Das Netz ist seit %1 wieder da.</translation>
    </message>
    <message>
        <source>🗄 The memory for SMS fills up</source>
        <translation>🗄 Der Speicher für SMS wird voll</translation>
    </message>
    <message>
        <source>%1 of %2 places are taken. When all are, no further SMS can come.</source>
        <translation>%1 von %2 Plätzen sind belegt. Wenn alle belegt sind, kann keine SMS mehr ankommen.</translation>
    </message>
    <message>
        <source>✅ The memory for SMS has room again since %1.</source>
        <translation>✅ Der Speicher für SMS hat seit %1 wieder Platz.</translation>
    </message>
    <message>
        <source>⏳ SMS cannot be sent</source>
        <translation>⏳ SMS lassen sich nicht senden</translation>
    </message>
    <message>
        <source>Waiting: %1, the first since %2.</source>
        <translation>Es warten: %1, die erste seit %2.</translation>
    </message>
    <message>
        <source>✅ No SMS waits any more since %1.</source>
        <translation>✅ Seit %1 wartet keine SMS mehr.</translation>
    </message>
    <message>
        <source>🔇 The modem&apos;s port for sound is gone</source>
        <translation>🔇 Der Tonanschluss des Modems ist weg</translation>
    </message>
    <message>
        <source>The call at the computer goes on, but nobody hears the other. The port is being opened again.</source>
        <translation>Das Gespräch am Computer geht weiter, aber keiner hört den anderen. Der Anschluss wird wieder geöffnet.</translation>
    </message>
    <message>
        <source>✅ The modem&apos;s port for sound is back, and the call goes on.</source>
        <translation>✅ Der Tonanschluss des Modems ist wieder da, und das Gespräch geht weiter.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound was gone until the call&apos;s end.</source>
        <translation>Der Tonanschluss des Modems blieb bis zum Ende des Gesprächs weg.</translation>
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
        <translation>✋ Ablehnen</translation>
    </message>
    <message>
        <source>💬 Reject + SMS</source>
        <translation>💬 Ablehnen + SMS</translation>
    </message>
    <message>
        <source>☎️ Other…</source>
        <comment>button: other phones</comment>
        <translation>☎️ Anderes…</translation>
    </message>
    <message>
        <source>⌨️ Type a number</source>
        <translation>⌨️ Nummer eingeben</translation>
    </message>
    <message>
        <source>✍️ Write…</source>
        <translation>✍️ Schreiben…</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Zurück</translation>
    </message>
    <message>
        <source>I am in a meeting.</source>
        <comment>SMS</comment>
        <translation>Ich bin in einer Besprechung.</translation>
    </message>
    <message>
        <source>I will call you back.</source>
        <comment>SMS</comment>
        <translation>Ich rufe zurück.</translation>
    </message>
    <message>
        <source>Please text me.</source>
        <comment>SMS</comment>
        <translation>Bitte schreiben Sie mir.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <comment>%1 = phone</comment>
        <translation>Sie haben %1 gewählt.</translation>
    </message>
    <message>
        <source>%1 chose %2.</source>
        <comment>%1 = owner, %2 = phone</comment>
        <translation>%1 hat %2 gewählt.</translation>
    </message>
    <message>
        <source>You rejected it.</source>
        <translation>Sie haben abgelehnt.</translation>
    </message>
    <message>
        <source>Rejected by %1.</source>
        <translation>Abgelehnt von %1.</translation>
    </message>
    <message>
        <source>You rejected it · SMS: %1</source>
        <translation>Sie haben abgelehnt · SMS: %1</translation>
    </message>
    <message>
        <source>Rejected by %1 · SMS: %2</source>
        <translation>Abgelehnt von %1 · SMS: %2</translation>
    </message>
    <message>
        <source>You rejected it, with an SMS.</source>
        <translation>Sie haben mit einer SMS abgelehnt.</translation>
    </message>
    <message>
        <source>Rejected by %1, with an SMS.</source>
        <translation>Von %1 mit einer SMS abgelehnt.</translation>
    </message>
    <message>
        <source>Already decided. %1</source>
        <comment>%1 = sentence: You rejected it.</comment>
        <translation>Schon entschieden. %1</translation>
    </message>
    <message>
        <source>%1 has already chosen %2.</source>
        <comment>%1 = owner, %2 = phone</comment>
        <translation>%1 hat schon %2 gewählt.</translation>
    </message>
    <message>
        <source>Already rejected by %1.</source>
        <translation>Schon von %1 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is being called already.</source>
        <translation>%1 wird schon angerufen.</translation>
    </message>
    <message>
        <source>Too late for that.</source>
        <translation>Dafür ist es zu spät.</translation>
    </message>
    <message>
        <source>That phone cannot ring for this caller.</source>
        <translation>Dieses Telefon kann für diesen Anrufer nicht klingeln.</translation>
    </message>
    <message>
        <source>Forward to which number?</source>
        <translation>An welche Nummer weiterleiten?</translation>
    </message>
    <message>
        <source>It rings for %1 s. Who takes it?</source>
        <translation>Es klingelt %1 s lang. Wer nimmt an?</translation>
    </message>
    <message>
        <source>You let the caller leave a message.</source>
        <translation>Sie lassen den Anrufer eine Nachricht hinterlassen.</translation>
    </message>
    <message>
        <source>%1 let the caller leave a message.</source>
        <translation>%1 lässt den Anrufer eine Nachricht hinterlassen.</translation>
    </message>
</context>
<context>
    <name>BackupPhrases</name>
    <message>
        <source>Saved in %1: %2.</source>
        <translation>Gespeichert in %1: %2.</translation>
    </message>
    <message>
        <source>The token, PIN, passwords and private addresses are in it, sealed by your password. Without the password nobody can read them, nor can you.</source>
        <translation>Token, PIN, Passwörter und private Adressen sind darin, mit Ihrem Passwort versiegelt. Ohne das Passwort kann sie niemand lesen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>The token, PIN, passwords and private addresses are left out.</source>
        <translation>Token, PIN, Passwörter und private Adressen sind weggelassen.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of VirtualPhone. Nothing has been changed.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von VirtualPhone. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The password does not open this backup. Nothing has been changed.</source>
        <translation>Das Passwort öffnet diese Sicherung nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk refuses: %1. Nothing has been changed.</source>
        <translation>Der Datenträger lässt es nicht zu: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file is no backup of VirtualPhone, or it is damaged (%1). Nothing has been changed.</source>
        <translation>Diese Datei ist keine Sicherung von VirtualPhone, oder sie ist beschädigt (%1). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Backup of %1, made by version %2.</source>
        <translation>Sicherung vom %1, erstellt von Version %2.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Jetzt: %1.</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>Dann: %1.</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the value of a setting that is not set</comment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>… and more settings.</source>
        <translation>… und weitere Einstellungen.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>name of a setting: value now → value then</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Not usable, and left out: %1.</source>
        <translation>Nicht verwendbar und weggelassen: %1.</translation>
    </message>
    <message>
        <source>Its secrets are sealed by a password.</source>
        <translation>Ihre Geheimnisse sind mit einem Passwort versiegelt.</translation>
    </message>
    <message>
        <source>It holds no secrets: the token, PIN and private addresses stay as they are here.</source>
        <translation>Sie enthält keine Geheimnisse: Token, PIN und private Adressen bleiben, wie sie hier sind.</translation>
    </message>
    <message>
        <source>Messages that waited to be sent are not sent by themselves. Guests have to be let in again. What is here now is kept, once, for undo.</source>
        <translation>Nachrichten, die auf das Senden warteten, werden nicht von selbst gesendet. Gäste müssen neu hereingelassen werden. Was jetzt da ist, wird einmal aufbewahrt, zum Rückgängigmachen.</translation>
    </message>
    <message>
        <source>Put this in the place of what is here? [y/N]</source>
        <translation>Das an die Stelle des Vorhandenen setzen? [j/N]</translation>
    </message>
    <message>
        <source>Go back to the data of before the last restore? [y/N]</source>
        <translation>Zurück zu den Daten vor der letzten Wiederherstellung? [j/N]</translation>
    </message>
    <message>
        <source>Password of the backup (empty = leave its secrets out):</source>
        <translation>Passwort der Sicherung (leer = ihre Geheimnisse weglassen):</translation>
    </message>
    <message>
        <source>Password for the secrets (empty = leave them out):</source>
        <translation>Passwort für die Geheimnisse (leer = sie weglassen):</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Es wurde kein Passwort angegeben.</translation>
    </message>
    <message>
        <source>Nobody answers. With --yes nothing is asked.</source>
        <translation>Niemand antwortet. Mit --yes wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Restored. virtualphoned --undo-restore goes back.</source>
        <translation>Wiederhergestellt. virtualphoned --undo-restore geht zurück.</translation>
    </message>
    <message>
        <source>The data of before are back. virtualphoned --undo-restore turns them round again.</source>
        <translation>Die Daten von vorher sind wieder da. virtualphoned --undo-restore tauscht sie noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Es gibt nichts, wohin zurückgegangen werden könnte.</translation>
    </message>
    <message>
        <source>VirtualPhone is running with these data. End it first.</source>
        <translation>VirtualPhone läuft mit diesen Daten. Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>The next start of VirtualPhone puts the backup in place.</source>
        <translation>Der nächste Start von VirtualPhone spielt die Sicherung ein.</translation>
    </message>
    <message>
        <source>calls: %1, messages: %2, contacts: %3 in groups: %4, block entries: %5, calendars of your own: %6, recordings: %7 (%8), sounds of your own: %9</source>
        <comment>%8 = their size</comment>
        <translation>Anrufe: %1, Nachrichten: %2, Kontakte: %3 in Gruppen: %4, Sperreinträge: %5, eigene Kalender: %6, Aufnahmen: %7 (%8), eigene Töne: %9</translation>
    </message>
</context>
<context>
    <name>BlockPhrases</name>
    <message>
        <source>numbers that begin with %1</source>
        <translation>Nummern, die mit %1 beginnen</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>Nummern von %1 bis %2</translation>
    </message>
    <message>
        <source>numbers of %1</source>
        <comment>%1 = country</comment>
        <translation>Nummern aus %1</translation>
    </message>
    <message>
        <source>hidden numbers</source>
        <translation>unterdrückte Nummern</translation>
    </message>
    <message>
        <source>SMS from the name “%1”</source>
        <translation>SMS vom Namen „%1“</translation>
    </message>
    <message>
        <source>🚫 You have blocked nobody.</source>
        <translation>🚫 Sie haben niemanden gesperrt.</translation>
    </message>
    <message>
        <source>/block &lt;number&gt; blocks one; also a contact&apos;s name, 02 1234* for all numbers that begin so, +39021000-+39021999 for a range, hidden, or country NG. /allow &lt;number&gt; always lets somebody through the lists.</source>
        <translation>/block &lt;Nummer&gt; sperrt eine; auch den Namen eines Kontakts, 02 1234* für alle Nummern, die so beginnen, +39021000-+39021999 für einen Bereich, hidden für unterdrückte oder country NG für ein Land. /allow &lt;Nummer&gt; lässt jemanden immer durch die Listen.</translation>
    </message>
    <message>
        <source>🚫 Your list: 1 entry</source>
        <translation>🚫 Ihre Liste: 1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>🚫 Your list: %n entries</source>
        <translation>
            <numerusform>🚫 Ihre Liste: %n Eintrag</numerusform>
            <numerusform>🚫 Ihre Liste: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 = date</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>1 call stopped</source>
        <translation>1 Anruf gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%n calls stopped</source>
        <translation>
            <numerusform>%n Anruf gestoppt</numerusform>
            <numerusform>%n Anrufe gestoppt</numerusform>
        </translation>
    </message>
    <message>
        <source>✅ let through: </source>
        <translation>✅ durchgelassen: </translation>
    </message>
    <message>
        <source>🌐 No shared list is set.</source>
        <translation>🌐 Es ist keine gemeinsame Liste eingestellt.</translation>
    </message>
    <message>
        <source>Their addresses are the setting blocklists/urls.</source>
        <translation>Ihre Adressen sind die Einstellung blocklists/urls.</translation>
    </message>
    <message>
        <source>🌐 Shared lists</source>
        <translation>🌐 Gemeinsame Listen</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>✅ Let through: %1</source>
        <translation>✅ Durchgelassen: %1</translation>
    </message>
    <message>
        <source>✅ Let through already: %1</source>
        <translation>✅ Schon durchgelassen: %1</translation>
    </message>
    <message>
        <source>No list stops these calls. Who gets them is for the other rules to say.</source>
        <translation>Keine Liste stoppt diese Anrufe. Wer sie bekommt, bestimmen die anderen Regeln.</translation>
    </message>
    <message>
        <source>🚫 Blocked: %1</source>
        <translation>🚫 Gesperrt: %1</translation>
    </message>
    <message>
        <source>🚫 Blocked already: %1</source>
        <translation>🚫 Schon gesperrt: %1</translation>
    </message>
    <message>
        <source>Calls are rejected from now on.</source>
        <translation>Anrufe werden ab jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>⚠️ But your list also says “%1”, and that counts: these calls are still let through.</source>
        <translation>⚠️ Aber Ihre Liste sagt auch „%1“, und das gilt: Diese Anrufe werden weiter durchgelassen.</translation>
    </message>
    <message>
        <source>✖ Let through by your list no more: %1</source>
        <translation>✖ Von Ihrer Liste nicht mehr durchgelassen: %1</translation>
    </message>
    <message>
        <source>✖ Not blocked by your list any more: %1</source>
        <translation>✖ Von Ihrer Liste nicht mehr gesperrt: %1</translation>
    </message>
    <message>
        <source>✅ Let through again: %1</source>
        <translation>✅ Wieder durchgelassen: %1</translation>
    </message>
    <message>
        <source>🚫 Blocked again: %1</source>
        <translation>🚫 Wieder gesperrt: %1</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Diesen Eintrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Something is missing behind the word.</source>
        <translation>Hinter dem Wort fehlt etwas.</translation>
    </message>
    <message>
        <source>That is too long for an entry.</source>
        <translation>Das ist zu lang für einen Eintrag.</translation>
    </message>
    <message>
        <source>A star stands for the rest of a number, so it may only be at the end.</source>
        <translation>Ein Stern steht für den Rest einer Nummer, er darf also nur am Ende stehen.</translation>
    </message>
    <message>
        <source>That would be half the world: a star wants at least a country code and a digit before it. A whole country is: country NG.</source>
        <translation>Das wäre die halbe Welt: Vor einem Stern müssen mindestens eine Landesvorwahl und eine Ziffer stehen. Ein ganzes Land heißt: country NG.</translation>
    </message>
    <message>
        <source>The end of the range comes before its beginning.</source>
        <translation>Das Ende des Bereichs liegt vor seinem Anfang.</translation>
    </message>
    <message>
        <source>Both ends of a range need the same number of digits.</source>
        <translation>Anfang und Ende eines Bereichs brauchen gleich viele Ziffern.</translation>
    </message>
    <message>
        <source>That is no country. Write its two letters or its calling code: country NG, country +234.</source>
        <translation>Das ist kein Land. Schreiben Sie seine zwei Buchstaben oder seine Vorwahl: country NG, country +234.</translation>
    </message>
    <message>
        <source>That is neither a number nor the name of a contact.</source>
        <translation>Das ist weder eine Nummer noch der Name eines Kontakts.</translation>
    </message>
    <message>
        <source>“%1” is not blocked or let through. %2</source>
        <comment>%1 = what was typed, %2 = why not</comment>
        <translation>„%1“ wird weder gesperrt noch durchgelassen. %2</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Your list could not be changed: the disk refused it.</source>
        <translation>Ihre Liste konnte nicht geändert werden: Das Speichern ist misslungen.</translation>
    </message>
    <message>
        <source>%1 has no number in the contacts.</source>
        <translation>%1 hat in den Kontakten keine Nummer.</translation>
    </message>
    <message>
        <source>Several contacts are called “%1”. Which one?</source>
        <translation>Mehrere Kontakte heißen „%1“. Welcher?</translation>
    </message>
    <message>
        <source>That blocks all %1: your own country, contacts included. Really?</source>
        <comment>%1 = numbers of Italy (IT)</comment>
        <translation>Das sperrt alle %1: Ihr eigenes Land, auch die Kontakte. Wirklich?</translation>
    </message>
    <message>
        <source>Whom shall I block? A number, the name of a contact, 02 9000* for all numbers that begin so, hidden, or country NG.</source>
        <translation>Wen soll ich sperren? Eine Nummer, den Namen eines Kontakts, 02 9000* für alle Nummern, die so beginnen, hidden (unterdrückte) oder country NG.</translation>
    </message>
    <message>
        <source>➕ Add</source>
        <translation>➕ Hinzufügen</translation>
    </message>
    <message>
        <source>📤 Your list as a file</source>
        <translation>📤 Ihre Liste als Datei</translation>
    </message>
    <message>
        <source>1 entry can be shared.</source>
        <translation>1 Eintrag kann geteilt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can be shared.</source>
        <translation>
            <numerusform>%n Eintrag kann geteilt werden.</numerusform>
            <numerusform>%n Einträge können geteilt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readable: one number or prefix a line. Hashed: others can use it but not simply read it; who tries all numbers of a country finds them out all the same.</source>
        <translation>Lesbar: eine Nummer oder ein Anfang je Zeile. Als Hashes: Andere können sie benutzen, aber nicht einfach lesen; wer alle Nummern eines Landes durchprobiert, findet sie dennoch heraus.</translation>
    </message>
    <message>
        <source>Your block list, hashed: %1</source>
        <translation>Ihre Sperrliste, als Hashes: %1</translation>
    </message>
    <message>
        <source>Your block list: %1</source>
        <translation>Ihre Sperrliste: %1</translation>
    </message>
    <message>
        <source>Left out, because no shared list can hold them: %1</source>
        <translation>Weggelassen, weil keine gemeinsame Liste sie fassen kann: %1</translation>
    </message>
    <message>
        <source>There is nothing on your list that could be shared.</source>
        <translation>Auf Ihrer Liste steht nichts, was geteilt werden könnte.</translation>
    </message>
    <message>
        <source>✖ Remove that</source>
        <translation>✖ Das entfernen</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Rückgängig</translation>
    </message>
    <message>
        <source>« Your list</source>
        <translation>« Ihre Liste</translation>
    </message>
    <message>
        <source>🔄 Refresh</source>
        <translation>🔄 Aktualisieren</translation>
    </message>
    <message>
        <source>📤 As a file</source>
        <translation>📤 Als Datei</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lesbar</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Hashes</translation>
    </message>
    <message>
        <source>🚫 Block them all</source>
        <translation>🚫 Alle sperren</translation>
    </message>
    <message>
        <source>🚫 Block</source>
        <translation>🚫 Sperren</translation>
    </message>
    <message>
        <source>✅ Let this caller through</source>
        <translation>✅ Diesen Anrufer durchlassen</translation>
    </message>
    <message>
        <source>The lists are being fetched.</source>
        <translation>Die Listen werden geholt.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
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
        <translation>⏰ In 1 h erinnern</translation>
    </message>
    <message>
        <source>👤 Add contact</source>
        <translation>👤 Kontakt anlegen</translation>
    </message>
    <message>
        <source>📲 Try %1</source>
        <comment>button: call again, from this phone</comment>
        <translation>📲 %1 versuchen</translation>
    </message>
    <message>
        <source>📲 Use %1 instead</source>
        <comment>button: this phone of mine</comment>
        <translation>📲 Lieber %1 nehmen</translation>
    </message>
    <message>
        <source>📵 %1 missed calls · %2</source>
        <comment>%1 = how many, at least 2; %2 = times</comment>
        <translation>📵 %1 verpasste Anrufe · %2</translation>
    </message>
    <message>
        <source>Missed before: %1</source>
        <comment>%1 = times</comment>
        <translation>Vorher verpasst: %1</translation>
    </message>
    <message>
        <source>2nd call today</source>
        <translation>2. Anruf heute</translation>
    </message>
    <message>
        <source>3rd call today</source>
        <translation>3. Anruf heute</translation>
    </message>
    <message>
        <source>%1 calls today</source>
        <comment>with this one</comment>
        <translation>%1 Anrufe heute</translation>
    </message>
    <message>
        <source>I will remind you at %1.</source>
        <comment>%1 = time</comment>
        <translation>Ich erinnere Sie um %1.</translation>
    </message>
    <message>
        <source>That cannot be remembered now.</source>
        <translation>Das kann jetzt nicht gemerkt werden.</translation>
    </message>
    <message>
        <source>⏰ Reminder: %1</source>
        <translation>⏰ Erinnerung: %1</translation>
    </message>
    <message>
        <source>The call was at %1.</source>
        <translation>Der Anruf war um %1.</translation>
    </message>
    <message>
        <source>👤 %1 · %2: into which group of contacts?</source>
        <comment>%1 = name, %2 = number</comment>
        <translation>👤 %1 · %2: in welche Kontaktgruppe?</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>name of a group</comment>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <comment>%1 = group of contacts</comment>
        <translation>In %1.</translation>
    </message>
    <message>
        <source>What is the name of %1?</source>
        <comment>%1 = number</comment>
        <translation>Wie heißt %1?</translation>
    </message>
    <message>
        <source>This caller hid the number, so no SMS can be sent there.</source>
        <translation>Dieser Anrufer hat die Nummer unterdrückt, darum kann dorthin keine SMS gesendet werden.</translation>
    </message>
    <message>
        <source>📲 Retry join</source>
        <translation>📲 Verbinden wiederholen</translation>
    </message>
    <message>
        <source>Joining both again.</source>
        <translation>Beide werden noch einmal verbunden.</translation>
    </message>
</context>
<context>
    <name>ChatPhrases</name>
    <message>
        <source>Hung up by %1.</source>
        <translation>Aufgelegt von %1.</translation>
    </message>
    <message>
        <source>📞 Incoming call</source>
        <translation>📞 Eingehender Anruf</translation>
    </message>
    <message>
        <source>📲 You answered</source>
        <translation>📲 Sie haben angenommen</translation>
    </message>
    <message>
        <source>📞 Calling you first</source>
        <translation>📞 Erst klingelt es bei Ihnen</translation>
    </message>
    <message>
        <source>📲 Calling %1…</source>
        <translation>📲 %1 wird angerufen…</translation>
    </message>
    <message>
        <source>📞 Calling you first: %1…</source>
        <translation>📞 Erst klingelt es bei Ihnen: %1…</translation>
    </message>
    <message>
        <source>📲 You answered. Dialling %1…</source>
        <translation>📲 Sie haben angenommen. %1 wird gewählt…</translation>
    </message>
    <message>
        <source>📲 %1 answered</source>
        <translation>📲 %1 hat angenommen</translation>
    </message>
    <message>
        <source>🟢 Connected: %1 ⇄ %2</source>
        <translation>🟢 Verbunden: %1 ⇄ %2</translation>
    </message>
    <message>
        <source>⏹ Ending the call…</source>
        <translation>⏹ Der Anruf wird beendet…</translation>
    </message>
    <message>
        <source>Rejecting it.</source>
        <translation>Wird abgelehnt.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Wird mit %1 verbunden.</translation>
    </message>
    <message>
        <source>Answered, %1 is called next.</source>
        <translation>Angenommen, als Nächstes wird %1 angerufen.</translation>
    </message>
    <message>
        <source>The caller is on hold.</source>
        <translation>Der Anrufer wird gehalten.</translation>
    </message>
    <message>
        <source>The next phone is called now.</source>
        <translation>Jetzt wird das nächste Telefon angerufen.</translation>
    </message>
    <message>
        <source>Passing the caller on to %1.</source>
        <translation>Der Anrufer wird an %1 weitergegeben.</translation>
    </message>
    <message>
        <source>Handing the call over…</source>
        <translation>Der Anruf wird übergeben…</translation>
    </message>
    <message>
        <source>Joining both…</source>
        <translation>Beide werden verbunden…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>📵 Missed call · %1</source>
        <comment>%1 = time</comment>
        <translation>📵 Verpasster Anruf · %1</translation>
    </message>
    <message>
        <source>not in contacts</source>
        <translation>nicht in den Kontakten</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>⏹ Hang up</source>
        <translation>⏹ Auflegen</translation>
    </message>
    <message>
        <source>📞 Call back</source>
        <translation>📞 Zurückrufen</translation>
    </message>
    <message>
        <source>📞 Call again</source>
        <translation>📞 Nochmals anrufen</translation>
    </message>
    <message>
        <source>📞 Somebody else is calling</source>
        <translation>📞 Noch jemand ruft an</translation>
    </message>
    <message>
        <source>A call is running, so this caller waits and then hears “busy”.</source>
        <translation>Es läuft ein Gespräch, darum wartet dieser Anrufer und hört dann „besetzt“.</translation>
    </message>
    <message>
        <source>📵 Missed call during another one</source>
        <translation>📵 Während eines anderen Anrufs verpasst</translation>
    </message>
    <message>
        <source>The caller was given “busy”.</source>
        <translation>Der Anrufer hörte „besetzt“.</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>Der Anrufer hat aufgegeben.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>Who calls the line is connected with your phone. To call somebody through the line, send a number, or /call with a number or a name: your phone rings first, then theirs.</source>
        <translation>Wer die Leitung anruft, wird mit Ihrem Telefon verbunden. Um jemanden über die Leitung anzurufen, senden Sie eine Nummer, oder /call mit einer Nummer oder einem Namen: Zuerst klingelt Ihr Telefon, dann das andere.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>/call &lt;number or name&gt; [&lt;from&gt;] – connect your phone (or &lt;from&gt;) with somebody</source>
        <translation>/call &lt;Nummer oder Name&gt; [&lt;von&gt;] – Ihr Telefon (oder &lt;von&gt;) mit jemandem verbinden</translation>
    </message>
    <message>
        <source>/close – hang up everything</source>
        <translation>/close – alles auflegen</translation>
    </message>
    <message>
        <source>/sms &lt;number or name&gt; &lt;text&gt; – send an SMS; reply to an SMS to answer it</source>
        <translation>/sms &lt;Nummer oder Name&gt; &lt;Text&gt; – eine SMS senden; auf eine SMS antworten Sie mit „Antworten“</translation>
    </message>
    <message>
        <source>/search &lt;name&gt; – find a contact, by a part of the name or of the number</source>
        <translation>/search &lt;Name&gt; – einen Kontakt finden, auch nach einem Teil des Namens oder der Nummer</translation>
    </message>
    <message>
        <source>/getcontactscount – how many contacts there are, group by group</source>
        <translation>/getcontactscount – wie viele Kontakte es gibt, je Gruppe</translation>
    </message>
    <message>
        <source>A file of contacts (.vcf) sent here becomes the group that its name says.</source>
        <translation>Eine Kontaktdatei (.vcf), hierher gesendet, wird zur Gruppe mit ihrem Namen.</translation>
    </message>
    <message>
        <source>/getmasterphone – the phone that rings</source>
        <translation>/getmasterphone – das Telefon, das klingelt</translation>
    </message>
    <message>
        <source>/setmasterphone &lt;number&gt; – let another phone ring</source>
        <translation>/setmasterphone &lt;Nummer&gt; – ein anderes Telefon klingeln lassen</translation>
    </message>
    <message>
        <source>/getmasterphonefromnumber &lt;number&gt; – who would get this caller now, and why</source>
        <translation>/getmasterphonefromnumber &lt;Nummer&gt; – wer diesen Anrufer jetzt bekäme, und warum</translation>
    </message>
    <message>
        <source>/whatif &lt;number or name&gt; [&lt;when&gt;] – the same for any time, such as tomorrow 18:00</source>
        <translation>/whatif &lt;Nummer oder Name&gt; [&lt;wann&gt;] – dasselbe für eine andere Zeit, etwa morgen 18:00</translation>
    </message>
    <message>
        <source>/problems – what is wrong in the calendars</source>
        <translation>/problems – was in den Kalendern nicht stimmt</translation>
    </message>
    <message>
        <source>/block [&lt;number or name&gt;] – your block list, or one more on it; /allow lets somebody through it</source>
        <translation>/block [&lt;Nummer oder Name&gt;] – Ihre Sperrliste, oder ein neuer Eintrag; /allow lässt jemanden durch</translation>
    </message>
    <message>
        <source>/status – how the phone is, with the balance</source>
        <translation>/status – wie es dem Telefon geht, mit dem Guthaben</translation>
    </message>
    <message>
        <source>/history – the last calls and messages</source>
        <translation>/history – die letzten Anrufe und Nachrichten</translation>
    </message>
    <message>
        <source>/ussd &lt;code&gt; – a service code of the operator, such as *100#</source>
        <translation>/ussd &lt;Code&gt; – ein Dienstcode des Netzbetreibers, etwa *100#</translation>
    </message>
    <message>
        <source>/dtmf &lt;digits&gt; – tones into the call</source>
        <translation>/dtmf &lt;Ziffern&gt; – Töne in den Anruf</translation>
    </message>
    <message>
        <source>/forward &lt;phone or number&gt; until &lt;time&gt; – all calls there for a while</source>
        <translation>/forward &lt;Telefon oder Nummer&gt; bis &lt;Zeit&gt; – eine Weile alle Anrufe dorthin</translation>
    </message>
    <message>
        <source>/dnd [&lt;until&gt;] – do not disturb for a while</source>
        <translation>/dnd [&lt;bis&gt;] – eine Weile nicht stören</translation>
    </message>
    <message>
        <source>/settings – phones, do not disturb, automatic SMS, limits and more</source>
        <translation>/settings – Telefone, nicht stören, automatische SMS, Grenzen und mehr</translation>
    </message>
    <message>
        <source>/getowners – who may steer this phone</source>
        <translation>/getowners – wer dieses Telefon steuern darf</translation>
    </message>
    <message>
        <source>/addtemporaryowner &lt;password&gt; – lets a guest in, for a day at most</source>
        <translation>/addtemporaryowner &lt;Passwort&gt; – lässt einen Gast herein, höchstens für einen Tag</translation>
    </message>
    <message>
        <source>/getid – your Telegram id</source>
        <translation>/getid – Ihre Telegram-ID</translation>
    </message>
    <message>
        <source>/command &lt;c&gt; – say something to the modem, such as AT+CSQ</source>
        <translation>/command &lt;c&gt; – dem Modem etwas sagen, etwa AT+CSQ</translation>
    </message>
    <message>
        <source>/verbose_on, /verbose_off – show here what goes to and from the modem</source>
        <translation>/verbose_on, /verbose_off – hier zeigen, was zum Modem geht und von ihm kommt</translation>
    </message>
    <message>
        <source>/help – this text</source>
        <translation>/help – dieser Text</translation>
    </message>
    <message>
        <source>You may steer this phone. Send a phone number to call it, or /help.</source>
        <translation>Sie dürfen dieses Telefon steuern. Senden Sie eine Rufnummer, um sie anzurufen, oder /help.</translation>
    </message>
    <message>
        <source>This is a private phone. Your id:</source>
        <translation>Das ist ein privates Telefon. Ihre ID:</translation>
    </message>
    <message>
        <source>Your id:</source>
        <translation>Ihre ID:</translation>
    </message>
    <message>
        <source>The id of this chat:</source>
        <translation>Die ID dieses Chats:</translation>
    </message>
    <message>
        <source>No master phone is set.</source>
        <translation>Kein Haupttelefon eingestellt.</translation>
    </message>
    <message>
        <source>The default master phone is %1.</source>
        <translation>Das übliche Haupttelefon ist %1.</translation>
    </message>
    <message>
        <source>%1: %2 Write a number, or the word hidden.</source>
        <comment>%1 = what was typed, %2 = why not</comment>
        <translation>%1: %2 Schreiben Sie eine Nummer, oder das Wort hidden für eine unterdrückte.</translation>
    </message>
    <message>
        <source>No master phone is set. Set it with /setmasterphone and its number.</source>
        <translation>Es ist kein Haupttelefon eingestellt. Stellen Sie es mit /setmasterphone und seiner Nummer ein.</translation>
    </message>
    <message>
        <source>Your phone that rings is %1.</source>
        <translation>Ihr Telefon, das klingelt, ist %1.</translation>
    </message>
    <message>
        <source>From now on %1 rings.</source>
        <translation>Ab jetzt klingelt %1.</translation>
    </message>
    <message>
        <source>This lasts until the next start, because it could not be stored on the disk.</source>
        <translation>Das gilt bis zum nächsten Start, weil es nicht gespeichert werden konnte.</translation>
    </message>
    <message>
        <source>This lasts until the next start, because the variable virtualphone_defaultmasterphone fixes the number that counts then.</source>
        <translation>Das gilt bis zum nächsten Start, denn die Variable virtualphone_defaultmasterphone legt die Nummer fest, die dann gilt.</translation>
    </message>
    <message>
        <source>/%1 cannot be done yet by this version.</source>
        <translation>/%1 kann diese Version noch nicht.</translation>
    </message>
    <message>
        <source>There is no /%1. Did you mean /%2?</source>
        <translation>Es gibt kein /%1. Meinten Sie /%2?</translation>
    </message>
    <message>
        <source>There is no /%1. /help lists the commands.</source>
        <translation>Es gibt kein /%1. /help nennt die Befehle.</translation>
    </message>
    <message>
        <source>Write the password behind the command.</source>
        <translation>Schreiben Sie das Passwort hinter den Befehl.</translation>
    </message>
    <message>
        <source>Write the number behind the command: /%1 +39 340 123 4567</source>
        <translation>Schreiben Sie die Nummer hinter den Befehl: /%1 +39 340 123 4567</translation>
    </message>
    <message>
        <source>Send a phone number to call it, or /help.</source>
        <translation>Senden Sie eine Rufnummer, um sie anzurufen, oder /help.</translation>
    </message>
    <message>
        <source>✅ The phone is up</source>
        <translation>✅ Das Telefon ist bereit</translation>
    </message>
    <message>
        <source>⚠️ The phone is up, but cannot call</source>
        <translation>⚠️ Das Telefon läuft, kann aber nicht anrufen</translation>
    </message>
    <message>
        <source>Modem: %1 on %2</source>
        <translation>Modem: %1 an %2</translation>
    </message>
    <message>
        <source>Operator: %1 (roaming)</source>
        <translation>Netzbetreiber: %1 (Roaming)</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Netzbetreiber: %1</translation>
    </message>
    <message>
        <source>Signal: %1 %</source>
        <translation>Signal: %1 %</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Dieser Stick kann keine Sprache: SMS gehen, Anrufe nicht.</translation>
    </message>
    <message>
        <source>The modem does not list joining of calls, which may fail.</source>
        <translation>Das Modem nennt das Zusammenschalten von Anrufen nicht; es kann misslingen.</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s call can be connected. Set it with /setmasterphone.</source>
        <translation>Es ist kein Haupttelefon eingestellt, darum kann niemand verbunden werden. Stellen Sie es mit /setmasterphone ein.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Ihr Telefon: %1</translation>
    </message>
    <message>
        <source>🚨 Dial %1 on your own phone, now. Emergency numbers are never called through the virtual phone.</source>
        <translation>🚨 Wählen Sie %1 jetzt auf Ihrem eigenen Telefon. Notrufnummern werden nie über das virtuelle Telefon angerufen.</translation>
    </message>
    <message>
        <source>The phone that should ring first cannot be called. %1</source>
        <translation>Das Telefon, das zuerst klingeln soll, kann nicht angerufen werden. %1</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called “%1”.</source>
        <translation>In den Kontakten heißt niemand „%1“.</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called exactly “%1”. Did you mean this?</source>
        <translation>In den Kontakten heißt niemand genau „%1“. Meinten Sie diesen?</translation>
    </message>
    <message>
        <source>“%1” may mean %2 numbers. Which one?</source>
        <translation>„%1“ kann %2 Nummern bedeuten. Welche?</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s phone can ring first. Set it with /setmasterphone.</source>
        <translation>Es ist kein Haupttelefon eingestellt, darum kann kein Telefon zuerst klingeln. Stellen Sie es mit /setmasterphone ein.</translation>
    </message>
    <message>
        <source>That is the phone that would ring first: it cannot be connected with itself.</source>
        <translation>Das ist das Telefon, das zuerst klingeln würde: Es kann nicht mit sich selbst verbunden werden.</translation>
    </message>
    <message>
        <source>📞 Call %1?</source>
        <translation>📞 %1 anrufen?</translation>
    </message>
    <message>
        <source>You asked %1 ago to call %2, and I could not do it then.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Sie wollten vor %1 %2 anrufen, und da konnte ich nicht.</translation>
    </message>
    <message>
        <source>You wanted to call %1 while I was offline.</source>
        <translation>Sie wollten %1 anrufen, während ich offline war.</translation>
    </message>
    <message>
        <source>You asked to call %1, and I was interrupted at it: I may or may not have dialled.</source>
        <translation>Sie wollten %1 anrufen, und ich wurde dabei unterbrochen: Vielleicht habe ich gewählt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>I was interrupted at your command to the modem: it may or may not have been sent. It is not sent again by itself.</source>
        <translation>Ich wurde bei Ihrem Befehl an das Modem unterbrochen: Vielleicht wurde er gesendet, vielleicht nicht. Von selbst wird er nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>You asked %1 ago to hang up. The call still runs.</source>
        <comment>%1 = 45 s</comment>
        <translation>Sie wollten vor %1 auflegen. Der Anruf läuft noch.</translation>
    </message>
    <message>
        <source>A call with %1 is in progress, so %2 was not called.</source>
        <translation>Es läuft ein Gespräch mit %1, darum wurde %2 nicht angerufen.</translation>
    </message>
    <message>
        <source>Already calling %1.</source>
        <translation>%1 wird schon angerufen.</translation>
    </message>
    <message>
        <source>%1 is called as soon as the last call is over.</source>
        <translation>%1 wird angerufen, sobald der letzte Anruf vorbei ist.</translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <comment>%2 = a sentence</comment>
        <translation>%1 wurde nicht angerufen. %2</translation>
    </message>
    <message>
        <source>Both lines closed.</source>
        <translation>Beide Leitungen geschlossen.</translation>
    </message>
    <message>
        <source>There was no call.</source>
        <translation>Es gab keinen Anruf.</translation>
    </message>
    <message>
        <source>(The program was restarted, and the buttons are gone. Ask again.)</source>
        <translation>(Das Programm wurde neu gestartet, und die Tasten sind weg. Fragen Sie noch einmal.)</translation>
    </message>
    <message>
        <source>This button is no longer valid.</source>
        <translation>Diese Taste gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Es wird aufgelegt…</translation>
    </message>
    <message>
        <source>Already hung up by %1.</source>
        <translation>Schon von %1 aufgelegt.</translation>
    </message>
    <message>
        <source>Already ended.</source>
        <translation>Schon beendet.</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>%1 wird angerufen…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>📞 Call now</source>
        <translation>📞 Jetzt anrufen</translation>
    </message>
    <message>
        <source>🔁 Try again</source>
        <translation>🔁 Noch einmal</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Anrufen</translation>
    </message>
    <message>
        <source>✖ Cancel</source>
        <translation>✖ Abbrechen</translation>
    </message>
    <message>
        <source>✖ Forget</source>
        <translation>✖ Vergessen</translation>
    </message>
    <message>
        <source>⏹ End it and call</source>
        <translation>⏹ Beenden und anrufen</translation>
    </message>
    <message>
        <source>⏹ Hang up now</source>
        <translation>⏹ Jetzt auflegen</translation>
    </message>
    <message>
        <source>📱 %1 changed which phone rings: from now on %2.</source>
        <comment>%1 = a person</comment>
        <translation>📱 %1 hat geändert, welches Telefon klingelt: ab jetzt %2.</translation>
    </message>
    <message>
        <source>The caller is told that he is being connected.</source>
        <translation>Dem Anrufer wird gesagt, dass er verbunden wird.</translation>
    </message>
    <message>
        <source>⚠️ The network refused to join the calls</source>
        <translation>⚠️ Das Netz hat das Verbinden der Anrufe abgelehnt</translation>
    </message>
    <message>
        <source>It is asked to press 1, as it may be a mailbox.</source>
        <translation>Es wird gebeten, die 1 zu drücken, da es eine Mailbox sein kann.</translation>
    </message>
    <message>
        <source>Both wait a moment: try it again, or hang up.</source>
        <translation>Beide warten einen Moment: Versuchen Sie es noch einmal, oder legen Sie auf.</translation>
    </message>
    <message>
        <source>📼 The caller may leave a message</source>
        <translation>📼 Der Anrufer darf eine Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Answering for a message.</source>
        <translation>Es wird für eine Nachricht angenommen.</translation>
    </message>
    <message>
        <source>You asked to call %1. This computer&apos;s clock is behind, so I cannot tell when.</source>
        <translation>Sie wollten %1 anrufen. Die Uhr dieses Computers geht nach, deshalb weiß ich nicht, wann das war.</translation>
    </message>
    <message>
        <source>You asked to hang up. This computer&apos;s clock is behind, so I cannot tell whether you meant the call that runs.</source>
        <translation>Sie wollten auflegen. Die Uhr dieses Computers geht nach, deshalb weiß ich nicht, ob Sie das laufende Gespräch meinten.</translation>
    </message>
    <message>
        <source>/log [&lt;day&gt;] – the log of a day as a file, such as /log yesterday</source>
        <translation>/log [&lt;Tag&gt;] – das Protokoll eines Tages als Datei, zum Beispiel /log gestern</translation>
    </message>
    <message>
        <source>You may steer %1. Send a phone number to call it, or /help.</source>
        <comment>%1 = name of a phone</comment>
        <translation>Sie dürfen %1 steuern. Senden Sie eine Telefonnummer, um sie anzurufen, oder /help.</translation>
    </message>
    <message>
        <source>Its own number is %1.</source>
        <translation>Die eigene Nummer ist %1.</translation>
    </message>
    <message>
        <source>📞 Dialling %1 from the computer…</source>
        <translation>📞 Wähle %1 vom Computer aus …</translation>
    </message>
    <message>
        <source>🟢 Connected: %1 ⇄ the computer</source>
        <translation>🟢 Verbunden: %1 ⇄ der Computer</translation>
    </message>
    <message>
        <source>It is being answered.</source>
        <translation>Er wird gerade angenommen.</translation>
    </message>
    <message>
        <source>⏺ It is recorded; the caller was told so.</source>
        <translation>⏺ Der Anruf wird aufgenommen; dem Anrufer wurde es gesagt.</translation>
    </message>
    <message>
        <source>The caller is on hold, and has said no name.</source>
        <translation>Der Anrufer wird gehalten und hat keinen Namen gesagt.</translation>
    </message>
    <message>
        <source>The caller is on hold. The modem sent no sound, so he was not asked for a name.</source>
        <translation>Der Anrufer wird gehalten. Das Modem sandte keinen Ton, darum wurde er nicht nach einem Namen gefragt.</translation>
    </message>
    <message>
        <source>The caller is asked for a name.</source>
        <translation>Der Anrufer wird nach einem Namen gefragt.</translation>
    </message>
    <message>
        <source>It is asked to press 1.</source>
        <translation>Es wird gebeten, die 1 zu drücken.</translation>
    </message>
    <message>
        <source>It hears the caller&apos;s name, and is asked to press 1.</source>
        <translation>Es hört den Namen des Anrufers und wird gebeten, die 1 zu drücken.</translation>
    </message>
    <message>
        <source>⏺ It is recorded; whom you called was told so.</source>
        <translation>⏺ Der Anruf wird aufgenommen; dem Angerufenen wurde es gesagt.</translation>
    </message>
    <message>
        <source>Whom you called is told first that it is recorded.</source>
        <translation>Dem Angerufenen wird zuerst gesagt, dass der Anruf aufgenommen wird.</translation>
    </message>
</context>
<context>
    <name>ConsolePhrases</name>
    <message>
        <source>%1 may change the modem.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 kann das Modem verändern.</translation>
    </message>
    <message>
        <source>The search for networks takes up to five minutes, and until it is over no call and no SMS can be handled.</source>
        <translation>Die Netzsuche dauert bis zu fünf Minuten, und bis sie vorbei ist, gehen weder Anrufe noch SMS.</translation>
    </message>
    <message>
        <source>This restarts the modem: calls end, and for up to a minute nobody can be reached.</source>
        <translation>Das startet das Modem neu: Anrufe enden, und bis zu einer Minute ist niemand erreichbar.</translation>
    </message>
    <message>
        <source>This deletes an SMS from the SIM, even one that has not been stored here yet.</source>
        <translation>Das löscht eine SMS von der SIM, auch eine, die hier noch nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1 changes the calls that run.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 verändert die laufenden Anrufe.</translation>
    </message>
    <message>
        <source>%1 changes a service of the network, also for later.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 verändert einen Dienst des Netzes, auch für später.</translation>
    </message>
    <message>
        <source>This sends a code to the operator, which may cost money or change services. What the operator answers comes later: /verbose_on shows it.</source>
        <translation>Das sendet dem Netzbetreiber einen Code, der Geld kosten oder Dienste ändern kann. Seine Antwort kommt später: /verbose_on zeigt sie.</translation>
    </message>
    <message>
        <source>Write the modem command behind it: /command AT+CSQ</source>
        <translation>Schreiben Sie den Modembefehl dahinter: /command AT+CSQ</translation>
    </message>
    <message>
        <source>That is longer than 256 characters.</source>
        <translation>Das ist länger als 256 Zeichen.</translation>
    </message>
    <message>
        <source>That holds characters that no modem command has, such as line ends or typed quotes “…”. Write it in one line of plain letters.</source>
        <translation>Das enthält Zeichen, die kein Modembefehl hat, etwa Zeilenenden oder typografische Anführungszeichen „…“. Schreiben Sie es in eine Zeile aus einfachen Zeichen.</translation>
    </message>
    <message>
        <source>A modem command begins with AT, such as AT+CSQ.</source>
        <translation>Ein Modembefehl beginnt mit AT, etwa AT+CSQ.</translation>
    </message>
    <message>
        <source>That is not a modem command that I understand, so it is not sent.</source>
        <translation>Diesen Modembefehl verstehe ich nicht, darum wird er nicht gesendet.</translation>
    </message>
    <message>
        <source>Calls are made with /call, never by a command to the modem.</source>
        <translation>Angerufen wird mit /call, nie durch einen Befehl an das Modem.</translation>
    </message>
    <message>
        <source>Calls are answered by the phone itself.</source>
        <translation>Anrufe nimmt das Telefon selbst an.</translation>
    </message>
    <message>
        <source>%1 is not sent from here: PIN, locks and passwords do not belong into a chat. If you wrote one, delete your message.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 wird von hier nicht gesendet: PIN, Sperren und Passwörter gehören nicht in einen Chat. Wenn Sie eines geschrieben haben, löschen Sie Ihre Nachricht.</translation>
    </message>
    <message>
        <source>SMS are sent with /sms, never by a command to the modem.</source>
        <translation>SMS werden mit /sms gesendet, nie durch einen Befehl an das Modem.</translation>
    </message>
    <message>
        <source>That would delete SMS that nobody has read yet.</source>
        <translation>Das würde SMS löschen, die noch niemand gelesen hat.</translation>
    </message>
    <message>
        <source>%1 stays as it is: with another setting the phone would miss calls or SMS, or not understand the modem.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 bleibt, wie es ist: Mit einer anderen Einstellung würde das Telefon Anrufe oder SMS verpassen oder das Modem nicht verstehen.</translation>
    </message>
    <message>
        <source>That would switch the radio or the modem off, and nobody could be reached.</source>
        <translation>Das würde den Funk oder das Modem ausschalten, und niemand wäre erreichbar.</translation>
    </message>
    <message>
        <source>That would reset the modem&apos;s settings under the running phone.</source>
        <translation>Das würde die Einstellungen des Modems unter dem laufenden Telefon zurücksetzen.</translation>
    </message>
    <message>
        <source>%1 writes into the modem&apos;s firmware and may break it for ever.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 schreibt in die Firmware des Modems und kann es für immer zerstören.</translation>
    </message>
    <message>
        <source>%1 changes which port does what, and the modem remembers it.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 ändert, welcher Anschluss was tut, und das Modem merkt es sich.</translation>
    </message>
    <message>
        <source>That would turn the port into a data connection, and the modem would be lost.</source>
        <translation>Das würde den Anschluss zur Datenverbindung machen, und das Modem wäre weg.</translation>
    </message>
    <message>
        <source>%1 writes to the SIM itself, which may lock or break it.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 schreibt auf die SIM selbst, was sie sperren oder zerstören kann.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… und %n weitere Zeile</numerusform>
            <numerusform>… und %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The modem did not answer in time. Whether it has done it is not known.</source>
        <translation>Das Modem hat nicht rechtzeitig geantwortet. Ob es das getan hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The modem was set up anew before it came to that: it was not sent.</source>
        <translation>Das Modem wurde vorher neu eingerichtet: Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>A call was being set up for so long that it was not sent.</source>
        <translation>Ein Anruf wurde so lange aufgebaut, dass es nicht gesendet wurde.</translation>
    </message>
    <message>
        <source>Too many commands wait already: it was not sent.</source>
        <translation>Es warten schon zu viele Befehle: Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>You asked for this %1 ago.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Das wollten Sie vor %1.</translation>
    </message>
    <message>
        <source>A call is being set up. It is sent right after.</source>
        <translation>Gerade wird ein Anruf aufgebaut. Es wird gleich danach gesendet.</translation>
    </message>
    <message>
        <source>Only somebody who is an owner by his own id may talk to the modem.</source>
        <translation>Nur wer mit seiner eigenen ID Eigentümer ist, darf mit dem Modem sprechen.</translation>
    </message>
    <message>
        <source>This chat is shown what goes to and from the modem already. /verbose_off ends it.</source>
        <translation>Dieser Chat zeigt schon, was zum Modem geht und von ihm kommt. /verbose_off beendet es.</translation>
    </message>
    <message>
        <source>From now on this chat is shown what goes to and from the modem, until /verbose_off or the next start.</source>
        <translation>Ab jetzt zeigt dieser Chat, was zum Modem geht und von ihm kommt, bis zu /verbose_off oder zum nächsten Start.</translation>
    </message>
    <message>
        <source>The modem&apos;s traffic is not shown here any more.</source>
        <translation>Der Verkehr mit dem Modem wird hier nicht mehr gezeigt.</translation>
    </message>
    <message>
        <source>The modem&apos;s traffic was not shown here.</source>
        <translation>Der Verkehr mit dem Modem wurde hier nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines were left out</source>
        <translation>
            <numerusform>%n weitere Zeile wurde weggelassen</numerusform>
            <numerusform>%n weitere Zeilen wurden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>📟 Send it</source>
        <translation>📟 Senden</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, so I cannot tell when you asked for this.</source>
        <translation>Die Uhr dieses Computers geht nach, deshalb weiß ich nicht, wann Sie das wollten.</translation>
    </message>
</context>
<context>
    <name>ContactsPhrases</name>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file could not be read.</source>
        <translation>Zeile %1 der Datei konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file could not be read, the first is line %1.</source>
        <translation>
            <numerusform>%n Zeile der Datei konnte nicht gelesen werden, die erste ist Zeile %1.</numerusform>
            <numerusform>%n Zeilen der Datei konnten nicht gelesen werden, die erste ist Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no contacts yet. Send me a file of them (.vcf): its name becomes the name of the group.</source>
        <translation>Es gibt noch keine Kontakte. Senden Sie mir eine Datei davon (.vcf): Ihr Name wird der Name der Gruppe.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, number of contacts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
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
        <translation>🔎 „%1“: %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the contacts is called anything like “%1”.</source>
        <translation>In den Kontakten heißt niemand so ähnlich wie „%1“.</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called “%1”. Did you mean “%2”?</source>
        <translation>In den Kontakten heißt niemand „%1“. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>Whom do you look for? For example: /search anna</source>
        <translation>Wen suchen Sie? Zum Beispiel: /search anna</translation>
    </message>
    <message>
        <source>Search “%1” in the contacts?</source>
        <translation>„%1“ in den Kontakten suchen?</translation>
    </message>
    <message>
        <source>🔎 Search</source>
        <translation>🔎 Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>a new group</source>
        <translation>eine neue Gruppe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>42 contacts (5 new, 2 changed, 2 removed)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n ohne Nummer</numerusform>
            <numerusform>%n ohne Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card could not be read: neither a name nor a number.</source>
        <translation>1 Karte konnte nicht gelesen werden: weder Name noch Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards could not be read: neither a name nor a number.</source>
        <translation>
            <numerusform>%n Karte konnte nicht gelesen werden: weder Name noch Nummer.</numerusform>
            <numerusform>%n Karten konnten nicht gelesen werden: weder Name noch Nummer.</numerusform>
        </translation>
    </message>
    <message>
        <source>I could read no contact in this file. The group has %1 now. Replace it all the same?</source>
        <comment>%1 = 4 contacts</comment>
        <translation>Ich konnte in dieser Datei keinen Kontakt lesen. Die Gruppe hat jetzt %1. Trotzdem ersetzen?</translation>
    </message>
    <message>
        <source>this file has only %1, the group has %2 now. Replace it all the same?</source>
        <comment>%1 = 3 contacts, %2 = 42 contacts</comment>
        <translation>Diese Datei hat nur %1, die Gruppe hat jetzt %2. Trotzdem ersetzen?</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a group. Rename the file and send it again.</source>
        <translation>„%1“ kann nicht der Name einer Gruppe sein. Benennen Sie die Datei um und senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Telegram did not give me the file “%1”.</source>
        <translation>Telegram hat mir die Datei „%1“ nicht gegeben.</translation>
    </message>
    <message>
        <source>Too many files at once: “%1” was not read. Send it again.</source>
        <translation>Zu viele Dateien auf einmal: „%1“ wurde nicht gelesen. Senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not be stored. The contacts are as they were.</source>
        <translation>„%1“ konnte nicht gespeichert werden. Die Kontakte sind wie zuvor.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched. Send it again, please.</source>
        <translation>„%1“ konnte nicht geholt werden. Bitte senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>I read files of contacts only. Their names end in .vcf.</source>
        <translation>Ich lese nur Kontaktdateien. Ihre Namen enden auf .vcf.</translation>
    </message>
    <message>
        <source>Undone: the group is gone again.</source>
        <translation>Rückgängig gemacht: Die Gruppe ist wieder weg.</translation>
    </message>
    <message>
        <source>Undone: %1, as before.</source>
        <comment>%1 = 42 contacts</comment>
        <translation>Rückgängig gemacht: %1, wie zuvor.</translation>
    </message>
    <message>
        <source>The group was changed meanwhile, so it stays as it is.</source>
        <translation>Die Gruppe wurde inzwischen geändert, darum bleibt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>What was before is no longer kept.</source>
        <translation>Der Zustand davor ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It could not be stored. The contacts are as they were.</source>
        <translation>Es konnte nicht gespeichert werden. Die Kontakte sind wie zuvor.</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Rückgängig</translation>
    </message>
    <message>
        <source>➕ Merge instead</source>
        <translation>➕ Lieber zusammenführen</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>Ja, ersetzen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Now %1: %2</source>
        <comment>what becomes of a call, and why</comment>
        <translation>Jetzt %1: %2</translation>
    </message>
    <message>
        <source>There is no file of contacts (.vcf) in “%1”.</source>
        <translation>In „%1“ ist keine Kontaktdatei (.vcf).</translation>
    </message>
    <message>
        <source>“%1” is no file of contacts: their names end in .vcf.</source>
        <translation>„%1“ ist keine Kontaktdatei: Deren Namen enden auf .vcf.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB, or its name cannot be that of a group.</source>
        <translation>„%1“ ist größer als 20 MB, oder ihr Name kann nicht der einer Gruppe sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was undone there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nothing was deleted: the files of the groups were changed meanwhile.</source>
        <translation>Nichts wurde gelöscht: Die Dateien der Gruppen wurden inzwischen geändert.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: the disk refuses.</source>
        <translation>Nicht alles konnte gelöscht werden: Der Datenträger lässt es nicht zu.</translation>
    </message>
    <message>
        <source>This group is gone.</source>
        <translation>Diese Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB, which is more than I take from a chat. Export the contacts without their pictures, or use the window.</source>
        <translation>Diese Datei ist größer als 5 MB, mehr nehme ich aus einem Chat nicht an. Exportieren Sie die Kontakte ohne ihre Bilder, oder benutzen Sie das Fenster.</translation>
    </message>
    <message>
        <source>Nothing was changed: the files of the groups were changed meanwhile.</source>
        <translation>Nichts wurde geändert: Die Dateien der Gruppen wurden inzwischen geändert.</translation>
    </message>
    <message>
        <source>The card of this contact is too broken to be changed here.</source>
        <translation>Die Karte dieses Kontakts ist zu fehlerhaft, um sie hier zu ändern.</translation>
    </message>
    <message>
        <source>Not everything could be stored: the disk refuses.</source>
        <translation>Nicht alles konnte gespeichert werden: Der Datenträger lässt es nicht zu.</translation>
    </message>
</context>
<context>
    <name>DayLogPhrases</name>
    <message>
        <source>Program: started, version %1</source>
        <translation>Programm: gestartet, Version %1</translation>
    </message>
    <message>
        <source>Program: stopped</source>
        <translation>Programm: beendet</translation>
    </message>
    <message>
        <source>Program: the last run was cut off</source>
        <translation>Programm: Der letzte Lauf brach ab</translation>
    </message>
    <message>
        <source>Modem: ready (%1)</source>
        <translation>Modem: bereit (%1)</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>Modem: %1</translation>
    </message>
    <message>
        <source>Network: roaming in %1</source>
        <translation>Netz: Roaming in %1</translation>
    </message>
    <message>
        <source>Network: at home again, %1</source>
        <translation>Netz: wieder zu Hause, %1</translation>
    </message>
    <message>
        <source>Network: now %1</source>
        <translation>Netz: jetzt %1</translation>
    </message>
    <message>
        <source>Modem: another SIM card than before</source>
        <translation>Modem: eine andere SIM-Karte als zuvor</translation>
    </message>
    <message>
        <source>Modem: lost again and again, the power is probably weak</source>
        <translation>Modem: geht immer wieder verloren, wohl zu wenig Strom</translation>
    </message>
    <message>
        <source>Telegram: connected</source>
        <translation>Telegram: verbunden</translation>
    </message>
    <message>
        <source>Telegram: cannot be reached</source>
        <translation>Telegram: nicht erreichbar</translation>
    </message>
    <message>
        <source>Telegram: the bot&apos;s token is refused</source>
        <translation>Telegram: Das Token des Bots wird abgelehnt</translation>
    </message>
    <message>
        <source>Telegram: another program uses this bot</source>
        <translation>Telegram: Ein anderes Programm benutzt diesen Bot</translation>
    </message>
    <message>
        <source>Disk: it does not take messages</source>
        <translation>Datenträger: nimmt keine Nachrichten an</translation>
    </message>
    <message>
        <source>Disk: full</source>
        <translation>Datenträger: voll</translation>
    </message>
    <message>
        <source>Disk: works again</source>
        <translation>Datenträger: geht wieder</translation>
    </message>
    <message>
        <source>Computer: goes to sleep</source>
        <translation>Computer: geht schlafen</translation>
    </message>
    <message>
        <source>Computer: woke after %1</source>
        <translation>Computer: nach %1 aufgewacht</translation>
    </message>
    <message>
        <source>Setting: %1 was changed</source>
        <translation>Einstellung: %1 wurde geändert</translation>
    </message>
    <message>
        <source>Calendars and lists: no news of %1 for a day</source>
        <translation>Kalender und Listen: seit einem Tag nichts Neues von %1</translation>
    </message>
    <message>
        <source>Calendars and lists: %1 works again</source>
        <translation>Kalender und Listen: %1 geht wieder</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Keine Fehler.</translation>
    </message>
    <message>
        <source>1 error.</source>
        <translation>1 Fehler.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors.</source>
        <translation>
            <numerusform>%n Fehler.</numerusform>
            <numerusform>%n Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forwarded</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n weitergeleitet</numerusform>
            <numerusform>%n weitergeleitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n verpasst</numerusform>
            <numerusform>%n verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n Spam</numerusform>
            <numerusform>%n Spam</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>keine Anrufe</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n Anruf</numerusform>
            <numerusform>%n Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 SMS in, %3 out. %4</source>
        <comment>%1 = calls, %4 = a sentence about errors</comment>
        <translation>%1, %2 SMS herein, %3 hinaus. %4</translation>
    </message>
    <message>
        <source>🗒 %1: %2</source>
        <comment>%1 = a day, %2 = what happened</comment>
        <translation>🗒 %1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>%1, %2 = dates with times</comment>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Nichts ist geschehen.</translation>
    </message>
    <message>
        <source>There was more; it is in the history.</source>
        <translation>Es gab mehr; es steht im Verlauf.</translation>
    </message>
    <message>
        <source>Call from %1: %2</source>
        <translation>Anruf von %1: %2</translation>
    </message>
    <message>
        <source>Call to %1: %2</source>
        <translation>Anruf an %1: %2</translation>
    </message>
    <message>
        <source>why: %1</source>
        <comment>%1 = reasons of a decision</comment>
        <translation>warum: %1</translation>
    </message>
    <message>
        <source>end: the network&apos;s cause %1</source>
        <translation>Ende: Grund %1 des Netzes</translation>
    </message>
    <message>
        <source>SMS from %1</source>
        <translation>SMS von %1</translation>
    </message>
    <message>
        <source>SMS to %1: %2</source>
        <comment>%2 = how far it is</comment>
        <translation>SMS an %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>of an SMS</comment>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts have come</source>
        <translation>%1 von %2 Teilen sind da</translation>
    </message>
    <message>
        <source>(may hold a code, which is not written down)</source>
        <translation>(enthält vielleicht einen Code, der nicht aufgeschrieben wird)</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>Das Telefon</translation>
    </message>
    <message>
        <source>Chat, %1: %2</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Chat, %1: %2</translation>
    </message>
    <message>
        <source>Chat, %1: %2, refused</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Chat, %1: %2, verweigert</translation>
    </message>
    <message>
        <source>Chat, %1: %2, asked first</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Chat, %1: %2, erst nachgefragt</translation>
    </message>
    <message>
        <source>Nothing was done from the chat.</source>
        <translation>Im Chat wurde nichts getan.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write /log, /log yesterday or /log 2026-12-24.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie /log, /log gestern oder /log 2026-12-24.</translation>
    </message>
    <message numerus="yes">
        <source>Logs are kept for %n days.</source>
        <translation>
            <numerusform>Protokolle werden %n Tag aufbewahrt.</numerusform>
            <numerusform>Protokolle werden %n Tage aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>The log cannot be read from the disk now.</source>
        <translation>Das Protokoll kann jetzt nicht vom Datenträger gelesen werden.</translation>
    </message>
    <message>
        <source>The log is too long to be sent.</source>
        <translation>Das Protokoll ist zu lang zum Senden.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>as people write it behind /log</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>as people write it behind /log</comment>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>DemoScript</name>
    <message>
        <source>A salesman</source>
        <translation>Ein Verkäufer</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>Anna calls. She is passed on to your phone, which rings; you answer.</source>
        <translation>Anna ruft an. Sie wird an Ihr Telefon weitergegeben, es klingelt; Sie nehmen an.</translation>
    </message>
    <message>
        <source>Anna says goodbye and hangs up.</source>
        <translation>Anna verabschiedet sich und legt auf.</translation>
    </message>
    <message>
        <source>You send /call to the bot: your phone rings, then Bruno&apos;s, and you are joined.</source>
        <translation>Sie senden dem Bot /call: Ihr Telefon klingelt, dann das von Bruno, und Sie sind verbunden.</translation>
    </message>
    <message>
        <source>Bruno hangs up.</source>
        <translation>Bruno legt auf.</translation>
    </message>
    <message>
        <source>You try Carla, whose line is busy.</source>
        <translation>Sie versuchen es bei Carla, deren Anschluss besetzt ist.</translation>
    </message>
    <message>
        <source>Somebody calls and hides the number.</source>
        <translation>Jemand ruft mit unterdrückter Nummer an.</translation>
    </message>
    <message>
        <source>Thanks for the chat! See you on Sunday?</source>
        <translation>Danke für das nette Gespräch! Bis Sonntag?</translation>
    </message>
    <message>
        <source>Carla calls back, and gives up before you answer.</source>
        <translation>Carla ruft zurück und gibt auf, bevor Sie annehmen.</translation>
    </message>
    <message>
        <source>That was the small day. Everybody&apos;s line is free again.</source>
        <translation>Das war der kleine Tag. Alle Leitungen sind wieder frei.</translation>
    </message>
    <message>
        <source>Anna writes an SMS.</source>
        <translation>Anna schreibt eine SMS.</translation>
    </message>
    <message>
        <source>A salesman calls, but your phone is switched off: he leaves a message, which History plays.</source>
        <translation>Ein Verkäufer ruft an, aber Ihr Telefon ist ausgeschaltet: Er hinterlässt eine Nachricht, die der Verlauf abspielt.</translation>
    </message>
</context>
<context>
    <name>DoctorPhrases</name>
    <message>
        <source>Not looked at, because of what is wrong above.</source>
        <translation>Nicht angesehen, wegen der Störung weiter oben.</translation>
    </message>
    <message>
        <source>The port %1 opens.</source>
        <translation>Der Anschluss %1 lässt sich öffnen.</translation>
    </message>
    <message>
        <source>No port of a modem was found.</source>
        <translation>Es wurde kein Anschluss eines Modems gefunden.</translation>
    </message>
    <message>
        <source>Plug the stick in. If it is, it may still pose as a CD-ROM: install the package usb-modeswitch. A modem of another make is named with --modem.</source>
        <translation>Stecken Sie den Stick ein. Steckt er schon, gibt er sich vielleicht noch als CD-ROM aus: Installieren Sie das Paket usb-modeswitch. Ein Modem anderer Bauart wird mit --modem genannt.</translation>
    </message>
    <message>
        <source>The port %1 is not there.</source>
        <translation>Den Anschluss %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Plug the stick in, or leave the port out (--modem, or modem/port in the settings) so that it is searched for.</source>
        <translation>Stecken Sie den Stick ein, oder lassen Sie den Anschluss weg (--modem oder modem/port in den Einstellungen), damit er gesucht wird.</translation>
    </message>
    <message>
        <source>The port %1 may not be opened by this user.</source>
        <translation>Dieser Benutzer darf den Anschluss %1 nicht öffnen.</translation>
    </message>
    <message>
        <source>The port %1 is held by another program (%2).</source>
        <translation>Der Anschluss %1 ist von einem anderen Programm belegt (%2).</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Beenden Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The port %1 is held by ModemManager.</source>
        <translation>Der Anschluss %1 ist vom ModemManager belegt.</translation>
    </message>
    <message>
        <source>Set modem/inhibitModemManager=true in settings.ini, or press “Take the modem” in the window: ModemManager then leaves this stick alone while VirtualPhone runs.</source>
        <translation>Setzen Sie modem/inhibitModemManager=true in settings.ini, oder drücken Sie im Fenster „Modem nehmen“: ModemManager lässt diesen Stick dann in Ruhe, solange VirtualPhone läuft.</translation>
    </message>
    <message>
        <source>The port %1 is held by the VirtualPhone that is running.</source>
        <translation>Der Anschluss %1 ist vom laufenden VirtualPhone belegt.</translation>
    </message>
    <message>
        <source>The port %1 went away during the examination.</source>
        <translation>Der Anschluss %1 verschwand während der Untersuchung.</translation>
    </message>
    <message>
        <source>Try another USB socket, or a hub with its own power supply.</source>
        <translation>Versuchen Sie eine andere USB-Buchse oder einen Hub mit eigenem Netzteil.</translation>
    </message>
    <message>
        <source>A modem answers: %1.</source>
        <translation>Ein Modem antwortet: %1.</translation>
    </message>
    <message>
        <source>Nobody answers on this port.</source>
        <translation>An diesem Anschluss antwortet niemand.</translation>
    </message>
    <message>
        <source>Name another port of the stick with --modem, or pull the stick out and plug it in again.</source>
        <translation>Nennen Sie mit --modem einen anderen Anschluss des Sticks, oder ziehen Sie den Stick ab und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>The modem tells events on this port.</source>
        <translation>Das Modem meldet Ereignisse an diesem Anschluss.</translation>
    </message>
    <message>
        <source>No event came on this port, and the modem is set to tell events on its first port only.</source>
        <translation>An diesem Anschluss kam kein Ereignis, und das Modem meldet sie laut Einstellung nur an seinem ersten Anschluss.</translation>
    </message>
    <message>
        <source>Use the stick&apos;s other port with --modem, or name it with --modem-events.</source>
        <translation>Nehmen Sie mit --modem den anderen Anschluss des Sticks, oder nennen Sie ihn mit --modem-events.</translation>
    </message>
    <message>
        <source>No event came on this port while it was listened to.</source>
        <translation>An diesem Anschluss kam kein Ereignis, während zugehört wurde.</translation>
    </message>
    <message>
        <source>If calls to the line are not noticed, use the stick&apos;s other port with --modem, or name it with --modem-events.</source>
        <translation>Wenn Anrufe an die Leitung nicht bemerkt werden, nehmen Sie mit --modem den anderen Anschluss des Sticks, oder nennen Sie ihn mit --modem-events.</translation>
    </message>
    <message>
        <source>This make tells nothing by itself until somebody calls.</source>
        <translation>Diese Bauart meldet von selbst nichts, bis jemand anruft.</translation>
    </message>
    <message>
        <source>The SIM is there.</source>
        <translation>Die SIM ist da.</translation>
    </message>
    <message>
        <source>There is no SIM in the modem.</source>
        <translation>Im Modem ist keine SIM.</translation>
    </message>
    <message>
        <source>Put the SIM in, gold contacts to the board, and plug the stick in again.</source>
        <translation>Legen Sie die SIM ein, die goldenen Kontakte zur Platine, und stecken Sie den Stick wieder ein.</translation>
    </message>
    <message>
        <source>The modem cannot read the SIM.</source>
        <translation>Das Modem kann die SIM nicht lesen.</translation>
    </message>
    <message>
        <source>Clean its contacts, put it in again, and try it in a telephone.</source>
        <translation>Reinigen Sie ihre Kontakte, legen Sie sie wieder ein, und probieren Sie sie in einem Telefon.</translation>
    </message>
    <message>
        <source>The SIM is busy.</source>
        <translation>Die SIM ist beschäftigt.</translation>
    </message>
    <message>
        <source>Wait half a minute and look again.</source>
        <translation>Warten Sie eine halbe Minute und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>The modem does not tell how its SIM is.</source>
        <translation>Das Modem sagt nicht, wie es seiner SIM geht.</translation>
    </message>
    <message>
        <source>Wait half a minute and look again; if nothing else is wrong, all is well.</source>
        <translation>Warten Sie eine halbe Minute und sehen Sie noch einmal nach; ist sonst nichts gestört, ist alles gut.</translation>
    </message>
    <message>
        <source>The SIM does not ask for its PIN.</source>
        <translation>Die SIM fragt nicht nach ihrer PIN.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN (tries left: %1).</source>
        <translation>Die SIM fragt nach ihrer PIN (verbleibende Versuche: %1).</translation>
    </message>
    <message>
        <source>Enter the PIN in the window or give it in the variable virtualphone_simpin, or switch the question off in a telephone.</source>
        <translation>Geben Sie die PIN im Fenster ein oder in der Variablen virtualphone_simpin an, oder schalten Sie die Abfrage in einem Telefon aus.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN, and only one try is left.</source>
        <translation>Die SIM fragt nach ihrer PIN, und es bleibt nur ein Versuch.</translation>
    </message>
    <message>
        <source>Put the SIM into a telephone and enter the right PIN there; one more wrong one locks it.</source>
        <translation>Legen Sie die SIM in ein Telefon und geben Sie dort die richtige PIN ein; eine weitere falsche sperrt sie.</translation>
    </message>
    <message>
        <source>The SIM is locked after wrong PINs and asks for its PUK.</source>
        <translation>Die SIM ist nach falschen PINs gesperrt und fragt nach ihrer PUK.</translation>
    </message>
    <message>
        <source>Put the SIM into a telephone and enter the PUK there; the operator knows it.</source>
        <translation>Legen Sie die SIM in ein Telefon und geben Sie dort die PUK ein; der Netzbetreiber kennt sie.</translation>
    </message>
    <message>
        <source>The modem is locked to an operator, or by a code of its own.</source>
        <translation>Das Modem ist an einen Netzbetreiber gebunden oder durch einen eigenen Code gesperrt.</translation>
    </message>
    <message>
        <source>Use a SIM of that operator, or have the stick unlocked.</source>
        <translation>Nehmen Sie eine SIM dieses Netzbetreibers, oder lassen Sie den Stick entsperren.</translation>
    </message>
    <message>
        <source>The network is there: %1.</source>
        <translation>Das Netz ist da: %1.</translation>
    </message>
    <message>
        <source>The network is there, but weak: %1.</source>
        <translation>Das Netz ist da, aber schwach: %1.</translation>
    </message>
    <message>
        <source>Bring the stick nearer to a window with a USB extension cable.</source>
        <translation>Bringen Sie den Stick mit einem USB-Verlängerungskabel näher an ein Fenster.</translation>
    </message>
    <message>
        <source>The SIM uses a foreign network: %1.</source>
        <translation>Die SIM benutzt ein fremdes Netz: %1.</translation>
    </message>
    <message>
        <source>Calls may cost more: ask the operator.</source>
        <translation>Anrufe können mehr kosten: Fragen Sie den Netzbetreiber.</translation>
    </message>
    <message>
        <source>The modem has found no network.</source>
        <translation>Das Modem hat kein Netz gefunden.</translation>
    </message>
    <message>
        <source>Move the stick, look for its antenna socket, and check that the SIM works in a telephone.</source>
        <translation>Versetzen Sie den Stick, suchen Sie seine Antennenbuchse, und prüfen Sie, ob die SIM in einem Telefon geht.</translation>
    </message>
    <message>
        <source>The network refuses this SIM or this stick.</source>
        <translation>Das Netz lehnt diese SIM oder diesen Stick ab.</translation>
    </message>
    <message>
        <source>Check with the operator that the SIM is active and the stick is not barred.</source>
        <translation>Fragen Sie den Netzbetreiber, ob die SIM aktiv und der Stick nicht gesperrt ist.</translation>
    </message>
    <message>
        <source>The network grants SMS only, no calls.</source>
        <translation>Das Netz erlaubt nur SMS, keine Anrufe.</translation>
    </message>
    <message>
        <source>The stick needs a 2G or 3G network for calls: ask the operator whether it has one here.</source>
        <translation>Für Anrufe braucht der Stick ein 2G- oder 3G-Netz: Fragen Sie den Netzbetreiber, ob er hier eines hat.</translation>
    </message>
    <message>
        <source>The modem does not tell whether it has a network.</source>
        <translation>Das Modem sagt nicht, ob es ein Netz hat.</translation>
    </message>
    <message>
        <source>The stick knows 4G.</source>
        <translation>Der Stick kann 4G.</translation>
    </message>
    <message>
        <source>The stick knows nothing newer than %1.</source>
        <translation>Der Stick kann nichts Neueres als %1.</translation>
    </message>
    <message>
        <source>It works as long as the operator keeps such a network: ask how long that is.</source>
        <translation>Es geht, solange der Netzbetreiber ein solches Netz betreibt: Fragen Sie, wie lange noch.</translation>
    </message>
    <message>
        <source>The stick knows nothing newer than %1, and the operators of this country have closed such networks.</source>
        <translation>Der Stick kann nichts Neueres als %1, und die Netzbetreiber dieses Landes haben solche Netze abgeschaltet.</translation>
    </message>
    <message>
        <source>Use a 4G modem with voice, such as one with a Quectel EC25 or a SIMCom SIM7600.</source>
        <translation>Nehmen Sie ein 4G-Modem mit Sprache, etwa eines mit Quectel EC25 oder SIMCom SIM7600.</translation>
    </message>
    <message>
        <source>Which networks this model knows is not in the list.</source>
        <translation>Welche Netze dieses Modell kann, steht nicht in der Liste.</translation>
    </message>
    <message>
        <source>The modem shows who calls.</source>
        <translation>Das Modem zeigt, wer anruft.</translation>
    </message>
    <message>
        <source>The modem does not show who calls.</source>
        <translation>Das Modem zeigt nicht, wer anruft.</translation>
    </message>
    <message>
        <source>Every caller will count as hidden: ask the operator for caller identification (CLIP).</source>
        <translation>Jeder Anrufer gilt als unterdrückt: Fragen Sie den Netzbetreiber nach der Rufnummernanzeige (CLIP).</translation>
    </message>
    <message>
        <source>The modem can hold calls and join them.</source>
        <translation>Das Modem kann Anrufe halten und zusammenschalten.</translation>
    </message>
    <message>
        <source>The modem does not list that it joins calls, so callers may not be connected.</source>
        <translation>Das Modem nennt das Zusammenschalten nicht; vielleicht können Anrufer nicht verbunden werden.</translation>
    </message>
    <message>
        <source>Try a call; if it fails, use a stick of another model.</source>
        <translation>Machen Sie einen Probeanruf; misslingt er, nehmen Sie einen Stick eines anderen Modells.</translation>
    </message>
    <message>
        <source>The modem cannot hold a call, so nobody can be connected.</source>
        <translation>Das Modem kann keinen Anruf halten, darum kann niemand verbunden werden.</translation>
    </message>
    <message>
        <source>Use a stick of another model; SMS work with this one.</source>
        <translation>Nehmen Sie einen Stick eines anderen Modells; SMS gehen mit diesem.</translation>
    </message>
    <message>
        <source>The modem does not tell whether it holds and joins calls.</source>
        <translation>Das Modem sagt nicht, ob es halten und zusammenschalten kann.</translation>
    </message>
    <message>
        <source>Try a call.</source>
        <translation>Machen Sie einen Probeanruf.</translation>
    </message>
    <message>
        <source>The modem lists handing a call over.</source>
        <translation>Das Modem nennt die Rufübergabe.</translation>
    </message>
    <message>
        <source>The modem does not list handing a call over; it is not needed.</source>
        <translation>Das Modem nennt die Rufübergabe nicht; sie wird nicht gebraucht.</translation>
    </message>
    <message>
        <source>Call waiting is off: a second caller hears “busy”.</source>
        <translation>Anklopfen ist aus: Ein zweiter Anrufer hört „besetzt“.</translation>
    </message>
    <message>
        <source>Call waiting is on: a second caller may ring into a call that is being connected.</source>
        <translation>Anklopfen ist an: Ein zweiter Anrufer kann in einen Anruf klingeln, der gerade verbunden wird.</translation>
    </message>
    <message>
        <source>It is better off for this SIM: /command AT+CCWA=1,0,1 in the chat switches it off, AT+CCWA=1,1,1 on again.</source>
        <translation>Für diese SIM ist es besser aus: /command AT+CCWA=1,0,1 im Chat schaltet es aus, AT+CCWA=1,1,1 wieder ein.</translation>
    </message>
    <message>
        <source>The network does not tell whether call waiting is on.</source>
        <translation>Das Netz sagt nicht, ob Anklopfen an ist.</translation>
    </message>
    <message>
        <source>The number of the SMS centre is set.</source>
        <translation>Die Nummer der SMS-Zentrale ist eingestellt.</translation>
    </message>
    <message>
        <source>No SMS centre is set, so no SMS can be sent.</source>
        <translation>Es ist keine SMS-Zentrale eingestellt, darum kann keine SMS gesendet werden.</translation>
    </message>
    <message>
        <source>The modem does not tell its SMS centre.</source>
        <translation>Das Modem nennt seine SMS-Zentrale nicht.</translation>
    </message>
    <message>
        <source>The memory for SMS holds %1 of %2.</source>
        <translation>Im Speicher für SMS sind %1 von %2 belegt.</translation>
    </message>
    <message>
        <source>The memory for SMS is nearly full: %1 of %2.</source>
        <translation>Der Speicher für SMS ist fast voll: %1 von %2.</translation>
    </message>
    <message>
        <source>The running phone stores SMS and empties it: start it.</source>
        <translation>Das laufende Telefon speichert SMS und leert ihn: Starten Sie es.</translation>
    </message>
    <message>
        <source>The memory for SMS is full (%1 of %2): no SMS arrives.</source>
        <translation>Der Speicher für SMS ist voll (%1 von %2): Keine SMS kommt an.</translation>
    </message>
    <message>
        <source>The running phone stores SMS and empties it: start it. If it runs, delete what is not needed in a telephone.</source>
        <translation>Das laufende Telefon speichert SMS und leert ihn: Starten Sie es. Läuft es schon, löschen Sie in einem Telefon, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>The modem does not tell how full its memory for SMS is.</source>
        <translation>Das Modem sagt nicht, wie voll sein Speicher für SMS ist.</translation>
    </message>
    <message>
        <source>The firmware makes voice calls.</source>
        <translation>Die Firmware kann Sprachanrufe.</translation>
    </message>
    <message>
        <source>The firmware makes no voice calls: SMS only.</source>
        <translation>Die Firmware kann keine Sprachanrufe: nur SMS.</translation>
    </message>
    <message>
        <source>Use a stick whose voice is not locked by its operator.</source>
        <translation>Nehmen Sie einen Stick, dessen Sprache nicht vom Netzbetreiber gesperrt ist.</translation>
    </message>
    <message>
        <source>This make does not tell whether its firmware makes voice calls.</source>
        <translation>Diese Bauart sagt nicht, ob ihre Firmware Sprachanrufe kann.</translation>
    </message>
    <message>
        <source>The computer does not put the stick to sleep.</source>
        <translation>Der Computer schickt den Stick nicht schlafen.</translation>
    </message>
    <message>
        <source>The computer may put the stick to sleep, and calls would be missed.</source>
        <translation>Der Computer schickt den Stick vielleicht schlafen, dann würden Anrufe verpasst.</translation>
    </message>
    <message>
        <source>Write “on” into the file power/control of the stick in /sys/bus/usb/devices, or keep it so with a udev rule.</source>
        <translation>Schreiben Sie „on“ in die Datei power/control des Sticks unter /sys/bus/usb/devices, oder halten Sie es mit einer udev-Regel so.</translation>
    </message>
    <message>
        <source>The stick has vanished %1 times in a short time.</source>
        <translation>Der Stick ist in kurzer Zeit %1-mal verschwunden.</translation>
    </message>
    <message>
        <source>It needs more power than the socket gives: use a hub with its own power supply.</source>
        <translation>Er braucht mehr Strom, als die Buchse gibt: Nehmen Sie einen Hub mit eigenem Netzteil.</translation>
    </message>
    <message>
        <source>Nothing is known of the port&apos;s power: it is not a USB device.</source>
        <translation>Über den Strom des Anschlusses ist nichts bekannt: Es ist kein USB-Gerät.</translation>
    </message>
    <message>
        <source>ModemManager does not run.</source>
        <translation>ModemManager läuft nicht.</translation>
    </message>
    <message>
        <source>ModemManager runs and may take the stick when it is plugged in.</source>
        <translation>ModemManager läuft und nimmt sich den Stick vielleicht, wenn er eingesteckt wird.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
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
        <translation>Netz</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Rufnummernanzeige</translation>
    </message>
    <message>
        <source>Joining calls</source>
        <translation>Zusammenschalten</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Rufübergabe</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Anklopfen</translation>
    </message>
    <message>
        <source>SMS centre</source>
        <translation>SMS-Zentrale</translation>
    </message>
    <message>
        <source>SMS memory</source>
        <translation>SMS-Speicher</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>USB power</source>
        <translation>USB-Strom</translation>
    </message>
    <message>
        <source>ModemManager</source>
        <translation>ModemManager</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles ist gut.</translation>
    </message>
    <message>
        <source>It works, but look at what needs attention.</source>
        <translation>Es geht, aber sehen Sie nach, was Achtung verlangt.</translation>
    </message>
    <message>
        <source>Something is wrong: mend the first line that failed.</source>
        <translation>Etwas stimmt nicht: Beheben Sie die erste gestörte Zeile.</translation>
    </message>
    <message>
        <source>%1G</source>
        <translation>%1G</translation>
    </message>
    <message>
        <source>signal %1 %</source>
        <translation>Signal %1 %</translation>
    </message>
    <message>
        <source>no details told</source>
        <translation>keine Einzelheiten</translation>
    </message>
    <message>
        <source>which one is not known</source>
        <translation>welches, ist nicht bekannt</translation>
    </message>
    <message>
        <source>it does not tell its name</source>
        <translation>es nennt seinen Namen nicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody takes the bot into a group against your will.</source>
        <translation>Niemand holt den Bot gegen Ihren Willen in eine Gruppe.</translation>
    </message>
    <message>
        <source>Anybody can take the bot into a group, although no group may steer this phone.</source>
        <translation>Jeder kann den Bot in eine Gruppe holen, obwohl keine Gruppe dieses Telefon steuern darf.</translation>
    </message>
    <message>
        <source>In Telegram, write /setjoingroups to @BotFather, choose the bot, then Disable. It counts from the next start.</source>
        <translation>Schreiben Sie in Telegram /setjoingroups an @BotFather, wählen Sie den Bot, dann Disable. Es gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Telegram bot</source>
        <translation>Telegram-Bot</translation>
    </message>
    <message>
        <source>Telegram is connected.</source>
        <translation>Telegram ist verbunden.</translation>
    </message>
    <message>
        <source>Telegram is being connected.</source>
        <translation>Telegram wird verbunden.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached: the network does not lead there.</source>
        <translation>Telegram ist nicht zu erreichen: Das Netz führt nicht dorthin.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s internet connection. Where Telegram is blocked, set telegram/proxy in the settings.</source>
        <translation>Prüfen Sie die Internetverbindung des Computers. Wo Telegram gesperrt ist, setzen Sie telegram/proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telegram does not answer.</source>
        <translation>Der Proxy auf dem Weg zu Telegram antwortet nicht.</translation>
    </message>
    <message>
        <source>Start it, or correct telegram/proxy in the settings.</source>
        <translation>Starten Sie ihn, oder berichtigen Sie telegram/proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telegram lets nothing through.</source>
        <translation>Der Proxy auf dem Weg zu Telegram lässt nichts durch.</translation>
    </message>
    <message>
        <source>It asks for another name or password, or may not reach Telegram: correct telegram/proxy in the settings.</source>
        <translation>Er verlangt einen anderen Namen oder ein anderes Passwort, oder er darf Telegram nicht erreichen: Berichtigen Sie telegram/proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of Telegram, and nobody who is trusted vouches for him.</source>
        <translation>Jemand anders antwortet statt Telegram, und niemand, dem vertraut wird, bürgt für ihn.</translation>
    </message>
    <message>
        <source>Look for a filter of this network that opens connections, and at the date of this computer. Nothing is told to him, the bot&apos;s token least of all.</source>
        <translation>Suchen Sie nach einem Filter dieses Netzes, der Verbindungen öffnet, und sehen Sie nach dem Datum dieses Computers. Ihm wird nichts gesagt, das Token des Bots am wenigsten.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock Telegram&apos;s certificate is not valid yet.</source>
        <translation>Nach der Uhr dieses Computers ist das Zertifikat von Telegram noch nicht gültig.</translation>
    </message>
    <message>
        <source>Set its date and its time.</source>
        <translation>Stellen Sie Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>Telegram is reached, but its server answers with an error.</source>
        <translation>Telegram wird erreicht, aber sein Server antwortet mit einem Fehler.</translation>
    </message>
    <message>
        <source>Wait: it is tried again by itself.</source>
        <translation>Warten Sie: Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token.</source>
        <translation>Telegram lehnt das Token des Bots ab.</translation>
    </message>
    <message>
        <source>Copy it again from @BotFather into the settings.</source>
        <translation>Kopieren Sie es noch einmal von @BotFather in die Einstellungen.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s messages.</source>
        <translation>Ein anderes Programm empfängt die Nachrichten dieses Bots.</translation>
    </message>
    <message>
        <source>Stop it, or give this phone a bot of its own.</source>
        <translation>Beenden Sie es, oder geben Sie diesem Telefon einen eigenen Bot.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>The port that carries the sound of calls opens; without a call it is quiet.</source>
        <translation>Der Anschluss, der den Ton der Anrufe trägt, lässt sich öffnen; ohne Anruf ist er still.</translation>
    </message>
    <message>
        <source>The port that carries the sound of calls opens, and sound comes.</source>
        <translation>Der Anschluss, der den Ton der Anrufe trägt, lässt sich öffnen, und es kommt Ton.</translation>
    </message>
    <message>
        <source>No port for the sound of calls is known: callers are joined in silence, and no message is recorded.</source>
        <translation>Für den Ton der Anrufe ist kein Anschluss bekannt: Anrufer werden stumm verbunden, und keine Nachricht wird aufgenommen.</translation>
    </message>
    <message>
        <source>If the stick has one, name it: --modem-voice PORT, or modem/voicePort in the settings.</source>
        <translation>Wenn der Stick einen hat, nennen Sie ihn: --modem-voice PORT, oder modem/voicePort in den Einstellungen.</translation>
    </message>
    <message>
        <source>The port for the sound of calls may not be opened by this user.</source>
        <translation>Dieser Benutzer darf den Anschluss für den Ton der Anrufe nicht öffnen.</translation>
    </message>
    <message>
        <source>sudo usermod -aG dialout %1, then log in again.</source>
        <translation>sudo usermod -aG dialout %1, dann melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Another program holds the port for the sound of calls.</source>
        <translation>Ein anderes Programm belegt den Anschluss für den Ton der Anrufe.</translation>
    </message>
    <message>
        <source>End that program; it may be ModemManager, or another phone.</source>
        <translation>Beenden Sie dieses Programm; es kann ModemManager sein oder ein anderes Telefon.</translation>
    </message>
    <message>
        <source>The port for the sound of calls is not there, or cannot be opened.</source>
        <translation>Den Anschluss für den Ton der Anrufe gibt es nicht, oder er lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>If it was named, look whether the name is right; else unplug the stick and plug it in again.</source>
        <translation>Wenn er genannt wurde, prüfen Sie, ob der Name stimmt; sonst ziehen Sie den Stick ab und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>Sound of calls</source>
        <translation>Ton der Anrufe</translation>
    </message>
    <message>
        <source>Run: sudo usermod -aG dialout %2 – and log in again.</source>
        <translation>Führen Sie aus: sudo usermod -aG dialout %2 – und melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Set the number that the operator names, in the window under Diagnostics or with /command AT+CSCA=&quot;+39…&quot;,145 in the chat.</source>
        <translation>Stellen Sie die Nummer ein, die der Netzbetreiber nennt, im Fenster unter Diagnose oder mit /command AT+CSCA=&quot;+39…&quot;,145 im Chat.</translation>
    </message>
    <message>
        <source>Stop it for the time of the examination, or ask it in the chat: /command says one thing at a time, and the button below /status tests the sound of calls.</source>
        <translation>Beenden Sie es für die Zeit der Untersuchung, oder fragen Sie es im Chat: /command sagt jeweils eine Sache, und die Taste unter /status prüft den Ton der Anrufe.</translation>
    </message>
    <message>
        <source>Whether it is heard in a call shows the test of the sound: in Diagnostics of the window, and below /status in the chat.</source>
        <translation>Ob man ihn in einem Anruf hört, zeigt die Tonprüfung: in „Diagnose“ im Fenster, und unter /status im Chat.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>as of %1</source>
        <comment>%1 = date and time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>calendar %1, %2</source>
        <comment>%2 = its age</comment>
        <translation>Kalender %1, %2</translation>
    </message>
    <message>
        <source>list %1, %2</source>
        <comment>%2 = its age</comment>
        <translation>Liste %1, %2</translation>
    </message>
</context>
<context>
    <name>GreetingPhrases</name>
    <message>
        <source>📞 Call</source>
        <translation>📞 Anrufen</translation>
    </message>
    <message>
        <source>✉️ SMS</source>
        <translation>✉️ SMS</translation>
    </message>
    <message>
        <source>📊 Status</source>
        <translation>📊 Status</translation>
    </message>
    <message>
        <source>⚙️ Settings</source>
        <translation>⚙️ Einstellungen</translation>
    </message>
    <message>
        <source>Whom shall I call? Reply with a number or a name.</source>
        <translation>Wen soll ich anrufen? Antworten Sie mit einer Nummer oder einem Namen.</translation>
    </message>
    <message>
        <source>To whom is the SMS? Reply with a number or a name; the text may follow.</source>
        <translation>An wen geht die SMS? Antworten Sie mit einer Nummer oder einem Namen; der Text kann folgen.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Nummer oder Name</translation>
    </message>
</context>
<context>
    <name>HelpPhrases</name>
    <message>
        <source>📞 Calls</source>
        <translation>📞 Anrufe</translation>
    </message>
    <message>
        <source>Somebody calls the line: this chat shows it at the first ring, your phone is called, and both are joined when you answer. The buttons below the message decide otherwise.</source>
        <translation>Jemand ruft die Leitung an: Dieser Chat zeigt es beim ersten Klingeln, Ihr Telefon wird angerufen, und beide werden verbunden, wenn Sie annehmen. Die Tasten unter der Nachricht entscheiden anders.</translation>
    </message>
    <message>
        <source>You call somebody: /call Anna, /call 340 765 4321, or just the number. Your phone rings first. A second number behind it is the phone that rings instead: /call Anna +39 333 111 2222</source>
        <translation>Sie rufen jemanden an: /call Anna, /call 340 765 4321 oder nur die Nummer. Zuerst klingelt Ihr Telefon. Eine zweite Nummer dahinter ist das Telefon, das stattdessen klingelt: /call Anna +39 333 111 2222</translation>
    </message>
    <message>
        <source>/close hangs up everything. /dtmf 123# sends tones into the call.</source>
        <translation>/close legt alles auf. /dtmf 123# sendet Töne in den Anruf.</translation>
    </message>
    <message>
        <source>Who gets which call: contacts by groups, events of the calendar with a phone number as their place, block lists, and what is set for all others. /getmasterphonefromnumber and /whatif tell what would happen and why.</source>
        <translation>Wer welchen Anruf bekommt: Kontakte nach Gruppen, Termine im Kalender mit einer Rufnummer als Ort, Sperrlisten, und was für alle anderen eingestellt ist. /getmasterphonefromnumber und /whatif sagen, was geschähe und warum.</translation>
    </message>
    <message>
        <source>/history shows the last calls, and each step by step.</source>
        <translation>/history zeigt die letzten Anrufe, jeden auch Schritt für Schritt.</translation>
    </message>
    <message>
        <source>✉️ SMS</source>
        <translation>✉️ SMS</translation>
    </message>
    <message>
        <source>What comes for the line is shown here. Reply to such a message, and your words go back as an SMS.</source>
        <translation>Was für die Leitung kommt, wird hier gezeigt. Antworten Sie auf eine solche Nachricht, und Ihre Worte gehen als SMS zurück.</translation>
    </message>
    <message>
        <source>/sms Anna I am on my way – to a contact; /sms 340 765 4321 Hello – to a number.</source>
        <translation>/sms Anna Ich bin unterwegs – an einen Kontakt; /sms 340 765 4321 Hallo – an eine Nummer.</translation>
    </message>
    <message>
        <source>The message follows its SMS: queued, sent, delivered, or why not.</source>
        <translation>Die Nachricht folgt ihrer SMS: wartet, gesendet, zugestellt, oder warum nicht.</translation>
    </message>
    <message>
        <source>/ussd *100# asks the operator something; his menus are answered by buttons or by a reply. /status has a button for the balance.</source>
        <translation>/ussd *100# fragt den Netzbetreiber etwas; seine Menüs beantworten Sie mit Tasten oder mit „Antworten“. /status hat eine Taste für das Guthaben.</translation>
    </message>
    <message>
        <source>👥 Owners</source>
        <translation>👥 Eigentümer</translation>
    </message>
    <message>
        <source>/getowners shows who may steer this phone, with buttons to invite a guest by a link, to give him more time, and to remove him.</source>
        <translation>/getowners zeigt, wer dieses Telefon steuern darf, mit Tasten, um einen Gast mit einem Link einzuladen, ihm mehr Zeit zu geben und ihn zu entfernen.</translation>
    </message>
    <message>
        <source>/addtemporaryowner &lt;password&gt; lets a guest in for a day at most, when a password is set.</source>
        <translation>/addtemporaryowner &lt;Passwort&gt; lässt einen Gast höchstens für einen Tag herein, wenn ein Passwort eingestellt ist.</translation>
    </message>
    <message>
        <source>Guests call, hang up, search, and as you allow write SMS; they see neither one-time codes nor settings.</source>
        <translation>Gäste rufen an, legen auf, suchen und schreiben SMS, wenn Sie es erlauben; sie sehen weder Einmalcodes noch Einstellungen.</translation>
    </message>
    <message>
        <source>Nobody else gets an answer, except his own id at /getid, which is what an owner is added by.</source>
        <translation>Sonst bekommt niemand eine Antwort, nur seine eigene ID auf /getid, mit der ein Eigentümer hinzugefügt wird.</translation>
    </message>
    <message>
        <source>« All commands</source>
        <translation>« Alle Befehle</translation>
    </message>
    <message>
        <source>Reply to the message of a call, and your words go to the caller as an SMS.</source>
        <translation>Antworten Sie auf die Nachricht eines Anrufs, und Ihre Worte gehen dem Anrufer als SMS zu.</translation>
    </message>
</context>
<context>
    <name>HistoryPhrases</name>
    <message>
        <source>🔑 a one-time code</source>
        <translation>🔑 ein Einmalcode</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an SMS</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>an SMS</comment>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>an SMS</comment>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>an SMS</comment>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <comment>an SMS</comment>
        <translation>vielleicht gesendet</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>an SMS</comment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>📜 Last calls and messages</source>
        <translation>📜 Letzte Anrufe und Nachrichten</translation>
    </message>
    <message>
        <source>📜 Calls and messages, page %1</source>
        <translation>📜 Anrufe und Nachrichten, Seite %1</translation>
    </message>
    <message>
        <source>📜 There has been neither a call nor a message yet.</source>
        <translation>📜 Es gab noch weder einen Anruf noch eine Nachricht.</translation>
    </message>
    <message>
        <source>📥 Call from %1</source>
        <translation>📥 Anruf von %1</translation>
    </message>
    <message>
        <source>📤 Call to %1</source>
        <translation>📤 Anruf an %1</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a call</comment>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>✉️ SMS from %1</source>
        <translation>✉️ SMS von %1</translation>
    </message>
    <message>
        <source>➤ SMS to %1</source>
        <translation>➤ SMS an %1</translation>
    </message>
    <message>
        <source>🔑 A one-time code, which is shown only when it comes.</source>
        <translation>🔑 Ein Einmalcode, der nur gezeigt wird, wenn er kommt.</translation>
    </message>
    <message>
        <source>‹ Newer</source>
        <translation>‹ Neuere</translation>
    </message>
    <message>
        <source>Older ›</source>
        <translation>Ältere ›</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Zurück</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Anrufen</translation>
    </message>
    <message>
        <source>💬 SMS</source>
        <translation>💬 SMS</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>LegacyPhrases</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing to take over was found in %1: no lines “export virtualphone_…” in a shell file, no virtualphone.py, no folder of contacts.</source>
        <translation>In %1 wurde nichts zum Übernehmen gefunden: keine Zeilen „export virtualphone_…“ in einer Shell-Datei, kein virtualphone.py, kein Ordner mit Kontakten.</translation>
    </message>
    <message>
        <source>Found in %1:</source>
        <translation>Gefunden in %1:</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, line</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 = %2 (%3, %4)</source>
        <comment>setting = value (name in the old program, place)</comment>
        <translation>%1 = %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Groups of contacts, to be copied into %1:</source>
        <translation>Kontaktgruppen, die nach %1 kopiert werden:</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
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
            <numerusform>%1; %n Karte davon kann nicht gelesen werden</numerusform>
            <numerusform>%1; %n Karten davon können nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>a link that leads out of the folder</source>
        <translation>ein Link, der aus dem Ordner hinausführt</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>too many folders deep</source>
        <translation>zu viele Ordner tief</translation>
    </message>
    <message>
        <source>so many files that the rest was not looked at; name the folder of the old program itself</source>
        <translation>so viele Dateien, dass der Rest nicht angesehen wurde; nennen Sie den Ordner des alten Programms selbst</translation>
    </message>
    <message>
        <source>not a plain value; nothing of the old program is run</source>
        <translation>kein einfacher Wert; nichts vom alten Programm wird ausgeführt</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>not allowed here: %1</source>
        <translation>hier nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>there is no such setting here</source>
        <translation>diese Einstellung gibt es hier nicht</translation>
    </message>
    <message>
        <source>comes from the variable %1, which no file here sets; add the file that does, such as ~/.bashrc</source>
        <translation>kommt aus der Variablen %1, die keine Datei hier setzt; fügen Sie die Datei hinzu, die es tut, etwa ~/.bashrc</translation>
    </message>
    <message>
        <source>another value of it counts</source>
        <translation>ein anderer Wert davon gilt</translation>
    </message>
    <message>
        <source>found automatically here</source>
        <translation>wird hier von selbst gefunden</translation>
    </message>
    <message>
        <source>the bot has texts of its own here</source>
        <translation>der Bot hat hier eigene Texte</translation>
    </message>
    <message>
        <source>the modem is spoken to in another way here</source>
        <translation>das Modem wird hier anders angesprochen</translation>
    </message>
    <message>
        <source>not in the folder of contacts</source>
        <translation>nicht im Ordner der Kontakte</translation>
    </message>
    <message>
        <source>a folder elsewhere; send its files to the bot, or copy them into the contacts folder</source>
        <translation>ein Ordner anderswo; senden Sie seine Dateien dem Bot, oder kopieren Sie sie in den Kontakte-Ordner</translation>
    </message>
    <message>
        <source>no contact in it can be read</source>
        <translation>kein Kontakt darin kann gelesen werden</translation>
    </message>
    <message>
        <source>its name cannot be that of a group</source>
        <translation>ihr Name kann nicht der einer Gruppe sein</translation>
    </message>
    <message>
        <source>another file is the same group</source>
        <translation>eine andere Datei ist dieselbe Gruppe</translation>
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
            <numerusform>%1 (%2, und %n weitere)</numerusform>
            <numerusform>%1 (%2, und %n weitere)</numerusform>
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
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these groups there are others here already: %1.</source>
        <translation>Von diesen Gruppen gibt es hier schon andere: %1.</translation>
    </message>
    <message>
        <source>Take this over? [y/N]</source>
        <translation>Das übernehmen? [j/N]</translation>
    </message>
    <message>
        <source>Replace those groups too? What is there now is kept. [y/N]</source>
        <translation>Auch diese Gruppen ersetzen? Was jetzt da ist, wird aufbewahrt. [j/N]</translation>
    </message>
    <message>
        <source>Nobody answered, so nothing has been changed. With --yes nothing is asked.</source>
        <translation>Niemand hat geantwortet, darum wurde nichts geändert. Mit --yes wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>1 setting taken over.</source>
        <translation>1 Einstellung übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings taken over.</source>
        <translation>
            <numerusform>%n Einstellung übernommen.</numerusform>
            <numerusform>%n Einstellungen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <comment>group: contacts</comment>
        <translation>%1: neu, %2</translation>
    </message>
    <message>
        <source>%1: replaced, %2</source>
        <comment>group: contacts</comment>
        <translation>%1: ersetzt, %2</translation>
    </message>
    <message>
        <source>%1: is the same here</source>
        <translation>%1: ist hier gleich</translation>
    </message>
    <message>
        <source>%1: left as it is here</source>
        <translation>%1: bleibt, wie es hier ist</translation>
    </message>
    <message>
        <source>%1: could not be copied</source>
        <translation>%1: konnte nicht kopiert werden</translation>
    </message>
    <message>
        <source>The groups as they were before are in %1 (“…-before.vcf”). To undo, copy one over its file in %2.</source>
        <translation>Die Gruppen, wie sie vorher waren, liegen in %1 („…-before.vcf“). Zum Rückgängigmachen kopieren Sie eine über ihre Datei in %2.</translation>
    </message>
    <message>
        <source>Not changed, as something else holds them: %1.</source>
        <translation>Nicht geändert, weil es anderswo festgelegt ist: %1.</translation>
    </message>
</context>
<context>
    <name>LimitPhrases</name>
    <message>
        <source>There was 1 call in the last hour, which is the limit (limits/callsPerHour).</source>
        <translation>In der letzten Stunde gab es 1 Anruf, das ist die Grenze (limits/callsPerHour).</translation>
    </message>
    <message numerus="yes">
        <source>There were %n calls in the last hour, which is the limit (limits/callsPerHour).</source>
        <translation>
            <numerusform>In der letzten Stunde gab es %n Anruf, das ist die Grenze (limits/callsPerHour).</numerusform>
            <numerusform>In der letzten Stunde gab es %n Anrufe, das ist die Grenze (limits/callsPerHour).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be more than %n SMS within an hour, which is the limit (limits/smsPerHour).</source>
        <translation>
            <numerusform>Es wäre mehr als %n SMS in einer Stunde, das ist die Grenze (limits/smsPerHour).</numerusform>
            <numerusform>Es wären mehr als %n SMS in einer Stunde, das ist die Grenze (limits/smsPerHour).</numerusform>
        </translation>
    </message>
    <message>
        <source>The 1 minute of this month is used up (limits/minutesPerMonth).</source>
        <translation>Die 1 Minute dieses Monats ist verbraucht (limits/minutesPerMonth).</translation>
    </message>
    <message numerus="yes">
        <source>The %n minutes of this month are used up (limits/minutesPerMonth).</source>
        <translation>
            <numerusform>Die %n Minute dieses Monats ist verbraucht (limits/minutesPerMonth).</numerusform>
            <numerusform>Die %n Minuten dieses Monats sind verbraucht (limits/minutesPerMonth).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be more than the %n SMS of this month (limits/smsPerMonth).</source>
        <translation>
            <numerusform>Es wäre mehr als %n SMS in diesem Monat (limits/smsPerMonth).</numerusform>
            <numerusform>Es wären mehr als %n SMS in diesem Monat (limits/smsPerMonth).</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is abroad, in another operator&apos;s network, where that costs more.</source>
        <translation>Die Leitung ist im Ausland, im Netz eines anderen Betreibers, wo das mehr kostet.</translation>
    </message>
    <message>
        <source>%1 looks expensive: a premium or satellite number.</source>
        <translation>%1 sieht teuer aus: eine Mehrwert- oder Satellitennummer.</translation>
    </message>
    <message>
        <source>%1 is in a country where neither you nor a contact has a number.</source>
        <translation>%1 liegt in einem Land, in dem weder Sie noch ein Kontakt eine Nummer haben.</translation>
    </message>
    <message>
        <source>More than %1 SMS within an hour is a lot.</source>
        <translation>Mehr als %1 SMS in einer Stunde sind viel.</translation>
    </message>
    <message>
        <source>🚫 Not done: %1. %2</source>
        <comment>%1 = name or number, %2 = a sentence</comment>
        <translation>🚫 Nicht getan: %1. %2</translation>
    </message>
    <message>
        <source>⚠️ %1 %2?</source>
        <comment>%1 = a sentence, %2 = name or number</comment>
        <translation>⚠️ %1 %2?</translation>
    </message>
    <message>
        <source>📞 Call anyway</source>
        <translation>📞 Trotzdem anrufen</translation>
    </message>
    <message>
        <source>✉️ Send anyway</source>
        <translation>✉️ Trotzdem senden</translation>
    </message>
    <message>
        <source>⚠️ %1 of the %2 minutes of this month are used.</source>
        <translation>⚠️ %1 der %2 Minuten dieses Monats sind verbraucht.</translation>
    </message>
    <message>
        <source>⚠️ %1 of the %2 SMS of this month are used.</source>
        <translation>⚠️ %1 der %2 SMS dieses Monats sind verbraucht.</translation>
    </message>
    <message>
        <source>⚠️ The call is ended in 1 minute: it is as long as a call may be.</source>
        <translation>⚠️ Der Anruf wird in 1 Minute beendet: Er ist so lang, wie ein Anruf sein darf.</translation>
    </message>
    <message numerus="yes">
        <source>⚠️ The call is ended in %n minutes: it is as long as a call may be.</source>
        <translation>
            <numerusform>⚠️ Der Anruf wird in %n Minute beendet: Er ist so lang, wie ein Anruf sein darf.</numerusform>
            <numerusform>⚠️ Der Anruf wird in %n Minuten beendet: Er ist so lang, wie ein Anruf sein darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>⏹ The call was ended after 1 minute (limits/longestCallMinutes).</source>
        <translation>⏹ Der Anruf wurde nach 1 Minute beendet (limits/longestCallMinutes).</translation>
    </message>
    <message numerus="yes">
        <source>⏹ The call was ended after %n minutes (limits/longestCallMinutes).</source>
        <translation>
            <numerusform>⏹ Der Anruf wurde nach %n Minute beendet (limits/longestCallMinutes).</numerusform>
            <numerusform>⏹ Der Anruf wurde nach %n Minuten beendet (limits/longestCallMinutes).</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 calls within an hour is a lot.</source>
        <translation>Mehr als %1 Anrufe in einer Stunde sind viel.</translation>
    </message>
</context>
<context>
    <name>LinePhrases</name>
    <message>
        <source>The SIM card asks for its PIN (tries left: %1)</source>
        <translation>Die SIM-Karte fragt nach ihrer PIN (verbleibende Versuche: %1)</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN</source>
        <translation>Die SIM-Karte fragt nach ihrer PIN</translation>
    </message>
    <message>
        <source>The SIM card is blocked and asks for its PUK. Put it into a phone and enter the PUK from its papers there; VirtualPhone never enters one</source>
        <translation>Die SIM-Karte ist gesperrt und fragt nach ihrer PUK. Legen Sie sie in ein Telefon und geben Sie dort die PUK aus ihren Unterlagen ein; VirtualPhone gibt nie eine ein</translation>
    </message>
    <message>
        <source>The stick accepts the SIM cards of one operator only, and this is none of them. Use one of that operator, or have the stick unlocked</source>
        <translation>Der Stick nimmt nur SIM-Karten eines Netzbetreibers an, und diese ist keine davon. Nehmen Sie eine von ihm, oder lassen Sie den Stick entsperren</translation>
    </message>
    <message>
        <source>The SIM card or the stick asks for a code that VirtualPhone does not enter. Take the lock off in a phone or with the stick&apos;s own program</source>
        <translation>Die SIM-Karte oder der Stick fragt nach einem Code, den VirtualPhone nicht eingibt. Heben Sie die Sperre in einem Telefon oder mit dem Programm des Sticks auf</translation>
    </message>
    <message>
        <source>No PIN is asked for now.</source>
        <translation>Jetzt wird nach keiner PIN gefragt.</translation>
    </message>
    <message>
        <source>No PIN is known.</source>
        <translation>Es ist keine PIN bekannt.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>This SIM card refused this PIN before. It is not sent again.</source>
        <translation>Diese SIM-Karte hat diese PIN schon abgelehnt. Sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>A wrong PIN may block the SIM card now, so it is entered by hand only.</source>
        <translation>Eine falsche PIN kann die SIM-Karte jetzt sperren, darum wird sie nur von Hand eingegeben.</translation>
    </message>
    <message>
        <source>The PIN that is known belongs to another SIM card.</source>
        <translation>Die bekannte PIN gehört zu einer anderen SIM-Karte.</translation>
    </message>
    <message>
        <source>The PIN was sent once, and the SIM card did not say whether it is right. Enter it by hand.</source>
        <translation>Die PIN wurde einmal gesendet, und die SIM-Karte sagte nicht, ob sie stimmt. Geben Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>The PIN was not sent, because the data folder cannot be written: a wrong one could then be tried twice.</source>
        <translation>Die PIN wurde nicht gesendet, weil der Datenordner nicht beschrieben werden kann: Eine falsche könnte sonst zweimal versucht werden.</translation>
    </message>
    <message>
        <source>The PIN was wrong. It is never tried again.</source>
        <translation>Die PIN war falsch. Sie wird nie wieder versucht.</translation>
    </message>
    <message>
        <source>The modem does not answer; its port is opened again</source>
        <translation>Das Modem antwortet nicht; sein Anschluss wird neu geöffnet</translation>
    </message>
    <message>
        <source>The modem does not answer and was told to restart</source>
        <translation>Das Modem antwortet nicht und soll neu starten</translation>
    </message>
    <message>
        <source>The modem does not answer. Unplug the stick and plug it in again</source>
        <translation>Das Modem antwortet nicht. Ziehen Sie den Stick ab und stecken Sie ihn wieder ein</translation>
    </message>
    <message>
        <source>🔒 The SIM card is locked</source>
        <translation>🔒 Die SIM-Karte ist gesperrt</translation>
    </message>
    <message>
        <source>Enter the PIN in the window of VirtualPhone, never in a chat. Until then nobody can call.</source>
        <translation>Geben Sie die PIN im Fenster von VirtualPhone ein, nie in einem Chat. Bis dahin kann niemand anrufen.</translation>
    </message>
    <message>
        <source>🔓 The SIM card is unlocked</source>
        <translation>🔓 Die SIM-Karte ist entsperrt</translation>
    </message>
    <message>
        <source>💳 Another SIM card is in the stick</source>
        <translation>💳 Im Stick ist eine andere SIM-Karte</translation>
    </message>
    <message>
        <source>Calls and messages go by its number and its tariff from now on.</source>
        <translation>Anrufe und Nachrichten laufen ab jetzt über ihre Nummer und ihren Tarif.</translation>
    </message>
    <message>
        <source>🔌 The modem keeps disappearing</source>
        <translation>🔌 Das Modem verschwindet immer wieder</translation>
    </message>
    <message>
        <source>Lost within ten minutes: %1 times. That is mostly too little power: try another USB port, a shorter cable, or a powered hub.</source>
        <translation>In zehn Minuten verloren: %1-mal. Das ist meist zu wenig Strom: Versuchen Sie einen anderen USB-Anschluss, ein kürzeres Kabel oder einen Hub mit Netzteil.</translation>
    </message>
    <message>
        <source>🔌 The modem kept disappearing; for ten minutes it has not any more.</source>
        <translation>🔌 Das Modem verschwand immer wieder; seit zehn Minuten nicht mehr.</translation>
    </message>
    <message>
        <source>⚠️ The modem does not answer</source>
        <translation>⚠️ Das Modem antwortet nicht</translation>
    </message>
    <message>
        <source>Since %1, whatever is tried. Unplug the stick and plug it in again.</source>
        <translation>Seit %1, was auch versucht wird. Ziehen Sie den Stick ab und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>Unplug the stick and plug it in again.</source>
        <translation>Ziehen Sie den Stick ab und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>✅ The modem answers again.</source>
        <translation>✅ Das Modem antwortet wieder.</translation>
    </message>
    <message>
        <source>⏹ A call from before was still up and was ended</source>
        <translation>⏹ Ein früherer Anruf stand noch und wurde beendet</translation>
    </message>
    <message>
        <source>⏹ Calls from before were still up and were ended</source>
        <translation>⏹ Frühere Anrufe standen noch und wurden beendet</translation>
    </message>
</context>
<context>
    <name>MenuPhrases</name>
    <message>
        <source>Call a contact or number</source>
        <translation>Kontakt oder Nummer anrufen</translation>
    </message>
    <message>
        <source>Send an SMS</source>
        <translation>Eine SMS senden</translation>
    </message>
    <message>
        <source>Hang up everything</source>
        <translation>Alles auflegen</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Einen Kontakt finden</translation>
    </message>
    <message>
        <source>Last calls and messages</source>
        <translation>Letzte Anrufe und Nachrichten</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Signal, network, balance</source>
        <translation>Signal, Netz, Guthaben</translation>
    </message>
    <message>
        <source>Phones, quiet hours, owners</source>
        <translation>Telefone, Ruhezeiten, Eigentümer</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>The log of a day</source>
        <translation>Das Protokoll eines Tages</translation>
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
        <translation>Nicht angeboten: Diese Karten sind von verschiedenen vCard-Versionen, die dasselbe verschieden schreiben.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards has another card inside it.</source>
        <translation>Nicht angeboten: Eine dieser Karten enthält eine andere Karte.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards cannot be read as a whole, and something of it might be lost.</source>
        <translation>Nicht angeboten: Eine dieser Karten lässt sich nicht ganz lesen, und etwas davon könnte verloren gehen.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards is in a file of wide letters (UTF-16). Import it again as UTF-8.</source>
        <translation>Nicht angeboten: Eine dieser Karten steht in einer UTF-16-Datei. Importieren Sie sie neu als UTF-8.</translation>
    </message>
    <message>
        <source>Not offered: there are too many cards of this name.</source>
        <translation>Nicht angeboten: Es gibt zu viele Karten dieses Namens.</translation>
    </message>
    <message>
        <source>Not offered: the cards are in several groups and have no number, so that they would not become one person.</source>
        <translation>Nicht angeboten: Die Karten stehen in mehreren Gruppen und haben keine Nummer, würden also nicht eine Person.</translation>
    </message>
    <message>
        <source>%1 comes into %2, too.</source>
        <comment>name, groups</comment>
        <translation>%1 kommt auch in %2.</translation>
    </message>
    <message>
        <source>Calls from %1 follow the rules for %2, too.</source>
        <comment>numbers, groups</comment>
        <translation>Anrufe von %1 folgen auch den Regeln für %2.</translation>
    </message>
    <message>
        <source>Calendar events with the title “%1” no longer mean this person; those with “%2” do.</source>
        <translation>Kalendertermine mit dem Titel „%1“ meinen diese Person nicht mehr; die mit „%2“ schon.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Teile des Namens</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Kept beside it, but not used: %1: %2</source>
        <comment>property, value</comment>
        <translation>Daneben behalten, aber nicht benutzt: %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The files of the groups cannot be read.</source>
        <translation>Die Dateien der Gruppen sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The contacts cannot be compared.</source>
        <translation>Die Kontakte lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The contacts were changed meanwhile, so nothing was merged. This is the new list.</source>
        <translation>Die Kontakte wurden inzwischen geändert, darum wurde nichts zusammengeführt. Dies ist die neue Liste.</translation>
    </message>
    <message>
        <source>Too much is being done with the contacts just now. Try again in a moment.</source>
        <translation>Gerade geschieht zu viel mit den Kontakten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed: it could not be written.</source>
        <translation>Nichts wurde geändert: Es ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The contacts were changed since, so that they stay as they are.</source>
        <translation>Die Kontakte wurden seitdem geändert und bleiben darum, wie sie sind.</translation>
    </message>
    <message>
        <source>It could not be written, so that it was not undone.</source>
        <translation>Es ließ sich nicht schreiben und wurde darum nicht rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>MessagePhrases</name>
    <message>
        <source>⚡ %1 (flash message)</source>
        <comment>%1 = sender</comment>
        <translation>⚡ %1 (Flash-SMS)</translation>
    </message>
    <message>
        <source>🔑 %1 · code %2</source>
        <comment>%1 = sender</comment>
        <translation>🔑 %1 · Code %2</translation>
    </message>
    <message>
        <source>received late (sent %1)</source>
        <translation>verspätet empfangen (gesendet %1)</translation>
    </message>
    <message>
        <source>Reply to this message to answer</source>
        <translation>Zum Antworten auf diese Nachricht antworten</translation>
    </message>
    <message>
        <source>🚫 Blocked. Calls are rejected from now on.</source>
        <translation>🚫 Gesperrt. Anrufe werden ab jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>🔇 Muted: SMS of this sender come without a sound.</source>
        <translation>🔇 Stumm: SMS dieses Absenders kommen ohne Ton.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>Bin unterwegs</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Anrufen</translation>
    </message>
    <message>
        <source>👤 Add contact</source>
        <translation>👤 Kontakt anlegen</translation>
    </message>
    <message>
        <source>🚫 Block</source>
        <translation>🚫 Sperren</translation>
    </message>
    <message>
        <source>↩️ Undo the block</source>
        <translation>↩️ Doch nicht sperren</translation>
    </message>
    <message>
        <source>🗑 Delete here</source>
        <translation>🗑 Hier löschen</translation>
    </message>
    <message>
        <source>🗑 Delete now</source>
        <translation>🗑 Jetzt löschen</translation>
    </message>
    <message>
        <source>📋 Copy %1</source>
        <comment>%1 = 482913</comment>
        <translation>📋 %1 kopieren</translation>
    </message>
    <message>
        <source>🔇 Mute sender</source>
        <translation>🔇 Stummschalten</translation>
    </message>
    <message>
        <source>🔔 Unmute sender</source>
        <translation>🔔 Ton einschalten</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Zurück</translation>
    </message>
    <message>
        <source>Muted in this chat.</source>
        <translation>In diesem Chat stumm.</translation>
    </message>
    <message>
        <source>Not muted any more.</source>
        <translation>Nicht mehr stumm.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Not blocked any more.</source>
        <translation>Nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>Deleted here. The window still has it.</source>
        <translation>Hier gelöscht. Das Fenster hat sie noch.</translation>
    </message>
    <message>
        <source>⏰ Late: you asked %1 ago to send %2 an SMS. It goes out now.</source>
        <comment>%1 = 4 min 05 s</comment>
        <translation>⏰ Verspätet: Sie wollten vor %1 an %2 eine SMS senden. Sie geht jetzt hinaus.</translation>
    </message>
    <message>
        <source>✉️ %1 is nobody you know yet. Send this SMS there? “%2”</source>
        <comment>%1 = number</comment>
        <translation>✉️ %1 kennen Sie noch nicht. Diese SMS dorthin senden? „%2“</translation>
    </message>
    <message>
        <source>✉️ Send</source>
        <translation>✉️ Senden</translation>
    </message>
    <message>
        <source>That SMS to %1 is being sent already.</source>
        <translation>Diese SMS an %1 wird schon gesendet.</translation>
    </message>
    <message>
        <source>✏️ The SMS to %1 was not sent yet: it has your new text.</source>
        <translation>✏️ Die SMS an %1 war noch nicht gesendet: Sie hat Ihren neuen Text.</translation>
    </message>
    <message>
        <source>✏️ Your change was not taken: the SMS waits for somebody else. Drop it, and write a new one.</source>
        <translation>✏️ Ihre Änderung wurde nicht übernommen: Die SMS wartet auf jemand anderen. Verwerfen Sie sie, und schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>[part %1 of %2 missing]</source>
        <translation>[Teil %1 von %2 fehlt]</translation>
    </message>
    <message>
        <source>[parts %1 to %2 of %3 missing]</source>
        <translation>[Teile %1 bis %2 von %3 fehlen]</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(kein Text)</translation>
    </message>
    <message>
        <source>📦 %1 bytes of data for some other program; kept.</source>
        <translation>📦 %1 Byte Daten für ein anderes Programm; aufbewahrt.</translation>
    </message>
    <message>
        <source>🖼 A picture message (MMS) or web notice waits. This phone cannot fetch it.</source>
        <translation>🖼 Eine Bildnachricht (MMS) oder ein Web-Hinweis wartet. Dieses Telefon kann sie nicht holen.</translation>
    </message>
    <message>
        <source>📼 The operator has voicemail for you.</source>
        <translation>📼 In der Mailbox beim Netzbetreiber ist eine Nachricht für Sie.</translation>
    </message>
    <message>
        <source>📼 No more voicemail at the operator.</source>
        <translation>📼 Keine Nachrichten mehr in der Mailbox beim Netzbetreiber.</translation>
    </message>
    <message>
        <source>📼 The operator has a message for you (fax or e-mail).</source>
        <translation>📼 Der Netzbetreiber hat eine Nachricht für Sie (Fax oder E-Mail).</translation>
    </message>
    <message>
        <source>📼 No more messages at the operator.</source>
        <translation>📼 Keine Nachrichten mehr beim Netzbetreiber.</translation>
    </message>
    <message>
        <source>⚠️ An SMS that cannot be read: %1 hexadecimal digits, kept as they came.</source>
        <translation>⚠️ Eine unlesbare SMS: %1 Hexadezimalziffern, aufbewahrt, wie sie kamen.</translation>
    </message>
    <message>
        <source>(possibly repeated)</source>
        <translation>(möglicherweise doppelt)</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>An %1:</translation>
    </message>
    <message>
        <source>🕓 queued</source>
        <translation>🕓 wartet</translation>
    </message>
    <message>
        <source>🕓 queued, is tried again: %1</source>
        <comment>%1 = why it failed</comment>
        <translation>🕓 wartet, wird nochmals versucht: %1</translation>
    </message>
    <message>
        <source>🕓 sending, %1 of %2 parts are out</source>
        <translation>🕓 wird gesendet, %1 von %2 Teilen sind hinaus</translation>
    </message>
    <message>
        <source>🕓 sending</source>
        <translation>🕓 wird gesendet</translation>
    </message>
    <message>
        <source>✓ sent %1, no delivery report after 1 h</source>
        <comment>%1 = time</comment>
        <translation>✓ gesendet %1, nach 1 h kein Zustellbericht</translation>
    </message>
    <message>
        <source>✓ sent %1</source>
        <comment>%1 = time</comment>
        <translation>✓ gesendet %1</translation>
    </message>
    <message>
        <source>✓✓ delivered %1</source>
        <comment>%1 = time</comment>
        <translation>✓✓ zugestellt %1</translation>
    </message>
    <message>
        <source>✗ not delivered: %1</source>
        <comment>%1 = reason</comment>
        <translation>✗ nicht zugestellt: %1</translation>
    </message>
    <message>
        <source>✗ not sent: %1</source>
        <comment>%1 = reason</comment>
        <translation>✗ nicht gesendet: %1</translation>
    </message>
    <message>
        <source>❓ It is not known whether it was sent: %1</source>
        <comment>%1 = reason</comment>
        <translation>❓ Ob sie gesendet wurde, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>✖ dropped</source>
        <translation>✖ verworfen</translation>
    </message>
    <message>
        <source>the modem took it and never answered</source>
        <translation>das Modem nahm sie und antwortete nie</translation>
    </message>
    <message>
        <source>the program ended in the midst of sending</source>
        <translation>das Programm endete mitten im Senden</translation>
    </message>
    <message>
        <source>the modem does not take messages now</source>
        <translation>das Modem nimmt jetzt keine Nachrichten an</translation>
    </message>
    <message>
        <source>the network does not know this number</source>
        <translation>das Netz kennt diese Nummer nicht</translation>
    </message>
    <message>
        <source>the operator blocks it</source>
        <translation>der Netzbetreiber sperrt es</translation>
    </message>
    <message>
        <source>the network rejected it</source>
        <translation>das Netz hat es abgelehnt</translation>
    </message>
    <message>
        <source>the other phone is out of service</source>
        <translation>das andere Telefon ist außer Betrieb</translation>
    </message>
    <message>
        <source>the network is busy or disturbed</source>
        <translation>das Netz ist überlastet oder gestört</translation>
    </message>
    <message>
        <source>the SIM has no contract for SMS</source>
        <translation>die SIM hat keinen Vertrag für SMS</translation>
    </message>
    <message>
        <source>the SIM&apos;s memory is full</source>
        <translation>der Speicher der SIM ist voll</translation>
    </message>
    <message>
        <source>there is no SIM card</source>
        <translation>es ist keine SIM-Karte da</translation>
    </message>
    <message>
        <source>the SIM wants its PIN</source>
        <translation>die SIM will ihre PIN</translation>
    </message>
    <message>
        <source>the SIM does not answer</source>
        <translation>die SIM antwortet nicht</translation>
    </message>
    <message>
        <source>the number of the SMS centre is missing in the SIM</source>
        <translation>in der SIM fehlt die Nummer der SMS-Zentrale</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>the modem refused without a reason</source>
        <translation>das Modem lehnte ohne Grund ab</translation>
    </message>
    <message>
        <source>the network or modem refused (error %1)</source>
        <translation>das Netz oder das Modem lehnte ab (Fehler %1)</translation>
    </message>
    <message>
        <source>the network is congested</source>
        <translation>das Netz ist überlastet</translation>
    </message>
    <message>
        <source>the phones do not understand each other</source>
        <translation>die Telefone verstehen einander nicht</translation>
    </message>
    <message>
        <source>the other phone is busy</source>
        <translation>das andere Telefon ist besetzt</translation>
    </message>
    <message>
        <source>the number does not take it</source>
        <translation>die Nummer nimmt sie nicht an</translation>
    </message>
    <message>
        <source>the other phone did not answer</source>
        <translation>das andere Telefon antwortete nicht</translation>
    </message>
    <message>
        <source>the operator does not carry it</source>
        <translation>der Netzbetreiber befördert sie nicht</translation>
    </message>
    <message>
        <source>it could not be delivered in time</source>
        <translation>sie konnte nicht rechtzeitig zugestellt werden</translation>
    </message>
    <message>
        <source>it was deleted at the SMS centre</source>
        <translation>sie wurde in der SMS-Zentrale gelöscht</translation>
    </message>
    <message>
        <source>the SMS centre gave up (status %1)</source>
        <translation>die SMS-Zentrale gab auf (Status %1)</translation>
    </message>
    <message>
        <source>Too long for an SMS.</source>
        <translation>Zu lang für eine SMS.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters of the last part</comment>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 Teil</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
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
        <translation>%1, %2, Unicode wegen „%3“</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>%1 (because of “%2”)</source>
        <comment>%1 = 2 parts, %2 = a character</comment>
        <translation>%1 (wegen „%2“)</translation>
    </message>
    <message>
        <source>SMS from %1</source>
        <translation>SMS von %1</translation>
    </message>
    <message>
        <source>🔁 Send again</source>
        <translation>🔁 Nochmals senden</translation>
    </message>
    <message>
        <source>🔁 Retry</source>
        <translation>🔁 Wiederholen</translation>
    </message>
    <message>
        <source>✖ Drop</source>
        <translation>✖ Verwerfen</translation>
    </message>
    <message>
        <source>✉️ Send now</source>
        <translation>✉️ Jetzt senden</translation>
    </message>
    <message>
        <source>It will be sent.</source>
        <translation>Sie wird gesendet.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>That is no longer possible.</source>
        <translation>Das geht nicht mehr.</translation>
    </message>
    <message>
        <source>✉️ SMS to %1 — type the text.</source>
        <translation>✉️ SMS an %1 — schreiben Sie den Text.</translation>
    </message>
    <message>
        <source>Message, 160 characters per part</source>
        <translation>Nachricht, 160 Zeichen je Teil</translation>
    </message>
    <message>
        <source>You asked %1 ago to send %2 this: “%3” Send it now?</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Sie wollten vor %1 an %2 senden: „%3“ Jetzt senden?</translation>
    </message>
    <message>
        <source>“%1”: where does the number end? Which one shall have the SMS?</source>
        <translation>„%1“: Wo endet die Nummer? Wer soll die SMS bekommen?</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called exactly so: “%1”. Send it to this one?</source>
        <translation>In den Kontakten heißt niemand genau so: „%1“. An diesen senden?</translation>
    </message>
    <message>
        <source>“%1” may mean %2 numbers. Which one shall have the SMS?</source>
        <translation>„%1“ kann %2 Nummern bedeuten. Welche soll die SMS bekommen?</translation>
    </message>
    <message>
        <source>“%1” begins with no number and with nobody of the contacts, so no SMS was sent.</source>
        <translation>„%1“ beginnt weder mit einer Nummer noch mit einem Kontakt, darum wurde keine SMS gesendet.</translation>
    </message>
    <message>
        <source>Write the text behind it: /sms %1 See you at eight</source>
        <translation>Schreiben Sie den Text dahinter: /sms %1 Bis um acht</translation>
    </message>
    <message>
        <source>Write the number or name and the text behind the command: /sms +39 340 123 4567 See you at eight</source>
        <translation>Schreiben Sie Nummer oder Name und den Text hinter den Befehl: /sms +39 340 123 4567 Bis um acht</translation>
    </message>
    <message>
        <source>This sender has no number, so it cannot be answered.</source>
        <translation>Dieser Absender hat keine Nummer, darum kann ihm nicht geantwortet werden.</translation>
    </message>
    <message>
        <source>%1 is a name without a number, so it cannot be answered.</source>
        <translation>%1 ist ein Name ohne Nummer, darum kann nicht geantwortet werden.</translation>
    </message>
    <message>
        <source>🚨 Dial %1 on your own phone, now. Nothing is sent to emergency numbers from here.</source>
        <translation>🚨 Wählen Sie %1 jetzt auf Ihrem eigenen Telefon. An Notrufnummern wird von hier nichts gesendet.</translation>
    </message>
    <message>
        <source>The SMS was not sent. %1</source>
        <comment>%1 = a sentence</comment>
        <translation>Die SMS wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Already answered: “%1”</source>
        <translation>Schon beantwortet: „%1“</translation>
    </message>
    <message>
        <source>🔒 This SMS holds a code: only owners can read it.</source>
        <translation>🔒 Diese SMS enthält einen Code: Nur Eigentümer können sie lesen.</translation>
    </message>
    <message>
        <source>✗ Nothing was sent to %1: your message has asked for another SMS before. Please write it once more.</source>
        <translation>✗ An %1 wurde nichts gesendet: Ihre Nachricht hat schon eine andere SMS verlangt. Bitte schreiben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>You asked to send %1 this: “%2” This computer&apos;s clock is behind, so I cannot tell when. Send it now?</source>
        <translation>Sie wollten %1 dies senden: „%2“ Die Uhr dieses Computers geht nach, deshalb weiß ich nicht, wann das war. Jetzt senden?</translation>
    </message>
    <message>
        <source>You tapped this while I was away, so nothing was sent to %1 yet: “%2” Send it now?</source>
        <translation>Sie haben das angetippt, während ich weg war; an %1 wurde also noch nichts gesendet: „%2“ Jetzt senden?</translation>
    </message>
    <message>
        <source>You tapped a button below an SMS while I was away, so nothing was sent. Tap it once more if you still want it.</source>
        <translation>Sie haben eine Taste unter einer SMS angetippt, während ich weg war; es wurde also nichts gesendet. Tippen Sie noch einmal darauf, wenn Sie es noch wollen.</translation>
    </message>
</context>
<context>
    <name>NetworkPhrases</name>
    <message>
        <source>The network has done it, without a word.</source>
        <translation>Das Netz hat es getan, ohne ein Wort.</translation>
    </message>
    <message>
        <source>The network waits for an answer, without saying to what.</source>
        <translation>Das Netz wartet auf eine Antwort, ohne zu sagen worauf.</translation>
    </message>
    <message>
        <source>The network has ended the dialogue.</source>
        <translation>Das Netz hat den Dialog beendet.</translation>
    </message>
    <message>
        <source>Something else has answered, the SIM perhaps.</source>
        <translation>Etwas anderes hat geantwortet, vielleicht die SIM.</translation>
    </message>
    <message>
        <source>The network does not know this code.</source>
        <translation>Das Netz kennt diesen Code nicht.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>Das Netz hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>That is not a service code, such as *100#.</source>
        <translation>Das ist kein Dienstcode, etwa *100#.</translation>
    </message>
    <message>
        <source>Codes that change a PIN or show the stick&apos;s own number are not sent from here.</source>
        <translation>Codes, die eine PIN ändern oder die Nummer des Sticks zeigen, werden von hier nicht gesendet.</translation>
    </message>
    <message>
        <source>Tones are digits, * and #, with a comma for a pause.</source>
        <translation>Töne sind Ziffern, * und #, mit einem Komma für eine Pause.</translation>
    </message>
    <message>
        <source>This modem cannot sound the tones A to D.</source>
        <translation>Dieses Modem kann die Töne A bis D nicht.</translation>
    </message>
    <message>
        <source>Nobody is on the line to hear tones.</source>
        <translation>Es ist niemand in der Leitung, der Töne hören könnte.</translation>
    </message>
    <message>
        <source>The operator always hides your number.</source>
        <translation>Der Netzbetreiber unterdrückt Ihre Nummer immer.</translation>
    </message>
    <message>
        <source>The operator always shows your number.</source>
        <translation>Der Netzbetreiber zeigt Ihre Nummer immer.</translation>
    </message>
    <message>
        <source>Your number is hidden from those you call.</source>
        <translation>Ihre Nummer ist für die Angerufenen unterdrückt.</translation>
    </message>
    <message>
        <source>Your number is shown to those you call.</source>
        <translation>Ihre Nummer wird den Angerufenen gezeigt.</translation>
    </message>
    <message>
        <source>Your number is hidden from those you call, as the operator has it.</source>
        <translation>Ihre Nummer ist für die Angerufenen unterdrückt, wie es der Netzbetreiber vorgibt.</translation>
    </message>
    <message>
        <source>Your number is shown to those you call, as the operator has it.</source>
        <translation>Ihre Nummer wird den Angerufenen gezeigt, wie es der Netzbetreiber vorgibt.</translation>
    </message>
    <message>
        <source>Call waiting is on: a second caller hears it ring.</source>
        <translation>Anklopfen ist an: Ein zweiter Anrufer hört es klingeln.</translation>
    </message>
    <message>
        <source>Call waiting is off: a second caller hears that the line is busy.</source>
        <translation>Anklopfen ist aus: Ein zweiter Anrufer hört „besetzt“.</translation>
    </message>
    <message>
        <source>All callers</source>
        <translation>Alle Anrufer</translation>
    </message>
    <message>
        <source>Callers who find the line busy</source>
        <translation>Anrufer, wenn besetzt ist</translation>
    </message>
    <message>
        <source>Callers whom nobody answers</source>
        <translation>Anrufer, wenn niemand annimmt</translation>
    </message>
    <message>
        <source>Callers while the modem is off</source>
        <translation>Anrufer, wenn das Modem aus ist</translation>
    </message>
    <message>
        <source>%1: not forwarded</source>
        <comment>%1 = which callers</comment>
        <translation>%1: nicht umgeleitet</translation>
    </message>
    <message>
        <source>%1: to %2 after %3 s</source>
        <comment>%1 = which callers</comment>
        <translation>%1: an %2 nach %3 s</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <comment>%1 = which callers</comment>
        <translation>%1: an %2</translation>
    </message>
    <message>
        <source>The operator or the modem refused (error %1).</source>
        <translation>Der Netzbetreiber oder das Modem lehnte ab (Fehler %1).</translation>
    </message>
    <message>
        <source>The operator or the modem refused.</source>
        <translation>Der Netzbetreiber oder das Modem lehnte ab.</translation>
    </message>
    <message>
        <source>This modem or its operator does not offer that.</source>
        <translation>Das bietet dieses Modem oder sein Netzbetreiber nicht.</translation>
    </message>
    <message>
        <source>A call was being set up for too long. Ask again when it has ended.</source>
        <translation>Ein Anruf wurde zu lange aufgebaut. Fragen Sie noch einmal, wenn er zu Ende ist.</translation>
    </message>
    <message>
        <source>Nothing was changed from here, so there is nothing to put back.</source>
        <translation>Von hier wurde nichts geändert, darum ist nichts zurückzustellen.</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach %1.</source>
        <translation>Während der Computer aus ist, erreichen Anrufer %1.</translation>
    </message>
    <message>
        <source>📴 From now on:</source>
        <translation>📴 Ab jetzt:</translation>
    </message>
    <message>
        <source>⚠️ Callers cannot be forwarded while the computer is off: no phone of yours is set that can be called from everywhere. Set it with /setmasterphone.</source>
        <translation>⚠️ Anrufer können nicht umgeleitet werden, während der Computer aus ist: Es ist kein Telefon von Ihnen eingestellt, das von überall angerufen werden kann. Stellen Sie es mit /setmasterphone ein.</translation>
    </message>
    <message>
        <source>⚠️ What happens to callers while the computer is off could not be changed: %1</source>
        <comment>%1 = sentence</comment>
        <translation>⚠️ Was mit Anrufern geschieht, während der Computer aus ist, konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>📴 From now on callers are not forwarded any more while the computer is off.</source>
        <translation>📴 Ab jetzt werden Anrufer nicht mehr umgeleitet, während der Computer aus ist.</translation>
    </message>
    <message>
        <source>💤 The computer goes to sleep. Nobody can be connected until it wakes.</source>
        <translation>💤 Der Computer geht schlafen. Bis er aufwacht, kann niemand verbunden werden.</translation>
    </message>
    <message>
        <source>💤 The computer goes to sleep. Callers reach %1 until it wakes.</source>
        <translation>💤 Der Computer geht schlafen. Bis er aufwacht, erreichen Anrufer %1.</translation>
    </message>
    <message>
        <source>☀️ The computer has slept for %1 and is awake.</source>
        <comment>%1 = duration</comment>
        <translation>☀️ Der Computer hat %1 geschlafen und ist wach.</translation>
    </message>
</context>
<context>
    <name>NoticePhrases</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Incoming call: what shall become of it?</source>
        <translation>Eingehender Anruf: Was soll damit geschehen?</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>Blocked call</source>
        <translation>Gesperrter Anruf</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1 wird angerufen</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Anruf läuft</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject + SMS</source>
        <translation>Ablehnen + SMS</translation>
    </message>
    <message>
        <source>Forward to me</source>
        <translation>An mich leiten</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Kein Spam</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>New SMS</source>
        <translation>Neue SMS</translation>
    </message>
    <message>
        <source>The answer was not sent</source>
        <translation>Die Antwort wurde nicht gesendet</translation>
    </message>
    <message>
        <source>The modem is gone</source>
        <translation>Das Modem ist weg</translation>
    </message>
    <message>
        <source>The modem is back</source>
        <translation>Das Modem ist wieder da</translation>
    </message>
    <message>
        <source>Nobody can call, and no SMS comes or goes.</source>
        <translation>Niemand kann anrufen, und keine SMS kommt oder geht.</translation>
    </message>
    <message>
        <source>The phone has a new owner</source>
        <translation>Das Telefon hat einen neuen Eigentümer</translation>
    </message>
    <message>
        <source>The phone has a guest</source>
        <translation>Das Telefon hat einen Gast</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, until when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Somebody typed a wrong password</source>
        <translation>Jemand hat ein falsches Passwort eingegeben</translation>
    </message>
    <message>
        <source>The rights could not be taken</source>
        <translation>Die Rechte konnten nicht entzogen werden</translation>
    </message>
    <message>
        <source>A calendar is old</source>
        <translation>Ein Kalender ist veraltet</translation>
    </message>
    <message>
        <source>“%1” could not be read for a day. The last copy still decides who gets which call.</source>
        <translation>„%1“ konnte einen Tag lang nicht gelesen werden. Die letzte Kopie entscheidet weiter, wer welchen Anruf bekommt.</translation>
    </message>
    <message>
        <source>your own phone</source>
        <translation>Ihr eigenes Telefon</translation>
    </message>
    <message>
        <source>nobody: they are rejected</source>
        <translation>niemand: sie werden abgelehnt</translation>
    </message>
    <message>
        <source>nobody: they get an SMS</source>
        <translation>niemand: sie bekommen eine SMS</translation>
    </message>
    <message>
        <source>whom you say while it rings</source>
        <translation>wen Sie beim Klingeln nennen</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <comment>time</comment>
        <translation>bis morgen %1</translation>
    </message>
    <message>
        <source>Try next phone</source>
        <translation>Nächstes Telefon</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Hier annehmen</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>Neue Nachricht auf dem Anrufbeantworter</translation>
    </message>
    <message>
        <source>Another caller waits</source>
        <translation>Ein weiterer Anrufer wartet</translation>
    </message>
    <message>
        <source>The line was busy with another call.</source>
        <translation>Die Leitung war mit einem anderen Anruf belegt.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>The rights were taken</source>
        <translation>Die Rechte wurden entzogen</translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation>Es konnte nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>nobody: they may leave a message</source>
        <translation>niemand: sie können eine Nachricht hinterlassen</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>%1 mobile</source>
        <comment>a number</comment>
        <translation>%1 mobil</translation>
    </message>
    <message>
        <source>%1 work mobile</source>
        <comment>a number</comment>
        <translation>%1 mobil (Arbeit)</translation>
    </message>
    <message>
        <source>%1 home</source>
        <comment>a number</comment>
        <translation>%1 privat</translation>
    </message>
    <message>
        <source>%1 work</source>
        <comment>a number</comment>
        <translation>%1 Arbeit</translation>
    </message>
    <message>
        <source>%1 fax</source>
        <comment>a number</comment>
        <translation>%1 Fax</translation>
    </message>
    <message>
        <source>%1 pager</source>
        <comment>a number</comment>
        <translation>%1 Pager</translation>
    </message>
</context>
<context>
    <name>OutageSummary</name>
    <message>
        <source>I could not reach Telegram from %1 to %2.</source>
        <comment>%1, %2 = times</comment>
        <translation>Ich konnte Telegram von %1 bis %2 nicht erreichen.</translation>
    </message>
    <message>
        <source>1 call was missed meanwhile.</source>
        <translation>Inzwischen wurde 1 Anruf verpasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were missed meanwhile.</source>
        <translation>
            <numerusform>Inzwischen wurde %n Anruf verpasst.</numerusform>
            <numerusform>Inzwischen wurden %n Anrufe verpasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS came meanwhile.</source>
        <translation>
            <numerusform>Inzwischen kam %n SMS.</numerusform>
            <numerusform>Inzwischen kamen %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>What I had to say follows, in order.</source>
        <translation>Was ich zu sagen hatte, folgt der Reihe nach.</translation>
    </message>
    <message>
        <source>I was off from %1 to %2.</source>
        <comment>%1, %2 = times</comment>
        <translation>Ich war von %1 bis %2 aus.</translation>
    </message>
</context>
<context>
    <name>OwnerPhrases</name>
    <message>
        <source>somebody (id %1)</source>
        <translation>jemand (ID %1)</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>until an owner ends it</source>
        <translation>bis ein Eigentümer es beendet</translation>
    </message>
    <message>
        <source>until %1 or the next start of the program</source>
        <translation>bis %1 oder zum nächsten Programmstart</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Guests of this kind can call, hang up and search, and see the calls.</source>
        <translation>Solche Gäste können anrufen, auflegen und suchen, und sie sehen die Anrufe.</translation>
    </message>
    <message>
        <source>Guests of this kind can call, hang up, search and write SMS, and see calls and SMS.</source>
        <translation>Solche Gäste können anrufen, auflegen, suchen und SMS schreiben, und sie sehen Anrufe und SMS.</translation>
    </message>
    <message>
        <source>✅ You are now an owner of this phone.</source>
        <translation>✅ Sie sind jetzt ein Eigentümer dieses Telefons.</translation>
    </message>
    <message>
        <source>Calls and SMS will appear here.</source>
        <translation>Anrufe und SMS erscheinen hier.</translation>
    </message>
    <message>
        <source>Send a phone number to call it, or /help.</source>
        <translation>Senden Sie eine Rufnummer, um sie anzurufen, oder /help.</translation>
    </message>
    <message>
        <source>Right. Now say yes where the code is shown.</source>
        <translation>Richtig. Sagen Sie jetzt dort Ja, wo der Code gezeigt wird.</translation>
    </message>
    <message>
        <source>That is not the code that is shown.</source>
        <translation>Das ist nicht der Code, der gezeigt wird.</translation>
    </message>
    <message>
        <source>👤 %1 is now an owner of this phone.</source>
        <comment>%1 = name and id</comment>
        <translation>👤 %1 ist jetzt ein Eigentümer dieses Telefons.</translation>
    </message>
    <message>
        <source>You are an owner already: you need no password.</source>
        <translation>Sie sind schon Eigentümer: Sie brauchen kein Passwort.</translation>
    </message>
    <message>
        <source>You may use this phone already, %1.</source>
        <comment>%1 = until …</comment>
        <translation>Sie dürfen dieses Telefon schon benutzen, %1.</translation>
    </message>
    <message>
        <source>That could not be stored, so nothing has changed.</source>
        <translation>Das konnte nicht gespeichert werden, darum hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>That password is wrong.</source>
        <translation>Dieses Passwort ist falsch.</translation>
    </message>
    <message>
        <source>That password is wrong. I look at the next one in an hour.</source>
        <translation>Dieses Passwort ist falsch. Das nächste sehe ich mir in einer Stunde an.</translation>
    </message>
    <message>
        <source>⚠️ %1 tried a wrong password.</source>
        <comment>%1 = name and id</comment>
        <translation>⚠️ %1 hat ein falsches Passwort versucht.</translation>
    </message>
    <message>
        <source>That was the fifth: nothing of him is looked at for an hour.</source>
        <translation>Das war das fünfte: Eine Stunde lang wird nichts von ihm angesehen.</translation>
    </message>
    <message>
        <source>⚠️ Twenty wrong passwords in an hour, by several people. I look at no password for an hour.</source>
        <translation>⚠️ Zwanzig falsche Passwörter in einer Stunde, von mehreren Leuten. Eine Stunde lang sehe ich mir kein Passwort an.</translation>
    </message>
    <message>
        <source>👤 You may use this phone, %1.</source>
        <comment>%1 = until …</comment>
        <translation>👤 Sie dürfen dieses Telefon benutzen, %1.</translation>
    </message>
    <message>
        <source>👤 %1 gave the password and is a guest %2.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 hat das Passwort genannt und ist Gast %2.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest %2, invited by %3.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 ist Gast %2, eingeladen von %3.</translation>
    </message>
    <message>
        <source>Your access ends at %1.</source>
        <translation>Ihr Zugang endet um %1.</translation>
    </message>
    <message>
        <source>👤 The access of %1 ends at %2.</source>
        <translation>👤 Der Zugang von %1 endet um %2.</translation>
    </message>
    <message>
        <source>👤 %1 asks for more time; his access ends at %2.</source>
        <translation>👤 %1 bittet um mehr Zeit; sein Zugang endet um %2.</translation>
    </message>
    <message>
        <source>🙋 Ask to extend</source>
        <translation>🙋 Um mehr Zeit bitten</translation>
    </message>
    <message>
        <source>The owners are asked.</source>
        <translation>Die Eigentümer sind gefragt.</translation>
    </message>
    <message>
        <source>Your access to this phone has ended.</source>
        <translation>Ihr Zugang zu diesem Telefon ist zu Ende.</translation>
    </message>
    <message>
        <source>👤 The access of %1 has ended.</source>
        <translation>👤 Der Zugang von %1 ist zu Ende.</translation>
    </message>
    <message>
        <source>Your access to this phone was taken back.</source>
        <translation>Ihr Zugang zu diesem Telefon wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest no more, removed by %2.</source>
        <translation>👤 %1 ist kein Gast mehr, entfernt von %2.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest %2, by %3.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 ist Gast %2, durch %3.</translation>
    </message>
    <message>
        <source>👤 %1 is no owner any more, removed by %2.</source>
        <translation>👤 %1 ist kein Eigentümer mehr, entfernt von %2.</translation>
    </message>
    <message>
        <source>Shall %1 be no owner any more?</source>
        <translation>Soll %1 kein Eigentümer mehr sein?</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>(a group)</source>
        <translation>(eine Gruppe)</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(Sie)</translation>
    </message>
    <message>
        <source>%1, a guest %2</source>
        <comment>%1 = a name, %2 = until …</comment>
        <translation>%1, Gast %2</translation>
    </message>
    <message>
        <source>For how long shall the guest have access?</source>
        <translation>Wie lange soll der Gast Zugang haben?</translation>
    </message>
    <message>
        <source>What may the guest do?</source>
        <translation>Was darf der Gast tun?</translation>
    </message>
    <message>
        <source>Send this link to the person. It works once, for 15 minutes:</source>
        <translation>Senden Sie der Person diesen Link. Er gilt einmal, 15 Minuten lang:</translation>
    </message>
    <message>
        <source>Only an owner can do that.</source>
        <translation>Das kann nur ein Eigentümer.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>One day more.</source>
        <translation>Einen Tag mehr.</translation>
    </message>
    <message>
        <source>The link leads nowhere now.</source>
        <translation>Der Link führt jetzt nirgendwohin.</translation>
    </message>
    <message>
        <source>✖ Remove %1</source>
        <translation>✖ %1 entfernen</translation>
    </message>
    <message>
        <source>⏱ %1: one day more</source>
        <translation>⏱ %1: ein Tag mehr</translation>
    </message>
    <message>
        <source>➕ Invite…</source>
        <translation>➕ Einladen…</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>a guest&apos;s access</comment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>a guest&apos;s access</comment>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>a guest&apos;s access</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>a guest&apos;s access</comment>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a guest&apos;s access</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls only</source>
        <translation>Nur Anrufe</translation>
    </message>
    <message>
        <source>Calls and SMS</source>
        <translation>Anrufe und SMS</translation>
    </message>
    <message>
        <source>✖ Cancel the link</source>
        <translation>✖ Link ungültig machen</translation>
    </message>
    <message>
        <source>⚠️ Telegram has made a supergroup of an allowed group: its id is %1 now, no longer %2. I go on with it until I am restarted. Please put the new id in the place of the old one where the owners are set (virtualphone_botowner).</source>
        <comment>%1, %2 = ids</comment>
        <translation>⚠️ Telegram hat aus einer zugelassenen Gruppe eine Supergruppe gemacht: Ihre ID ist jetzt %1, nicht mehr %2. Ich arbeite bis zu meinem nächsten Start damit weiter. Bitte setzen Sie die neue ID an die Stelle der alten, wo die Eigentümer angegeben sind (virtualphone_botowner).</translation>
    </message>
    <message>
        <source>📋 Copy</source>
        <translation>📋 Kopieren</translation>
    </message>
    <message>
        <source>⚠️ Anybody can take this bot into a group. Nobody can steer the phone from there, but forbid it: write /setjoingroups to @BotFather and choose Disable.</source>
        <translation>⚠️ Jeder kann diesen Bot in eine Gruppe holen. Von dort kann niemand das Telefon steuern, aber verbieten Sie es: Schreiben Sie /setjoingroups an @BotFather und wählen Sie Disable.</translation>
    </message>
    <message>
        <source>🔕 Ignore him</source>
        <translation>🔕 Ignorieren</translation>
    </message>
    <message>
        <source>Ignored until the next start of the program.</source>
        <translation>Wird bis zum nächsten Start des Programms ignoriert.</translation>
    </message>
    <message>
        <source>Already extended by %1.</source>
        <translation>Schon von %1 verlängert.</translation>
    </message>
    <message>
        <source>Already removed by %1.</source>
        <translation>Schon von %1 entfernt.</translation>
    </message>
    <message>
        <source>✅ You are now an owner of %1.</source>
        <comment>%1 = name of a phone</comment>
        <translation>✅ Sie sind jetzt Besitzer von %1.</translation>
    </message>
    <message>
        <source>Calls and SMS to %1 will appear here.</source>
        <comment>%1 = number</comment>
        <translation>Anrufe und SMS an %1 erscheinen hier.</translation>
    </message>
    <message>
        <source>👤 You may use %1, %2.</source>
        <comment>%1 = name of a phone, %2 = until …</comment>
        <translation>👤 Sie dürfen %1 benutzen, %2.</translation>
    </message>
    <message>
        <source>Its number is %1.</source>
        <translation>Die Nummer ist %1.</translation>
    </message>
    <message>
        <source>👤 %1 is an owner again, by %2.</source>
        <translation>👤 %1 ist wieder Eigentümer, durch %2.</translation>
    </message>
</context>
<context>
    <name>PairPhrases</name>
    <message>
        <source>Scan this with your phone, or open this link, then press START:</source>
        <translation>Scannen Sie dies mit Ihrem Telefon, oder öffnen Sie diesen Link, dann drücken Sie START:</translation>
    </message>
    <message>
        <source>Or send this code to the bot @%1:</source>
        <translation>Oder senden Sie diesen Code an den Bot @%1:</translation>
    </message>
    <message>
        <source>It is good for ten minutes and for one person.</source>
        <translation>Er gilt zehn Minuten und für eine Person.</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <comment>a person</comment>
        <translation>%1 (ID %2)</translation>
    </message>
    <message>
        <source>%1 wants to control this phone. Allow? [y/N]</source>
        <translation>%1 will dieses Telefon steuern. Erlauben? [j/N]</translation>
    </message>
    <message>
        <source>%1 is an owner now.</source>
        <translation>%1 ist jetzt Eigentümer.</translation>
    </message>
    <message>
        <source>Nobody has become an owner.</source>
        <translation>Niemand ist Eigentümer geworden.</translation>
    </message>
    <message>
        <source>The code is void: it is too old, or was guessed at too often. Nobody has become an owner.</source>
        <translation>Der Code ist ungültig: Er ist zu alt oder wurde zu oft geraten. Niemand ist Eigentümer geworden.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached.</source>
        <translation>Telegram ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token.</source>
        <translation>Telegram lehnt das Token des Bots ab.</translation>
    </message>
    <message>
        <source>No bot is set up: give its token by virtualphoned --set telegram/token=- or in the variable virtualphone_bottoken.</source>
        <translation>Es ist kein Bot eingerichtet: Geben Sie sein Token mit virtualphoned --set telegram/token=- oder in der Variablen virtualphone_bottoken an.</translation>
    </message>
    <message>
        <source>VirtualPhone is running with these data. Stop it first, then pair.</source>
        <translation>VirtualPhone läuft mit diesen Daten. Beenden Sie es zuerst, dann koppeln Sie.</translation>
    </message>
    <message>
        <source>First give the token of a bot, above.</source>
        <translation>Geben Sie zuerst oben das Token eines Bots an.</translation>
    </message>
    <message>
        <source>somebody at the computer</source>
        <translation>jemand am Computer</translation>
    </message>
    <message>
        <source>The owners are fixed by the variable virtualphone_botowner: take the id out there.</source>
        <translation>Die Eigentümer sind durch die Variable virtualphone_botowner festgelegt: Nehmen Sie die ID dort heraus.</translation>
    </message>
    <message>
        <source>Nobody was removed: the disk refuses.</source>
        <translation>Niemand wurde entfernt: Der Datenträger lässt es nicht zu.</translation>
    </message>
    <message>
        <source>The owners are fixed by the variable virtualphone_botowner: add the id there.</source>
        <translation>Die Eigentümer sind durch die Variable virtualphone_botowner festgelegt: Fügen Sie die ID dort hinzu.</translation>
    </message>
    <message>
        <source>The new owner could not be stored: the disk refuses.</source>
        <translation>Der neue Eigentümer konnte nicht gespeichert werden: Der Datenträger lässt es nicht zu.</translation>
    </message>
    <message>
        <source>The phone does not run now: somebody is becoming an owner at its computer.</source>
        <translation>Das Telefon läuft jetzt nicht: An seinem Computer wird gerade jemand Eigentümer.</translation>
    </message>
    <message>
        <source>gets no messages: has blocked the bot, or never pressed Start</source>
        <translation>bekommt keine Nachrichten: hat den Bot blockiert oder nie Starten gedrückt</translation>
    </message>
    <message>
        <source>Connecting with Telegram…</source>
        <translation>Verbindung mit Telegram…</translation>
    </message>
    <message>
        <source>Nobody was brought back: the disk refuses.</source>
        <translation>Niemand wurde zurückgeholt: Der Datenträger lässt es nicht zu.</translation>
    </message>
    <message>
        <source>It is too late to undo that.</source>
        <translation>Es ist zu spät, das rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>PhonesPhrases</name>
    <message>
        <source>📱 My phones</source>
        <translation>📱 Meine Telefone</translation>
    </message>
    <message>
        <source>✅ %1 – rings by default</source>
        <translation>✅ %1 – klingelt üblicherweise</translation>
    </message>
    <message>
        <source>There is none yet. Add the phone on which you want to be called.</source>
        <translation>Es gibt noch keines. Fügen Sie das Telefon hinzu, auf dem Sie angerufen werden wollen.</translation>
    </message>
    <message>
        <source>Tap the phone that shall ring by default.</source>
        <translation>Tippen Sie auf das Telefon, das üblicherweise klingeln soll.</translation>
    </message>
    <message>
        <source>📶 Ring plan</source>
        <translation>📶 Klingelplan</translation>
    </message>
    <message>
        <source>The phones ring one after the other, each after the one before did not answer.</source>
        <translation>Die Telefone klingeln nacheinander, jedes, nachdem das vorige nicht angenommen hat.</translation>
    </message>
    <message>
        <source>%1. %2 · %3</source>
        <comment>place, phone, how long it rings</comment>
        <translation>%1. %2 · %3</translation>
    </message>
    <message>
        <source>Now only the default phone rings.</source>
        <translation>Jetzt klingelt nur das übliche Telefon.</translation>
    </message>
    <message>
        <source>Name and number of the phone? For example: Office +39 06 123 456</source>
        <translation>Name und Nummer des Telefons? Zum Beispiel: Büro +39 06 123 456</translation>
    </message>
    <message>
        <source>Office +39 06 123 456</source>
        <translation>Büro +39 06 123 456</translation>
    </message>
    <message>
        <source>How shall %1 be called?</source>
        <translation>Wie soll %1 heißen?</translation>
    </message>
    <message>
        <source>📱 My phones: %1</source>
        <translation>📱 Meine Telefone: %1</translation>
    </message>
    <message>
        <source>A name is missing. Answer again, for example: Office +39 06 123 456</source>
        <translation>Es fehlt ein Name. Antworten Sie noch einmal, zum Beispiel: Büro +39 06 123 456</translation>
    </message>
    <message>
        <source>That name cannot be taken: it is too long, or another phone has it. Answer again.</source>
        <translation>Dieser Name geht nicht: Er ist zu lang, oder ein anderes Telefon hat ihn. Antworten Sie noch einmal.</translation>
    </message>
    <message>
        <source>Answer again, please.</source>
        <translation>Bitte antworten Sie noch einmal.</translation>
    </message>
    <message>
        <source>✖ %1 is none of my phones any more.</source>
        <translation>✖ %1 ist keines meiner Telefone mehr.</translation>
    </message>
    <message>
        <source>↩️ %1 is back, as before.</source>
        <translation>↩️ %1 ist wieder da, wie zuvor.</translation>
    </message>
    <message>
        <source>the ring plan of the phones</source>
        <translation>der Klingelplan der Telefone</translation>
    </message>
    <message>
        <source>This phone rings by default. Let another one ring first.</source>
        <translation>Dieses Telefon klingelt üblicherweise. Lassen Sie zuerst ein anderes klingeln.</translation>
    </message>
    <message>
        <source>What was before is no longer kept. Add the phone again.</source>
        <translation>Der Zustand davor ist nicht mehr da. Fügen Sie das Telefon neu hinzu.</translation>
    </message>
    <message>
        <source>➕ Add</source>
        <translation>➕ Hinzufügen</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Rückgängig</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>übliche Zeit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>« My phones</source>
        <translation>« Meine Telefone</translation>
    </message>
    <message>
        <source>⚠️ Every call to %1 may be expensive. Shall it be one of your phones?</source>
        <translation>⚠️ Jeder Anruf an %1 kann teuer werden. Soll das eines Ihrer Telefone sein?</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>There was no answer in time.</source>
        <translation>Es kam keine rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>The modem is not connected.</source>
        <translation>Das Modem ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The modem is not ready.</source>
        <translation>Das Modem ist nicht bereit.</translation>
    </message>
    <message>
        <source>The modem refused (error %1).</source>
        <translation>Das Modem lehnte ab (Fehler %1).</translation>
    </message>
    <message>
        <source>The modem refused.</source>
        <translation>Das Modem lehnte ab.</translation>
    </message>
    <message>
        <source>This modem cannot do that.</source>
        <translation>Das kann dieses Modem nicht.</translation>
    </message>
    <message>
        <source>That is not a phone number that can be dialled.</source>
        <translation>Das ist keine Rufnummer, die gewählt werden kann.</translation>
    </message>
    <message>
        <source>Emergency numbers are never called through the virtual phone. Dial them on your own phone, now.</source>
        <translation>Notrufnummern werden nie über das virtuelle Telefon angerufen. Wählen Sie sie jetzt auf Ihrem eigenen Telefon.</translation>
    </message>
    <message>
        <source>That is a service code of the operator, not a phone number.</source>
        <translation>Das ist ein Dienstcode des Netzbetreibers, keine Rufnummer.</translation>
    </message>
    <message>
        <source>That could not be understood.</source>
        <translation>Das war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>A call is in progress.</source>
        <translation>Es läuft ein Gespräch.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation>Die Netzwerkverbindung ist misslungen.</translation>
    </message>
    <message>
        <source>The bot token was refused.</source>
        <translation>Das Token des Bots wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Too many requests: wait %1.</source>
        <comment>%1 = duration</comment>
        <translation>Zu viele Anfragen: Warten Sie %1.</translation>
    </message>
    <message>
        <source>Somebody else uses or has fixed this.</source>
        <translation>Jemand anderes benutzt dies oder hat es festgelegt.</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>Der Server lehnte ab (%1).</translation>
    </message>
    <message>
        <source>It could not be stored on the disk.</source>
        <translation>Es konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No call can be made now. %1.</source>
        <comment>%1 = what the modem is doing</comment>
        <translation>Jetzt ist kein Anruf möglich. %1.</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Dieser Stick kann keine Sprache: SMS gehen, Anrufe nicht.</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Kein Anruf</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Es klingelt</translation>
    </message>
    <message>
        <source>Answering the caller</source>
        <translation>Der Anrufer wird angenommen</translation>
    </message>
    <message>
        <source>Putting the caller on hold</source>
        <translation>Der Anrufer wird gehalten</translation>
    </message>
    <message>
        <source>Putting your phone on hold</source>
        <translation>Ihr Telefon wird gehalten</translation>
    </message>
    <message>
        <source>Calling your phone</source>
        <translation>Ihr Telefon wird angerufen</translation>
    </message>
    <message>
        <source>Calling the other party</source>
        <translation>Die andere Seite wird angerufen</translation>
    </message>
    <message>
        <source>Joining both</source>
        <translation>Beide werden verbunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Ending the call</source>
        <translation>Der Anruf wird beendet</translation>
    </message>
    <message>
        <source>Going on to your next phone</source>
        <translation>Ihr nächstes Telefon ist an der Reihe</translation>
    </message>
    <message>
        <source>Passing the caller on to your phone</source>
        <translation>Der Anrufer wird an Ihr Telefon weitergegeben</translation>
    </message>
    <message>
        <source>Handing the call over</source>
        <translation>Der Anruf wird übergeben</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>wird gewählt</translation>
    </message>
    <message>
        <source>ringing</source>
        <comment>the called phone</comment>
        <translation>klingelt</translation>
    </message>
    <message>
        <source>calling</source>
        <comment>somebody calls us</comment>
        <translation>ruft an</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Call ended, %1</source>
        <comment>%1 = duration</comment>
        <translation>Anruf beendet, %1</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Anruf beendet</translation>
    </message>
    <message>
        <source>%1 hung up while on hold (%2)</source>
        <comment>%2 = duration</comment>
        <translation>%1 hat aufgelegt, während gehalten wurde (%2)</translation>
    </message>
    <message>
        <source>%1 gave up after %2</source>
        <comment>%2 = duration</comment>
        <translation>%1 gab nach %2 auf</translation>
    </message>
    <message>
        <source>%1 hung up before %2 was connected</source>
        <translation>%1 legte auf, bevor %2 verbunden war</translation>
    </message>
    <message>
        <source>The network refused to put the first call on hold</source>
        <translation>Das Netz ließ den ersten Anruf nicht halten</translation>
    </message>
    <message>
        <source>The network refused to join the calls</source>
        <translation>Das Netz ließ die Anrufe nicht zusammenschalten</translation>
    </message>
    <message>
        <source>The modem refused to dial %1</source>
        <translation>Das Modem weigerte sich, %1 zu wählen</translation>
    </message>
    <message>
        <source>The call of %1 could not be answered</source>
        <translation>Der Anruf von %1 konnte nicht angenommen werden</translation>
    </message>
    <message>
        <source>The modem did not answer a command in time</source>
        <translation>Das Modem beantwortete einen Befehl nicht rechtzeitig</translation>
    </message>
    <message>
        <source>The modem was lost or restarted during the call</source>
        <translation>Das Modem ging während des Anrufs verloren oder startete neu</translation>
    </message>
    <message>
        <source>Ended by you, %1</source>
        <comment>%1 = duration</comment>
        <translation>Von Ihnen beendet, %1</translation>
    </message>
    <message>
        <source>Ended by you</source>
        <translation>Von Ihnen beendet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <comment>%1 = reason</comment>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Ended because the program was stopped</source>
        <translation>Beendet, weil das Programm beendet wurde</translation>
    </message>
    <message>
        <source>The program was stopped; the modem did not confirm, the calls may still be up</source>
        <translation>Das Programm wurde beendet; das Modem hat nicht bestätigt, die Anrufe stehen vielleicht noch</translation>
    </message>
    <message>
        <source>A call from before was still up when the modem came back, and was ended</source>
        <translation>Ein früherer Anruf stand noch, als das Modem zurückkam, und wurde beendet</translation>
    </message>
    <message>
        <source>Looking for the modem on %1</source>
        <translation>Das Modem wird an %1 gesucht</translation>
    </message>
    <message>
        <source>The modem is starting</source>
        <translation>Das Modem startet</translation>
    </message>
    <message>
        <source>The modem has no SIM card</source>
        <translation>Das Modem hat keine SIM-Karte</translation>
    </message>
    <message>
        <source>The modem has found no network yet</source>
        <translation>Das Modem hat noch kein Netz gefunden</translation>
    </message>
    <message>
        <source>The modem is ready</source>
        <translation>Das Modem ist bereit</translation>
    </message>
    <message>
        <source>The modem was lost and is awaited</source>
        <translation>Das Modem ging verloren und wird erwartet</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Offline, trying again</source>
        <translation>Offline, neuer Versuch</translation>
    </message>
    <message>
        <source>The bot token was refused</source>
        <translation>Das Token des Bots wurde abgelehnt</translation>
    </message>
    <message>
        <source>Another program uses this bot</source>
        <translation>Ein anderes Programm benutzt diesen Bot</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation>Anonyme Nummer</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>your phone %1</source>
        <comment>%1 = number</comment>
        <translation>Ihr Telefon %1</translation>
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
        <source>%1 is busy</source>
        <translation>%1 ist besetzt</translation>
    </message>
    <message>
        <source>%1 did not answer (%2)</source>
        <comment>%2 = duration</comment>
        <translation>%1 hat nicht angenommen (%2)</translation>
    </message>
    <message>
        <source>%1 is switched off or unreachable</source>
        <translation>%1 ist ausgeschaltet oder nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 declined the call</source>
        <translation>%1 hat abgelehnt</translation>
    </message>
    <message>
        <source>the network does not know the number of %1</source>
        <translation>das Netz kennt diese Nummer nicht: %1</translation>
    </message>
    <message>
        <source>the operator blocks calls to %1</source>
        <translation>der Netzbetreiber sperrt Anrufe an %1</translation>
    </message>
    <message>
        <source>the network is congested, %1 was not reached</source>
        <translation>das Netz ist überlastet, %1 wurde nicht erreicht</translation>
    </message>
    <message>
        <source>the modem has no network, %1 was not reached</source>
        <translation>das Modem hat kein Netz, %1 wurde nicht erreicht</translation>
    </message>
    <message>
        <source>the SIM card has no credit left, %1 was not reached</source>
        <translation>die SIM-Karte hat kein Guthaben mehr, %1 wurde nicht erreicht</translation>
    </message>
    <message>
        <source>the modem was lost, %1 was not reached</source>
        <translation>das Modem ging verloren, %1 wurde nicht erreicht</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 war nicht zu erreichen</translation>
    </message>
    <message>
        <source>%1 was given up for another phone</source>
        <translation>%1 wurde für ein anderes Telefon aufgegeben</translation>
    </message>
    <message>
        <source>The network passed %1 on to %2, without an answer here</source>
        <translation>Das Netz gab %1 an %2 weiter, ohne dass hier angenommen wurde</translation>
    </message>
    <message>
        <source>%1 and %2 talk on without the line, which is free again</source>
        <translation>%1 und %2 sprechen ohne die Leitung weiter, die wieder frei ist</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>%1 wird angerufen</translation>
    </message>
    <message>
        <source>Speaking to the caller</source>
        <translation>Spricht mit dem Anrufer</translation>
    </message>
    <message>
        <source>Asking your phone to press 1</source>
        <translation>Bittet Ihr Telefon, die 1 zu drücken</translation>
    </message>
    <message>
        <source>%1 was answered, but nobody pressed 1: it was probably the mailbox</source>
        <translation>%1 wurde angenommen, aber niemand drückte die 1: wahrscheinlich war es die Mailbox</translation>
    </message>
    <message>
        <source>Taking a message</source>
        <translation>Eine Nachricht wird aufgenommen</translation>
    </message>
    <message>
        <source>%1 left a message</source>
        <translation>%1 hat eine Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>%1 hung up without a message</source>
        <translation>%1 hat ohne Nachricht aufgelegt</translation>
    </message>
    <message>
        <source>%1 left no message</source>
        <translation>%1 hat keine Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>No message could be taken: the modem let no sound through</source>
        <translation>Es konnte keine Nachricht aufgenommen werden: das Modem ließ keinen Ton durch</translation>
    </message>
    <message>
        <source>Offline: the proxy does not answer</source>
        <translation>Offline: der Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>Offline: the proxy lets nothing through</source>
        <translation>Offline: der Proxy lässt nichts durch</translation>
    </message>
    <message>
        <source>Offline: somebody else answers instead of Telegram</source>
        <translation>Offline: jemand anders antwortet statt Telegram</translation>
    </message>
    <message>
        <source>Offline: this computer&apos;s clock is not set</source>
        <translation>Offline: die Uhr dieses Computers ist nicht gestellt</translation>
    </message>
    <message>
        <source>Offline: Telegram itself has a trouble, trying again</source>
        <translation>Offline: Telegram selbst ist gestört, es wird erneut versucht</translation>
    </message>
    <message>
        <source>Nobody answers at the address of the proxy: start it, or correct telegram/proxy in the settings.</source>
        <translation>An der Adresse des Proxys antwortet niemand: Starten Sie ihn, oder berichtigen Sie telegram/proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>The proxy asks for another name or password, or may not reach Telegram: correct telegram/proxy in the settings.</source>
        <translation>Der Proxy verlangt einen anderen Namen oder ein anderes Passwort, oder er darf Telegram nicht erreichen: Berichtigen Sie telegram/proxy in den Einstellungen.</translation>
    </message>
    <message>
        <source>Somebody intercepts the connection to Telegram: nobody who is trusted vouches for who answers, so nothing is told there, the bot&apos;s token least of all. A filter of this network may do that; the computer&apos;s date may be wrong, too.</source>
        <translation>Jemand fängt die Verbindung zu Telegram ab: Niemand, dem vertraut wird, bürgt für den, der antwortet; deshalb wird dort nichts gesagt, das Token des Bots am wenigsten. Das kann ein Filter dieses Netzes sein; auch das Datum des Computers kann falsch sein.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer: by its clock Telegram&apos;s certificate is not valid yet.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses Computers: Nach seiner Uhr ist das Zertifikat von Telegram noch nicht gültig.</translation>
    </message>
    <message>
        <source>The connection works, but Telegram&apos;s server answers with an error: it is tried again by itself.</source>
        <translation>Die Verbindung steht, aber der Server von Telegram antwortet mit einem Fehler: Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>Asking the caller for a name</source>
        <translation>Fragt den Anrufer nach einem Namen</translation>
    </message>
    <message>
        <source>the call to %1 was given up</source>
        <translation>der Anruf bei %1 wurde aufgegeben</translation>
    </message>
    <message>
        <source>Telling the other party that it is recorded</source>
        <translation>Sagt der anderen Seite, dass aufgenommen wird</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language (ISO 639), for names of countries</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>PortPhrases</name>
    <message>
        <source>the modem&apos;s port</source>
        <translation>der Anschluss des Modems</translation>
    </message>
    <message>
        <source>No modem is connected</source>
        <translation>Es ist kein Modem angeschlossen</translation>
    </message>
    <message>
        <source>%1 may not be used by this user. Add yourself to the group “dialout”: sudo usermod -aG dialout %2, then log in again</source>
        <comment>%1 = port, %2 = user</comment>
        <translation>Dieser Benutzer darf %1 nicht benutzen. Fügen Sie sich zur Gruppe „dialout“ hinzu: sudo usermod -aG dialout %2, dann melden Sie sich neu an</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that one (ModemManager is not it)</source>
        <comment>%1 = port</comment>
        <translation>%1 ist von einem anderen Programm belegt. Schließen Sie es (ModemManager ist es nicht)</translation>
    </message>
    <message>
        <source>%1 is held by ModemManager, which opens every modem. Allow VirtualPhone in its settings to take the modem from it (modem/inhibitModemManager)</source>
        <comment>%1 = port</comment>
        <translation>%1 ist vom ModemManager belegt, der jedes Modem öffnet. Erlauben Sie VirtualPhone in seinen Einstellungen, ihm das Modem abzunehmen (modem/inhibitModemManager)</translation>
    </message>
    <message>
        <source>%1 does not answer as a modem. Unplug the stick and plug it in again, or choose another port</source>
        <comment>%1 = port</comment>
        <translation>%1 antwortet nicht wie ein Modem. Ziehen Sie den Stick ab und stecken Sie ihn wieder ein, oder wählen Sie einen anderen Anschluss</translation>
    </message>
    <message>
        <source>%1 is not the stick&apos;s port for commands: it carries sound, diagnostics or positions. Choose another port of the stick</source>
        <comment>%1 = port</comment>
        <translation>%1 ist nicht der Anschluss des Sticks für Befehle: Er trägt Ton, Diagnose oder Positionen. Wählen Sie einen anderen Anschluss des Sticks</translation>
    </message>
    <message>
        <source>The stick still shows itself as a CD-ROM. Install the package usb-modeswitch, then unplug the stick and plug it in again</source>
        <translation>Der Stick zeigt sich noch als CD-ROM. Installieren Sie das Paket usb-modeswitch, dann ziehen Sie den Stick ab und stecken ihn wieder ein</translation>
    </message>
    <message>
        <source>Several modems are plugged in, and none is taken without being asked for: %1. Set one of these as the serial port, or imei: and a modem&apos;s IMEI</source>
        <comment>%1 = list of modems</comment>
        <translation>Mehrere Modems sind eingesteckt, und keines wird ungefragt genommen: %1. Setzen Sie eines davon als seriellen Anschluss, oder imei: und die IMEI eines Modems</translation>
    </message>
    <message>
        <source>The modem that is plugged in is not the one that was chosen by its IMEI</source>
        <translation>Das eingesteckte Modem ist nicht das, das mit seiner IMEI gewählt wurde</translation>
    </message>
    <message>
        <source>Another VirtualPhone uses this modem already</source>
        <translation>Ein anderes VirtualPhone benutzt dieses Modem schon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 = name of a modem, %2 = its port</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a modem</source>
        <translation>ein Modem</translation>
    </message>
    <message>
        <source>No port of the modem has told any event for a long time: an incoming call may stay unnoticed. Unplug the stick and plug it in again, or name the port that tells events</source>
        <translation>Schon lange hat kein Anschluss des Modems ein Ereignis gemeldet: Ein Anruf könnte unbemerkt bleiben. Ziehen Sie den Stick ab und stecken Sie ihn wieder ein, oder nennen Sie den Anschluss, der Ereignisse meldet</translation>
    </message>
</context>
<context>
    <name>PromptDeskPhrases</name>
    <message>
        <source>🎙 Use this sound for your callers as:</source>
        <translation>🎙 Diesen Ton für Ihre Anrufer verwenden als:</translation>
    </message>
    <message>
        <source>🎙 %1: who is to hear it?</source>
        <translation>🎙 %1: Wer soll sie hören?</translation>
    </message>
    <message>
        <source>A voice message may become what callers hear, but this modem carries no sound.</source>
        <translation>Eine Sprachnachricht kann das werden, was Anrufer hören, aber dieses Modem überträgt keinen Ton.</translation>
    </message>
    <message>
        <source>Only an owner may set what callers hear.</source>
        <translation>Nur ein Eigentümer darf einstellen, was Anrufer hören.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>In a moment…</source>
        <translation>Gleich …</translation>
    </message>
    <message>
        <source>▶ Listen</source>
        <translation>▶ Anhören</translation>
    </message>
    <message>
        <source>↺ Back to the standard one</source>
        <translation>↺ Zurück zum Standard</translation>
    </message>
    <message>
        <source>There is no sound of your own there any more.</source>
        <translation>Dort gibt es keinen eigenen Ton mehr.</translation>
    </message>
</context>
<context>
    <name>PromptPhrases</name>
    <message>
        <source>That question is too old, so your answer was not used. Please start again.</source>
        <translation>Diese Frage ist zu alt, darum wurde Ihre Antwort nicht benutzt. Bitte fangen Sie neu an.</translation>
    </message>
    <message>
        <source>That question has been answered already.</source>
        <translation>Diese Frage ist schon beantwortet.</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Announcement</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Greeting before your phone rings</source>
        <translation>Begrüßung, bevor Ihr Telefon klingelt</translation>
    </message>
    <message>
        <source>%1: callers hear your own from now on, %2 seconds.</source>
        <translation>%1: Anrufer hören ab jetzt Ihre eigene, %2 Sekunden.</translation>
    </message>
    <message>
        <source>%1: callers of %3 hear your own from now on, %2 seconds.</source>
        <translation>%1: Anrufer der Gruppe %3 hören ab jetzt Ihre eigene, %2 Sekunden.</translation>
    </message>
    <message>
        <source>An announcement ends after %1 seconds (voice/maxSeconds): the rest is not heard.</source>
        <translation>Eine Ansage endet nach %1 Sekunden (voice/maxSeconds): Der Rest wird nicht gehört.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 seconds can be used here.</source>
        <translation>%1 ist zu lang: Höchstens %2 Sekunden sind hier verwendbar.</translation>
    </message>
    <message>
        <source>In %1 nothing can be heard.</source>
        <translation>%1: Es ist nichts zu hören.</translation>
    </message>
    <message>
        <source>%1 is no sound that can be read: it must be WAV, Ogg, FLAC or MP3, and whole.</source>
        <translation>%1 ist kein lesbarer Ton: Es muss WAV, Ogg, FLAC oder MP3 sein, und vollständig.</translation>
    </message>
    <message>
        <source>%1 is not there, or is no file.</source>
        <translation>%1 gibt es nicht, oder es ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 ist zu groß.</translation>
    </message>
    <message>
        <source>%1 could not be stored on the disk.</source>
        <translation>%1 konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The setting is fixed by a variable or the command line.</source>
        <translation>Die Einstellung ist durch eine Variable oder die Befehlszeile festgelegt.</translation>
    </message>
    <message>
        <source>A group of that name cannot have a sound of its own.</source>
        <translation>Eine Gruppe dieses Namens kann keinen eigenen Ton haben.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>%1 konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>%1: callers of %2 hear what all hear again.</source>
        <translation>%1: Anrufer der Gruppe %2 hören wieder, was alle hören.</translation>
    </message>
    <message>
        <source>%1: off again.</source>
        <translation>%1: wieder aus.</translation>
    </message>
    <message>
        <source>%1: a machine&apos;s voice says the standard sentence again.</source>
        <translation>%1: Eine Computerstimme sagt wieder den Standardsatz.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing is changed.</source>
        <translation>Es konnte nicht gespeichert werden, darum hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Now: what all callers hear.</source>
        <translation>Jetzt: was alle Anrufer hören.</translation>
    </message>
    <message>
        <source>Now: nothing.</source>
        <translation>Jetzt: nichts.</translation>
    </message>
    <message>
        <source>Now: a machine&apos;s voice.</source>
        <translation>Jetzt: eine Computerstimme.</translation>
    </message>
    <message>
        <source>Now: a machine&apos;s voice, in %1.</source>
        <comment>%1 = a language</comment>
        <translation>Jetzt: eine Computerstimme, auf %1.</translation>
    </message>
    <message>
        <source>Now: a sound that is not there any more.</source>
        <translation>Jetzt: ein Ton, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Now: a sound of your own.</source>
        <translation>Jetzt: ein eigener Ton.</translation>
    </message>
    <message>
        <source>Now: the file %1.</source>
        <translation>Jetzt: die Datei %1.</translation>
    </message>
    <message>
        <source>The voice message</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Die Sprachnachricht</translation>
    </message>
    <message>
        <source>The recording</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>Question for the caller&apos;s name</source>
        <translation>Frage nach dem Namen des Anrufers</translation>
    </message>
    <message>
        <source>Notice that the call is recorded</source>
        <translation>Hinweis, dass der Anruf aufgenommen wird</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy connection refused</source>
        <translation>Verbindung zum Proxy abgelehnt</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Verbindung zum Proxy abgelehnt</translation>
    </message>
</context>
<context>
    <name>ReasonPhrases</name>
    <message>
        <source>tomorrow %1</source>
        <comment>%1 = time of day</comment>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 = title of an event, %2 = calendar</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>the event %1 names this contact, until %2</source>
        <translation>der Termin %1 nennt diesen Kontakt, bis %2</translation>
    </message>
    <message>
        <source>the event %1 names his group, until %2</source>
        <translation>der Termin %1 nennt seine Gruppe, bis %2</translation>
    </message>
    <message>
        <source>the event %1 comes after it</source>
        <translation>der Termin %1 kommt danach</translation>
    </message>
    <message>
        <source>the event %1 says a place where no number can be read</source>
        <translation>der Termin %1 nennt einen Ort, in dem keine Nummer zu lesen ist</translation>
    </message>
    <message>
        <source>you blocked %1</source>
        <translation>Sie haben %1 gesperrt</translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation>auf der Liste %1</translation>
    </message>
    <message>
        <source>on the list %1: %2</source>
        <comment>%2 = kind of spam, or the entry</comment>
        <translation>auf der Liste %1: %2</translation>
    </message>
    <message>
        <source>you always let %1 through</source>
        <translation>Sie lassen %1 immer durch</translation>
    </message>
    <message>
        <source>you called this number a short while ago</source>
        <translation>Sie haben diese Nummer vor Kurzem angerufen</translation>
    </message>
    <message>
        <source>you have called this number before</source>
        <translation>Sie haben diese Nummer schon einmal angerufen</translation>
    </message>
    <message>
        <source>do not disturb, until %1</source>
        <translation>nicht stören, bis %1</translation>
    </message>
    <message>
        <source>do not disturb, but the group %1 may</source>
        <translation>nicht stören, aber die Gruppe %1 darf</translation>
    </message>
    <message>
        <source>do not disturb, but it is the second call within 3 minutes</source>
        <translation>nicht stören, aber es ist der zweite Anruf in 3 Minuten</translation>
    </message>
    <message>
        <source>you decided so for all calls, until %1</source>
        <translation>Sie haben es für alle Anrufe so bestimmt, bis %1</translation>
    </message>
    <message>
        <source>your own phone called the line</source>
        <translation>Ihr eigenes Telefon rief die Leitung an</translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation>die Nummer ist unterdrückt</translation>
    </message>
    <message>
        <source>the caller is in no contact</source>
        <translation>der Anrufer ist in keinem Kontakt</translation>
    </message>
    <message>
        <source>no calendar event applies to this contact now</source>
        <translation>für diesen Kontakt gilt jetzt kein Termin</translation>
    </message>
    <message>
        <source>a contact, and no calendar is set up</source>
        <translation>ein Kontakt, und es ist kein Kalender eingerichtet</translation>
    </message>
    <message>
        <source>no master phone is set</source>
        <translation>es ist kein Haupttelefon eingestellt</translation>
    </message>
    <message>
        <source>the phone that should ring is the caller</source>
        <translation>das Telefon, das klingeln soll, ist der Anrufer</translation>
    </message>
    <message>
        <source>you asked for this call</source>
        <translation>Sie haben um diesen Anruf gebeten</translation>
    </message>
    <message>
        <source>another call was running</source>
        <translation>es lief ein anderer Anruf</translation>
    </message>
    <message>
        <source>the rule names a number that cannot be dialled</source>
        <translation>die Regel nennt eine Nummer, die nicht gewählt werden kann</translation>
    </message>
    <message>
        <source>the phone that should ring is the line itself</source>
        <translation>das Telefon, das klingeln soll, ist die Leitung selbst</translation>
    </message>
    <message>
        <source>you were asked and did not answer in time</source>
        <translation>Sie wurden gefragt und haben nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>you decided so while it rang</source>
        <translation>Sie haben es so entschieden, während es klingelte</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between phones that ring one after the other</comment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>is rejected</source>
        <translation>wird abgelehnt</translation>
    </message>
    <message>
        <source>is rejected, with an SMS</source>
        <translation>wird mit einer SMS abgelehnt</translation>
    </message>
    <message>
        <source>goes to voicemail</source>
        <translation>geht auf die Mailbox</translation>
    </message>
    <message>
        <source>rings while you are asked; %1 if you say yes</source>
        <translation>klingelt, während Sie gefragt werden; %1, wenn Sie Ja sagen</translation>
    </message>
    <message>
        <source>rings %1</source>
        <comment>rings this phone</comment>
        <translation>klingelt: %1</translation>
    </message>
    <message>
        <source>the modem sent no sound, so your phone was not asked to press 1</source>
        <translation>das Modem sandte keinen Ton, darum wurde Ihr Telefon nicht gebeten, die 1 zu drücken</translation>
    </message>
    <message>
        <source>nothing can be recorded without the modem&apos;s sound, so an SMS is sent</source>
        <translation>ohne den Ton des Modems lässt sich nichts aufnehmen, deshalb geht eine SMS ab</translation>
    </message>
    <message>
        <source>the modem is silent after a hold, so no message could be left; Settings ▸ Voicemail has a greeting before your phone rings for such modems</source>
        <translation>das Modem ist nach dem Halten stumm, deshalb konnte keine Nachricht hinterlassen werden; für solche Modems gibt es unter Einstellungen ▸ Anrufbeantworter eine Begrüßung, bevor Ihr Telefon klingelt</translation>
    </message>
    <message>
        <source>the caller was asked for a name and said nothing</source>
        <translation>der Anrufer wurde nach seinem Namen gefragt und sagte nichts</translation>
    </message>
    <message>
        <source>the modem sent no sound, so the caller was not asked for a name</source>
        <translation>das Modem sandte keinen Ton, darum wurde der Anrufer nicht nach seinem Namen gefragt</translation>
    </message>
    <message>
        <source>it was not recorded: the modem sent no sound, or the other party was not told</source>
        <translation>es wurde nicht aufgenommen: Das Modem sandte keinen Ton, oder der anderen Seite wurde es nicht gesagt</translation>
    </message>
</context>
<context>
    <name>RecipientSetting</name>
    <message>
        <source>%1 is no owner: the log goes to all of them.</source>
        <comment>%1 = id</comment>
        <translation>%1 ist kein Besitzer: Das Protokoll geht an alle.</translation>
    </message>
</context>
<context>
    <name>RingsWords</name>
    <message>
        <source>Another contact</source>
        <translation>Ein anderer Kontakt</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>An unknown number</source>
        <translation>Eine unbekannte Nummer</translation>
    </message>
    <message>
        <source>A hidden number</source>
        <translation>Eine unterdrückte Nummer</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>what becomes of a call, time</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <comment>groups and contacts</comment>
        <translation>
            <numerusform>Und noch %n</numerusform>
            <numerusform>Und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>as Rules shows</source>
        <translation>wie Regeln zeigt</translation>
    </message>
    <message>
        <source>A call %1 now</source>
        <comment>%1 = rings Mobile, is rejected</comment>
        <translation>Ein jetzt eingehender Anruf %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caller: what becomes of the call</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Alle anderen</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>are rejected</source>
        <translation>werden abgelehnt</translation>
    </message>
    <message>
        <source>are rejected with an SMS</source>
        <translation>werden mit einer SMS abgelehnt</translation>
    </message>
    <message>
        <source>ring until you decide in the chat</source>
        <translation>klingeln, bis Sie im Chat entscheiden</translation>
    </message>
    <message>
        <source>ring your own phone</source>
        <translation>klingeln auf Ihrem eigenen Telefon</translation>
    </message>
    <message>
        <source>ring another number…</source>
        <translation>klingeln auf einer anderen Nummer…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>may leave a message</source>
        <translation>dürfen eine Nachricht hinterlassen</translation>
    </message>
</context>
<context>
    <name>RulePhrases</name>
    <message>
        <source>the file ends in the middle</source>
        <translation>die Datei endet mittendrin</translation>
    </message>
    <message>
        <source>line %1 is too long and is left out</source>
        <translation>Zeile %1 ist zu lang und wird ausgelassen</translation>
    </message>
    <message>
        <source>it is nested too deep at line %1</source>
        <translation>bei Zeile %1 ist es zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this event is too large and is left out</source>
        <translation>dieser Termin ist zu groß und wird ausgelassen</translation>
    </message>
    <message>
        <source>it has too many events; those from line %1 on are left out</source>
        <translation>er hat zu viele Termine; die ab Zeile %1 werden ausgelassen</translation>
    </message>
    <message>
        <source>this event has no beginning and is left out</source>
        <translation>dieser Termin hat keinen Anfang und wird ausgelassen</translation>
    </message>
    <message>
        <source>a time of this event cannot be read</source>
        <translation>eine Zeit dieses Termins kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this event ends before it begins</source>
        <translation>dieser Termin endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>how this event repeats cannot be read, so all of it is left out</source>
        <translation>wie sich dieser Termin wiederholt, kann nicht gelesen werden, darum wird er ganz ausgelassen</translation>
    </message>
    <message>
        <source>its time zone is unknown; its times are read as local ones</source>
        <translation>seine Zeitzone ist unbekannt; seine Zeiten werden als hiesige gelesen</translation>
    </message>
    <message>
        <source>this event repeats too often and is left out</source>
        <translation>dieser Termin wiederholt sich zu oft und wird ausgelassen</translation>
    </message>
    <message>
        <source>no group and no contact is called “%1”</source>
        <translation>keine Gruppe und kein Kontakt heißt „%1“</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>“%1” is no number that can be dialled</source>
        <translation>„%1“ ist keine Nummer, die gewählt werden kann</translation>
    </message>
    <message>
        <source>at the same time “%1” says something else, and wins</source>
        <translation>zur selben Zeit sagt „%1“ etwas anderes, und das gilt</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of the calendar %1</comment>
        <translation>aus %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>📅 Calendars</source>
        <translation>📅 Kalender</translation>
    </message>
    <message>
        <source>None is set: calls follow the three defaults.</source>
        <translation>Es ist keiner eingestellt: Für Anrufe gelten die drei Vorgaben.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>✅ Nothing is wrong with the rules.</source>
        <translation>✅ Mit den Regeln ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>⚠️ To be put right</source>
        <translation>⚠️ Zu beheben</translation>
    </message>
    <message>
        <source>⚠️ Something in the calendars needs a look</source>
        <translation>⚠️ Etwas in den Kalendern braucht einen Blick</translation>
    </message>
    <message>
        <source>✅ Put right, or over</source>
        <translation>✅ Behoben oder vorbei</translation>
    </message>
    <message>
        <source>⚠️ The calendar %1 could not be read for a day</source>
        <translation>⚠️ Der Kalender %1 konnte einen Tag lang nicht gelesen werden</translation>
    </message>
    <message>
        <source>⚠️ The list %1 could not be read for a day</source>
        <translation>⚠️ Die Liste %1 konnte einen Tag lang nicht gelesen werden</translation>
    </message>
    <message>
        <source>⚠️ The calendar %1 cannot be read</source>
        <translation>⚠️ Der Kalender %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>⚠️ The list %1 cannot be read</source>
        <translation>⚠️ Die Liste %1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>✅ The calendar %1 is read again, since %2</source>
        <comment>%2 = time of day</comment>
        <translation>✅ Der Kalender %1 wird wieder gelesen, seit %2</translation>
    </message>
    <message>
        <source>✅ The list %1 is read again, since %2</source>
        <comment>%2 = time of day</comment>
        <translation>✅ Die Liste %1 wird wieder gelesen, seit %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 18:00, tomorrow 18:00 or 2026-12-24 18:00.</source>
        <translation>„%1“ ist keine Zeit. Schreiben Sie 18:00, morgen 18:00 oder 2026-12-24 18:00.</translation>
    </message>
    <message>
        <source>“%1” never happens here: there is no such day, or the clock leaps over that hour.</source>
        <translation>„%1“ gibt es hier nie: Diesen Tag gibt es nicht, oder die Uhr überspringt diese Stunde.</translation>
    </message>
    <message>
        <source>“%1” is too far away.</source>
        <translation>„%1“ ist zu weit weg.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor the name of a contact, nor the word hidden.</source>
        <translation>„%1“ ist weder eine Nummer noch der Name eines Kontakts noch das Wort hidden.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Several contacts are called “%1”. Which one?</source>
        <translation>Mehrere Kontakte heißen „%1“. Welcher?</translation>
    </message>
    <message>
        <source>%1 has no number in the contacts.</source>
        <translation>%1 hat in den Kontakten keine Nummer.</translation>
    </message>
    <message>
        <source>Who calls, and when? For example: /whatif 06 1234567, /whatif Anna tomorrow 18:00, /whatif hidden 2026-12-24 18:00</source>
        <translation>Wer ruft an, und wann? Zum Beispiel: /whatif 06 1234567, /whatif Anna morgen 18:00, /whatif hidden 2026-12-24 18:00</translation>
    </message>
    <message>
        <source>voicemail needs the modem&apos;s sound, which is not there: such calls are rejected with an SMS</source>
        <translation>die Mailbox braucht den Ton des Modems, der fehlt: solche Anrufe werden mit einer SMS abgewiesen</translation>
    </message>
</context>
<context>
    <name>SettingsPhrases</name>
    <message>
        <source>🌙 Do not disturb</source>
        <translation>🌙 Nicht stören</translation>
    </message>
    <message>
        <source>💬 Automatic SMS</source>
        <translation>💬 Automatische SMS</translation>
    </message>
    <message>
        <source>🚫 Blacklist</source>
        <translation>🚫 Sperrliste</translation>
    </message>
    <message>
        <source>👥 Owners and guests</source>
        <translation>👥 Eigentümer und Gäste</translation>
    </message>
    <message>
        <source>🗒 Daily log</source>
        <translation>🗒 Tagesprotokoll</translation>
    </message>
    <message>
        <source>🌐 Language</source>
        <translation>🌐 Sprache</translation>
    </message>
    <message>
        <source>⚖️ Limits</source>
        <translation>⚖️ Grenzen</translation>
    </message>
    <message>
        <source>🔧 Advanced</source>
        <translation>🔧 Erweitert</translation>
    </message>
    <message>
        <source>⚙️ Settings</source>
        <translation>⚙️ Einstellungen</translation>
    </message>
    <message>
        <source>What the chat may spend; the window and the calls that come in are not counted against it.</source>
        <translation>Was der Chat ausgeben darf; das Fenster und eingehende Anrufe zählen nicht dazu.</translation>
    </message>
    <message>
        <source>📱 My phones</source>
        <translation>📱 Meine Telefone</translation>
    </message>
    <message>
        <source>💬 Auto-answers: on</source>
        <translation>💬 Automatische SMS: an</translation>
    </message>
    <message>
        <source>💬 Auto-answers: off</source>
        <translation>💬 Automatische SMS: aus</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>Anrufe je Stunde</translation>
    </message>
    <message>
        <source>SMS per hour</source>
        <translation>SMS je Stunde</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minuten je Monat</translation>
    </message>
    <message>
        <source>SMS per month</source>
        <translation>SMS je Monat</translation>
    </message>
    <message>
        <source>Longest call, in minutes</source>
        <translation>Längster Anruf, in Minuten</translation>
    </message>
    <message>
        <source>While roaming</source>
        <translation>Beim Roaming</translation>
    </message>
    <message>
        <source>Ask before unusual numbers</source>
        <translation>Bei ungewöhnlichen Nummern fragen</translation>
    </message>
    <message>
        <source>A phone rings for, in seconds</source>
        <translation>Ein Telefon klingelt, in Sekunden</translation>
    </message>
    <message>
        <source>Ring plan also for my own calls</source>
        <translation>Klingelplan auch für eigene Anrufe</translation>
    </message>
    <message>
        <source>Who calls twice in 3 minutes rings</source>
        <translation>Wer in 3 Minuten zweimal anruft, klingelt</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <source>SMS to callers who are not connected</source>
        <translation>SMS an Anrufer, die nicht verbunden werden</translation>
    </message>
    <message>
        <source>Text to those who are not connected</source>
        <translation>Text an die nicht Verbundenen</translation>
    </message>
    <message>
        <source>SMS to callers who gave up</source>
        <translation>SMS an Anrufer, die aufgaben</translation>
    </message>
    <message>
        <source>Text to those who gave up</source>
        <translation>Text an die, die aufgaben</translation>
    </message>
    <message>
        <source>Tell my phone by SMS who calls</source>
        <translation>Meinem Telefon per SMS sagen, wer anruft</translation>
    </message>
    <message>
        <source>Tell of stopped calls</source>
        <translation>Gestoppte Anrufe melden</translation>
    </message>
    <message>
        <source>Shared lists also stop contacts</source>
        <translation>Gemeinsame Listen stoppen auch Kontakte</translation>
    </message>
    <message>
        <source>Never stop whom I have called</source>
        <translation>Nie stoppen, wen ich angerufen habe</translation>
    </message>
    <message>
        <source>Nor after a call of mine, for minutes</source>
        <translation>Auch nach eigenem Anruf nicht, Minuten</translation>
    </message>
    <message>
        <source>Guests by password</source>
        <translation>Gäste mit Passwort</translation>
    </message>
    <message>
        <source>Tell guests of a wrong password</source>
        <translation>Gästen falsches Passwort melden</translation>
    </message>
    <message>
        <source>Tell owners of wrong passwords</source>
        <translation>Eigentümern falsche Passwörter melden</translation>
    </message>
    <message>
        <source>Send the log every day</source>
        <translation>Das Protokoll täglich senden</translation>
    </message>
    <message>
        <source>On Sundays, for the week, instead</source>
        <translation>Stattdessen sonntags, für die Woche</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Numbers masked</source>
        <translation>Nummern gekürzt</translation>
    </message>
    <message>
        <source>Compact ticks below my SMS</source>
        <translation>Kurze Häkchen unter meinen SMS</translation>
    </message>
    <message>
        <source>are rejected</source>
        <translation>werden abgelehnt</translation>
    </message>
    <message>
        <source>are rejected and get an SMS</source>
        <translation>werden abgelehnt und bekommen eine SMS</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>mich fragen</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>erlauben</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>verweigern</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>der Standardtext</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>wie der Computer</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>🔒 %1 (fixed by a variable or the command line)</source>
        <translation>🔒 %1 (durch eine Variable oder die Befehlszeile festgelegt)</translation>
    </message>
    <message>
        <source>Type it, 480 characters at most. {name}, {number} and {time} stand for those of the call.</source>
        <translation>Schreiben Sie ihn, höchstens 480 Zeichen. {name}, {number} und {time} stehen für die des Anrufs.</translation>
    </message>
    <message>
        <source>%1: that cannot be taken. Answer again with at most 480 characters.</source>
        <translation>%1: Das geht nicht. Antworten Sie noch einmal mit höchstens 480 Zeichen.</translation>
    </message>
    <message>
        <source>⚙️ Changed by %1:</source>
        <translation>⚙️ Geändert von %1:</translation>
    </message>
    <message>
        <source>Do not disturb: %1 may ring all the same.</source>
        <translation>Nicht stören: %1 darf trotzdem klingeln.</translation>
    </message>
    <message>
        <source>Do not disturb: %1 does not ring any more.</source>
        <translation>Nicht stören: %1 klingelt nicht mehr.</translation>
    </message>
    <message>
        <source>⚙️ Settings closed. /settings opens them again.</source>
        <translation>⚙️ Einstellungen geschlossen. /settings öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Only an owner may change the settings.</source>
        <translation>Nur ein Eigentümer darf die Einstellungen ändern.</translation>
    </message>
    <message>
        <source>What shall I say to the modem? The rules of /command apply.</source>
        <translation>Was soll ich dem Modem sagen? Es gelten die Regeln von /command.</translation>
    </message>
    <message>
        <source>🔒 Fixed by a variable or the command line: it cannot be changed here.</source>
        <translation>🔒 Durch eine Variable oder die Befehlszeile festgelegt: Hier kann es nicht geändert werden.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing is changed.</source>
        <translation>Es konnte nicht gespeichert werden, darum ist nichts geändert.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>This button is no longer valid.</source>
        <translation>Diese Taste gilt nicht mehr.</translation>
    </message>
    <message>
        <source>↺ Standard</source>
        <translation>↺ Standard</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Zurück</translation>
    </message>
    <message>
        <source>✖ Close</source>
        <translation>✖ Schließen</translation>
    </message>
    <message>
        <source>👥 Owners and guests…</source>
        <translation>👥 Eigentümer und Gäste…</translation>
    </message>
    <message>
        <source>📋 My list</source>
        <translation>📋 Meine Liste</translation>
    </message>
    <message>
        <source>🌐 Shared lists</source>
        <translation>🌐 Gemeinsame Listen</translation>
    </message>
    <message>
        <source>📲 Forward all calls…</source>
        <translation>📲 Alle Anrufe weiterleiten…</translation>
    </message>
    <message>
        <source>Mirror the modem here</source>
        <translation>Modem hier mitlesen</translation>
    </message>
    <message>
        <source>Mirror off</source>
        <translation>Mitlesen aus</translation>
    </message>
    <message>
        <source>⌨️ Modem command…</source>
        <translation>⌨️ Modembefehl…</translation>
    </message>
    <message>
        <source>🔁 Restart the modem…</source>
        <translation>🔁 Modem neu starten…</translation>
    </message>
    <message>
        <source>Another language of the program counts from the next start.</source>
        <translation>Eine andere Sprache des Programms gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>🌙 Quiet hours: %1</source>
        <translation>🌙 Ruhezeit: %1</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Language of the chat, for everybody</source>
        <translation>Sprache des Chats, für alle</translation>
    </message>
    <message>
        <source>Quiet hours: the chat makes no sound</source>
        <translation>Ruhezeit: Der Chat macht keinen Ton</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>as each one&apos;s Telegram</source>
        <translation>wie das Telegram eines jeden</translation>
    </message>
    <message>
        <source>My phone is asked to press 1</source>
        <translation>Mein Telefon soll die 1 drücken</translation>
    </message>
    <message>
        <source>Time to press it, in seconds</source>
        <translation>Zeit zum Drücken, in Sekunden</translation>
    </message>
    <message>
        <source>when a mailbox may have answered</source>
        <translation>wenn eine Mailbox dran sein kann</translation>
    </message>
    <message>
        <source>🔀 Who rings me</source>
        <translation>🔀 Wer bei mir klingelt</translation>
    </message>
    <message>
        <source>Callers without a number</source>
        <translation>Anrufer ohne Nummer</translation>
    </message>
    <message>
        <source>Callers in no contact</source>
        <translation>Anrufer, die kein Kontakt sind</translation>
    </message>
    <message>
        <source>Contacts without an event now</source>
        <translation>Kontakte ohne Termin jetzt</translation>
    </message>
    <message>
        <source>Lists are fetched again after hours</source>
        <translation>Listen werden neu geholt nach Stunden</translation>
    </message>
    <message>
        <source>One-time codes leave the chat after minutes</source>
        <translation>Einmalcodes verschwinden aus dem Chat nach Minuten</translation>
    </message>
    <message>
        <source>ring my phone</source>
        <translation>lassen mein Telefon klingeln</translation>
    </message>
    <message>
        <source>📼 Voice and voicemail</source>
        <translation>📼 Stimme und Anrufbeantworter</translation>
    </message>
    <message>
        <source>👥 Owners (%1)</source>
        <comment>%1 = how many</comment>
        <translation>👥 Besitzer (%1)</translation>
    </message>
    <message>
        <source>📼 Voicemail</source>
        <translation>📼 Anrufbeantworter</translation>
    </message>
    <message>
        <source>🗒 Weekly log: %1</source>
        <translation>🗒 Wochenprotokoll: %1</translation>
    </message>
    <message>
        <source>🗒 Daily log: %1</source>
        <translation>🗒 Tagesprotokoll: %1</translation>
    </message>
    <message>
        <source>🗒 Daily log: off</source>
        <translation>🗒 Tagesprotokoll: aus</translation>
    </message>
    <message>
        <source>🌐 Language: %1</source>
        <translation>🌐 Sprache: %1</translation>
    </message>
    <message>
        <source>Callers are told that they are being connected</source>
        <translation>Anrufern wird gesagt, dass sie verbunden werden</translation>
    </message>
    <message>
        <source>For at most, in seconds</source>
        <translation>Höchstens so lange, in Sekunden</translation>
    </message>
    <message>
        <source>Voicemail when no phone of mine takes the call</source>
        <translation>Anrufbeantworter, wenn keines meiner Telefone annimmt</translation>
    </message>
    <message>
        <source>They may leave a message before my phone rings</source>
        <translation>Sie dürfen eine Nachricht hinterlassen, bevor mein Telefon klingelt</translation>
    </message>
    <message>
        <source>Longest message, in seconds</source>
        <translation>Längste Nachricht, in Sekunden</translation>
    </message>
    <message>
        <source>Quick answers below an SMS</source>
        <translation>Schnellantworten unter einer SMS</translation>
    </message>
    <message>
        <source>Texts of “Reject + SMS”</source>
        <translation>Texte von „Ablehnen + SMS“</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer es bekommt</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>von einer Computerstimme</translation>
    </message>
    <message>
        <source>all owners</source>
        <translation>alle Besitzer</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>%1 = id</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>Type them one a line, or with | between them.</source>
        <translation>Schreiben Sie je einen in eine Zeile, oder | dazwischen.</translation>
    </message>
    <message>
        <source>The word none shows no such buttons.</source>
        <translation>Das Wort none zeigt keine solchen Knöpfe.</translation>
    </message>
    <message>
        <source>%1: that cannot be taken. Answer again with a few short texts, one a line.</source>
        <translation>%1: Das geht so nicht. Antworten Sie noch einmal mit wenigen kurzen Texten, je einer in einer Zeile.</translation>
    </message>
    <message>
        <source>Never to callers whom a list has stopped.</source>
        <translation>Nie an Anrufer, die eine Liste aufgehalten hat.</translation>
    </message>
    <message>
        <source>all owners (%1 is none)</source>
        <comment>%1 = id</comment>
        <translation>alle Besitzer (%1 ist keiner)</translation>
    </message>
    <message>
        <source>{name}, {number} and {time} stand for those of the call.</source>
        <translation>{name}, {number} und {time} stehen für die des Anrufs.</translation>
    </message>
    <message>
        <source>Whoever records a caller must say so in most countries: the spoken greetings do. Send me a voice message to be heard in place of the machine. For a modem that is silent after a hold, let callers be greeted before your phone rings; they hear no announcement then.</source>
        <translation>Wer einen Anrufer aufnimmt, muss es in den meisten Ländern sagen: Die gesprochenen Begrüßungen tun es. Senden Sie mir eine Sprachnachricht, die statt der Maschine zu hören ist. Bei einem Modem, das nach dem Halten stumm ist, lassen Sie Anrufer begrüßen, bevor Ihr Telefon klingelt; eine Ansage hören sie dann nicht.</translation>
    </message>
    <message>
        <source>Where calls are recorded, the laws of your country and of the caller&apos;s apply: some want everybody to agree.</source>
        <translation>Wo Anrufe aufgenommen werden, gelten die Gesetze Ihres Landes und die des Landes des Anrufers: Manche verlangen, dass alle zustimmen.</translation>
    </message>
    <message>
        <source>So that a stolen chat cannot lift them, they only become tighter here. Wider ones are set in the window, or by virtualphoned --set.</source>
        <translation>Damit ein gestohlener Chat sie nicht aufheben kann, werden sie hier nur enger. Großzügigere stellen Sie im Fenster ein, oder mit virtualphoned --set.</translation>
    </message>
    <message>
        <source>Callers are asked for their name</source>
        <translation>Anrufer werden nach ihrem Namen gefragt</translation>
    </message>
    <message>
        <source>by a sound of my own</source>
        <translation>von einem eigenen Ton</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice, in %1</source>
        <comment>%1 = a language</comment>
        <translation>von einer Computerstimme, auf %1</translation>
    </message>
    <message>
        <source>who is in no contact</source>
        <translation>wer in keinem Kontakt ist</translation>
    </message>
    <message>
        <source>when I ask for it while we talk</source>
        <translation>wenn ich es während des Gesprächs verlange</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Limits only become tighter in the chat. Wider ones are set in the window, or by virtualphoned --set.</source>
        <translation>Grenzen werden im Chat nur enger. Großzügigere stellen Sie im Fenster ein, oder mit virtualphoned --set.</translation>
    </message>
    <message>
        <source>The calendar and local rules come first; this is for everybody else.</source>
        <translation>Kalender und lokale Regeln gehen vor; dies gilt für alle anderen.</translation>
    </message>
    <message>
        <source>Which number shall ring?</source>
        <translation>Welche Nummer soll klingeln?</translation>
    </message>
    <message>
        <source>Type its address (https://…), perhaps with a name in front: Home=https://… As it may be a secret, I delete your message then.</source>
        <translation>Schreiben Sie die Adresse (https://…), auf Wunsch mit einem Namen davor: Zuhause=https://… Da sie geheim sein kann, lösche ich Ihre Nachricht danach.</translation>
    </message>
    <message>
        <source>Type its path, such as /dev/ttyUSB0. Until I find a modem there, no calls come through.</source>
        <translation>Schreiben Sie den Pfad, zum Beispiel /dev/ttyUSB0. Bis ich dort ein Modem finde, kommen keine Anrufe durch.</translation>
    </message>
    <message>
        <source>%1: that is no number. Answer again with one.</source>
        <translation>%1: Das ist keine Nummer. Antworten Sie noch einmal mit einer.</translation>
    </message>
    <message>
        <source>%1: that is no address. Answer again with one that begins with https://; files of the computer are chosen in its window.</source>
        <translation>%1: Das ist keine Adresse. Antworten Sie noch einmal mit einer, die mit https:// beginnt; Dateien des Computers wählt man in dessen Fenster.</translation>
    </message>
    <message>
        <source>%1: that is no port. Answer again with its path.</source>
        <translation>%1: Das ist kein Anschluss. Antworten Sie noch einmal mit dem Pfad.</translation>
    </message>
    <message>
        <source>Callers would be passed on to %1, which may be expensive: such a number is set in the window, or by virtualphoned --set.</source>
        <translation>Anrufer würden an %1 weitergegeben, was teuer sein kann: Eine solche Nummer stellen Sie im Fenster ein, oder mit virtualphoned --set.</translation>
    </message>
    <message>
        <source>⌨️ Another number…</source>
        <translation>⌨️ Andere Nummer…</translation>
    </message>
    <message>
        <source>➕ Add…</source>
        <translation>➕ Hinzufügen…</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Rückgängig</translation>
    </message>
    <message>
        <source>Calls are recorded, and the other party told so</source>
        <translation>Anrufe werden aufgenommen, und der anderen Seite wird es gesagt</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Addresses of lists</source>
        <translation>Adressen der Listen</translation>
    </message>
    <message>
        <source>Port of the modem</source>
        <translation>Anschluss des Modems</translation>
    </message>
    <message>
        <source>Its port for events</source>
        <translation>Sein Anschluss für Ereignisse</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation>hinterlassen eine Nachricht</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>jeder Anruf</translation>
    </message>
    <message>
        <source>a file of the computer</source>
        <translation>eine Datei des Computers</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>of one certain modem</source>
        <translation>eines bestimmten Modems</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>von selbst gefunden</translation>
    </message>
    <message>
        <source>ring %1</source>
        <comment>%1 = number</comment>
        <translation>lassen %1 klingeln</translation>
    </message>
    <message>
        <source>Whom the machine&apos;s voice names to them</source>
        <translation>Wen die Computerstimme ihnen nennt</translation>
    </message>
</context>
<context>
    <name>SetupChecks</name>
    <message>
        <source>Its events arrive</source>
        <translation>Seine Ereignisse kommen an</translation>
    </message>
    <message>
        <source>Callers are shown</source>
        <translation>Anrufer werden gezeigt</translation>
    </message>
    <message>
        <source>Calls can be joined</source>
        <translation>Anrufe lassen sich zusammenschalten</translation>
    </message>
    <message>
        <source>The modem&apos;s port opens</source>
        <translation>Der Modemanschluss lässt sich öffnen</translation>
    </message>
    <message>
        <source>The port %1 opens</source>
        <translation>Der Anschluss %1 lässt sich öffnen</translation>
    </message>
    <message>
        <source>Waiting for a modem: plug the stick in; it is found by itself</source>
        <translation>Es wird auf ein Modem gewartet: Stecken Sie den Stick ein; er wird von selbst gefunden</translation>
    </message>
    <message>
        <source>A modem answers</source>
        <translation>Ein Modem antwortet</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>modem</comment>
        <translation>%1 antwortet</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>There is no SIM card in the modem, or it does not sit right</source>
        <translation>Im Modem ist keine SIM-Karte, oder sie sitzt nicht richtig</translation>
    </message>
    <message>
        <source>There is a SIM card</source>
        <translation>Eine SIM-Karte ist da</translation>
    </message>
    <message>
        <source>The SIM card is open</source>
        <translation>Die SIM-Karte ist offen</translation>
    </message>
    <message>
        <source>PIN of the SIM card</source>
        <translation>PIN der SIM-Karte</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Im Netz</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netz: %1</translation>
    </message>
    <message>
        <source>Looking for the network…</source>
        <translation>Das Netz wird gesucht…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht Sie</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Anna Rossi calls</source>
        <translation>Anna Rossi ruft an</translation>
    </message>
    <message>
        <source>This is how a call shows itself.</source>
        <translation>So zeigt sich ein Anruf.</translation>
    </message>
</context>
<context>
    <name>SoundTestPhrases</name>
    <message>
        <source>This calls %1, which may cost what a call costs. Take the call: press 1 when you hear a voice or tones, 2 when you hear nothing.</source>
        <translation>Das ruft %1 an, was so viel kosten kann wie ein Anruf. Nehmen Sie ab: Drücken Sie 1, wenn Sie eine Stimme oder Töne hören, 2, wenn Sie nichts hören.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Es wird angerufen…</translation>
    </message>
    <message>
        <source>Your phone rings: take the call.</source>
        <translation>Ihr Telefon klingelt: Nehmen Sie ab.</translation>
    </message>
    <message>
        <source>Press 1 on your phone when you hear a voice or tones, 2 when you hear nothing.</source>
        <translation>Drücken Sie an Ihrem Telefon 1, wenn Sie eine Stimme oder Töne hören, 2, wenn Sie nichts hören.</translation>
    </message>
    <message>
        <source>Nobody answered: nothing is known about the sound.</source>
        <translation>Niemand hat abgenommen: Über den Ton ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Your phone is busy, or the call was declined: nothing is known about the sound.</source>
        <translation>Ihr Telefon ist besetzt, oder der Anruf wurde abgelehnt: Über den Ton ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Your phone is switched off or without network.</source>
        <translation>Ihr Telefon ist ausgeschaltet oder ohne Netz.</translation>
    </message>
    <message>
        <source>The call did not come about. Is the number right, and does the SIM card have credit?</source>
        <translation>Der Anruf kam nicht zustande. Stimmt die Nummer, und hat die SIM-Karte Guthaben?</translation>
    </message>
    <message>
        <source>The modem sends no sound during a call: it is mute. Callers hear nothing, and are answered as without a port for sound. Another firmware may help.</source>
        <translation>Das Modem liefert während eines Anrufs keinen Ton: Es ist stumm. Anrufer hören nichts und werden behandelt wie ohne Tonanschluss. Eine andere Firmware kann helfen.</translation>
    </message>
    <message>
        <source>The sound works in both directions: your phone hears the modem, and the modem hears your phone.</source>
        <translation>Der Ton funktioniert in beide Richtungen: Ihr Telefon hört das Modem, und das Modem hört Ihr Telefon.</translation>
    </message>
    <message>
        <source>The sound works in one direction: your phone hears the modem, but the modem brings nothing back. Announcements work; messages, names and talking at this computer do not.</source>
        <translation>Der Ton funktioniert in eine Richtung: Ihr Telefon hört das Modem, aber das Modem bringt nichts zurück. Ansagen funktionieren; Nachrichten, Namen und das Sprechen an diesem Computer nicht.</translation>
    </message>
    <message>
        <source>The sound works in one direction: the modem hears your phone, but your phone hears nothing. Switch the announcement off, as callers do not hear it.</source>
        <translation>Der Ton funktioniert in eine Richtung: Das Modem hört Ihr Telefon, aber Ihr Telefon hört nichts. Schalten Sie die Ansage aus, denn Anrufer hören sie nicht.</translation>
    </message>
    <message>
        <source>The modem hears your phone. You pressed neither 1 nor 2, so it is not known whether your phone hears the modem.</source>
        <translation>Das Modem hört Ihr Telefon. Sie haben weder 1 noch 2 gedrückt, daher ist nicht bekannt, ob Ihr Telefon das Modem hört.</translation>
    </message>
    <message>
        <source>The modem sends sound, but nothing of your phone was in it: neither a key nor a voice. If you heard nothing either, no sound gets through.</source>
        <translation>Das Modem liefert Ton, aber von Ihrem Telefon war nichts darin: weder eine Taste noch eine Stimme. Wenn auch Sie nichts gehört haben, kommt kein Ton durch.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>🔊 Test the sound</source>
        <translation>🔊 Ton prüfen</translation>
    </message>
    <message>
        <source>📞 Call my phone</source>
        <translation>📞 Mein Telefon anrufen</translation>
    </message>
    <message>
        <source>⏹ Stop the test</source>
        <translation>⏹ Prüfung beenden</translation>
    </message>
    <message>
        <source>🔁 Test again</source>
        <translation>🔁 Noch einmal prüfen</translation>
    </message>
    <message>
        <source>The sound is being tested already.</source>
        <translation>Der Ton wird schon geprüft.</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>Niemand wurde angerufen.</translation>
    </message>
    <message>
        <source>No port for the sound of calls is known: there is nothing to test.</source>
        <translation>Es ist kein Anschluss für den Ton der Anrufe bekannt: Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound cannot be opened, or is gone: nobody hears anything. The examination of the modem (Diagnostics, virtualphoned --doctor) says more.</source>
        <translation>Der Tonanschluss des Modems lässt sich nicht öffnen oder ist weg: Niemand hört etwas. Die Untersuchung des Modems (Diagnose, virtualphoned --doctor) sagt mehr.</translation>
    </message>
</context>
<context>
    <name>SourcePhrases</name>
    <message>
        <source>as of %1</source>
        <comment>%1 = time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>⚠️ %1</source>
        <comment>%1 = why there is no newer copy</comment>
        <translation>⚠️ %1</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>wird geholt</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 = why there is no newer copy, %2 = as of 18:00</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an old copy is used</source>
        <translation>eine alte Kopie wird benutzt</translation>
    </message>
    <message>
        <source>what came cannot be read as what it should be</source>
        <translation>was kam, kann nicht gelesen werden als das, was es sein soll</translation>
    </message>
    <message>
        <source>it is in use, but the disk did not take a copy</source>
        <translation>es wird benutzt, aber eine Kopie konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>seine Adresse kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>its server could not be reached</source>
        <translation>sein Server war nicht zu erreichen</translation>
    </message>
    <message>
        <source>its server did not answer in time</source>
        <translation>sein Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>its server&apos;s certificate is not trusted</source>
        <translation>dem Zertifikat seines Servers wird nicht vertraut</translation>
    </message>
    <message>
        <source>reading it is not allowed</source>
        <translation>es darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>there is nothing at its address</source>
        <translation>an seiner Adresse ist nichts</translation>
    </message>
    <message>
        <source>its server has troubles of its own</source>
        <translation>sein Server ist selbst gestört</translation>
    </message>
    <message>
        <source>its server refuses it</source>
        <translation>sein Server verweigert es</translation>
    </message>
    <message>
        <source>its address leads on to one that may not be followed</source>
        <translation>seine Adresse führt zu einer weiter, der nicht gefolgt werden darf</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it broke off in the middle</source>
        <translation>es brach mittendrin ab</translation>
    </message>
    <message>
        <source>fetching it was cancelled</source>
        <translation>das Holen wurde abgebrochen</translation>
    </message>
    <message>
        <source>its file of certificates cannot be used</source>
        <translation>seine Zertifikatsdatei kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>name of the calendar of rules that were made here: one word</comment>
        <translation>Wöchentlich</translation>
    </message>
</context>
<context>
    <name>StartPhrases</name>
    <message>
        <source>The data folder cannot be used: %1</source>
        <translation>Der Datenordner kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>The data in %1 were made by a newer version of VirtualPhone than this one, %2. Nothing has been changed. Start the newer version, or give this one a folder of its own by --data-dir.</source>
        <translation>Die Daten in %1 stammen von einer neueren Version von VirtualPhone als dieser, %2. Nichts wurde geändert. Starten Sie die neuere Version, oder geben Sie dieser mit --data-dir einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>VirtualPhone is already running on %1. Another instance needs a --name or another --data-dir.</source>
        <translation>VirtualPhone läuft bereits mit den Daten in %1. Eine weitere Instanz braucht ein --name oder ein anderes --data-dir.</translation>
    </message>
</context>
<context>
    <name>StatusPhrases</name>
    <message>
        <source>The phone</source>
        <translation>Das Telefon</translation>
    </message>
    <message>
        <source>📊 %1 · up %2</source>
        <comment>%1 = name, %2 = how long</comment>
        <translation>📊 %1 · läuft seit %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>The modem keeps disappearing: try a powered hub.</source>
        <translation>Das Modem verschwindet immer wieder: Versuchen Sie einen Hub mit Netzteil.</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Dieser Stick kann keine Sprache: SMS gehen, Anrufe nicht.</translation>
    </message>
    <message>
        <source>The modem does not list joining of calls, which may fail.</source>
        <translation>Das Modem nennt das Zusammenschalten von Anrufen nicht; es kann misslingen.</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s call can be connected. Set it with /setmasterphone.</source>
        <translation>Es ist kein Haupttelefon eingestellt, darum kann niemand verbunden werden. Stellen Sie es mit /setmasterphone ein.</translation>
    </message>
    <message>
        <source>The disk of the computer takes no messages: new SMS wait on the SIM.</source>
        <translation>Der Computer kann keine Nachrichten speichern: Neue SMS warten auf der SIM.</translation>
    </message>
    <message>
        <source>SMS that wait to be sent: %1.</source>
        <translation>SMS, die auf das Senden warten: %1.</translation>
    </message>
    <message>
        <source>signal %1 %2 % (−%3 dBm)</source>
        <comment>%1 = bars, %2 = percent</comment>
        <translation>Signal %1 %2 % (−%3 dBm)</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
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
        <translation>Modem: %1 an %2 · OK</translation>
    </message>
    <message>
        <source>Modem: %1 on %2</source>
        <translation>Modem: %1 an %2</translation>
    </message>
    <message>
        <source>unknown operator</source>
        <translation>unbekannter Netzbetreiber</translation>
    </message>
    <message>
        <source>%1 (roaming)</source>
        <translation>%1 (Roaming)</translation>
    </message>
    <message>
        <source>%1 (home)</source>
        <translation>%1 (Heimatnetz)</translation>
    </message>
    <message>
        <source>signal unknown</source>
        <translation>Signal unbekannt</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Netz: %1</translation>
    </message>
    <message>
        <source>SMS memory %1/%2</source>
        <translation>SMS-Speicher %1/%2</translation>
    </message>
    <message>
        <source>SIM: %1</source>
        <translation>SIM: %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejected with an SMS</source>
        <translation>mit einer SMS abgelehnt</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>Sie werden gefragt</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>Forwarding now: everybody → %1 (until %2)</source>
        <translation>Weiterleitung jetzt: alle → %1 (bis %2)</translation>
    </message>
    <message>
        <source>do not disturb (until %1)</source>
        <translation>nicht stören (bis %1)</translation>
    </message>
    <message>
        <source>%1 → %2 (until %3)</source>
        <comment>%1 = whose calls, %2 = phone</comment>
        <translation>%1 → %2 (bis %3)</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Ihr Telefon: %1</translation>
    </message>
    <message>
        <source>Forwarding now: %1</source>
        <translation>Weiterleitung jetzt: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>es warten: %1</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>nichts wartet</translation>
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
        <translation>Noch kein Anruf</translation>
    </message>
    <message>
        <source>A call is running: %1, since %2</source>
        <translation>Es läuft ein Anruf: %1, seit %2</translation>
    </message>
    <message>
        <source>Last call %1 %2 (%3)</source>
        <comment>%1 = when, %2 = with whom, %3 = how it ended</comment>
        <translation>Letzter Anruf %1 %2 (%3)</translation>
    </message>
    <message>
        <source>🔄 Refresh</source>
        <translation>🔄 Aktualisieren</translation>
    </message>
    <message>
        <source>💶 Balance</source>
        <translation>💶 Guthaben</translation>
    </message>
    <message>
        <source>📜 History</source>
        <translation>📜 Verlauf</translation>
    </message>
    <message>
        <source>As of now.</source>
        <translation>Stand jetzt.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
</context>
<context>
    <name>StoragePhrases</name>
    <message>
        <source>Messages cannot be stored</source>
        <translation>Nachrichten können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The disk of the computer is full. Please make room on it.</source>
        <translation>Der Datenträger des Computers ist voll. Bitte schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The disk of the computer does not take them. Please look whether it is full or damaged.</source>
        <translation>Der Datenträger des Computers nimmt sie nicht an. Bitte sehen Sie nach, ob er voll oder beschädigt ist.</translation>
    </message>
    <message>
        <source>%1 New SMS wait on the SIM, and those to be sent wait too. I keep trying.</source>
        <comment>%1 = one or two sentences: what is wrong with the disk</comment>
        <translation>%1 Neue SMS warten auf der SIM, und die zu sendenden warten auch. Ich versuche es weiter.</translation>
    </message>
    <message>
        <source>Messages can be stored again. Those that waited are being taken in.</source>
        <translation>Nachrichten können wieder gespeichert werden. Die gewartet haben, werden jetzt aufgenommen.</translation>
    </message>
</context>
<context>
    <name>TemporaryRulePhrases</name>
    <message>
        <source>📲 All calls go to %1 until %2.</source>
        <comment>%1 = phone, %2 = time</comment>
        <translation>📲 Alle Anrufe gehen an %1 bis %2.</translation>
    </message>
    <message>
        <source>Whom your block list stops is still stopped.</source>
        <translation>Wen Ihre Sperrliste stoppt, der bleibt gestoppt.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Eingestellt von %1.</translation>
    </message>
    <message>
        <source>🌙 Do not disturb until %1.</source>
        <comment>%1 = time</comment>
        <translation>🌙 Nicht stören bis %1.</translation>
    </message>
    <message>
        <source>☑️ All calls went to %1 until %2; your rules decide again.</source>
        <translation>☑️ Alle Anrufe gingen an %1 bis %2; jetzt entscheiden wieder Ihre Regeln.</translation>
    </message>
    <message>
        <source>☑️ All calls went to %1 until %2, when %3 ended it; your rules decide again.</source>
        <translation>☑️ Alle Anrufe gingen an %1 bis %2, als %3 es beendete; jetzt entscheiden wieder Ihre Regeln.</translation>
    </message>
    <message>
        <source>☑️ Do not disturb ended at %1.</source>
        <translation>☑️ Nicht stören endete um %1.</translation>
    </message>
    <message>
        <source>☑️ Do not disturb was ended at %1 by %2.</source>
        <translation>☑️ Nicht stören wurde um %1 von %2 beendet.</translation>
    </message>
    <message>
        <source>☑️ This was changed: see the newer message below.</source>
        <translation>☑️ Das wurde geändert: siehe die neuere Nachricht unten.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Es ist schon zu Ende.</translation>
    </message>
    <message>
        <source>📲 To which phone shall all calls go for a while?</source>
        <translation>📲 An welches Telefon sollen eine Weile alle Anrufe gehen?</translation>
    </message>
    <message>
        <source>Or write it: /forward &lt;phone, name or number&gt; until 18:00</source>
        <translation>Oder schreiben Sie es: /forward &lt;Telefon, Name oder Nummer&gt; bis 18:00</translation>
    </message>
    <message>
        <source>📲 All calls to %1, until when?</source>
        <translation>📲 Alle Anrufe an %1, bis wann?</translation>
    </message>
    <message>
        <source>🌙 Do not disturb, until when?</source>
        <translation>🌙 Nicht stören, bis wann?</translation>
    </message>
    <message>
        <source>Until when? For example 18:00, tomorrow 9:00, 2026-12-24 18:00 or 2 h.</source>
        <translation>Bis wann? Zum Beispiel 18:00, morgen 9:00, 2026-12-24 18:00 oder 2 h.</translation>
    </message>
    <message>
        <source>18:00, tomorrow 9:00, 2 h …</source>
        <translation>18:00, morgen 9:00, 2 h …</translation>
    </message>
    <message>
        <source>⚠️ Every call to %1 may be expensive. Shall all calls go there?</source>
        <translation>⚠️ Jeder Anruf an %1 kann teuer sein. Sollen alle Anrufe dorthin gehen?</translation>
    </message>
    <message>
        <source>“%1” may mean several numbers. Which one?</source>
        <translation>„%1“ kann mehrere Nummern bedeuten. Welche?</translation>
    </message>
    <message>
        <source>“%1” is neither one of your phones, nor a contact, nor a number.</source>
        <translation>„%1“ ist weder eines Ihrer Telefone noch ein Kontakt noch eine Nummer.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>That is the number of this line itself.</source>
        <translation>Das ist die Nummer dieser Leitung selbst.</translation>
    </message>
    <message>
        <source>“%1” never happens. Nothing is changed.</source>
        <translation>„%1“ gibt es nie. Nichts ist geändert.</translation>
    </message>
    <message>
        <source>“%1” is over already. Nothing is changed.</source>
        <translation>„%1“ ist schon vorbei. Nichts ist geändert.</translation>
    </message>
    <message>
        <source>“%1” is more than a year away. Nothing is changed.</source>
        <translation>„%1“ ist mehr als ein Jahr entfernt. Nichts ist geändert.</translation>
    </message>
    <message>
        <source>“%1” is no time that I can read. Write 18:00, tomorrow 9:00, 2026-12-24 18:00 or 2 h.</source>
        <translation>„%1“ ist keine Zeit, die ich lesen kann. Schreiben Sie 18:00, morgen 9:00, 2026-12-24 18:00 oder 2 h.</translation>
    </message>
    <message>
        <source>This could not be stored, so nothing is changed.</source>
        <translation>Das konnte nicht gespeichert werden, darum ist nichts geändert.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>your phones</source>
        <comment>all calls go to …</comment>
        <translation>Ihre Telefone</translation>
    </message>
    <message>
        <source>Only who calls a second time within 3 minutes rings.</source>
        <translation>Es klingelt nur, wer in 3 Minuten ein zweites Mal anruft.</translation>
    </message>
    <message>
        <source>Nobody rings.</source>
        <translation>Niemand klingelt.</translation>
    </message>
    <message>
        <source>Only these groups ring: %1; and who calls a second time within 3 minutes.</source>
        <translation>Nur diese Gruppen klingeln: %1; und wer in 3 Minuten ein zweites Mal anruft.</translation>
    </message>
    <message>
        <source>Only these groups ring: %1.</source>
        <translation>Nur diese Gruppen klingeln: %1.</translation>
    </message>
    <message>
        <source>Until midnight</source>
        <translation>Bis Mitternacht</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Bis heute Abend</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>Bis morgen 8:00</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>⌨️ Type…</source>
        <translation>⌨️ Eingeben…</translation>
    </message>
    <message>
        <source>⏹ End now</source>
        <translation>⏹ Jetzt beenden</translation>
    </message>
    <message>
        <source>Forward all the same</source>
        <translation>Trotzdem weiterleiten</translation>
    </message>
</context>
<context>
    <name>TerminalPhrases</name>
    <message>
        <source>y yes</source>
        <comment>answers that mean yes, separated by blanks</comment>
        <translation>j ja</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>The modem does not answer</source>
        <translation>Das Modem antwortet nicht</translation>
    </message>
    <message>
        <source>No modem is plugged in</source>
        <translation>Es ist kein Modem eingesteckt</translation>
    </message>
    <message>
        <source>The modem may not be used by this user</source>
        <translation>Dieser Benutzer darf das Modem nicht benutzen</translation>
    </message>
    <message>
        <source>Another program uses the modem</source>
        <translation>Ein anderes Programm benutzt das Modem</translation>
    </message>
    <message>
        <source>No modem answers on this port</source>
        <translation>An diesem Anschluss antwortet kein Modem</translation>
    </message>
    <message>
        <source>The modem was lost and is awaited</source>
        <translation>Das Modem ging verloren und wird erwartet</translation>
    </message>
    <message>
        <source>The stick is still a CD-ROM</source>
        <translation>Der Stick ist noch eine CD-ROM</translation>
    </message>
    <message>
        <source>ModemManager uses the modem</source>
        <translation>ModemManager benutzt das Modem</translation>
    </message>
    <message>
        <source>Several modems: choose one</source>
        <translation>Mehrere Modems: eines wählen</translation>
    </message>
    <message>
        <source>Another modem is plugged in</source>
        <translation>Ein anderes Modem ist eingesteckt</translation>
    </message>
    <message>
        <source>Another VirtualPhone uses the modem</source>
        <translation>Ein anderes VirtualPhone benutzt das Modem</translation>
    </message>
    <message>
        <source>This port is not for commands</source>
        <translation>Dieser Anschluss ist nicht für Befehle</translation>
    </message>
    <message>
        <source>The modem&apos;s port</source>
        <translation>Der Modemanschluss</translation>
    </message>
    <message>
        <source>No modem was found. Plug in the stick, or name its serial port.</source>
        <translation>Es wurde kein Modem gefunden. Stecken Sie den Stick ein, oder nennen Sie seinen seriellen Anschluss.</translation>
    </message>
    <message>
        <source>There is no %1. Plug in the stick, or name another serial port.</source>
        <comment>%1 = port</comment>
        <translation>Es gibt kein %1. Stecken Sie den Stick ein, oder nennen Sie einen anderen seriellen Anschluss.</translation>
    </message>
    <message>
        <source>%1 may not be used by this user. Run “sudo usermod -aG dialout %2”, then log out and in again.</source>
        <comment>port, user</comment>
        <translation>Dieser Benutzer darf %1 nicht benutzen. Führen Sie „sudo usermod -aG dialout %2“ aus, dann melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>%1 is used by another program (ModemManager is not it). Close that one.</source>
        <comment>port</comment>
        <translation>%1 wird von einem anderen Programm benutzt (ModemManager ist es nicht). Schließen Sie es.</translation>
    </message>
    <message>
        <source>%1 opens, but no modem answers there: it is probably the wrong port. Name another one, or unplug the stick and plug it in again.</source>
        <comment>port</comment>
        <translation>%1 lässt sich öffnen, aber dort antwortet kein Modem: Es ist wohl der falsche Anschluss. Nennen Sie einen anderen, oder ziehen Sie den Stick ab und stecken Sie ihn wieder ein.</translation>
    </message>
    <message>
        <source>The modem worked and went away. Plug the stick in again; it is picked up by itself.</source>
        <translation>Das Modem lief und ging weg. Stecken Sie den Stick wieder ein; er wird von selbst erkannt.</translation>
    </message>
    <message>
        <source>%1 is held by ModemManager, which opens every modem. It can be asked to leave this one alone while VirtualPhone runs.</source>
        <comment>port</comment>
        <translation>%1 ist vom ModemManager belegt, der jedes Modem öffnet. Er kann gebeten werden, dieses in Ruhe zu lassen, solange VirtualPhone läuft.</translation>
    </message>
</context>
<context>
    <name>UssdPhrases</name>
    <message>
        <source>💶 Asking the operator…</source>
        <translation>💶 Der Netzbetreiber wird gefragt…</translation>
    </message>
    <message>
        <source>📟 Asking the operator: %1…</source>
        <translation>📟 Der Netzbetreiber wird gefragt: %1…</translation>
    </message>
    <message>
        <source>💶 Balance</source>
        <translation>💶 Guthaben</translation>
    </message>
    <message>
        <source>📟 The operator asks:</source>
        <translation>📟 Der Netzbetreiber fragt:</translation>
    </message>
    <message>
        <source>➤ %1</source>
        <comment>what was answered to the operator</comment>
        <translation>➤ %1</translation>
    </message>
    <message>
        <source>The dialogue is over.</source>
        <translation>Der Dialog ist zu Ende.</translation>
    </message>
    <message>
        <source>Nobody answered, so the dialogue was ended.</source>
        <translation>Niemand hat geantwortet, darum wurde der Dialog beendet.</translation>
    </message>
    <message>
        <source>📟 The program was started again in the middle of this dialogue with the operator: it is over, and his answer is not known.</source>
        <translation>📟 Das Programm wurde mitten in diesem Dialog mit dem Netzbetreiber neu gestartet: Er ist zu Ende, und die Antwort ist nicht bekannt.</translation>
    </message>
    <message>
        <source>📟 The operator says:</source>
        <translation>📟 Der Netzbetreiber sagt:</translation>
    </message>
    <message>
        <source>Write the operator&apos;s code behind the command: /ussd *100#</source>
        <translation>Schreiben Sie den Code des Netzbetreibers hinter den Befehl: /ussd *100#</translation>
    </message>
    <message>
        <source>your operator</source>
        <translation>Ihren Netzbetreiber</translation>
    </message>
    <message>
        <source>💶 Which code asks %1 for the balance?</source>
        <comment>%1 = operator</comment>
        <translation>💶 Welcher Code fragt %1 nach dem Guthaben?</translation>
    </message>
    <message>
        <source>These are known to be used; his own papers say which is right.</source>
        <translation>Diese werden bekanntlich benutzt; welcher stimmt, sagen seine eigenen Unterlagen.</translation>
    </message>
    <message>
        <source>It stands in the operator&apos;s papers, such as *123#.</source>
        <translation>Er steht in den Unterlagen des Netzbetreibers, etwa *123#.</translation>
    </message>
    <message>
        <source>It is remembered as network/balanceCode.</source>
        <translation>Er wird als network/balanceCode gemerkt.</translation>
    </message>
    <message>
        <source>That is no code such as *123#, so nothing was stored or sent.</source>
        <translation>Das ist kein Code wie *123#, darum wurde nichts gespeichert oder gesendet.</translation>
    </message>
    <message>
        <source>Too many questions to the operator wait for their answers already. Please wait.</source>
        <translation>Zu viele Fragen an den Netzbetreiber warten schon auf ihre Antworten. Bitte warten Sie.</translation>
    </message>
    <message>
        <source>You sent this %1 ago, and I could not do it then. It is not done any more: send it again if you still want it.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Das haben Sie vor %1 gesendet, und da ging es nicht. Es wird nicht mehr getan: Senden Sie es noch einmal, wenn Sie es noch wollen.</translation>
    </message>
    <message>
        <source>That cannot be sent to the operator.</source>
        <translation>Das kann nicht an den Netzbetreiber gesendet werden.</translation>
    </message>
    <message>
        <source>Write the tones behind the command: /dtmf 123# (a comma is a pause)</source>
        <translation>Schreiben Sie die Töne hinter den Befehl: /dtmf 123# (ein Komma ist eine Pause)</translation>
    </message>
    <message>
        <source>🎹 The tones were sent.</source>
        <translation>🎹 Die Töne wurden gesendet.</translation>
    </message>
    <message>
        <source>✍️ Answer…</source>
        <translation>✍️ Antworten…</translation>
    </message>
    <message>
        <source>✖ End</source>
        <translation>✖ Beenden</translation>
    </message>
    <message>
        <source>⌨️ Type another…</source>
        <translation>⌨️ Anderen eingeben…</translation>
    </message>
    <message>
        <source>Your answer to the operator:</source>
        <translation>Ihre Antwort an den Netzbetreiber:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The code that asks for the balance:</source>
        <translation>Der Code, der nach dem Guthaben fragt:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, so I cannot tell when you sent this. It is not done: send it again if you still want it, once the clock is right.</source>
        <translation>Die Uhr dieses Computers geht nach, deshalb weiß ich nicht, wann Sie das gesendet haben. Es ist nicht geschehen: senden Sie es noch einmal, wenn Sie es noch wollen, sobald die Uhr stimmt.</translation>
    </message>
    <message>
        <source>You tapped this while I was offline, so nothing was sent yet. Is it still meant?</source>
        <translation>Sie haben das angetippt, während ich offline war; es wurde also noch nichts gesendet. Gilt es noch?</translation>
    </message>
    <message>
        <source>The SIM card that this was asked about is not in the modem now, so nothing was sent.</source>
        <translation>Die SIM-Karte, um die es ging, steckt jetzt nicht im Modem; es wurde also nichts gesendet.</translation>
    </message>
    <message>
        <source>The SIM card was not read yet when I asked this, so nothing was sent yet. It is now: is it still meant?</source>
        <translation>Als ich das fragte, war die SIM-Karte noch nicht gelesen; es wurde also noch nichts gesendet. Jetzt ist sie es: Gilt es noch?</translation>
    </message>
</context>
<context>
    <name>VoicePhrases</name>
    <message>
        <source>You are being connected. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>Sie werden verbunden. Bitte bleiben Sie am Apparat.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the voice of espeak-ng for this language: en, it, de, fr, es</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>A call for you. Press 1 to take it, or 2 to decline.</source>
        <comment>spoken by a machine</comment>
        <translation>Ein Anruf für Sie. Drücken Sie 1, um ihn anzunehmen, oder 2, um ihn abzulehnen.</translation>
    </message>
    <message>
        <source>a hidden number</source>
        <comment>spoken by a machine</comment>
        <translation>einer unterdrückten Nummer</translation>
    </message>
    <message>
        <source>Call from %1. Press 1 to take it, or 2 to decline.</source>
        <comment>spoken by a machine</comment>
        <translation>Anruf von %1. Drücken Sie 1, um ihn anzunehmen, oder 2, um ihn abzulehnen.</translation>
    </message>
    <message>
        <source>Your call to %1. Press 1 to go on, or 2 to end it.</source>
        <comment>spoken by a machine</comment>
        <translation>Ihr Anruf bei %1. Drücken Sie 1, um fortzufahren, oder 2, um ihn zu beenden.</translation>
    </message>
    <message>
        <source>It has no effect: espeak-ng, which would say it, is not installed.</source>
        <translation>Das bewirkt nichts: espeak-ng, das es sagen würde, ist nicht installiert.</translation>
    </message>
    <message>
        <source>It has no effect: no sound can be read from %1.</source>
        <translation>Das bewirkt nichts: Aus %1 ist kein Ton zu lesen.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <comment>spoken by a machine</comment>
        <translation>Dieser Anruf wird aufgenommen.</translation>
    </message>
    <message>
        <source>This call may be recorded.</source>
        <comment>spoken by a machine</comment>
        <translation>Dieser Anruf kann aufgenommen werden.</translation>
    </message>
    <message>
        <source>Please say your name after the tone. It is recorded for the person you are calling.</source>
        <comment>spoken by a machine</comment>
        <translation>Bitte sagen Sie nach dem Ton Ihren Namen. Er wird für die Person aufgenommen, die Sie anrufen.</translation>
    </message>
    <message>
        <source>Only the first %1 seconds of %2 are heard.</source>
        <translation>Nur die ersten %1 Sekunden von %2 sind zu hören.</translation>
    </message>
    <message>
        <source>Nobody could be reached. Goodbye.</source>
        <comment>spoken by a machine</comment>
        <translation>Es war leider niemand zu erreichen. Auf Wiederhören.</translation>
    </message>
    <message>
        <source>Still trying. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>Wir versuchen es weiter. Bitte bleiben Sie am Apparat.</translation>
    </message>
    <message>
        <source>You are being connected to %1. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>Sie werden mit %1 verbunden. Bitte bleiben Sie am Apparat.</translation>
    </message>
    <message>
        <source>This is a test of the sound. If you hear me, press 1.</source>
        <comment>spoken by a machine</comment>
        <translation>Das ist ein Test des Tons. Wenn Sie mich hören, drücken Sie die 1.</translation>
    </message>
</context>
<context>
    <name>VoicemailPhrases</name>
    <message>
        <source>Nobody can take your call now. Please leave a message after the tone. It is recorded and passed on; if you do not want that, hang up.</source>
        <comment>spoken by a machine</comment>
        <translation>Im Moment kann niemand Ihren Anruf annehmen. Bitte hinterlassen Sie nach dem Ton eine Nachricht. Sie wird aufgenommen und weitergegeben; wenn Sie das nicht möchten, legen Sie auf.</translation>
    </message>
    <message>
        <source>📼 Voicemail from %1 · %2</source>
        <comment>%2 = duration</comment>
        <translation>📼 Sprachnachricht von %1 · %2</translation>
    </message>
    <message>
        <source>📼 Voicemail</source>
        <translation>📼 Mailbox</translation>
    </message>
    <message>
        <source>You will be connected in a moment. In case nobody can take your call, you may leave a message after the tone; it is recorded and passed on. To be connected without one, press a key.</source>
        <comment>spoken by a machine</comment>
        <translation>Sie werden gleich verbunden. Für den Fall, dass niemand abnehmen kann, können Sie nach dem Ton eine Nachricht hinterlassen; sie wird aufgenommen und weitergegeben. Um ohne Nachricht verbunden zu werden, drücken Sie eine Taste.</translation>
    </message>
    <message>
        <source>⏺ The call with %1 · %2</source>
        <comment>a recording; %2 = duration</comment>
        <translation>⏺ Der Anruf mit %1 · %2</translation>
    </message>
    <message>
        <source>🗣 The name that %1 says</source>
        <comment>%1 = the caller, as contacts or network tell</comment>
        <translation>🗣 Der Name, den %1 sagt</translation>
    </message>
    <message>
        <source>⏺ Record</source>
        <translation>⏺ Aufnehmen</translation>
    </message>
    <message>
        <source>⏹ Stop recording</source>
        <translation>⏹ Aufnahme beenden</translation>
    </message>
</context>
<context>
    <name>WeekBlocks</name>
    <message>
        <source>nowhere: its place cannot be read</source>
        <translation>nirgendwohin: sein Ort kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>rejected with an SMS</source>
        <translation>mit einer SMS abgelehnt</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>Sie werden gefragt</translation>
    </message>
    <message>
        <source>your own phone</source>
        <translation>Ihr eigenes Telefon</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between phones that ring one after the other</comment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
</context>
<context>
    <name>WeeklySpamPhrases</name>
    <message>
        <source>🚫 This week 1 unwanted call was stopped.</source>
        <translation>🚫 Diese Woche wurde 1 unerwünschter Anruf gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>🚫 This week %n unwanted calls were stopped.</source>
        <translation>
            <numerusform>🚫 Diese Woche wurde %n unerwünschter Anruf gestoppt.</numerusform>
            <numerusform>🚫 Diese Woche wurden %n unerwünschte Anrufe gestoppt.</numerusform>
        </translation>
    </message>
    <message>
        <source>🚫 Since %1 1 unwanted call was stopped.</source>
        <comment>%1 = day</comment>
        <translation>🚫 Seit %1 wurde 1 unerwünschter Anruf gestoppt.</translation>
    </message>
    <message numerus="yes">
        <source>🚫 Since %1 %n unwanted calls were stopped.</source>
        <comment>%1 = day</comment>
        <translation>
            <numerusform>🚫 Seit %1 wurde %n unerwünschter Anruf gestoppt.</numerusform>
            <numerusform>🚫 Seit %1 wurden %n unerwünschte Anrufe gestoppt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::AutoSmsNotices</name>
    <message>
        <source>↩ Automatic SMS to %1, who hung up early: %2</source>
        <translation>↩ Automatische SMS an %1 (hat früh aufgelegt): %2</translation>
    </message>
    <message>
        <source>↩ Automatic SMS to %1, whose call was not accepted: %2</source>
        <translation>↩ Automatische SMS an %1 (Anruf nicht angenommen): %2</translation>
    </message>
    <message>
        <source>↩ Automatic SMS to your phone: %1</source>
        <translation>↩ Automatische SMS an Ihr Telefon: %1</translation>
    </message>
</context>
<context>
    <name>vp::BackupPanel</name>
    <message>
        <source>Backup and privacy</source>
        <translation>Sicherung und Privatsphäre</translation>
    </message>
    <message>
        <source>Days that calls and messages are kept (0 = for ever)</source>
        <translation>Anrufe und Nachrichten: Tage (0 = immer)</translation>
    </message>
    <message>
        <source>For ever; what waits to be sent is never deleted</source>
        <translation>Für immer; was auf das Senden wartet, wird nie gelöscht</translation>
    </message>
    <message>
        <source>Make a backup every week, and keep the newest four</source>
        <translation>Jede Woche sichern und die neuesten vier behalten</translation>
    </message>
    <message>
        <source>Folder of the weekly backups</source>
        <translation>Ordner der wöchentlichen Sicherungen</translation>
    </message>
    <message>
        <source>“backups” in the data folder</source>
        <translation>„backups“ im Datenordner</translation>
    </message>
    <message>
        <source>With the token, PIN, passwords and private addresses</source>
        <translation>Mit Token, PIN, Passwörtern und privaten Adressen</translation>
    </message>
    <message>
        <source>Password that seals them</source>
        <translation>Passwort zum Versiegeln</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Sicherung speichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Einspielen…</translation>
    </message>
    <message>
        <source>Look at a backup, and put it in place</source>
        <translation>Eine Sicherung ansehen und einspielen</translation>
    </message>
    <message>
        <source>Undo the last restore</source>
        <translation>Letzte Einspielung zurücknehmen</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Fortschritt der Sicherung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the backup would change</source>
        <translation>Was die Sicherung ändern würde</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Einspielen</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Without a password the secrets cannot be sealed.</source>
        <translation>Ohne Passwort können die Geheimnisse nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Eine Sicherung speichern</translation>
    </message>
    <message>
        <source>Backups of VirtualPhone (*.vpbackup)</source>
        <translation>Sicherungen von VirtualPhone (*.vpbackup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung einspielen</translation>
    </message>
</context>
<context>
    <name>vp::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo what this message tells</source>
        <translation>Rückgängig machen, was diese Meldung sagt</translation>
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
        <translation>Was dieser Block sagt</translation>
    </message>
    <message>
        <source>&amp;Test this moment</source>
        <translation>Zeitpunkt &amp;prüfen</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Calendars…</source>
        <translation>&amp;Kalender…</translation>
    </message>
    <message>
        <source>Who would get a call of these people then?</source>
        <translation>Wer bekäme dann einen Anruf von diesen Leuten?</translation>
    </message>
    <message>
        <source>This event is changed in its calendar</source>
        <translation>Dieser Termin wird in seinem Kalender geändert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Another rule for the same people lies over it; the tester says which one wins.</source>
        <translation>Eine andere Regel für dieselben Leute überschneidet sie; die Prüfung sagt, welche gilt.</translation>
    </message>
</context>
<context>
    <name>vp::BlockImportStrip</name>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add these entries to my list</source>
        <translation>Diese Einträge zu meiner Liste hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave my list as it was</source>
        <translation>Meine Liste lassen, wie sie war</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Entries for my list</source>
        <translation>Einträge für meine Liste</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv)</source>
        <translation>Listen (*.txt *.csv)</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Sie kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is too large. Give a list of that size as a shared one.</source>
        <translation>Die Datei ist zu groß. Geben Sie eine so große Liste als gemeinsame Liste an.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Nichts darin ist neu.</translation>
    </message>
    <message>
        <source>1 new entry.</source>
        <translation>1 neuer Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries.</source>
        <translation>
            <numerusform>%n neuer Eintrag.</numerusform>
            <numerusform>%n neue Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n schon vorhanden.</numerusform>
            <numerusform>%n schon vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>1 entry added.</source>
        <translation>1 Eintrag hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added.</source>
        <translation>
            <numerusform>%n Eintrag hinzugefügt.</numerusform>
            <numerusform>%n Einträge hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::BlockingPage</name>
    <message>
        <source>Would this number be blocked?</source>
        <translation>Würde diese Nummer gesperrt?</translation>
    </message>
    <message>
        <source>Number to check</source>
        <translation>Zu prüfende Nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Check this number</source>
        <translation>Diese Nummer prüfen</translation>
    </message>
    <message>
        <source>Tell me who was blocked</source>
        <translation>Mir melden, wer gesperrt wurde</translation>
    </message>
    <message>
        <source>Shared lists stop contacts, too</source>
        <translation>Gemeinsame Listen stoppen auch Kontakte</translation>
    </message>
    <message>
        <source>My entries</source>
        <translation>Meine Einträge</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Number, beginning (02 1234*), range, hidden, country NG</source>
        <translation>Nummer, Anfang (02 1234*), Bereich, hidden, country NG</translation>
    </message>
    <message>
        <source>n&amp;ever block</source>
        <translation>n&amp;ie sperren</translation>
    </message>
    <message>
        <source>The new entry is never to be blocked</source>
        <translation>Der neue Eintrag soll nie gesperrt werden</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add this entry</source>
        <translation>Diesen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen entries</source>
        <translation>Die gewählten Einträge entfernen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Save my list to share it</source>
        <translation>Meine Liste zum Teilen speichern</translation>
    </message>
    <message>
        <source>Numbers in plain text…</source>
        <translation>Nummern im Klartext…</translation>
    </message>
    <message>
        <source>Salted hashes…</source>
        <translation>Hashes mit Salt…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Shared lists</source>
        <translation>Gemeinsame Listen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Fetch all shared lists now</source>
        <translation>Alle gemeinsamen Listen jetzt holen</translation>
    </message>
    <message>
        <source>A&amp;ddresses…</source>
        <translation>A&amp;dressen…</translation>
    </message>
    <message>
        <source>Addresses of the shared lists</source>
        <translation>Adressen der gemeinsamen Listen</translation>
    </message>
    <message>
        <source>No shared list is set.</source>
        <translation>Keine gemeinsame Liste eingestellt.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>never blocked: %1</source>
        <translation>nie gesperrt: %1</translation>
    </message>
    <message>
        <source>1 entry removed.</source>
        <translation>1 Eintrag entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>%n Eintrag entfernt.</numerusform>
            <numerusform>%n Einträge entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of yours can be shared.</source>
        <translation>Keiner Ihrer Einträge kann geteilt werden.</translation>
    </message>
    <message>
        <source>Save my list</source>
        <translation>Meine Liste speichern</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Sie konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <comment>a caller, and by what</comment>
        <translation>%1 ist gesperrt: %2</translation>
    </message>
    <message>
        <source>%1 is not blocked: %2</source>
        <comment>a caller, and the reason</comment>
        <translation>%1 ist nicht gesperrt: %2</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Wie zuvor.</translation>
    </message>
    <message>
        <source>Numbers that I have ever called are not blocked</source>
        <translation>Nummern, die ich je angerufen habe, werden nicht gesperrt</translation>
    </message>
    <message>
        <source>Else those that I have called within the last</source>
        <translation>Sonst die, die ich angerufen habe in den letzten</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Make the last change once more</source>
        <translation>Die letzte Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>state of a list</comment>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>Ticked: it stops callers</source>
        <translation>Mit Häkchen: Sie stoppt Anrufer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop fetching the shared lists</source>
        <translation>Das Holen der gemeinsamen Listen abbrechen</translation>
    </message>
    <message>
        <source>%1 is never blocked from now on.</source>
        <comment>an entry</comment>
        <translation>%1 wird ab jetzt nie gesperrt.</translation>
    </message>
    <message>
        <source>%1 is blocked from now on.</source>
        <comment>an entry</comment>
        <translation>%1 ist ab jetzt gesperrt.</translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation>Listen (*.txt)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Change the chosen entry</source>
        <translation>Den gewählten Eintrag ändern</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>Add the entries of a file to my list</source>
        <translation>Die Einträge einer Datei zu meiner Liste hinzufügen</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>Put this in the place of the chosen entry</source>
        <translation>Dies an die Stelle des gewählten Eintrags setzen</translation>
    </message>
    <message>
        <source>%1 (%2 before)</source>
        <comment>entries of a list, and before its last fetch</comment>
        <translation>%1 (vorher %2)</translation>
    </message>
    <message>
        <source>Line %1 is no entry.</source>
        <translation>Zeile %1 ist kein Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no entries: %1.</source>
        <translation>
            <numerusform>%n Zeile ist kein Eintrag: %1.</numerusform>
            <numerusform>%n Zeilen sind keine Einträge: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 are taken.</source>
        <translation>Nur die ersten %1 werden übernommen.</translation>
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
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>The call that lives now</source>
        <translation>Der laufende Anruf</translation>
    </message>
    <message>
        <source>not called yet</source>
        <comment>state of a party in the call strip</comment>
        <translation>noch nicht angerufen</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long the call is in this stage</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Nobody rings</source>
        <translation>Niemand klingelt</translation>
    </message>
    <message>
        <source>End both calls</source>
        <translation>Beide Anrufe beenden</translation>
    </message>
    <message>
        <source>Ends every call (%1)</source>
        <translation>Beendet alle Anrufe (%1)</translation>
    </message>
    <message>
        <source>Joins as soon as both have answered (%1)</source>
        <translation>Verbindet, sobald beide angenommen haben (%1)</translation>
    </message>
    <message>
        <source>Forward to me</source>
        <translation>An mich leiten</translation>
    </message>
    <message>
        <source>Join now</source>
        <translation>Jetzt verbinden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Lets both talk again (%1)</source>
        <translation>Lässt beide wieder sprechen (%1)</translation>
    </message>
    <message>
        <source>Puts both on hold (%1)</source>
        <translation>Hält beide (%1)</translation>
    </message>
    <message>
        <source>Gives up the phone that rings and calls the next one</source>
        <translation>Gibt das klingelnde Telefon auf und ruft das nächste an</translation>
    </message>
    <message>
        <source>Keys of a phone</source>
        <translation>Tasten eines Telefons</translation>
    </message>
    <message>
        <source>Keys for a machine at the other end: “for service press 1”</source>
        <translation>Tasten für eine Maschine am anderen Ende: „für den Service drücken Sie 1“</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <comment>the next phone</comment>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Ring %1 instead</source>
        <translation>Stattdessen %1 anrufen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>What was recorded until now is kept</source>
        <translation>Was bis jetzt aufgenommen wurde, bleibt erhalten</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <comment>ends the call of one party</comment>
        <translation>Bei %1 auflegen</translation>
    </message>
    <message>
        <source>%1 calls meanwhile, and waits.</source>
        <comment>a second caller</comment>
        <translation>%1 ruft inzwischen an und wartet.</translation>
    </message>
    <message>
        <source>%1 call meanwhile, and wait.</source>
        <comment>several callers</comment>
        <translation>%1 rufen inzwischen an und warten.</translation>
    </message>
    <message>
        <source>Ends this call; the other one cannot stay alone and ends, too</source>
        <translation>Beendet diesen Anruf; der andere kann nicht allein bleiben und endet auch</translation>
    </message>
    <message>
        <source>Ends this call alone: the next phone rings, or the caller may leave a message, where the rules say so; else the other call ends, too</source>
        <translation>Beendet nur diesen Anruf: Das nächste Telefon klingelt, oder der Anrufer darf eine Nachricht hinterlassen, wenn die Regeln es so wollen; sonst endet auch der andere Anruf</translation>
    </message>
    <message>
        <source>The other party was told that this call may be recorded</source>
        <translation>Der anderen Seite wurde gesagt, dass dieser Anruf aufgenommen werden kann</translation>
    </message>
</context>
<context>
    <name>vp::ChatView</name>
    <message>
        <source>The chat as the owner sees it</source>
        <translation>Der Chat, wie ihn der Eigentümer sieht</translation>
    </message>
</context>
<context>
    <name>vp::Composer</name>
    <message>
        <source>Sen&amp;d</source>
        <translation>Sen&amp;den</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Text der SMS</translation>
    </message>
    <message>
        <source>Text; %1 sends it</source>
        <translation>Text; %1 sendet ihn</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Insert a text that is sent often</source>
        <translation>Einen oft gesendeten Text einfügen</translation>
    </message>
    <message>
        <source>No texts are set</source>
        <translation>Keine Texte eingestellt</translation>
    </message>
</context>
<context>
    <name>vp::ConsolePanel</name>
    <message>
        <source>&amp;Everything that is said</source>
        <translation>&amp;Alles, was gesagt wird</translation>
    </message>
    <message>
        <source>Answers of the modem</source>
        <translation>Antworten des Modems</translation>
    </message>
    <message>
        <source>Show everything that is said to the modem and by it</source>
        <translation>Alles zeigen, was dem Modem und von ihm gesagt wird</translation>
    </message>
    <message>
        <source>Command for the modem</source>
        <translation>Befehl für das Modem</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send the command</source>
        <translation>Den Befehl senden</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>A call is being set up: it waits for that.</source>
        <translation>Ein Anruf wird aufgebaut: Es wartet darauf.</translation>
    </message>
</context>
<context>
    <name>vp::ContactDetail</name>
    <message>
        <source>C&amp;all…</source>
        <translation>&amp;Anrufen…</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Diese Nummer anrufen</translation>
    </message>
    <message>
        <source>&amp;SMS…</source>
        <translation>&amp;SMS…</translation>
    </message>
    <message>
        <source>Write to this number</source>
        <translation>An diese Nummer schreiben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Diesen Kontakt löschen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Change this contact</source>
        <translation>Diesen Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>Wa&amp;rum?</translation>
    </message>
    <message>
        <source>Who would get a call from this number, and why</source>
        <translation>Wer einen Anruf von dieser Nummer bekäme, und warum</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>S&amp;perren…</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Diese Nummer sperren</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>In &amp;Gruppe</translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation>In eine andere Gruppe verschieben</translation>
    </message>
</context>
<context>
    <name>vp::ContactDialog</name>
    <message>
        <source>Change a contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Kontakt speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>A group, or the name of a new one</source>
        <translation>Eine Gruppe, oder der Name einer neuen</translation>
    </message>
    <message>
        <source>So many numbers are too many.</source>
        <translation>So viele Nummern sind zu viele.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The group is missing.</source>
        <translation>Die Gruppe fehlt.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the contact all the same</source>
        <translation>Kontakt trotzdem speichern</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It can be kept in the card as it is, but not called.</source>
        <translation>„%1“ ist keine Rufnummer. Es kann in der Karte bleiben, wie es ist, aber nicht angerufen werden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The note cannot be changed here.</source>
        <translation>Die Notiz lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>So long a note is too long.</source>
        <translation>Eine so lange Notiz ist zu lang.</translation>
    </message>
</context>
<context>
    <name>vp::ContactsModel</name>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a number, how many more there are</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>Regel jetzt</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Anruf</translation>
    </message>
</context>
<context>
    <name>vp::ContactsPage</name>
    <message>
        <source>1 contact deleted.</source>
        <translation>1 Kontakt gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n Kontakt gelöscht.</numerusform>
            <numerusform>%n Kontakte gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are back.</source>
        <translation>Sie sind wieder da.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Import files of contacts</source>
        <translation>Kontaktdateien importieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Nach Name oder Nummer filtern</translation>
    </message>
    <message>
        <source>Name or number (%1)</source>
        <translation>Name oder Nummer (%1)</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Drop files of contacts (.vcf) here.

Each becomes a group with the name of the file: “family.vcf” is the group family. Your e-mail program, your phone and Google Contacts export such files. You can also send them to your bot.</source>
        <translation>Ziehen Sie Kontaktdateien (.vcf) hierher.

Jede wird zu einer Gruppe mit dem Namen der Datei: „family.vcf“ ist die Gruppe family. Ihr Mailprogramm, Ihr Telefon und Google Kontakte exportieren solche Dateien. Sie können sie auch Ihrem Bot senden.</translation>
    </message>
    <message>
        <source>C&amp;hoose files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose files of contacts</source>
        <translation>Kontaktdateien wählen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>group, number of contacts</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The best %1 are shown: type more of the name.</source>
        <translation>Die besten %1 werden gezeigt: Schreiben Sie mehr vom Namen.</translation>
    </message>
    <message>
        <source>Files of contacts</source>
        <translation>Kontaktdateien</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.VCF)</source>
        <translation>Kontakte (*.vcf *.VCF)</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>name of a file</comment>
        <translation>kontakte</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Delete them again</source>
        <translation>Sie wieder löschen</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wie vorher.</translation>
    </message>
    <message>
        <source>Dup&amp;licates…</source>
        <translation>&amp;Doppelte…</translation>
    </message>
    <message>
        <source>Who stands in the contacts more than once</source>
        <translation>Wer mehrmals in den Kontakten steht</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Macht das Letzte rückgängig</translation>
    </message>
    <message>
        <source>Save the contacts that are shown, or several that are marked</source>
        <translation>Die gezeigten Kontakte speichern, oder mehrere markierte</translation>
    </message>
    <message>
        <source>Nobody is shown who could be saved.</source>
        <translation>Es wird niemand gezeigt, der gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Save 1 contact</source>
        <translation>1 Kontakt speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save %n contacts</source>
        <translation>
            <numerusform>%n Kontakt speichern</numerusform>
            <numerusform>%n Kontakte speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Kontakte (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>1 contact moved to %1.</source>
        <translation>1 Kontakt nach %1 verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts moved to %1.</source>
        <translation>
            <numerusform>%n Kontakt nach %1 verschoben.</numerusform>
            <numerusform>%n Kontakte nach %1 verschoben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::ContactsTable</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <comment>dragged</comment>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
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
        <translation>%1, neu: %2</translation>
    </message>
</context>
<context>
    <name>vp::DemoPage</name>
    <message>
        <source>People in the simulated world</source>
        <translation>Leute in der simulierten Welt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Calls &amp;in</source>
        <translation>&amp;Ruft an</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>&amp;Nimmt an</translation>
    </message>
    <message>
        <source>Hangs &amp;up</source>
        <translation>&amp;Legt auf</translation>
    </message>
    <message>
        <source>&amp;Hidden caller</source>
        <translation>&amp;Unterdrückter Anrufer</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Text der SMS</translation>
    </message>
    <message>
        <source>Text of an SMS from the chosen person</source>
        <translation>Text einer SMS der gewählten Person</translation>
    </message>
    <message>
        <source>Sends an SMS</source>
        <translation>Sendet eine SMS</translation>
    </message>
    <message>
        <source>A small day</source>
        <translation>Ein kleiner Tag</translation>
    </message>
    <message>
        <source>&amp;Play the day</source>
        <translation>Den Tag abs&amp;pielen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>What happens in the simulated world</source>
        <translation>Was in der simulierten Welt geschieht</translation>
    </message>
    <message>
        <source>Your chat with the bot</source>
        <translation>Ihr Chat mit dem Bot</translation>
    </message>
    <message>
        <source>Message to the bot</source>
        <translation>Nachricht an den Bot</translation>
    </message>
    <message>
        <source>Write to the bot, for example /help</source>
        <translation>Schreiben Sie dem Bot, zum Beispiel /help</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Presses &amp;1</source>
        <translation>Drückt &amp;1</translation>
    </message>
    <message>
        <source>Presses &amp;2</source>
        <translation>Drückt &amp;2</translation>
    </message>
</context>
<context>
    <name>vp::DemoPlayground</name>
    <message>
        <source>Hello, this is %1. I only wanted to ask whether you have time on Sunday. Please call me back this evening. Thank you, and goodbye.</source>
        <comment>spoken by a machine</comment>
        <translation>Guten Tag, hier ist %1. Ich wollte nur fragen, ob Sie am Sonntag Zeit haben. Bitte rufen Sie mich heute Abend zurück. Danke und auf Wiederhören.</translation>
    </message>
</context>
<context>
    <name>vp::DeviceSetting</name>
    <message>
        <source>The one that the desktop uses</source>
        <translation>Was der Desktop benutzt</translation>
    </message>
    <message>
        <source>It is not there now: the one that the desktop uses takes its place.</source>
        <translation>Es ist jetzt nicht da: Stattdessen dient, was der Desktop benutzt.</translation>
    </message>
</context>
<context>
    <name>vp::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Parts of the diagnostics</source>
        <translation>Teile der Diagnose</translation>
    </message>
    <message>
        <source>&amp;Modem</source>
        <translation>&amp;Modem</translation>
    </message>
    <message>
        <source>AT c&amp;onsole</source>
        <translation>AT-&amp;Konsole</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Timings</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Anschlüsse</translation>
    </message>
</context>
<context>
    <name>vp::DialDialog</name>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Anrufen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Anzurufende Nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Your phone that rings first</source>
        <translation>Ihr Telefon, das zuerst klingelt</translation>
    </message>
    <message>
        <source>Number of your phone</source>
        <translation>Nummer Ihres Telefons</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>A&amp;n</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>In no contact</source>
        <translation>In keinem Kontakt</translation>
    </message>
    <message>
        <source>Type a number. Your phone rings first; when you answer, the other side is called and both calls are joined.</source>
        <translation>Geben Sie eine Nummer ein. Zuerst klingelt Ihr Telefon; wenn Sie annehmen, wird die andere Seite angerufen, und beide Anrufe werden verbunden.</translation>
    </message>
    <message>
        <source>Which phone of yours shall ring? Type its number in From.</source>
        <translation>Welches Ihrer Telefone soll klingeln? Geben Sie seine Nummer bei „Von“ ein.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>a problem with the field From</comment>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Both numbers are the same.</source>
        <translation>Beide Nummern sind gleich.</translation>
    </message>
    <message>
        <source>First %1 rings. When you answer, %2 is called, then both calls are joined.</source>
        <translation>Zuerst klingelt %1. Wenn Sie annehmen, wird %2 angerufen, dann werden beide Anrufe verbunden.</translation>
    </message>
    <message>
        <source>Call with this co&amp;mputer</source>
        <translation>Mit diesem Co&amp;mputer anrufen</translation>
    </message>
    <message>
        <source>Call with this computer</source>
        <translation>Mit diesem Computer anrufen</translation>
    </message>
    <message>
        <source>You talk with the microphone and the speaker of this computer</source>
        <translation>Sie sprechen mit dem Mikrofon und dem Lautsprecher dieses Computers</translation>
    </message>
    <message>
        <source>&amp;Call all the same</source>
        <translation>Trotzdem &amp;anrufen</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Co&amp;mputer: all the same</source>
        <comment>call with this computer</comment>
        <translation>Co&amp;mputer: trotzdem</translation>
    </message>
</context>
<context>
    <name>vp::DisturbButton</name>
    <message>
        <source>Do not disturb: %1</source>
        <comment>until when</comment>
        <translation>Nicht stören: %1</translation>
    </message>
    <message>
        <source>Do not disturb: off</source>
        <translation>Nicht stören: aus</translation>
    </message>
    <message>
        <source>%1. For an hour, or off again: %2</source>
        <comment>what it says now, a key</comment>
        <translation>%1. Für eine Stunde, oder wieder aus: %2</translation>
    </message>
</context>
<context>
    <name>vp::DoctorPanel</name>
    <message>
        <source>&amp;Examine the modem</source>
        <translation>Modem &amp;untersuchen</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern…</translation>
    </message>
    <message>
        <source>Save a report for a helper</source>
        <translation>Einen Bericht für einen Helfer speichern</translation>
    </message>
    <message>
        <source>The examination takes some seconds and changes nothing. A report holds what is found, the settings that are no secrets and the end of the log, with numbers shortened and without texts.</source>
        <translation>Die Untersuchung dauert einige Sekunden und ändert nichts. Ein Bericht enthält, was gefunden wurde, die Einstellungen, die nicht geheim sind, und das Ende des Protokolls, mit gekürzten Nummern und ohne Texte.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>The modem is being examined</source>
        <translation>Das Modem wird untersucht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1. Look through it before you give it away.</source>
        <translation>Gespeichert als %1. Sehen Sie ihn durch, bevor Sie ihn weggeben.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Sie konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End the examination</source>
        <translation>Die Untersuchung beenden</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>vp::DuplicatesDialog</name>
    <message>
        <source>What changes for calls:</source>
        <translation>Was sich für Anrufe ändert:</translation>
    </message>
    <message>
        <source>The card then, in %1:</source>
        <comment>groups</comment>
        <translation>Die Karte dann, in %1:</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>1 person is one contact now.</source>
        <translation>1 Person ist jetzt ein einziger Kontakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are one contact each now.</source>
        <translation>
            <numerusform>%n Person ist jetzt ein einziger Kontakt.</numerusform>
            <numerusform>%n Personen sind jetzt je ein Kontakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay apart, and are not listed any more.</source>
        <translation>Sie bleiben getrennt und werden nicht mehr aufgeführt.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Es ist wie vorher.</translation>
    </message>
    <message>
        <source>These contacts are probably one person: they have the same name, or share a number. Merged, each of their groups keeps one card with everything that the others say. Nothing is ticked that changes who gets which call.</source>
        <translation>Diese Kontakte sind wahrscheinlich eine Person: Sie haben denselben Namen oder eine gemeinsame Nummer. Zusammengeführt behält jede ihrer Gruppen eine Karte mit allem, was die anderen sagen. Nichts ist angekreuzt, was ändert, wer welchen Anruf bekommt.</translation>
    </message>
    <message>
        <source>Contacts that are probably one person</source>
        <translation>Kontakte, die wahrscheinlich eine Person sind</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Ist jetzt</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>What they would become</source>
        <translation>Was daraus würde</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>Merge the ticked ones</source>
        <translation>Führt die angekreuzten zusammen</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>The chosen ones are different people</source>
        <translation>Die gewählten sind verschiedene Personen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Macht den letzten Schritt rückgängig</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nobody stands in the contacts more than once.</source>
        <translation>Niemand steht mehrmals in den Kontakten.</translation>
    </message>
</context>
<context>
    <name>vp::EntriesPanel</name>
    <message>
        <source>No rule lets you use a stick. The button adds one for this computer; it asks for the administrator&apos;s password.</source>
        <translation>Keine Regel lässt Sie einen Stick benutzen. Die Schaltfläche legt eine für diesen Computer an; sie fragt nach dem Passwort des Verwalters.</translation>
    </message>
    <message>
        <source>The rule by which you may use a stick is another version&apos;s.</source>
        <translation>Die Regel, nach der Sie einen Stick benutzen dürfen, ist von einer anderen Version.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may use a stick.</source>
        <translation>Wer an diesem Computer sitzt, darf einen Stick benutzen.</translation>
    </message>
    <message>
        <source>A package lets whoever sits at this computer use a stick.</source>
        <translation>Ein Paket lässt jeden, der an diesem Computer sitzt, einen Stick benutzen.</translation>
    </message>
    <message>
        <source>VirtualPhone is in the menu of programs</source>
        <translation>VirtualPhone steht im Programm-Menü</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Befehl für ein Terminal</translation>
    </message>
    <message>
        <source>Nothing was changed. This does it in a terminal:</source>
        <translation>Nichts wurde geändert. In einem Terminal geht es so:</translation>
    </message>
    <message>
        <source>&amp;Take the rule away…</source>
        <translation>Regel &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Renew the rule…</source>
        <translation>Regel e&amp;rneuern…</translation>
    </message>
    <message>
        <source>&amp;Let me use the stick…</source>
        <translation>&amp;Stick benutzen lassen…</translation>
    </message>
    <message>
        <source>Somebody else&apos;s entry of this name is in the menu already.</source>
        <translation>Im Menü steht schon ein Eintrag dieses Namens von jemand anderem.</translation>
    </message>
    <message>
        <source>The menu could not be changed: is the disk full?</source>
        <translation>Das Menü ließ sich nicht ändern: Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>vp::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Overview says whether the phone works, who rings if somebody calls now, and what needs you. The bot in Telegram does the same by commands: send it /help.</source>
        <translation>Die Übersicht sagt, ob das Telefon geht, wer klingelt, wenn jetzt jemand anruft, und was Sie braucht. Der Bot in Telegram tut dasselbe mit Befehlen: Senden Sie ihm /help.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Overview, and so on for the other pages</source>
        <translation>Übersicht, und so weiter für die anderen Seiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search a name or type a number</source>
        <translation>Name suchen oder Nummer eingeben</translation>
    </message>
    <message>
        <source>Dial pad</source>
        <translation>Wähltasten</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>New SMS</source>
        <translation>Neue SMS</translation>
    </message>
    <message>
        <source>Import contacts, on Contacts</source>
        <translation>Kontakte importieren, bei Kontakte</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Das Gewählte löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Fetch calendars or lists again</source>
        <translation>Kalender oder Listen neu holen</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or disturb again</source>
        <translation>Eine Stunde nicht stören, oder wieder stören</translation>
    </message>
    <message>
        <source>End every call</source>
        <translation>Alle Anrufe beenden</translation>
    </message>
    <message>
        <source>Close a message, clear a search; never hangs up</source>
        <translation>Eine Meldung schließen, eine Suche leeren; legt nie auf</translation>
    </message>
    <message>
        <source>To the list of pages</source>
        <translation>Zur Liste der Seiten</translation>
    </message>
    <message>
        <source>Close the window; the phone keeps running</source>
        <translation>Das Fenster schließen; das Telefon läuft weiter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>In the search: an SMS instead of a call</source>
        <translation>In der Suche: eine SMS statt eines Anrufs</translation>
    </message>
    <message>
        <source>New contact, rule, conversation or entry: as the page says</source>
        <translation>Neuer Kontakt, Regel, Unterhaltung oder Eintrag: je nach Seite</translation>
    </message>
    <message>
        <source>Export: contacts, calls, a conversation, my list of callers</source>
        <translation>Export: Kontakte, Anrufe, eine Unterhaltung, meine Sperrliste</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Who would get this call</source>
        <translation>Wer bekäme diesen Anruf</translation>
    </message>
    <message>
        <source>Join now: connect the call that waits</source>
        <translation>Jetzt verbinden: den wartenden Anruf durchstellen</translation>
    </message>
    <message>
        <source>In History: sort by the next column; Alt+Up and Alt+Down turn it</source>
        <translation>Im Verlauf: nach der nächsten Spalte sortieren; Alt+Oben und Alt+Unten drehen um</translation>
    </message>
    <message>
        <source>Hold: both wait, or both go on</source>
        <translation>Halten: beide warten, oder beide sprechen weiter</translation>
    </message>
    <message>
        <source>Change the chosen contact, rule or block entry</source>
        <translation>Den gewählten Kontakt, die Regel oder den Sperreintrag ändern</translation>
    </message>
</context>
<context>
    <name>vp::HistoryBar</name>
    <message>
        <source>Not all of them could be deleted: the disk refuses.</source>
        <translation>Nicht alle konnten gelöscht werden: Der Datenträger lässt es nicht zu.</translation>
    </message>
    <message>
        <source>Saving, calls so far: %1</source>
        <translation>Wird gespeichert, Anrufe bisher: %1</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <translation>&amp;Verpasst</translation>
    </message>
    <message>
        <source>Calls that you did not get to answer</source>
        <translation>Anrufe, die nicht angenommen wurden</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Ein</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Eingehende Anrufe</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>A&amp;us</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Ausgehende Anrufe</translation>
    </message>
    <message>
        <source>Bloc&amp;ked</source>
        <translation>&amp;Gesperrt</translation>
    </message>
    <message>
        <source>Calls that a rule or a list rejected</source>
        <translation>Anrufe, die eine Regel oder Liste abgelehnt hat</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Nach Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Name or number (%1)</source>
        <translation>Name oder Nummer (%1)</translation>
    </message>
    <message>
        <source>From which days</source>
        <translation>Aus welchen Tagen</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Save the calls that are shown as CSV or JSON</source>
        <translation>Die gezeigten Anrufe als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete calls</source>
        <translation>Anrufe löschen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Das Gelöschte zurückholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>Nichts speichern</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>The chosen calls</source>
        <translation>Die gewählten Anrufe</translation>
    </message>
    <message>
        <source>All that are older than 30 days</source>
        <translation>Alle, die älter als 30 Tage sind</translation>
    </message>
    <message>
        <source>All that are older than a year</source>
        <translation>Alle, die älter als ein Jahr sind</translation>
    </message>
    <message>
        <source>There are none so old.</source>
        <translation>So alte gibt es keine.</translation>
    </message>
    <message>
        <source>1 call deleted.</source>
        <translation>1 Anruf gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls deleted.</source>
        <translation>
            <numerusform>%n Anruf gelöscht.</numerusform>
            <numerusform>%n Anrufe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Die Anrufe speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>anrufe</translation>
    </message>
    <message>
        <source>Saved as %1, calls: %2.</source>
        <translation>Gespeichert als %1, Anrufe: %2.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>Nichts wurde gespeichert: %1.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>W&amp;iederholen</translation>
    </message>
    <message>
        <source>Delete them again</source>
        <translation>Sie wieder löschen</translation>
    </message>
    <message>
        <source>They are back.</source>
        <translation>Sie sind wieder da.</translation>
    </message>
    <message>
        <source>Calls in which somebody left a message</source>
        <translation>Anrufe, bei denen jemand eine Nachricht hinterlassen hat</translation>
    </message>
    <message>
        <source>Voi&amp;cemail</source>
        <translation>An&amp;rufbeantworter</translation>
    </message>
</context>
<context>
    <name>vp::HistoryModel</name>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Anruf an %1</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Ging an</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of a call</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time of a call</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of a call</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <comment>title of a column</comment>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <comment>title of a column</comment>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
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
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Call &amp;back…</source>
        <translation>Zu&amp;rückrufen…</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>&amp;Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Steps of the call</source>
        <translation>Schritte des Anrufs</translation>
    </message>
    <message>
        <source>No calls yet.

Call the number of your SIM card from another phone, or press Call above to make the first one.</source>
        <translation>Noch keine Anrufe.

Rufen Sie die Nummer Ihrer SIM-Karte von einem anderen Telefon an, oder drücken Sie oben „Anrufen“ für den ersten.</translation>
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
        <translation>Eine SMS schreiben</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Alle Anrufe zeigen</translation>
    </message>
    <message>
        <source>No calls like these.</source>
        <translation>Keine solchen Anrufe.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Diese Nummer sperren</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Who would get this call, and why, by the rules of now</source>
        <translation>Wer bekäme diesen Anruf, und warum, nach den jetzigen Regeln</translation>
    </message>
    <message>
        <source>%1 is blocked from now on.</source>
        <translation>%1 ist ab jetzt gesperrt.</translation>
    </message>
    <message>
        <source>%1 is not blocked any more.</source>
        <translation>%1 ist nicht mehr gesperrt.</translation>
    </message>
</context>
<context>
    <name>vp::ImportStrip</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Den Import abbrechen</translation>
    </message>
    <message>
        <source>Reading file %1 of %2…</source>
        <translation>Datei %1 von %2 wird gelesen…</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Zeilen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Merge instead</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>vp::LocalRulesPanel</name>
    <message>
        <source>Weekly rules made here</source>
        <translation>Hier angelegte Wochenregeln</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Die gewählte Regel ändern</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Die gewählte Regel entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of a rule</source>
        <translation>Die letzte Änderung einer Regel rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>Neue Re&amp;gel…</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Wie zuvor.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>begin and end of a rule</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>None yet: a rule says where the calls of a group or a contact go at the same hours every week.</source>
        <translation>Noch keine: Eine Regel sagt, wohin die Anrufe einer Gruppe oder eines Kontakts jede Woche zu denselben Stunden gehen.</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Make the last change again</source>
        <translation>Die letzte Änderung noch einmal machen</translation>
    </message>
    <message>
        <source>Changed again.</source>
        <translation>Wieder geändert.</translation>
    </message>
</context>
<context>
    <name>vp::LogPanel</name>
    <message>
        <source>Follo&amp;w</source>
        <translation>M&amp;itlaufen</translation>
    </message>
    <message>
        <source>Show only lines with</source>
        <translation>Nur Zeilen zeigen mit</translation>
    </message>
    <message>
        <source>Show only lines with…</source>
        <translation>Nur Zeilen zeigen mit…</translation>
    </message>
    <message>
        <source>From which severity on</source>
        <translation>Ab welcher Schwere</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Bei der neuesten Zeile bleiben</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy what is marked, or all lines</source>
        <translation>Das Markierte oder alle Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>vp::MainWindow</name>
    <message>
        <source>Demo – VirtualPhone</source>
        <translation>Demo – VirtualPhone</translation>
    </message>
    <message>
        <source>VirtualPhone</source>
        <translation>VirtualPhone</translation>
    </message>
    <message>
        <source>VirtualPhone (%1)</source>
        <comment>name of this one of several</comment>
        <translation>VirtualPhone (%1)</translation>
    </message>
    <message>
        <source>Somebody has shown the code for an owner: say yes or no in Settings.</source>
        <translation>Jemand hat den Code für einen Eigentümer gezeigt: Sagen Sie in den Einstellungen Ja oder Nein.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Anrufen…</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Eine Nummer anrufen</translation>
    </message>
    <message>
        <source>Opens the dial pad (%1)</source>
        <translation>Öffnet die Wähltasten (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set by an environment variable</source>
        <translation>Durch eine Umgebungsvariable gesetzt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A call is going on. Quit and end it?</source>
        <translation>Es läuft ein Anruf. Programm und Anruf beenden?</translation>
    </message>
    <message>
        <source>Quit and end the call</source>
        <translation>Programm und Anruf beenden</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window is minimised and the phone keeps running. Quit with Ctrl+Q.</source>
        <translation>Diese Oberfläche hat keinen Infobereich, darum wird das Fenster minimiert, und das Telefon läuft weiter. Beenden mit Ctrl+Q.</translation>
    </message>
    <message>
        <source>Callers ring again as the rules say.</source>
        <translation>Anrufer klingeln wieder, wie es die Regeln sagen.</translation>
    </message>
    <message>
        <source>Nobody disturbs you until %1; Ctrl+Shift+D ends that.</source>
        <translation>Niemand stört Sie bis %1; Ctrl+Shift+D beendet das.</translation>
    </message>
    <message>
        <source>Nothing waits to be joined now.</source>
        <translation>Jetzt wartet nichts auf das Verbinden.</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>SMS…</translation>
    </message>
    <message>
        <source>Write an SMS</source>
        <translation>Eine SMS schreiben</translation>
    </message>
    <message>
        <source>Writes an SMS (%1)</source>
        <translation>Schreibt eine SMS (%1)</translation>
    </message>
    <message>
        <source>Nobody talks now, so nobody can be put on hold.</source>
        <translation>Jetzt spricht niemand, also kann niemand gehalten werden.</translation>
    </message>
    <message>
        <source>It is too late for another phone.</source>
        <translation>Für ein anderes Telefon ist es zu spät.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It cannot be recorded: the modem sends no sound, or nobody talks now.</source>
        <translation>Es kann nicht aufgenommen werden: Das Modem sendet keinen Ton, oder es spricht gerade niemand.</translation>
    </message>
    <message>
        <source>It is too late for that: the call has changed.</source>
        <translation>Dafür ist es zu spät: Der Anruf hat sich geändert.</translation>
    </message>
</context>
<context>
    <name>vp::MessagesPage</name>
    <message>
        <source>Search in the messages</source>
        <translation>In den Nachrichten suchen</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Suchen (%1)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Write to somebody else</source>
        <translation>Jemand anderem schreiben</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Number, or the name of a contact</source>
        <translation>Nummer oder Name eines Kontakts</translation>
    </message>
    <message>
        <source>C&amp;all…</source>
        <translation>&amp;Anrufen…</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Diese Nummer anrufen</translation>
    </message>
    <message>
        <source>&amp;Earlier messages</source>
        <translation>&amp;Frühere Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Latest messages</source>
        <translation>Ne&amp;ueste Nachrichten</translation>
    </message>
    <message>
        <source>Messages of this conversation</source>
        <translation>Nachrichten dieser Unterhaltung</translation>
    </message>
    <message>
        <source>No messages yet. What is sent to the SIM in the modem appears here; write a number above to begin.</source>
        <translation>Noch keine Nachrichten. Was an die SIM im Modem gesendet wird, erscheint hier; schreiben Sie oben eine Nummer, um anzufangen.</translation>
    </message>
    <message>
        <source>Messages cannot be kept on this disk.</source>
        <translation>Nachrichten können auf diesem Datenträger nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>This sender has no number to answer to.</source>
        <translation>Dieser Absender hat keine Nummer für eine Antwort.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Nochmals senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>Save this conversation as CSV or JSON</source>
        <translation>Diese Unterhaltung als CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>Nichts wurde gespeichert: %1.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a one-time code</comment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save this conversation</source>
        <translation>Diese Unterhaltung speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Für Programme (*.json)</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>name of a file</comment>
        <translation>nachrichten</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Diese Nummer sperren</translation>
    </message>
    <message>
        <source>Saving, messages so far: %1</source>
        <translation>Wird gespeichert, Nachrichten bisher: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>Nichts speichern</translation>
    </message>
    <message>
        <source>%1 Press Send once more to send it all the same.</source>
        <comment>%1 = why an SMS there is dear</comment>
        <translation>%1 Drücken Sie noch einmal „Senden“, um sie trotzdem zu senden.</translation>
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
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>SMS in its memory</source>
        <translation>SMS in ihrem Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>the SIM card</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places that are taken</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>Roaming</translation>
    </message>
    <message>
        <source>at home</source>
        <comment>not roaming</comment>
        <translation>im Heimnetz</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>SMS centre</source>
        <translation>SMS-Zentrale</translation>
    </message>
    <message>
        <source>Joining calls</source>
        <translation>Zusammenschalten</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Anklopfen</translation>
    </message>
    <message>
        <source>Type (from the IMEI)</source>
        <translation>Typ (aus der IMEI)</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>calls can be joined</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>without holding</source>
        <comment>calls can be joined</comment>
        <translation>ohne Halten</translation>
    </message>
    <message>
        <source>no</source>
        <comment>calls can be joined</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the number of the SMS centre</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>on</source>
        <comment>call waiting</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>call waiting</comment>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>vp::ModemTab</name>
    <message>
        <source>Re&amp;connect</source>
        <translation>Neu &amp;verbinden</translation>
    </message>
    <message>
        <source>Set the modem up from the start</source>
        <translation>Das Modem von Grund auf neu einrichten</translation>
    </message>
    <message>
        <source>No number of the SMS centre is set on the SIM card, so no SMS can be sent. Your operator tells it:</source>
        <translation>Auf der SIM-Karte ist keine Nummer der SMS-Zentrale eingestellt, darum kann keine SMS gesendet werden. Ihr Netzbetreiber nennt sie Ihnen:</translation>
    </message>
    <message>
        <source>Number of the SMS centre</source>
        <translation>Nummer der SMS-Zentrale</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Set the number of the SMS centre</source>
        <translation>Die Nummer der SMS-Zentrale setzen</translation>
    </message>
    <message>
        <source>The modem is set up from the start.</source>
        <translation>Das Modem wird von Grund auf neu eingerichtet.</translation>
    </message>
    <message>
        <source>There is a call: not now.</source>
        <translation>Es läuft ein Anruf: jetzt nicht.</translation>
    </message>
</context>
<context>
    <name>vp::MoveMenu</name>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Name der neuen Gruppe</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Dorthin verschieben</translation>
    </message>
    <message>
        <source>Move to the new group</source>
        <translation>In die neue Gruppe verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>vp::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a number</comment>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>kind of a number</comment>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of a number</comment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work mobile</source>
        <comment>kind of a number</comment>
        <translation>Mobil (Arbeit)</translation>
    </message>
    <message>
        <source>Fax</source>
        <comment>kind of a number</comment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <comment>kind of a number</comment>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Eine Telefonnummer</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Noch eine Nummer</translation>
    </message>
    <message>
        <source>Kind of number %1</source>
        <translation>Art der Nummer %1</translation>
    </message>
</context>
<context>
    <name>vp::OverviewPage</name>
    <message>
        <source>Contacts are rejected outside calendar events.</source>
        <translation>Kontakte werden außerhalb der Termine abgelehnt.</translation>
    </message>
    <message>
        <source>Contacts are rejected outside calendar events, and no calendar is set: no contact can ring.</source>
        <translation>Kontakte werden außerhalb der Termine abgelehnt, und es ist kein Kalender eingestellt: Kein Kontakt kann klingeln.</translation>
    </message>
    <message>
        <source>Take the modem</source>
        <translation>Modem nehmen</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieller Anschluss</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>The modem keeps disappearing, mostly for want of power: try another USB port or a powered hub.</source>
        <translation>Das Modem verschwindet immer wieder, meist aus Strommangel: Versuchen Sie einen anderen USB-Anschluss oder einen Hub mit Netzteil.</translation>
    </message>
    <message>
        <source>Nobody can ring: the number of your own phone is missing.</source>
        <translation>Niemand kann klingeln: Die Nummer Ihres eigenen Telefons fehlt.</translation>
    </message>
    <message>
        <source>Set number</source>
        <translation>Nummer setzen</translation>
    </message>
    <message>
        <source>No Telegram bot is set up; the window works without one.</source>
        <translation>Es ist kein Telegram-Bot eingerichtet; das Fenster geht auch ohne.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>The bot has no owner yet, so it obeys nobody.</source>
        <translation>Der Bot hat noch keinen Eigentümer, darum gehorcht er niemandem.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>If somebody calls now</source>
        <translation>Wenn jetzt jemand anruft</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>&amp;Alle Anrufe</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <source>Your virtual phone is ready</source>
        <translation>Ihr virtuelles Telefon ist bereit</translation>
    </message>
    <message>
        <source>signal %1 %</source>
        <translation>Signal %1 %</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram: %1</translation>
    </message>
    <message>
        <source>simulated modem and chat</source>
        <translation>simuliertes Modem und simulierter Chat</translation>
    </message>
    <message>
        <source>Nothing: everything is set up.</source>
        <translation>Nichts: Alles ist eingerichtet.</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>No calls yet. Call the number of your SIM card from another phone to try it.</source>
        <translation>Noch keine Anrufe. Rufen Sie zur Probe die Nummer Ihrer SIM-Karte von einem anderen Telefon an.</translation>
    </message>
    <message>
        <source>The set-up was not brought to its end.</source>
        <translation>Die Einrichtung wurde nicht zu Ende gebracht.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>Assistenten &amp;nochmals starten…</translation>
    </message>
    <message>
        <source>Run the wizard again</source>
        <translation>Den Assistenten nochmals starten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Forward all to</source>
        <translation>Alle &amp;weiterleiten an</translation>
    </message>
    <message>
        <source>Forward all calls for a while</source>
        <translation>Alle Anrufe eine Weile weiterleiten</translation>
    </message>
    <message>
        <source>&amp;Who would get this call?</source>
        <translation>Wer bekäme diesen An&amp;ruf?</translation>
    </message>
    <message>
        <source>Ask who would get a call, now or at another time</source>
        <translation>Fragen, wer einen Anruf bekäme, jetzt oder zu anderer Zeit</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nobody can call before the PIN of the SIM card is entered.</source>
        <translation>Niemand kann anrufen, bevor die PIN der SIM-Karte eingegeben ist.</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
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
        <translation>Der Kalender „%1“ wurde seit einem Tag nicht gelesen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All calls: %1, %2.</source>
        <comment>where they go, until when</comment>
        <translation>Alle Anrufe: %1, %2.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>An event in the calendars is not understood.</source>
        <translation>Ein Termin in den Kalendern ist nicht zu verstehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n events in the calendars are not understood.</source>
        <translation>
            <numerusform>%n Termin in den Kalendern ist nicht zu verstehen.</numerusform>
            <numerusform>%n Termine in den Kalendern sind nicht zu verstehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No SMS can be sent: the number of the SMS centre is missing.</source>
        <translation>Es kann keine SMS gesendet werden: Die Nummer der SMS-Zentrale fehlt.</translation>
    </message>
</context>
<context>
    <name>vp::Pages</name>
    <message>
        <source>The demo has a chat of its own</source>
        <translation>Die Demo hat einen eigenen Chat</translation>
    </message>
    <message>
        <source>The command is copied: paste it into a terminal, then log out and in again.</source>
        <translation>Der Befehl ist kopiert: Fügen Sie ihn in ein Terminal ein, und melden Sie sich dann ab und wieder an.</translation>
    </message>
    <message>
        <source>Tried just now: there is still no modem. It is looked for again and again.</source>
        <translation>Eben versucht: Es ist noch immer kein Modem da. Es wird immer wieder gesucht.</translation>
    </message>
    <message>
        <source>The message is not ready yet, or it was deleted.</source>
        <translation>Die Nachricht ist noch nicht fertig, oder sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>Callers get what the rules say again.</source>
        <translation>Für Anrufer gilt wieder, was die Regeln sagen.</translation>
    </message>
    <message>
        <source>ModemManager is asked to leave the modem alone.</source>
        <translation>ModemManager wird gebeten, das Modem in Ruhe zu lassen.</translation>
    </message>
</context>
<context>
    <name>vp::PeoplePanel</name>
    <message>
        <source>Who may control this phone</source>
        <translation>Wer dieses Telefon steuern darf</translation>
    </message>
    <message>
        <source>&amp;Let an owner in…</source>
        <translation>&amp;Eigentümer hereinlassen…</translation>
    </message>
    <message>
        <source>Owners and guests</source>
        <translation>Eigentümer und Gäste</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>Die gewählte Person entfernen</translation>
    </message>
    <message>
        <source>A group may control this phone: so may everybody who is in it, or will be.</source>
        <translation>Eine Gruppe darf dieses Telefon steuern: also jeder, der darin ist oder sein wird.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Jetzt entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Diese Person behalten</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Link that makes an owner</source>
        <translation>Link, der zum Eigentümer macht</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>Niemanden hereinlassen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Make this person an owner</source>
        <translation>Diese Person zum Eigentümer machen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>An owner sees all calls and messages, calls at your cost and changes everything. Allow it only if you know the person.</source>
        <translation>Ein Eigentümer sieht alle Anrufe und Nachrichten, ruft auf Ihre Kosten an und ändert alles. Erlauben Sie es nur, wenn Sie die Person kennen.</translation>
    </message>
    <message>
        <source>%1 wants to control this phone.</source>
        <comment>a person</comment>
        <translation>%1 will dieses Telefon steuern.</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>%1 can then do nothing here any more, and is told so.</source>
        <translation>%1 kann hier dann nichts mehr tun und erfährt das.</translation>
    </message>
    <message>
        <source>Good for one person, and for %1 min more.</source>
        <comment>9:41</comment>
        <translation>Gilt für eine Person und noch %1 min.</translation>
    </message>
    <message>
        <source>Scan this with the phone that has Telegram, or open the link there, and press START. Or send this code to the bot:</source>
        <translation>Scannen Sie dies mit dem Telefon, auf dem Telegram ist, oder öffnen Sie dort den Link, und drücken Sie START. Oder senden Sie diesen Code an den Bot:</translation>
    </message>
    <message>
        <source>Send this code to the bot:</source>
        <translation>Senden Sie diesen Code an den Bot:</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Give this person the rights back</source>
        <translation>Dieser Person die Rechte zurückgeben</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>vp::PinPanel</name>
    <message>
        <source>SIM card locked</source>
        <translation>SIM-Karte gesperrt</translation>
    </message>
    <message>
        <source>PIN of the SIM card</source>
        <translation>PIN der SIM-Karte</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Unlock the SIM card</source>
        <translation>SIM-Karte entsperren</translation>
    </message>
    <message>
        <source>&amp;Remember it on this computer</source>
        <translation>Auf diesem Computer &amp;merken</translation>
    </message>
    <message>
        <source>Remember the PIN on this computer</source>
        <translation>Die PIN auf diesem Computer merken</translation>
    </message>
    <message>
        <source>I am &amp;sure: a wrong PIN now may block the card</source>
        <translation>Ich bin &amp;sicher: Eine falsche PIN kann die Karte jetzt sperren</translation>
    </message>
    <message>
        <source>The PIN is on its way…</source>
        <translation>Die PIN ist unterwegs…</translation>
    </message>
</context>
<context>
    <name>vp::PortsPanel</name>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>commands and events</source>
        <translation>Befehle und Ereignisse</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>sound of calls</source>
        <translation>Ton der Anrufe</translation>
    </message>
    <message>
        <source>only emptied</source>
        <translation>nur geleert</translation>
    </message>
    <message>
        <source>Ports of the modem</source>
        <translation>Anschlüsse des Modems</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Benutzt für</translation>
    </message>
    <message>
        <source>USB interface</source>
        <translation>USB-Schnittstelle</translation>
    </message>
    <message>
        <source>Name that stays when numbers change</source>
        <translation>Name, der bleibt, wenn sich Nummern ändern</translation>
    </message>
    <message>
        <source>A name of the last column may be set as the serial port in Settings.</source>
        <translation>Ein Name der letzten Spalte kann in den Einstellungen als serieller Anschluss gesetzt werden.</translation>
    </message>
    <message>
        <source>There is no modem now.</source>
        <translation>Jetzt ist kein Modem da.</translation>
    </message>
</context>
<context>
    <name>vp::PromptsPanel</name>
    <message>
        <source>Sounds of your own</source>
        <translation>Eigene Töne</translation>
    </message>
    <message>
        <source>Callers may hear your own voice in place of the machine&apos;s. Choose a WAV, Ogg, FLAC or MP3 file, drop one here, record it, or send a voice message to the bot. It is copied, and brought to the right loudness.</source>
        <translation>Anrufer können Ihre eigene Stimme statt der Computerstimme hören. Wählen Sie eine WAV-, Ogg-, FLAC- oder MP3-Datei, ziehen Sie eine hierher, nehmen Sie sie auf, oder senden Sie dem Bot eine Sprachnachricht. Sie wird kopiert und auf die richtige Lautstärke gebracht.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>Who hears it?</source>
        <translation>Wer hört es?</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Eine &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Eine Tondatei wählen</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>An&amp;hören</translation>
    </message>
    <message>
        <source>Listen to what is heard now</source>
        <translation>Anhören, was jetzt zu hören ist</translation>
    </message>
    <message>
        <source>Back to the &amp;standard one</source>
        <translation>&amp;Zurück zum Standard</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Record with the microphone</source>
        <translation>Mit dem Mikrofon aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Die Aufnahme abspielen</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Use the recording</source>
        <translation>Die Aufnahme verwenden</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Pegel Ihres Mikrofons</translation>
    </message>
    <message>
        <source>All callers</source>
        <translation>Alle Anrufer</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>%1 = a group</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Tondateien</translation>
    </message>
    <message>
        <source>In a moment…</source>
        <translation>Gleich …</translation>
    </message>
    <message>
        <source>There is no sound that can be read.</source>
        <translation>Es gibt keinen Ton, der sich lesen lässt.</translation>
    </message>
    <message>
        <source>This desktop has no player for it.</source>
        <translation>Dieser Desktop hat keinen Player dafür.</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Dieser Computer hat jetzt kein benutzbares Mikrofon und keinen Lautsprecher.</translation>
    </message>
    <message>
        <source>The sound of this computer is gone; what was recorded until then is kept.</source>
        <translation>Der Ton dieses Computers ist weg; was bis dahin aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
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
        <translation>Ab&amp;spielen</translation>
    </message>
    <message>
        <source>Play the message</source>
        <translation>Die Nachricht abspielen</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Spei&amp;chern…</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Die Nachricht speichern</translation>
    </message>
    <message>
        <source>Opens it in your desktop&apos;s player</source>
        <translation>Öffnet sie im Player Ihres Desktops</translation>
    </message>
    <message>
        <source>This desktop has no player for it: save it instead.</source>
        <translation>Dieser Desktop hat keinen Player dafür: speichern Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The message was saved.</source>
        <translation>Die Nachricht wurde gespeichert.</translation>
    </message>
    <message>
        <source>The message could not be saved there.</source>
        <translation>Die Nachricht konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Delete &amp;it</source>
        <translation>Lösc&amp;hen</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Die Nachricht löschen</translation>
    </message>
    <message>
        <source>The caller has left a message.</source>
        <translation>Der Anrufer hat eine Nachricht hinterlassen.</translation>
    </message>
    <message>
        <source>This call was recorded.</source>
        <translation>Dieser Anruf wurde aufgenommen.</translation>
    </message>
    <message>
        <source>The message is deleted.</source>
        <translation>Die Nachricht ist gelöscht.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Sie ist wieder da.</translation>
    </message>
</context>
<context>
    <name>vp::RowsExport</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>vp::RuleDialog</name>
    <message>
        <source>Change a weekly rule</source>
        <translation>Eine Wochenregel ändern</translation>
    </message>
    <message>
        <source>New weekly rule</source>
        <translation>Neue Wochenregel</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Die Regel speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Group or contact</source>
        <translation>Gruppe oder Kontakt</translation>
    </message>
    <message>
        <source>A group, or the name of a contact</source>
        <translation>Eine Gruppe oder der Name eines Kontakts</translation>
    </message>
    <message>
        <source>Calls of</source>
        <translation>Anrufe von</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Wohin sie gehen</translation>
    </message>
    <message>
        <source>your own phone, %1</source>
        <translation>Ihr eigenes Telefon, %1</translation>
    </message>
    <message>
        <source>are rejected</source>
        <translation>werden abgelehnt</translation>
    </message>
    <message>
        <source>are rejected with an SMS</source>
        <translation>werden mit einer SMS abgelehnt</translation>
    </message>
    <message>
        <source>+39 …, or choose</source>
        <translation>+39 … oder wählen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehen an</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To; on the next day where it is not later</source>
        <translation>Bis; am nächsten Tag, wenn es nicht später ist</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>sie endet am</translation>
    </message>
    <message>
        <source>The rule ends</source>
        <translation>Die Regel endet</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>The calendars are set by an environment variable, so no rule can be added here.</source>
        <translation>Die Kalender sind durch eine Umgebungsvariable gesetzt, darum kann hier keine Regel hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Whose calls? Type a group, or the name of a contact.</source>
        <translation>Wessen Anrufe? Schreiben Sie eine Gruppe oder den Namen eines Kontakts.</translation>
    </message>
    <message>
        <source>Where do they go? Type a number with its country code, or choose.</source>
        <translation>Wohin gehen sie? Schreiben Sie eine Nummer mit Landesvorwahl, oder wählen Sie.</translation>
    </message>
    <message>
        <source>On which days? Choose one at least.</source>
        <translation>An welchen Tagen? Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>There are too many rules.</source>
        <translation>Es gibt zu viele Regeln.</translation>
    </message>
    <message>
        <source>may leave a message</source>
        <translation>dürfen eine Nachricht hinterlassen</translation>
    </message>
</context>
<context>
    <name>vp::RuleTester</name>
    <message>
        <source>no&amp;w</source>
        <translation>jet&amp;zt</translation>
    </message>
    <message>
        <source>Number or name of a caller</source>
        <translation>Nummer oder Name eines Anrufers</translation>
    </message>
    <message>
        <source>Number or name; empty = a hidden number</source>
        <translation>Nummer oder Name; leer = unterdrückte Nummer</translation>
    </message>
    <message>
        <source>If the call came now</source>
        <translation>Wenn der Anruf jetzt käme</translation>
    </message>
    <message>
        <source>When the call would come</source>
        <translation>Wann der Anruf käme</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Who would get this call?</source>
        <translation>Wer bekäme diesen Anruf?</translation>
    </message>
    <message>
        <source>Decides as for a real call, and does nothing (%1)</source>
        <translation>Entscheidet wie bei einem echten Anruf und tut nichts (%1)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
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
        <translation>Wer bekäme diesen Anruf?</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Fetch all calendars now</source>
        <translation>Alle Kalender jetzt holen</translation>
    </message>
    <message>
        <source>Fetches all calendars now (%1)</source>
        <translation>Holt jetzt alle Kalender (%1)</translation>
    </message>
    <message>
        <source>&amp;Calendars…</source>
        <translation>&amp;Kalender…</translation>
    </message>
    <message>
        <source>Addresses of the calendars</source>
        <translation>Adressen der Kalender</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Was mit den Regeln nicht stimmt</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Rules of the week as a list</source>
        <translation>Regeln der Woche als Liste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>How the week is shown</source>
        <translation>Wie die Woche gezeigt wird</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What the chosen block says</source>
        <translation>Was der gewählte Block sagt</translation>
    </message>
    <message>
        <source>Where no event says anything</source>
        <translation>Wo kein Termin etwas sagt</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Anrufer mit unterdrückter Nummer</translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation>Nummern in keinem Kontakt</translation>
    </message>
    <message>
        <source>Contacts outside calendar events</source>
        <translation>Kontakte außerhalb der Termine</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>Week %1, %2 – %3</source>
        <comment>number, first and last day</comment>
        <translation>Woche %1, %2 – %3</translation>
    </message>
    <message>
        <source>⚠ %1 (overlaps another rule)</source>
        <translation>⚠ %1 (überschneidet eine andere Regel)</translation>
    </message>
    <message>
        <source>No rule applies in this week.</source>
        <translation>In dieser Woche gilt keine Regel.</translation>
    </message>
    <message>
        <source>Choose a block to read all of it.</source>
        <translation>Wählen Sie einen Block, um ihn ganz zu lesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: where calls go</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>event “%1”</source>
        <translation>Termin „%1“</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>Kalender %1</translation>
    </message>
    <message>
        <source>overlaps another rule for the same people</source>
        <translation>überschneidet eine andere Regel für dieselben Leute</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a calendar and where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calendar yet: calls follow the defaults below. An event whose title is a group and whose place is a phone number forwards that group while it lasts.</source>
        <translation>Noch kein Kalender: Für Anrufe gelten die Vorgaben unten. Ein Termin, dessen Titel eine Gruppe und dessen Ort eine Rufnummer ist, leitet diese Gruppe weiter, solange er dauert.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 Regel</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names several contacts: type more of the name, or the number.</source>
        <translation>„%1“ nennt mehrere Kontakte: Schreiben Sie mehr vom Namen oder die Nummer.</translation>
    </message>
    <message>
        <source>%1 has no number.</source>
        <translation>%1 hat keine Nummer.</translation>
    </message>
    <message>
        <source>“%1” is neither a contact nor a phone number.</source>
        <translation>„%1“ ist weder ein Kontakt noch eine Rufnummer.</translation>
    </message>
    <message>
        <source>“%1” is neither a contact nor a phone number. Did you mean “%2”?</source>
        <translation>„%1“ ist weder ein Kontakt noch eine Rufnummer. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a caller, and what becomes of the call</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>days of the week, last day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Search the rules of the week</source>
        <translation>Die Regeln der Woche durchsuchen</translation>
    </message>
    <message>
        <source>Group, name or phone (%1)</source>
        <translation>Gruppe, Name oder Telefon (%1)</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; search to find the others.</source>
        <comment>numbers of events of a week</comment>
        <translation>Die ersten %1 von %2 werden gezeigt; die anderen findet die Suche.</translation>
    </message>
    <message>
        <source>No rule of this week matches the search.</source>
        <translation>Keine Regel dieser Woche passt zur Suche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop fetching the calendars</source>
        <translation>Das Holen der Kalender abbrechen</translation>
    </message>
    <message>
        <source>Stops fetching; what was read before stays in use</source>
        <translation>Bricht das Holen ab; was vorher gelesen wurde, gilt weiter</translation>
    </message>
</context>
<context>
    <name>vp::SearchField</name>
    <message>
        <source>Search a name or type a number</source>
        <translation>Name suchen oder Nummer eingeben</translation>
    </message>
    <message>
        <source>Search a name or type a number (%1)</source>
        <translation>Name suchen oder Nummer eingeben (%1)</translation>
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
        <translation>%1 sperren…</translation>
    </message>
    <message>
        <source>Call %1…</source>
        <comment>a number</comment>
        <translation>%1 anrufen…</translation>
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
        <translation>Durch eine Umgebungsvariable oder auf der Befehlszeile gesetzt</translation>
    </message>
</context>
<context>
    <name>vp::SettingsPage</name>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Ihr eigenes Telefon</translation>
    </message>
    <message>
        <source>The number that calls are passed on to</source>
        <translation>Die Nummer, an die Anrufe weitergegeben werden</translation>
    </message>
    <message>
        <source>Phones that ring</source>
        <translation>Telefone, die klingeln</translation>
    </message>
    <message>
        <source>master:25, +39 …:20: one after the other, with seconds</source>
        <translation>master:25, +39 …:20: nacheinander, mit Sekunden</translation>
    </message>
    <message>
        <source>Try them all when you call somebody, too</source>
        <translation>Auch bei eigenen Anrufen alle versuchen</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Nummer der Leitung</translation>
    </message>
    <message>
        <source>The number of the SIM in the modem, so that it never calls itself</source>
        <translation>Die Nummer der SIM im Modem, damit es sich nie selbst anruft</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>+39, or IT</source>
        <translation>+39 oder IT</translation>
    </message>
    <message>
        <source>Calendars and lists</source>
        <translation>Kalender und Listen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Home=https://…, one a line; the first one wins over the others</source>
        <translation>Home=https://…, einer je Zeile; der erste hat Vorrang vor den anderen</translation>
    </message>
    <message>
        <source>Shared block lists</source>
        <translation>Gemeinsame Sperrlisten</translation>
    </message>
    <message>
        <source>Name=https://…, one a line; none = no list</source>
        <translation>Name=https://…, eine je Zeile; keine = keine Liste</translation>
    </message>
    <message>
        <source>Names of phones</source>
        <translation>Namen von Telefonen</translation>
    </message>
    <message>
        <source>Mobile=+39 …, Office=+39 …: a calendar may say them</source>
        <translation>Mobil=+39 …, Büro=+39 …: Ein Kalender darf sie nennen</translation>
    </message>
    <message>
        <source>Automatic SMS</source>
        <translation>Automatische SMS</translation>
    </message>
    <message>
        <source>Our own words; {name} and {time} are filled in</source>
        <translation>Unsere eigenen Worte; {name} und {time} werden ausgefüllt</translation>
    </message>
    <message>
        <source>To callers who hang up before they are joined</source>
        <translation>An Anrufer, die auflegen, bevor sie verbunden sind</translation>
    </message>
    <message>
        <source>Text to those who hung up</source>
        <translation>Text an die, die auflegten</translation>
    </message>
    <message>
        <source>To callers who are not accepted</source>
        <translation>An Anrufer, die nicht angenommen werden</translation>
    </message>
    <message>
        <source>Text to those not accepted</source>
        <translation>Text an die nicht Angenommenen</translation>
    </message>
    <message>
        <source>Your phone gets the caller&apos;s name by SMS</source>
        <translation>Ihr Telefon bekommt den Namen des Anrufers per SMS</translation>
    </message>
    <message>
        <source>At most one a caller and day, never to hidden, short or block-listed numbers.</source>
        <translation>Höchstens eine je Anrufer und Tag, nie an unterdrückte, kurze oder gesperrte Nummern.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>New token from @BotFather; the stored one is never shown</source>
        <translation>Neues Token von @BotFather; das gespeicherte wird nie gezeigt</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Token speichern</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Telegram ids by comma; the bot tells yours by /getid</source>
        <translation>Telegram-IDs mit Komma; der Bot nennt Ihre auf /getid</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Serieller Anschluss</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Von selbst gefunden</translation>
    </message>
    <message>
        <source>Ask ModemManager to leave the modem alone</source>
        <translation>ModemManager bitten, das Modem in Ruhe zu lassen</translation>
    </message>
    <message>
        <source>A modem that works stays in use until it is unplugged, or until the next start.</source>
        <translation>Ein Modem, das geht, bleibt in Gebrauch, bis es abgezogen wird oder bis zum nächsten Start.</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach your own phone</source>
        <translation>Ist der Computer aus, erreichen Anrufer Ihr Telefon</translation>
    </message>
    <message>
        <source>The computer does not sleep while the modem is ready</source>
        <translation>Kein Ruhezustand, solange das Modem bereit ist</translation>
    </message>
    <message>
        <source>Who may ring your phone</source>
        <translation>Wer bei Ihnen klingeln darf</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Anrufer mit unterdrückter Nummer</translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation>Nummern in keinem Kontakt</translation>
    </message>
    <message>
        <source>Contacts outside calendar events</source>
        <translation>Kontakte außerhalb der Termine</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>Without a rule, contacts ring your own phone as long as no calendar is set, and are rejected outside its events once one is.</source>
        <translation>Ohne eine Regel klingeln Kontakte bei Ihnen, solange kein Kalender eingestellt ist; sobald einer es ist, werden sie außerhalb seiner Termine abgelehnt.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Closing the window keeps the phone running in the tray</source>
        <translation>Beim Schließen läuft das Telefon im Infobereich weiter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Your phone rings for at most</source>
        <translation>Ihr Telefon klingelt höchstens</translation>
    </message>
    <message>
        <source>Others ring for at most</source>
        <translation>Andere klingeln höchstens</translation>
    </message>
    <message>
        <source>Folder of the contacts</source>
        <translation>Ordner der Kontakte</translation>
    </message>
    <message>
        <source>“contacts” in the data folder</source>
        <translation>„contacts“ im Datenordner</translation>
    </message>
    <message>
        <source>How a caller is connected</source>
        <translation>Wie ein Anrufer verbunden wird</translation>
    </message>
    <message>
        <source>auto, or an order of deflect, join, transfer</source>
        <translation>auto, oder eine Reihenfolge von deflect, join, transfer</translation>
    </message>
    <message>
        <source>Telegram server</source>
        <translation>Telegram-Server</translation>
    </message>
    <message>
        <source>Modem&apos;s port for events</source>
        <translation>Anschluss für Ereignisse</translation>
    </message>
    <message>
        <source>The same as the serial port</source>
        <translation>Derselbe wie der serielle Anschluss</translation>
    </message>
    <message>
        <source>More start commands of the modem</source>
        <translation>Weitere Startbefehle</translation>
    </message>
    <message>
        <source>One AT command a line, sent after our own</source>
        <translation>Ein AT-Befehl je Zeile, nach unseren eigenen gesendet</translation>
    </message>
    <message>
        <source>Another port or start command is used from the next start on.</source>
        <translation>Ein anderer Anschluss oder Startbefehl gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <comment>bot name: state</comment>
        <translation>@%1: %2</translation>
    </message>
    <message>
        <source>Saved; connecting</source>
        <translation>Gespeichert; wird verbunden</translation>
    </message>
    <message>
        <source>Start when I log in, hidden in the tray</source>
        <translation>Beim Anmelden starten, verborgen im Infobereich</translation>
    </message>
    <message>
        <source>Start hidden in the tray, always</source>
        <translation>Immer verborgen im Infobereich starten</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>Farbig</translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation>Weiß, für eine dunkle Leiste</translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation>Schwarz, für eine helle Leiste</translation>
    </message>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>Assistenten &amp;nochmals starten…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show notifications on this desktop</source>
        <translation>Benachrichtigungen auf diesem Computer zeigen</translation>
    </message>
    <message>
        <source>They show names, numbers and texts</source>
        <translation>Sie zeigen Namen, Nummern und Texte</translation>
    </message>
    <message>
        <source>Incoming calls, with buttons</source>
        <translation>Eingehende Anrufe, mit Tasten</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Callers whom a block list stopped</source>
        <translation>Anrufer, die eine Sperrliste gestoppt hat</translation>
    </message>
    <message>
        <source>Calls that you make</source>
        <translation>Anrufe, die Sie machen</translation>
    </message>
    <message>
        <source>SMS, with a field for the answer where there is one</source>
        <translation>SMS, wo möglich mit einem Antwortfeld</translation>
    </message>
    <message>
        <source>The modem goes and comes back</source>
        <translation>Das Modem geht und kommt wieder</translation>
    </message>
    <message>
        <source>New guests and owners, and wrong passwords</source>
        <translation>Neue Gäste und Eigentümer, falsche Passwörter</translation>
    </message>
    <message>
        <source>A calendar that could not be read for a day</source>
        <translation>Ein Kalender, der einen Tag nicht lesbar war</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <comment>colours as the desktop&apos;s</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>What callers and your phone hear</source>
        <translation>Was Anrufer und Ihr Telefon hören</translation>
    </message>
    <message>
        <source>A caller is told that he is being connected</source>
        <translation>Einem Anrufer wird gesagt, dass er verbunden wird</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>von einer Computerstimme</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>by a sound file of my own</source>
        <translation>von einer eigenen Tondatei</translation>
    </message>
    <message>
        <source>The whole path of a WAV, FLAC, Ogg or MP3 file</source>
        <translation>Der ganze Pfad einer WAV-, FLAC-, Ogg- oder MP3-Datei</translation>
    </message>
    <message>
        <source>Groups that hear something else</source>
        <translation>Gruppen, die etwas anderes hören</translation>
    </message>
    <message>
        <source>Family=off | Work=/home/…/work.wav</source>
        <translation>Familie=off | Arbeit=/home/…/arbeit.wav</translation>
    </message>
    <message>
        <source>Your phone is asked to press 1</source>
        <translation>Ihr Telefon soll die 1 drücken</translation>
    </message>
    <message>
        <source>when a mailbox may have answered</source>
        <translation>wenn eine Mailbox dran sein kann</translation>
    </message>
    <message>
        <source>for every caller</source>
        <translation>bei jedem Anrufer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Time to press it</source>
        <translation>Zeit zum Drücken</translation>
    </message>
    <message>
        <source>another time, in seconds</source>
        <translation>eine andere Zeit, in Sekunden</translation>
    </message>
    <message>
        <source>Port for sound</source>
        <translation>Port für den Ton</translation>
    </message>
    <message>
        <source>Found by itself, where the modem has one</source>
        <translation>Wird von selbst gefunden, wo das Modem einen hat</translation>
    </message>
    <message>
        <source>Proxy on the way to Telegram</source>
        <translation>Proxy auf dem Weg zu Telegram</translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5://…</source>
        <translation>system, none, oder http://… oder socks5://…</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Fertige Antworten</translation>
    </message>
    <message>
        <source>Quick answers to an SMS</source>
        <translation>Schnellantworten auf eine SMS</translation>
    </message>
    <message>
        <source>Yes | No | On my way; none = no such buttons</source>
        <translation>Ja | Nein | Bin unterwegs; none = keine solchen Knöpfe</translation>
    </message>
    <message>
        <source>Texts to callers who are rejected</source>
        <translation>Texte an abgelehnte Anrufer</translation>
    </message>
    <message>
        <source>Our own words, or yours: In a meeting. | I call you back.</source>
        <translation>Unsere Worte, oder Ihre: In einer Besprechung. | Ich rufe zurück.</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>Tagesprotokoll</translation>
    </message>
    <message>
        <source>Send the log of the day to the chat, silently</source>
        <translation>Das Protokoll des Tages still in den Chat senden</translation>
    </message>
    <message>
        <source>On Sundays, for the whole week, instead</source>
        <translation>Stattdessen sonntags, für die ganze Woche</translation>
    </message>
    <message>
        <source>Numbers in it are masked, and texts left out</source>
        <translation>Nummern darin sind verdeckt, Texte weggelassen</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Der Tag endet um</translation>
    </message>
    <message>
        <source>23:59</source>
        <translation>23:59</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Wer es bekommt</translation>
    </message>
    <message>
        <source>all, or the Telegram id of one owner</source>
        <translation>all, oder die Telegram-Nummer eines Besitzers</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>That lasts at most</source>
        <translation>Das dauert höchstens</translation>
    </message>
    <message>
        <source>2 declines, and the next phone rings; so it does when nobody presses anything.</source>
        <translation>2 lehnt ab, und das nächste Telefon klingelt; ebenso, wenn niemand etwas drückt.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Anrufbeantworter</translation>
    </message>
    <message>
        <source>Callers whom none of your phones took may leave a message</source>
        <translation>Anrufer, die keines Ihrer Telefone annahm, dürfen eine Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>They are greeted</source>
        <translation>Sie werden begrüßt</translation>
    </message>
    <message>
        <source>Whoever records a caller must say so in most countries. The spoken greeting does: “It is recorded and passed on; if you do not want that, hang up.” Say the same in your own.</source>
        <translation>Wer einen Anrufer aufnimmt, muss es in den meisten Ländern sagen. Die gesprochene Begrüßung tut es: „Sie wird aufgenommen und weitergegeben; wenn Sie das nicht möchten, legen Sie auf.“ Sagen Sie dasselbe in Ihrer eigenen.</translation>
    </message>
    <message>
        <source>Groups with a greeting of their own</source>
        <translation>Gruppen mit eigener Begrüßung</translation>
    </message>
    <message>
        <source>Family=/home/…/family.wav | Work=spoken</source>
        <translation>Familie=/home/…/familie.wav | Arbeit=spoken</translation>
    </message>
    <message>
        <source>No message is longer than</source>
        <translation>Keine Nachricht ist länger als</translation>
    </message>
    <message>
        <source>They are greeted before your phone rings</source>
        <translation>Sie werden begrüßt, bevor Ihr Telefon klingelt</translation>
    </message>
    <message>
        <source>For modems that are silent after a hold: callers may leave a message first, and are connected afterwards, or at once when they press a key. It takes the place of “A caller is told that he is being connected”.</source>
        <translation>Für Modems, die nach dem Halten stumm sind: Anrufer dürfen zuerst eine Nachricht hinterlassen und werden danach verbunden, oder sofort, wenn sie eine Taste drücken. Es tritt an die Stelle von „Einem Anrufer wird gesagt, dass er verbunden wird“.</translation>
    </message>
    <message>
        <source>Each reader&apos;s own, as Telegram tells it</source>
        <translation>Die jedes Lesers, wie Telegram sie nennt</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>Sprache des Bots</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Guests may come in by a password, for 24 hours</source>
        <translation>Gäste dürfen mit einem Passwort herein, für 24 Stunden</translation>
    </message>
    <message>
        <source>Whoever types a wrong password is told so</source>
        <translation>Wer ein falsches Passwort eingibt, erfährt es</translation>
    </message>
    <message>
        <source>The owners are told of wrong passwords</source>
        <translation>Den Eigentümern werden falsche Passwörter gemeldet</translation>
    </message>
    <message>
        <source>Password for guests</source>
        <translation>Passwort für Gäste</translation>
    </message>
    <message>
        <source>New password, 4 letters or more; the stored one is not shown</source>
        <translation>Neues Passwort, mindestens 4 Zeichen; das gespeicherte wird nicht gezeigt</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Passwort speichern</translation>
    </message>
    <message>
        <source>A guest sends /addtemporaryowner and this word to the bot. One that an environment variable sets counts again from the next start on.</source>
        <translation>Ein Gast schickt dem Bot /addtemporaryowner und dieses Wort. Das einer Umgebungsvariablen gilt ab dem nächsten Start wieder.</translation>
    </message>
    <message>
        <source>Saved: it counts from now on.</source>
        <translation>Gespeichert: es gilt ab jetzt.</translation>
    </message>
    <message>
        <source>The chat</source>
        <translation>Der Chat</translation>
    </message>
    <message>
        <source>Hours without a sound</source>
        <translation>Stunden ohne Ton</translation>
    </message>
    <message>
        <source>22:00-07:00; empty = the chat may always make a sound</source>
        <translation>22:00-07:00; leer = der Chat darf immer tönen</translation>
    </message>
    <message>
        <source>One-time codes leave the chat after</source>
        <translation>Einmalcodes verschwinden aus dem Chat nach</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>What became of an SMS is shown as a reaction to it</source>
        <translation>Was aus einer SMS wurde, steht als Reaktion daran</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Callers meanwhile</source>
        <translation>Anrufer währenddessen</translation>
    </message>
    <message>
        <source>Groups that may disturb</source>
        <translation>Gruppen, die stören dürfen</translation>
    </message>
    <message>
        <source>Family, Work; nobody = empty</source>
        <translation>Familie, Arbeit; niemand = leer</translation>
    </message>
    <message>
        <source>Whoever calls again within 3 minutes may disturb</source>
        <translation>Wer binnen 3 Minuten wieder anruft, darf stören</translation>
    </message>
    <message>
        <source>Limits for the chat</source>
        <translation>Grenzen für den Chat</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Calls in an hour</source>
        <translation>Anrufe in einer Stunde</translation>
    </message>
    <message>
        <source>SMS in an hour</source>
        <translation>SMS in einer Stunde</translation>
    </message>
    <message>
        <source>Minutes of calls in a month</source>
        <translation>Gesprächsminuten im Monat</translation>
    </message>
    <message>
        <source>SMS in a month</source>
        <translation>SMS im Monat</translation>
    </message>
    <message>
        <source>No call is longer than</source>
        <translation>Kein Anruf dauert länger als</translation>
    </message>
    <message>
        <source>In another network</source>
        <translation>In einem fremden Netz</translation>
    </message>
    <message>
        <source>calls and SMS are asked about</source>
        <translation>Anrufe und SMS: erst fragen</translation>
    </message>
    <message>
        <source>calls and SMS are allowed</source>
        <translation>Anrufe und SMS sind erlaubt</translation>
    </message>
    <message>
        <source>calls and SMS are refused</source>
        <translation>Anrufe und SMS werden abgelehnt</translation>
    </message>
    <message>
        <source>Dear numbers and unknown countries are asked about first</source>
        <translation>Bei teuren Nummern und fremden Ländern wird erst gefragt</translation>
    </message>
    <message>
        <source>Code that tells the balance</source>
        <translation>Code, der das Guthaben nennt</translation>
    </message>
    <message>
        <source>*123#, as your operator says it</source>
        <translation>*123#, wie Ihr Netzbetreiber es nennt</translation>
    </message>
    <message>
        <source>Calendars are read again after</source>
        <translation>Kalender werden neu gelesen nach</translation>
    </message>
    <message>
        <source>Block lists are read again after</source>
        <translation>Sperrlisten werden neu gelesen nach</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Own certificate authorities</source>
        <translation>Eigene Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>cal.example.org=/…/ca.pem, for servers that no public one has signed</source>
        <translation>cal.example.org=/…/ca.pem, für Server ohne öffentliche Unterschrift</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>cal.example.org=SHA-256 of the server&apos;s certificate</source>
        <translation>cal.example.org=SHA-256 des Zertifikats des Servers</translation>
    </message>
    <message>
        <source>Languages of groups</source>
        <translation>Sprachen von Gruppen</translation>
    </message>
    <message>
        <source>Family=it, Work=de; the others get that of the program</source>
        <translation>Familie=it, Arbeit=de; die anderen bekommen die des Programms</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice, in %1</source>
        <comment>%1 = a language</comment>
        <translation>von einer Computerstimme, auf %1</translation>
    </message>
    <message>
        <source>by a sound of my own, as below</source>
        <translation>mit einem eigenen Ton, wie unten</translation>
    </message>
    <message>
        <source>Callers are asked for their name</source>
        <translation>Anrufer werden nach ihrem Namen gefragt</translation>
    </message>
    <message>
        <source>who is in no contact</source>
        <translation>wer in keinem Kontakt ist</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>But never these groups</source>
        <translation>Aber nie diese Gruppen</translation>
    </message>
    <message>
        <source>Family, Work</source>
        <translation>Familie, Arbeit</translation>
    </message>
    <message>
        <source>They are asked</source>
        <translation>Sie werden gefragt</translation>
    </message>
    <message>
        <source>After a tone they have four seconds. Your phone hears what they say and is asked to press 1; the chat gets it as a voice message while it rings. It is kept nowhere else. Whoever records a caller must say so in most countries: the spoken question does.</source>
        <translation>Nach einem Ton haben sie vier Sekunden. Ihr Telefon hört, was sie sagen, und wird gebeten, die 1 zu drücken; der Chat bekommt es als Sprachnachricht, während es klingelt. Sonst wird es nirgends aufbewahrt. Wer Anrufer aufnimmt, muss es in den meisten Ländern sagen: die gesprochene Frage tut es.</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>Anrufe werden aufgenommen</translation>
    </message>
    <message>
        <source>when I ask for it while we talk</source>
        <translation>wenn ich es während des Gesprächs verlange</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>jeder Anruf</translation>
    </message>
    <message>
        <source>The other party is told so</source>
        <translation>Der anderen Seite wird es gesagt</translation>
    </message>
    <message>
        <source>Who calls hears it before the hold; whom you call hears it first, and you are connected afterwards. Who has not heard it in full is not recorded, and only what the modem hears of both: some are mute after a hold. Your laws and theirs apply: in some countries everybody has to agree.</source>
        <translation>Wer anruft, hört es vor dem Halten; wen Sie anrufen, der hört es zuerst, und Sie werden danach verbunden. Wer es nicht ganz gehört hat, wird nicht aufgenommen, und nur, was das Modem von beiden hört: manche sind nach dem Halten stumm. Es gelten die Gesetze Ihres Landes und die des anderen: in manchen Ländern müssen alle zustimmen.</translation>
    </message>
    <message>
        <source>Whom the machine&apos;s voice names</source>
        <translation>Wen die Computerstimme nennt</translation>
    </message>
    <message>
        <source>Nobody; or Mario Rossi | Work=Studio Rossi</source>
        <translation>Niemand; oder Mario Rossi | Arbeit=Studio Rossi</translation>
    </message>
</context>
<context>
    <name>vp::SetupBackground</name>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>The phone works as long as the program runs, also without its window.</source>
        <translation>Das Telefon arbeitet, solange das Programm läuft, auch ohne sein Fenster.</translation>
    </message>
    <message>
        <source>Start when I log in, hidden in the tray</source>
        <translation>Beim Anmelden starten, verborgen im Infobereich</translation>
    </message>
    <message>
        <source>Closing the window keeps the phone running in the tray</source>
        <translation>Beim Schließen läuft das Telefon im Infobereich weiter</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window minimises it, and a second start shows it again.</source>
        <translation>Diese Oberfläche hat keinen Infobereich: Schließen minimiert das Fenster, und ein zweiter Start zeigt es wieder.</translation>
    </message>
    <message>
        <source>The computer does not sleep while the modem is ready</source>
        <translation>Kein Ruhezustand, solange das Modem bereit ist</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach your own phone</source>
        <translation>Ist der Computer aus, erreichen Anrufer Ihr Telefon</translation>
    </message>
    <message>
        <source>Show a notification for calls</source>
        <translation>Bei Anrufen eine Benachrichtigung zeigen</translation>
    </message>
    <message>
        <source>Show me &amp;one</source>
        <translation>&amp;Eine zeigen</translation>
    </message>
    <message>
        <source>Show me a notification</source>
        <translation>Mir eine Benachrichtigung zeigen</translation>
    </message>
</context>
<context>
    <name>vp::SetupCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>An event whose title is a group or a contact and whose place is a phone number passes their calls on to that number while it lasts. Google Calendar calls the address “secret address in iCal format”.</source>
        <translation>Ein Termin, dessen Titel eine Gruppe oder ein Kontakt und dessen Ort eine Rufnummer ist, gibt deren Anrufe an diese Nummer weiter, solange er dauert. Google Kalender nennt die Adresse „Privatadresse im iCal-Format“.</translation>
    </message>
    <message>
        <source>Address of a calendar</source>
        <translation>Adresse eines Kalenders</translation>
    </message>
    <message>
        <source>https://… or webcal://…</source>
        <translation>https://… oder webcal://…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add this calendar</source>
        <translation>Diesen Kalender hinzufügen</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Eine &amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Eine Kalenderdatei wählen</translation>
    </message>
    <message>
        <source>&amp;Weekly rule…</source>
        <translation>W&amp;ochenregel…</translation>
    </message>
    <message>
        <source>Make a weekly rule without a calendar</source>
        <translation>Eine Wochenregel ohne Kalender anlegen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a calendar and where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calendar yet: calls follow the rules of the next step.</source>
        <translation>Noch kein Kalender: Für Anrufe gelten die Regeln des nächsten Schritts.</translation>
    </message>
</context>
<context>
    <name>vp::SetupContacts</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Who calls is known by files of contacts (.vcf). Each file is a group with its name: “family.vcf” is the group family. Your phone, your e-mail program and Google Contacts export such files.</source>
        <translation>Wer anruft, ist durch Kontaktdateien (.vcf) bekannt. Jede Datei ist eine Gruppe mit ihrem Namen: „family.vcf“ ist die Gruppe family. Ihr Telefon, Ihr Mailprogramm und Google Kontakte exportieren solche Dateien.</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hierher ziehen</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose files of contacts</source>
        <translation>Kontaktdateien wählen</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Einen &amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose a folder with files of contacts</source>
        <translation>Einen Ordner mit Kontaktdateien wählen</translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Kontakte (*.vcf)</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>No contacts yet: everybody is a number in no contact.</source>
        <translation>Noch keine Kontakte: Jeder ist eine Nummer in keinem Kontakt.</translation>
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
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This is how it stands. What is missing can be set up at any time, here or in Settings.</source>
        <translation>So steht es. Was fehlt, kann jederzeit hier oder in den Einstellungen eingerichtet werden.</translation>
    </message>
    <message>
        <source>Who would get this call?</source>
        <translation>Wer bekäme diesen Anruf?</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>Modem: %1</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Ihr Telefon: %1</translation>
    </message>
    <message>
        <source>Your phone: no number yet, so nobody can ring</source>
        <translation>Ihr Telefon: noch keine Nummer, darum kann niemand klingeln</translation>
    </message>
    <message>
        <source>Telegram: @%1 has no owner yet</source>
        <translation>Telegram: @%1 hat noch keinen Eigentümer</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram: %1</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar is set</source>
        <translation>Ein Kalender ist eingestellt</translation>
    </message>
    <message>
        <source>No calendar: the rules for everyone else count</source>
        <translation>Kein Kalender: Es gelten die Regeln für alle anderen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
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
        <translation>Stecken Sie das USB-Modem mit seiner SIM-Karte ein. Es wird die ganze Zeit gesucht; Sie können inzwischen weitergehen.</translation>
    </message>
    <message>
        <source>&amp;Take the modem</source>
        <translation>&amp;Modem nehmen</translation>
    </message>
    <message>
        <source>Ask ModemManager to leave the modem alone</source>
        <translation>ModemManager bitten, das Modem in Ruhe zu lassen</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>Befehl &amp;kopieren</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Nochm&amp;als nachsehen</translation>
    </message>
    <message>
        <source>Examine the modem again</source>
        <translation>Das Modem nochmals untersuchen</translation>
    </message>
    <message>
        <source>&amp;Use the simulator</source>
        <translation>S&amp;imulator benutzen</translation>
    </message>
    <message>
        <source>Open a demo with a simulated modem</source>
        <translation>Eine Demo mit simuliertem Modem öffnen</translation>
    </message>
    <message>
        <source>No stick at hand? Opens a demo beside, with a simulated modem and chat.</source>
        <translation>Kein Stick zur Hand? Öffnet daneben eine Demo, mit simuliertem Modem und Chat.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a modem</comment>
        <translation>%1 benutzen</translation>
    </message>
</context>
<context>
    <name>vp::SetupOthers</name>
    <message>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>What becomes of a call where no event of a calendar says anything?</source>
        <translation>Was geschieht mit einem Anruf, wenn kein Termin eines Kalenders etwas sagt?</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Anrufer mit unterdrückter Nummer</translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation>Nummern in keinem Kontakt</translation>
    </message>
    <message>
        <source>Contacts without an event now</source>
        <translation>Kontakte ohne Termin im Moment</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>Numbers on your own or a shared block list never ring, whatever is chosen here; see Blocking.</source>
        <translation>Nummern auf Ihrer eigenen oder einer gemeinsamen Sperrliste klingeln nie, was immer hier gewählt ist; siehe Sperren.</translation>
    </message>
</context>
<context>
    <name>vp::SetupPhones</name>
    <message>
        <source>Your phone</source>
        <translation>Ihr Telefon</translation>
    </message>
    <message>
        <source>Calls for the SIM card in the modem are passed on to this phone, and calls that you ask for begin with it. More phones can be added in Settings.</source>
        <translation>Anrufe für die SIM-Karte im Modem werden an dieses Telefon weitergegeben, und Anrufe, die Sie wünschen, beginnen mit ihm. Weitere Telefone kommen in den Einstellungen dazu.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>+39, or IT</source>
        <translation>+39 oder IT</translation>
    </message>
    <message>
        <source>Country of numbers without one</source>
        <translation>Land der Nummern ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Ihr eigenes Telefon</translation>
    </message>
    <message>
        <source>The number that calls are passed on to</source>
        <translation>Die Nummer, an die Anrufe weitergegeben werden</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Seine Nummer</translation>
    </message>
    <message>
        <source>Name of your phone</source>
        <translation>Name Ihres Telefons</translation>
    </message>
    <message>
        <source>Mobile: a calendar may say it instead of the number</source>
        <translation>Mobil: Ein Kalender darf ihn statt der Nummer nennen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>&amp;Ring me now</source>
        <translation>&amp;Jetzt klingeln lassen</translation>
    </message>
    <message>
        <source>The modem calls your phone; if you answer, it hangs up after two seconds. Your operator may charge for an answered call.</source>
        <translation>Das Modem ruft Ihr Telefon an; wenn Sie annehmen, legt es nach zwei Sekunden auf. Der Netzbetreiber kann einen angenommenen Anruf berechnen.</translation>
    </message>
    <message>
        <source>This name cannot be stored: %1</source>
        <translation>Dieser Name kann nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Anruf läuft…</translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <translation>Ihr Telefon klingelt.</translation>
    </message>
    <message>
        <source>You have answered: it works.</source>
        <translation>Sie haben angenommen: Es geht.</translation>
    </message>
    <message>
        <source>Nobody answered. If your phone rang, all is well.</source>
        <translation>Niemand hat angenommen. Wenn Ihr Telefon geklingelt hat, ist alles gut.</translation>
    </message>
    <message>
        <source>Your phone is busy, or the call was declined: it is reached.</source>
        <translation>Ihr Telefon ist besetzt, oder der Anruf wurde abgelehnt: Es ist erreichbar.</translation>
    </message>
    <message>
        <source>Your phone is switched off or without network.</source>
        <translation>Ihr Telefon ist ausgeschaltet oder ohne Netz.</translation>
    </message>
    <message>
        <source>The call did not come about. Is the number right, and does the SIM card have credit?</source>
        <translation>Der Anruf kam nicht zustande. Stimmt die Nummer, und hat die SIM-Karte Guthaben?</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>&amp;Stop ringing</source>
        <translation>&amp;Klingeln beenden</translation>
    </message>
    <message>
        <source>The modem is not ready yet</source>
        <translation>Das Modem ist noch nicht bereit</translation>
    </message>
</context>
<context>
    <name>vp::SetupSound</name>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>This modem can carry the sound of calls: callers may be spoken to, and may leave a message.</source>
        <translation>Dieses Modem kann den Ton von Anrufen übertragen: Anrufer können angesprochen werden und eine Nachricht hinterlassen.</translation>
    </message>
    <message>
        <source>The port for sound is being looked at…</source>
        <translation>Der Anschluss für den Ton wird geprüft…</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Look at the port for sound again</source>
        <translation>Den Anschluss für den Ton erneut prüfen</translation>
    </message>
    <message>
        <source>A caller is told that he is being connected</source>
        <translation>Anrufern wird gesagt, dass sie verbunden werden</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>mit einer Computerstimme</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>by a sound file of my own</source>
        <translation>mit einer eigenen Tondatei</translation>
    </message>
    <message>
        <source>by a sound of my own</source>
        <translation>von einem eigenen Ton</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>An&amp;hören</translation>
    </message>
    <message>
        <source>Hear the announcement on this computer</source>
        <translation>Die Ansage an diesem Computer hören</translation>
    </message>
    <message>
        <source>Callers whom none of your phones took may leave a message</source>
        <translation>Anrufer, die keines Ihrer Telefone annahm, dürfen eine Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Your own voice can take the machine&apos;s place: by a file or the microphone in Settings, or by a voice message to the bot.</source>
        <translation>Ihre eigene Stimme kann die des Computers ersetzen: mit einer Datei oder dem Mikrofon in den Einstellungen, oder mit einer Sprachnachricht an den Bot.</translation>
    </message>
    <message>
        <source>There is a call: look again when it is over.</source>
        <translation>Es läuft ein Anruf: prüfen Sie erneut, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Dieser Computer hat jetzt kein benutzbares Mikrofon und keinen Lautsprecher.</translation>
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
        <translation>Ein eigener Bot meldet Ihnen Anrufe und Nachrichten und nimmt Ihre Befehle an. Schreiben Sie in Telegram /newbot an @BotFather und fügen Sie das Token ein, das er Ihnen gibt. Das Fenster geht auch ohne Bot.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>Set by an environment variable</source>
        <translation>Durch eine Umgebungsvariable gesetzt</translation>
    </message>
    <message>
        <source>123456:ABC…; a stored one is never shown</source>
        <translation>123456:ABC…; ein gespeichertes wird nie gezeigt</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Store the token and test it</source>
        <translation>Das Token speichern und testen</translation>
    </message>
    <message>
        <source>This is no token: it looks like 123456:ABC…, with a colon.</source>
        <translation>Das ist kein Token: Es sieht aus wie 123456:ABC…, mit einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Telegram wird gefragt…</translation>
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
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>VirtualPhone puts a USB modem with a SIM card between the world and your own phone. Every step may be skipped, and can be made later in Settings: what you enter counts at once.</source>
        <translation>VirtualPhone stellt ein USB-Modem mit einer SIM-Karte zwischen die Welt und Ihr eigenes Telefon. Jeder Schritt kann übersprungen und später in den Einstellungen gemacht werden: Was Sie eingeben, gilt sofort.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Did you use virtualphone.py before?</source>
        <translation>Haben Sie vorher virtualphone.py benutzt?</translation>
    </message>
    <message>
        <source>Its settings, and its groups of contacts, can be taken over from its folder. They are shown before, and nothing of it is run or changed.</source>
        <translation>Seine Einstellungen und seine Kontaktgruppen können aus seinem Ordner übernommen werden. Sie werden vorher gezeigt, und nichts davon wird ausgeführt oder geändert.</translation>
    </message>
    <message>
        <source>What is taken over, and what is not</source>
        <translation>Was übernommen wird und was nicht</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>In einem &amp;Ordner suchen…</translation>
    </message>
    <message>
        <source>Look for the earlier program in a folder</source>
        <translation>Das frühere Programm in einem Ordner suchen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>Take over what was found</source>
        <translation>Das Gefundene übernehmen</translation>
    </message>
    <message>
        <source>Environment variables are set and win over what is stored: %1.</source>
        <translation>Umgebungsvariablen sind gesetzt und gelten vor dem Gespeicherten: %1.</translation>
    </message>
    <message>
        <source>Folder of the earlier program</source>
        <translation>Ordner des früheren Programms</translation>
    </message>
</context>
<context>
    <name>vp::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Closes this; it goes on here when you open it again.</source>
        <translation>Schließt dies; beim nächsten Öffnen geht es hier weiter.</translation>
    </message>
    <message>
        <source>Set up VirtualPhone – %1 of %2: %3</source>
        <comment>step, of how many, title</comment>
        <translation>VirtualPhone einrichten – %1 von %2: %3</translation>
    </message>
    <message>
        <source>Set up VirtualPhone</source>
        <translation>VirtualPhone einrichten</translation>
    </message>
</context>
<context>
    <name>vp::SignalGraph</name>
    <message>
        <source>Signal, last 24 hours</source>
        <translation>Signal, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>now %1 %, weakest %2 %</source>
        <comment>of the signal in 24 hours</comment>
        <translation>jetzt %1 %, schwächstes %2 %</translation>
    </message>
    <message>
        <source>none now, weakest %1 %</source>
        <comment>of the signal in 24 hours</comment>
        <translation>jetzt keines, schwächstes %1 %</translation>
    </message>
</context>
<context>
    <name>vp::SoundDevicesPanel</name>
    <message>
        <source>Microphone and speaker of this computer</source>
        <translation>Mikrofon und Lautsprecher dieses Computers</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>For talking at the computer and for recording; from the next time on.</source>
        <translation>Zum Sprechen am Computer und zum Aufnehmen; ab dem nächsten Mal.</translation>
    </message>
</context>
<context>
    <name>vp::SoundTestRow</name>
    <message>
        <source>S&amp;top the test</source>
        <translation>Test an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Test the sound with my phone</source>
        <translation>&amp;Ton mit meinem Telefon testen</translation>
    </message>
</context>
<context>
    <name>vp::StatusLine</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>operator, signal</comment>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Roaming: calls may cost more</source>
        <translation>Roaming: Anrufe können mehr kosten</translation>
    </message>
    <message>
        <source>Operator and signal</source>
        <translation>Netzbetreiber und Signal</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram: %1</translation>
    </message>
    <message>
        <source>The bot is set up in Settings</source>
        <translation>Der Bot wird in den Einstellungen eingerichtet</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>modem, port</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a calendar, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Calendar: out of date</source>
        <translation>Kalender: veraltet</translation>
    </message>
    <message>
        <source>Calendar: not readable</source>
        <translation>Kalender: nicht lesbar</translation>
    </message>
    <message>
        <source>Calendar: not read yet</source>
        <translation>Kalender: noch nicht gelesen</translation>
    </message>
    <message>
        <source>Calendar: read</source>
        <translation>Kalender: gelesen</translation>
    </message>
    <message>
        <source>1 missed call</source>
        <translation>1 verpasster Anruf</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n verpasster Anruf</numerusform>
            <numerusform>%n verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the calls that were missed</source>
        <translation>Zeigt die verpassten Anrufe</translation>
    </message>
</context>
<context>
    <name>vp::StrangersBox</name>
    <message>
        <source>Others who wrote to the bot</source>
        <translation>Andere, die dem Bot schrieben</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Ignore the chosen person until the next start</source>
        <translation>Die gewählte Person bis zum nächsten Start ignorieren</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Zulassen…</translation>
    </message>
    <message>
        <source>Show a code that lets a person in</source>
        <translation>Einen Code zeigen, der eine Person zulässt</translation>
    </message>
    <message>
        <source>Others wrote to the bot. They can do nothing. Whom you know you let in by a code that you send, and a yes here.</source>
        <translation>Andere schrieben dem Bot. Sie können nichts tun. Wen Sie kennen, lassen Sie durch einen Code, den Sie senden, und ein Ja hier zu.</translation>
    </message>
</context>
<context>
    <name>vp::TalkBar</name>
    <message>
        <source>Answer here</source>
        <translation>Hier annehmen</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Pegel Ihres Mikrofons</translation>
    </message>
    <message>
        <source>Level of the other party</source>
        <translation>Pegel der Gegenseite</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Takes the call with the microphone and the speaker of this computer</source>
        <translation>Nimmt den Anruf mit Mikrofon und Lautsprecher dieses Computers an</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys for machines that ask for digits</source>
        <translation>Tasten für Maschinen, die nach Ziffern fragen</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Dieser Computer hat jetzt kein benutzbares Mikrofon und keinen Lautsprecher.</translation>
    </message>
    <message>
        <source>The sound of this computer is gone; the call goes on.</source>
        <translation>Der Ton dieses Computers ist weg; der Anruf geht weiter.</translation>
    </message>
    <message>
        <source>The modem lets no sound through.</source>
        <translation>Das Modem lässt keinen Ton durch.</translation>
    </message>
    <message>
        <source>It is too late: this call cannot be taken here any more.</source>
        <translation>Zu spät: Dieser Anruf kann hier nicht mehr angenommen werden.</translation>
    </message>
    <message>
        <source>You talk at this computer. Nobody hears you now.</source>
        <translation>Sie sprechen an diesem Computer. Jetzt hört Sie niemand.</translation>
    </message>
    <message>
        <source>You talk at this computer.</source>
        <translation>Sie sprechen an diesem Computer.</translation>
    </message>
    <message>
        <source>The microphone and the speaker are being opened…</source>
        <translation>Mikrofon und Lautsprecher werden geöffnet …</translation>
    </message>
    <message>
        <source>You may take this call at this computer.</source>
        <translation>Sie können diesen Anruf an diesem Computer annehmen.</translation>
    </message>
    <message>
        <source>Another call is in the way.</source>
        <translation>Ein anderer Anruf ist im Weg.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound is gone. It is being opened again; the call goes on.</source>
        <translation>Der Tonanschluss des Modems ist weg. Er wird wieder geöffnet; der Anruf geht weiter.</translation>
    </message>
    <message>
        <source>The chosen microphone and speaker are not there: the desktop&apos;s are used.</source>
        <translation>Das gewählte Mikrofon und der Lautsprecher sind nicht da: die des Desktops werden benutzt.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there: the desktop&apos;s is used.</source>
        <translation>Das gewählte Mikrofon ist nicht da: das des Desktops wird benutzt.</translation>
    </message>
    <message>
        <source>The chosen speaker is not there: the desktop&apos;s is used.</source>
        <translation>Der gewählte Lautsprecher ist nicht da: der des Desktops wird benutzt.</translation>
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
        <translation>Wie lange die Schritte der Anrufe dauerten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>Die Hälfte höchstens</translation>
    </message>
    <message>
        <source>19 of 20 at most</source>
        <translation>19 von 20 höchstens</translation>
    </message>
    <message>
        <source>From the beginning until both were joined</source>
        <translation>Vom Anfang, bis beide verbunden waren</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Noch keine Anrufe.</translation>
    </message>
    <message>
        <source>Of the last %1 calls at most.</source>
        <translation>Höchstens aus den letzten %1 Anrufen.</translation>
    </message>
</context>
<context>
    <name>vp::TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>call</source>
        <comment>one today</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>beside their number, today</comment>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>calls of today, beside their number</comment>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>calls of today, beside their number</comment>
        <translation>abgelehnt</translation>
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
        <translation>Meist verbunden nach %1 s</translation>
    </message>
    <message>
        <source>Signal: nothing is known yet</source>
        <translation>Signal: noch nichts bekannt</translation>
    </message>
    <message>
        <source>Signal, last 24 hours: %1</source>
        <comment>in words</comment>
        <translation>Signal, letzte 24 Stunden: %1</translation>
    </message>
</context>
<context>
    <name>vp::TonePad</name>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Press or type</source>
        <comment>keys for a machine in a call</comment>
        <translation>Drücken oder tippen</translation>
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
        <translation>bereit, %1</translation>
    </message>
    <message>
        <source>ready, %1 %2 %</source>
        <comment>operator, signal</comment>
        <translation>bereit, %1 %2 %</translation>
    </message>
    <message>
        <source>VirtualPhone: %1</source>
        <translation>VirtualPhone: %1</translation>
    </message>
    <message>
        <source>VirtualPhone (%1): %2</source>
        <comment>name of this one of several, state</comment>
        <translation>VirtualPhone (%1): %2</translation>
    </message>
    <message>
        <source>Nobody rings: your own phone&apos;s number is missing</source>
        <translation>Niemand klingelt: Die Nummer Ihres Telefons fehlt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title, text of a notification</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Do not disturb, %1</source>
        <comment>until when</comment>
        <translation>Nicht stören, %1</translation>
    </message>
    <message>
        <source>All calls: %1, %2</source>
        <comment>where they go, until when</comment>
        <translation>Alle Anrufe: %1, %2</translation>
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
        <translation>Im Gespräch: %1 ↔ %2</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Den Anruf zeigen</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Dial a number…</source>
        <translation>Eine Nummer wählen…</translation>
    </message>
    <message>
        <source>Send an SMS…</source>
        <translation>Eine SMS senden…</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <source>Forward all calls to</source>
        <translation>Alle Anrufe weiterleiten an</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Open VirtualPhone</source>
        <translation>VirtualPhone öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Missed calls (%n)</source>
        <translation>
            <numerusform>Verpasste Anrufe (%n)</numerusform>
            <numerusform>Verpasste Anrufe (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Now: %1, %2</source>
        <comment>where calls go, until when</comment>
        <translation>Jetzt: %1, %2</translation>
    </message>
    <message>
        <source>By the rules (as usual)</source>
        <translation>Nach den Regeln (wie üblich)</translation>
    </message>
    <message>
        <source>Nobody: reject them</source>
        <translation>Niemand: ablehnen</translation>
    </message>
    <message>
        <source>On, %1</source>
        <comment>until when</comment>
        <translation>An, %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Let the caller leave a message</source>
        <translation>Den Anrufer eine Nachricht hinterlassen lassen</translation>
    </message>
    <message>
        <source>It is too late for a message.</source>
        <translation>Für eine Nachricht ist es zu spät.</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Hier annehmen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Nobody: let them leave a message</source>
        <translation>Niemand: eine Nachricht hinterlassen lassen</translation>
    </message>
</context>
<context>
    <name>vp::TroubleBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>vp::UpdatePanel</name>
    <message>
        <source>Newer versions</source>
        <translation>Neuere Versionen</translation>
    </message>
    <message>
        <source>Look once a day whether there is a newer version</source>
        <translation>Einmal am Tag nach einer neueren Version sehen</translation>
    </message>
    <message>
        <source>Address that tells it</source>
        <translation>Adresse, die es sagt</translation>
    </message>
    <message>
        <source>This is version %1. Nobody is asked while this is off, and nothing is ever downloaded or installed by itself.</source>
        <translation>Dies ist die Version %1. Solange dies aus ist, wird niemand gefragt, und nie wird etwas von selbst geladen oder installiert.</translation>
    </message>
    <message>
        <source>Version %1 is there; this is %2. It comes from where you got this one.</source>
        <translation>Version %1 ist da; dies ist %2. Es gibt sie dort, woher Sie diese haben.</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>Version %1 ist da</translation>
    </message>
</context>
<context>
    <name>vp::WeekView</name>
    <message>
        <source>Rules of the week</source>
        <translation>Regeln der Woche</translation>
    </message>
    <message>
        <source>%1 %2 – %3, %4: %5</source>
        <comment>day, begin, end, who, where calls go</comment>
        <translation>%1 %2 – %3, %4: %5</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>Kalender %1</translation>
    </message>
    <message>
        <source>overlaps another rule</source>
        <translation>überschneidet eine andere Regel</translation>
    </message>
</context>
<context>
    <name>vp::WindowDoor</name>
    <message>
        <source>This link or file is not understood, so nothing was done.</source>
        <translation>Dieser Link oder diese Datei ist nicht zu verstehen, darum wurde nichts getan.</translation>
    </message>
    <message>
        <source>VirtualPhone</source>
        <translation>VirtualPhone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Take the contacts of “%1” in? They become the group “%2” and replace the one that is there, if any. That can be undone.</source>
        <translation>Die Kontakte aus „%1“ aufnehmen? Sie werden die Gruppe „%2“ und ersetzen die vorhandene, falls es eine gibt. Das kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Use the calendar “%1”? Its events will decide who gets which call.</source>
        <translation>Den Kalender „%1“ benutzen? Seine Termine entscheiden dann, wer welchen Anruf bekommt.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>This calendar is in use already.</source>
        <translation>Dieser Kalender wird schon benutzt.</translation>
    </message>
    <message>
        <source>The calendars are locked in the keychain. Unlock it, then try again.</source>
        <translation>Die Kalender sind im Schlüsselbund gesperrt. Entsperren Sie ihn, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The calendar cannot be used: %1</source>
        <comment>why</comment>
        <translation>Der Kalender kann nicht benutzt werden: %1</translation>
    </message>
</context>
</TS>
