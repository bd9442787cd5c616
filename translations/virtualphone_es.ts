<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AlertPhrases</name>
    <message>
        <source>🔌 The modem is gone</source>
        <translation>🔌 El módem ha desaparecido</translation>
    </message>
    <message>
        <source>Since %1 nobody can call, and no SMS comes or goes.</source>
        <translation>Desde las %1 nadie puede llamar, y no llega ni sale ningún SMS.</translation>
    </message>
    <message>
        <source>✅ The modem is back since %1.</source>
        <translation>✅ El módem ha vuelto a las %1.</translation>
    </message>
    <message>
        <source>💳 There is no SIM card</source>
        <translation>💳 No hay tarjeta SIM</translation>
    </message>
    <message>
        <source>📡 There is no network</source>
        <translation>📡 No hay red</translation>
    </message>
    <message>
        <source>✅ The network is back since %1.</source>
        <translation>✅ La red ha vuelto a las %1.</translation>
    </message>
    <message>
        <source>🗄 The memory for SMS fills up</source>
        <translation>🗄 La memoria de SMS se llena</translation>
    </message>
    <message>
        <source>%1 of %2 places are taken. When all are, no further SMS can come.</source>
        <translation>%1 de %2 plazas están ocupadas. Cuando lo estén todas, no podrá llegar ningún SMS más.</translation>
    </message>
    <message>
        <source>✅ The memory for SMS has room again since %1.</source>
        <translation>✅ La memoria de SMS vuelve a tener sitio desde las %1.</translation>
    </message>
    <message>
        <source>⏳ SMS cannot be sent</source>
        <translation>⏳ No se pueden enviar SMS</translation>
    </message>
    <message>
        <source>Waiting: %1, the first since %2.</source>
        <translation>En espera: %1, el primero desde las %2.</translation>
    </message>
    <message>
        <source>✅ No SMS waits any more since %1.</source>
        <translation>✅ Ya no espera ningún SMS desde las %1.</translation>
    </message>
    <message>
        <source>🔇 The modem&apos;s port for sound is gone</source>
        <translation>🔇 El puerto de sonido del módem ha desaparecido</translation>
    </message>
    <message>
        <source>The call at the computer goes on, but nobody hears the other. The port is being opened again.</source>
        <translation>La llamada en el ordenador sigue, pero ninguno oye al otro. El puerto se está abriendo de nuevo.</translation>
    </message>
    <message>
        <source>✅ The modem&apos;s port for sound is back, and the call goes on.</source>
        <translation>✅ El puerto de sonido del módem ha vuelto, y la llamada sigue.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound was gone until the call&apos;s end.</source>
        <translation>El puerto de sonido del módem faltó hasta el final de la llamada.</translation>
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
        <translation>✋ Rechazar</translation>
    </message>
    <message>
        <source>💬 Reject + SMS</source>
        <translation>💬 Rechazar + SMS</translation>
    </message>
    <message>
        <source>☎️ Other…</source>
        <comment>button: other phones</comment>
        <translation>☎️ Otro…</translation>
    </message>
    <message>
        <source>⌨️ Type a number</source>
        <translation>⌨️ Escribir un número</translation>
    </message>
    <message>
        <source>✍️ Write…</source>
        <translation>✍️ Escribir…</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Atrás</translation>
    </message>
    <message>
        <source>I am in a meeting.</source>
        <comment>SMS</comment>
        <translation>Estoy reunido.</translation>
    </message>
    <message>
        <source>I will call you back.</source>
        <comment>SMS</comment>
        <translation>Ahora le llamo.</translation>
    </message>
    <message>
        <source>Please text me.</source>
        <comment>SMS</comment>
        <translation>Mejor un mensaje, gracias.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <comment>%1 = phone</comment>
        <translation>Ha elegido %1.</translation>
    </message>
    <message>
        <source>%1 chose %2.</source>
        <comment>%1 = owner, %2 = phone</comment>
        <translation>%1 ha elegido %2.</translation>
    </message>
    <message>
        <source>You rejected it.</source>
        <translation>La ha rechazado.</translation>
    </message>
    <message>
        <source>Rejected by %1.</source>
        <translation>Rechazada por %1.</translation>
    </message>
    <message>
        <source>You rejected it · SMS: %1</source>
        <translation>La ha rechazado · SMS: %1</translation>
    </message>
    <message>
        <source>Rejected by %1 · SMS: %2</source>
        <translation>Rechazada por %1 · SMS: %2</translation>
    </message>
    <message>
        <source>You rejected it, with an SMS.</source>
        <translation>La ha rechazado, con un SMS.</translation>
    </message>
    <message>
        <source>Rejected by %1, with an SMS.</source>
        <translation>Rechazada por %1, con un SMS.</translation>
    </message>
    <message>
        <source>Already decided. %1</source>
        <comment>%1 = sentence: You rejected it.</comment>
        <translation>Ya decidido. %1</translation>
    </message>
    <message>
        <source>%1 has already chosen %2.</source>
        <comment>%1 = owner, %2 = phone</comment>
        <translation>%1 ya ha elegido %2.</translation>
    </message>
    <message>
        <source>Already rejected by %1.</source>
        <translation>Ya rechazada por %1.</translation>
    </message>
    <message>
        <source>%1 is being called already.</source>
        <translation>Ya se está llamando a %1.</translation>
    </message>
    <message>
        <source>Too late for that.</source>
        <translation>Demasiado tarde para eso.</translation>
    </message>
    <message>
        <source>That phone cannot ring for this caller.</source>
        <translation>Ese teléfono no puede sonar para este llamante.</translation>
    </message>
    <message>
        <source>Forward to which number?</source>
        <translation>¿A qué número desviar?</translation>
    </message>
    <message>
        <source>It rings for %1 s. Who takes it?</source>
        <translation>Suena durante %1 s. ¿Quién responde?</translation>
    </message>
    <message>
        <source>You let the caller leave a message.</source>
        <translation>Usted deja que quien llama deje un mensaje.</translation>
    </message>
    <message>
        <source>%1 let the caller leave a message.</source>
        <translation>%1 deja que quien llama deje un mensaje.</translation>
    </message>
</context>
<context>
    <name>BackupPhrases</name>
    <message>
        <source>Saved in %1: %2.</source>
        <translation>Guardado en %1: %2.</translation>
    </message>
    <message>
        <source>The token, PIN, passwords and private addresses are in it, sealed by your password. Without the password nobody can read them, nor can you.</source>
        <translation>Contiene el token, el PIN, las contraseñas y las direcciones privadas, sellados con su contraseña. Sin ella no puede leerlos nadie, tampoco usted.</translation>
    </message>
    <message>
        <source>The token, PIN, passwords and private addresses are left out.</source>
        <translation>Se omiten el token, el PIN, las contraseñas y las direcciones privadas.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been written.</source>
        <translation>Cancelado. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1.</source>
        <translation>No se pudo escribir la copia de seguridad: %1.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of VirtualPhone. Nothing has been changed.</source>
        <translation>Esta copia es de una versión más nueva de VirtualPhone. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The password does not open this backup. Nothing has been changed.</source>
        <translation>La contraseña no abre esta copia. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The disk refuses: %1. Nothing has been changed.</source>
        <translation>El disco se niega: %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file is no backup of VirtualPhone, or it is damaged (%1). Nothing has been changed.</source>
        <translation>Este archivo no es una copia de VirtualPhone, o está dañado (%1). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Backup of %1, made by version %2.</source>
        <translation>Copia del %1, hecha por la versión %2.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Ahora: %1.</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>Después: %1.</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the value of a setting that is not set</comment>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>… and more settings.</source>
        <translation>… y más ajustes.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>name of a setting: value now → value then</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Not usable, and left out: %1.</source>
        <translation>No se puede usar, y se omite: %1.</translation>
    </message>
    <message>
        <source>Its secrets are sealed by a password.</source>
        <translation>Sus secretos están sellados con una contraseña.</translation>
    </message>
    <message>
        <source>It holds no secrets: the token, PIN and private addresses stay as they are here.</source>
        <translation>No contiene secretos: el token, el PIN y las direcciones privadas quedan como están aquí.</translation>
    </message>
    <message>
        <source>Messages that waited to be sent are not sent by themselves. Guests have to be let in again. What is here now is kept, once, for undo.</source>
        <translation>Los mensajes que esperaban su envío no salen solos. A los invitados hay que dejarlos entrar otra vez. Lo que hay ahora se guarda, una vez, para deshacer.</translation>
    </message>
    <message>
        <source>Put this in the place of what is here? [y/N]</source>
        <translation>¿Poner esto en lugar de lo que hay? [s/N]</translation>
    </message>
    <message>
        <source>Go back to the data of before the last restore? [y/N]</source>
        <translation>¿Volver a los datos de antes de la última restauración? [s/N]</translation>
    </message>
    <message>
        <source>Password of the backup (empty = leave its secrets out):</source>
        <translation>Contraseña de la copia (vacía = omitir sus secretos):</translation>
    </message>
    <message>
        <source>Password for the secrets (empty = leave them out):</source>
        <translation>Contraseña para los secretos (vacía = omitirlos):</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>No se dio ninguna contraseña.</translation>
    </message>
    <message>
        <source>Nobody answers. With --yes nothing is asked.</source>
        <translation>No responde nadie. Con --yes no se pregunta nada.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Restored. virtualphoned --undo-restore goes back.</source>
        <translation>Restaurado. virtualphoned --undo-restore vuelve atrás.</translation>
    </message>
    <message>
        <source>The data of before are back. virtualphoned --undo-restore turns them round again.</source>
        <translation>Los datos de antes han vuelto. virtualphoned --undo-restore los cambia otra vez.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>No hay nada a lo que volver.</translation>
    </message>
    <message>
        <source>VirtualPhone is running with these data. End it first.</source>
        <translation>VirtualPhone está en marcha con estos datos. Deténgalo primero.</translation>
    </message>
    <message>
        <source>The next start of VirtualPhone puts the backup in place.</source>
        <translation>El próximo arranque de VirtualPhone pone la copia en su sitio.</translation>
    </message>
    <message>
        <source>calls: %1, messages: %2, contacts: %3 in groups: %4, block entries: %5, calendars of your own: %6, recordings: %7 (%8), sounds of your own: %9</source>
        <comment>%8 = their size</comment>
        <translation>llamadas: %1, mensajes: %2, contactos: %3 en grupos: %4, entradas bloqueadas: %5, calendarios propios: %6, grabaciones: %7 (%8), sonidos propios: %9</translation>
    </message>
</context>
<context>
    <name>BlockPhrases</name>
    <message>
        <source>numbers that begin with %1</source>
        <translation>los números que empiezan por %1</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>los números de %1 a %2</translation>
    </message>
    <message>
        <source>numbers of %1</source>
        <comment>%1 = country</comment>
        <translation>los números de %1</translation>
    </message>
    <message>
        <source>hidden numbers</source>
        <translation>los números ocultos</translation>
    </message>
    <message>
        <source>SMS from the name “%1”</source>
        <translation>los SMS del nombre «%1»</translation>
    </message>
    <message>
        <source>🚫 You have blocked nobody.</source>
        <translation>🚫 No ha bloqueado a nadie.</translation>
    </message>
    <message>
        <source>/block &lt;number&gt; blocks one; also a contact&apos;s name, 02 1234* for all numbers that begin so, +39021000-+39021999 for a range, hidden, or country NG. /allow &lt;number&gt; always lets somebody through the lists.</source>
        <translation>/block &lt;número&gt; bloquea uno; también el nombre de un contacto, 02 1234* para todos los números que empiezan así, +39021000-+39021999 para un rango, hidden para los ocultos, o country NG para un país. /allow &lt;número&gt; deja pasar siempre a alguien por las listas.</translation>
    </message>
    <message>
        <source>🚫 Your list: 1 entry</source>
        <translation>🚫 Su lista: 1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>🚫 Your list: %n entries</source>
        <translation>
            <numerusform>🚫 Su lista: %n entrada</numerusform>
            <numerusform>🚫 Su lista: %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 = date</comment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>1 call stopped</source>
        <translation>1 llamada detenida</translation>
    </message>
    <message numerus="yes">
        <source>%n calls stopped</source>
        <translation>
            <numerusform>%n llamada detenida</numerusform>
            <numerusform>%n llamadas detenidas</numerusform>
        </translation>
    </message>
    <message>
        <source>✅ let through: </source>
        <translation>✅ pasan: </translation>
    </message>
    <message>
        <source>🌐 No shared list is set.</source>
        <translation>🌐 No hay lista compartida.</translation>
    </message>
    <message>
        <source>Their addresses are the setting blocklists/urls.</source>
        <translation>Sus direcciones son el ajuste blocklists/urls.</translation>
    </message>
    <message>
        <source>🌐 Shared lists</source>
        <translation>🌐 Listas compartidas</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>✅ Let through: %1</source>
        <translation>✅ Se deja pasar: %1</translation>
    </message>
    <message>
        <source>✅ Let through already: %1</source>
        <translation>✅ Ya se deja pasar: %1</translation>
    </message>
    <message>
        <source>No list stops these calls. Who gets them is for the other rules to say.</source>
        <translation>Ninguna lista detiene estas llamadas. Quién las recibe lo dicen las otras reglas.</translation>
    </message>
    <message>
        <source>🚫 Blocked: %1</source>
        <translation>🚫 Bloqueado: %1</translation>
    </message>
    <message>
        <source>🚫 Blocked already: %1</source>
        <translation>🚫 Ya bloqueado: %1</translation>
    </message>
    <message>
        <source>Calls are rejected from now on.</source>
        <translation>Desde ahora las llamadas se rechazan.</translation>
    </message>
    <message>
        <source>⚠️ But your list also says “%1”, and that counts: these calls are still let through.</source>
        <translation>⚠️ Pero su lista también dice «%1», y eso cuenta: estas llamadas siguen pasando.</translation>
    </message>
    <message>
        <source>✖ Let through by your list no more: %1</source>
        <translation>✖ Su lista ya no deja pasar: %1</translation>
    </message>
    <message>
        <source>✖ Not blocked by your list any more: %1</source>
        <translation>✖ Su lista ya no bloquea: %1</translation>
    </message>
    <message>
        <source>✅ Let through again: %1</source>
        <translation>✅ Se deja pasar otra vez: %1</translation>
    </message>
    <message>
        <source>🚫 Blocked again: %1</source>
        <translation>🚫 Bloqueado otra vez: %1</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Esta entrada ya no está.</translation>
    </message>
    <message>
        <source>Something is missing behind the word.</source>
        <translation>Falta algo detrás de la palabra.</translation>
    </message>
    <message>
        <source>That is too long for an entry.</source>
        <translation>Es demasiado largo para una entrada.</translation>
    </message>
    <message>
        <source>A star stands for the rest of a number, so it may only be at the end.</source>
        <translation>Un asterisco representa el resto de un número, así que solo puede ir al final.</translation>
    </message>
    <message>
        <source>That would be half the world: a star wants at least a country code and a digit before it. A whole country is: country NG.</source>
        <translation>Eso sería medio mundo: un asterisco pide al menos un prefijo de país y una cifra delante. Un país entero es: country NG.</translation>
    </message>
    <message>
        <source>The end of the range comes before its beginning.</source>
        <translation>El final del rango está antes de su comienzo.</translation>
    </message>
    <message>
        <source>Both ends of a range need the same number of digits.</source>
        <translation>Los dos extremos de un rango necesitan las mismas cifras.</translation>
    </message>
    <message>
        <source>That is no country. Write its two letters or its calling code: country NG, country +234.</source>
        <translation>Eso no es un país. Escriba sus dos letras o su prefijo: country NG, country +234.</translation>
    </message>
    <message>
        <source>That is neither a number nor the name of a contact.</source>
        <translation>Eso no es ni un número ni el nombre de un contacto.</translation>
    </message>
    <message>
        <source>“%1” is not blocked or let through. %2</source>
        <comment>%1 = what was typed, %2 = why not</comment>
        <translation>«%1» no se bloquea ni se deja pasar. %2</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>Your list could not be changed: the disk refused it.</source>
        <translation>Su lista no se pudo cambiar: no se pudo guardar.</translation>
    </message>
    <message>
        <source>%1 has no number in the contacts.</source>
        <translation>%1 no tiene número en los contactos.</translation>
    </message>
    <message>
        <source>Several contacts are called “%1”. Which one?</source>
        <translation>Varios contactos se llaman «%1». ¿Cuál?</translation>
    </message>
    <message>
        <source>That blocks all %1: your own country, contacts included. Really?</source>
        <comment>%1 = numbers of Italy (IT)</comment>
        <translation>Eso bloquea todos %1: su propio país, contactos incluidos. ¿De verdad?</translation>
    </message>
    <message>
        <source>Whom shall I block? A number, the name of a contact, 02 9000* for all numbers that begin so, hidden, or country NG.</source>
        <translation>¿A quién bloqueo? Un número, el nombre de un contacto, 02 9000* para todos los números que empiezan así, hidden (ocultos), o country NG.</translation>
    </message>
    <message>
        <source>➕ Add</source>
        <translation>➕ Añadir</translation>
    </message>
    <message>
        <source>📤 Your list as a file</source>
        <translation>📤 Su lista como archivo</translation>
    </message>
    <message>
        <source>1 entry can be shared.</source>
        <translation>Se puede compartir 1 entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can be shared.</source>
        <translation>
            <numerusform>Se puede compartir %n entrada.</numerusform>
            <numerusform>Se pueden compartir %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readable: one number or prefix a line. Hashed: others can use it but not simply read it; who tries all numbers of a country finds them out all the same.</source>
        <translation>Legible: un número o prefijo por línea. Con hash: otros pueden usarla pero no leerla sin más; quien pruebe todos los números de un país los descubre igualmente.</translation>
    </message>
    <message>
        <source>Your block list, hashed: %1</source>
        <translation>Su lista de bloqueo, con hash: %1</translation>
    </message>
    <message>
        <source>Your block list: %1</source>
        <translation>Su lista de bloqueo: %1</translation>
    </message>
    <message>
        <source>Left out, because no shared list can hold them: %1</source>
        <translation>Omitidos, porque ninguna lista compartida los admite: %1</translation>
    </message>
    <message>
        <source>There is nothing on your list that could be shared.</source>
        <translation>No hay nada en su lista que se pueda compartir.</translation>
    </message>
    <message>
        <source>✖ Remove that</source>
        <translation>✖ Quitar eso</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Deshacer</translation>
    </message>
    <message>
        <source>« Your list</source>
        <translation>« Su lista</translation>
    </message>
    <message>
        <source>🔄 Refresh</source>
        <translation>🔄 Actualizar</translation>
    </message>
    <message>
        <source>📤 As a file</source>
        <translation>📤 Como archivo</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Con hash</translation>
    </message>
    <message>
        <source>🚫 Block them all</source>
        <translation>🚫 Bloquear todos</translation>
    </message>
    <message>
        <source>🚫 Block</source>
        <translation>🚫 Bloquear</translation>
    </message>
    <message>
        <source>✅ Let this caller through</source>
        <translation>✅ Dejar pasar a este llamante</translation>
    </message>
    <message>
        <source>The lists are being fetched.</source>
        <translation>Se están descargando las listas.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
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
        <translation>⏰ Recordar en 1 h</translation>
    </message>
    <message>
        <source>👤 Add contact</source>
        <translation>👤 Añadir contacto</translation>
    </message>
    <message>
        <source>📲 Try %1</source>
        <comment>button: call again, from this phone</comment>
        <translation>📲 Probar %1</translation>
    </message>
    <message>
        <source>📲 Use %1 instead</source>
        <comment>button: this phone of mine</comment>
        <translation>📲 Usar %1</translation>
    </message>
    <message>
        <source>📵 %1 missed calls · %2</source>
        <comment>%1 = how many, at least 2; %2 = times</comment>
        <translation>📵 %1 llamadas perdidas · %2</translation>
    </message>
    <message>
        <source>Missed before: %1</source>
        <comment>%1 = times</comment>
        <translation>Perdidas antes: %1</translation>
    </message>
    <message>
        <source>2nd call today</source>
        <translation>2.ª llamada hoy</translation>
    </message>
    <message>
        <source>3rd call today</source>
        <translation>3.ª llamada hoy</translation>
    </message>
    <message>
        <source>%1 calls today</source>
        <comment>with this one</comment>
        <translation>%1 llamadas hoy</translation>
    </message>
    <message>
        <source>I will remind you at %1.</source>
        <comment>%1 = time</comment>
        <translation>Se lo recordaré a las %1.</translation>
    </message>
    <message>
        <source>That cannot be remembered now.</source>
        <translation>Ahora no se puede apuntar.</translation>
    </message>
    <message>
        <source>⏰ Reminder: %1</source>
        <translation>⏰ Recordatorio: %1</translation>
    </message>
    <message>
        <source>The call was at %1.</source>
        <translation>La llamada fue a las %1.</translation>
    </message>
    <message>
        <source>👤 %1 · %2: into which group of contacts?</source>
        <comment>%1 = name, %2 = number</comment>
        <translation>👤 %1 · %2: ¿en qué grupo de contactos?</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>name of a group</comment>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <comment>%1 = group of contacts</comment>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>What is the name of %1?</source>
        <comment>%1 = number</comment>
        <translation>¿Cómo se llama %1?</translation>
    </message>
    <message>
        <source>This caller hid the number, so no SMS can be sent there.</source>
        <translation>Este llamante ocultó el número, así que no se le puede enviar un SMS.</translation>
    </message>
    <message>
        <source>📲 Retry join</source>
        <translation>📲 Reintentar la unión</translation>
    </message>
    <message>
        <source>Joining both again.</source>
        <translation>Se unen los dos otra vez.</translation>
    </message>
</context>
<context>
    <name>ChatPhrases</name>
    <message>
        <source>Hung up by %1.</source>
        <translation>Colgado por %1.</translation>
    </message>
    <message>
        <source>📞 Incoming call</source>
        <translation>📞 Llamada entrante</translation>
    </message>
    <message>
        <source>📲 You answered</source>
        <translation>📲 Ha contestado</translation>
    </message>
    <message>
        <source>📞 Calling you first</source>
        <translation>📞 Primero se le llama</translation>
    </message>
    <message>
        <source>📲 Calling %1…</source>
        <translation>📲 Llamando a %1…</translation>
    </message>
    <message>
        <source>📞 Calling you first: %1…</source>
        <translation>📞 Primero se le llama: %1…</translation>
    </message>
    <message>
        <source>📲 You answered. Dialling %1…</source>
        <translation>📲 Ha contestado. Marcando %1…</translation>
    </message>
    <message>
        <source>📲 %1 answered</source>
        <translation>📲 %1 ha contestado</translation>
    </message>
    <message>
        <source>🟢 Connected: %1 ⇄ %2</source>
        <translation>🟢 En comunicación: %1 ⇄ %2</translation>
    </message>
    <message>
        <source>⏹ Ending the call…</source>
        <translation>⏹ Terminando la llamada…</translation>
    </message>
    <message>
        <source>Rejecting it.</source>
        <translation>Rechazándola.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Conectando con %1.</translation>
    </message>
    <message>
        <source>Answered, %1 is called next.</source>
        <translation>Contestada, ahora se llama a %1.</translation>
    </message>
    <message>
        <source>The caller is on hold.</source>
        <translation>El llamante está en espera.</translation>
    </message>
    <message>
        <source>The next phone is called now.</source>
        <translation>Ahora se llama al siguiente teléfono.</translation>
    </message>
    <message>
        <source>Passing the caller on to %1.</source>
        <translation>Pasando al llamante a %1.</translation>
    </message>
    <message>
        <source>Handing the call over…</source>
        <translation>Transfiriendo la llamada…</translation>
    </message>
    <message>
        <source>Joining both…</source>
        <translation>Uniendo a los dos…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde las %1</translation>
    </message>
    <message>
        <source>📵 Missed call · %1</source>
        <comment>%1 = time</comment>
        <translation>📵 Llamada perdida · %1</translation>
    </message>
    <message>
        <source>not in contacts</source>
        <translation>no está en los contactos</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>⏹ Hang up</source>
        <translation>⏹ Colgar</translation>
    </message>
    <message>
        <source>📞 Call back</source>
        <translation>📞 Devolver</translation>
    </message>
    <message>
        <source>📞 Call again</source>
        <translation>📞 Llamar otra vez</translation>
    </message>
    <message>
        <source>📞 Somebody else is calling</source>
        <translation>📞 Alguien más está llamando</translation>
    </message>
    <message>
        <source>A call is running, so this caller waits and then hears “busy”.</source>
        <translation>Hay una llamada en curso, así que este llamante espera y luego oye «ocupado».</translation>
    </message>
    <message>
        <source>📵 Missed call during another one</source>
        <translation>📵 Llamada perdida durante otra</translation>
    </message>
    <message>
        <source>The caller was given “busy”.</source>
        <translation>El llamante oyó «ocupado».</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>El llamante desistió.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Who calls the line is connected with your phone. To call somebody through the line, send a number, or /call with a number or a name: your phone rings first, then theirs.</source>
        <translation>Quien llama a la línea es conectado con su teléfono. Para llamar a alguien por la línea, envíe un número, o /call con un número o un nombre: primero suena su teléfono, luego el otro.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>/call &lt;number or name&gt; [&lt;from&gt;] – connect your phone (or &lt;from&gt;) with somebody</source>
        <translation>/call &lt;número o nombre&gt; [&lt;desde&gt;] – conectar su teléfono (o &lt;desde&gt;) con alguien</translation>
    </message>
    <message>
        <source>/close – hang up everything</source>
        <translation>/close – colgar todo</translation>
    </message>
    <message>
        <source>/sms &lt;number or name&gt; &lt;text&gt; – send an SMS; reply to an SMS to answer it</source>
        <translation>/sms &lt;número o nombre&gt; &lt;texto&gt; – enviar un SMS; responda a un SMS para contestarlo</translation>
    </message>
    <message>
        <source>/search &lt;name&gt; – find a contact, by a part of the name or of the number</source>
        <translation>/search &lt;nombre&gt; – buscar un contacto, por parte del nombre o del número</translation>
    </message>
    <message>
        <source>/getcontactscount – how many contacts there are, group by group</source>
        <translation>/getcontactscount – cuántos contactos hay, grupo por grupo</translation>
    </message>
    <message>
        <source>A file of contacts (.vcf) sent here becomes the group that its name says.</source>
        <translation>Un archivo de contactos (.vcf) enviado aquí se convierte en el grupo que dice su nombre.</translation>
    </message>
    <message>
        <source>/getmasterphone – the phone that rings</source>
        <translation>/getmasterphone – el teléfono que suena</translation>
    </message>
    <message>
        <source>/setmasterphone &lt;number&gt; – let another phone ring</source>
        <translation>/setmasterphone &lt;número&gt; – hacer sonar otro teléfono</translation>
    </message>
    <message>
        <source>/getmasterphonefromnumber &lt;number&gt; – who would get this caller now, and why</source>
        <translation>/getmasterphonefromnumber &lt;número&gt; – quién recibiría a este llamante ahora, y por qué</translation>
    </message>
    <message>
        <source>/whatif &lt;number or name&gt; [&lt;when&gt;] – the same for any time, such as tomorrow 18:00</source>
        <translation>/whatif &lt;número o nombre&gt; [&lt;cuándo&gt;] – lo mismo en otro momento, como mañana 18:00</translation>
    </message>
    <message>
        <source>/problems – what is wrong in the calendars</source>
        <translation>/problems – qué falla en los calendarios</translation>
    </message>
    <message>
        <source>/block [&lt;number or name&gt;] – your block list, or one more on it; /allow lets somebody through it</source>
        <translation>/block [&lt;número o nombre&gt;] – su lista de bloqueo, o una entrada más; /allow deja pasar a alguien</translation>
    </message>
    <message>
        <source>/status – how the phone is, with the balance</source>
        <translation>/status – cómo está el teléfono, con el saldo</translation>
    </message>
    <message>
        <source>/history – the last calls and messages</source>
        <translation>/history – las últimas llamadas y mensajes</translation>
    </message>
    <message>
        <source>/ussd &lt;code&gt; – a service code of the operator, such as *100#</source>
        <translation>/ussd &lt;código&gt; – un código de servicio del operador, como *100#</translation>
    </message>
    <message>
        <source>/dtmf &lt;digits&gt; – tones into the call</source>
        <translation>/dtmf &lt;cifras&gt; – tonos en la llamada</translation>
    </message>
    <message>
        <source>/forward &lt;phone or number&gt; until &lt;time&gt; – all calls there for a while</source>
        <translation>/forward &lt;teléfono o número&gt; hasta &lt;hora&gt; – todas las llamadas allí por un tiempo</translation>
    </message>
    <message>
        <source>/dnd [&lt;until&gt;] – do not disturb for a while</source>
        <translation>/dnd [&lt;hasta&gt;] – no molestar por un tiempo</translation>
    </message>
    <message>
        <source>/settings – phones, do not disturb, automatic SMS, limits and more</source>
        <translation>/settings – teléfonos, no molestar, SMS automáticos, límites y más</translation>
    </message>
    <message>
        <source>/getowners – who may steer this phone</source>
        <translation>/getowners – quién puede manejar este teléfono</translation>
    </message>
    <message>
        <source>/addtemporaryowner &lt;password&gt; – lets a guest in, for a day at most</source>
        <translation>/addtemporaryowner &lt;contraseña&gt; – deja entrar a un invitado, un día como máximo</translation>
    </message>
    <message>
        <source>/getid – your Telegram id</source>
        <translation>/getid – su identificador de Telegram</translation>
    </message>
    <message>
        <source>/command &lt;c&gt; – say something to the modem, such as AT+CSQ</source>
        <translation>/command &lt;c&gt; – decirle algo al módem, como AT+CSQ</translation>
    </message>
    <message>
        <source>/verbose_on, /verbose_off – show here what goes to and from the modem</source>
        <translation>/verbose_on, /verbose_off – mostrar aquí lo que va y viene del módem</translation>
    </message>
    <message>
        <source>/help – this text</source>
        <translation>/help – este texto</translation>
    </message>
    <message>
        <source>You may steer this phone. Send a phone number to call it, or /help.</source>
        <translation>Puede manejar este teléfono. Envíe un número para llamarlo, o /help.</translation>
    </message>
    <message>
        <source>This is a private phone. Your id:</source>
        <translation>Este es un teléfono privado. Su identificador:</translation>
    </message>
    <message>
        <source>Your id:</source>
        <translation>Su identificador:</translation>
    </message>
    <message>
        <source>The id of this chat:</source>
        <translation>Identificador de este chat:</translation>
    </message>
    <message>
        <source>No master phone is set.</source>
        <translation>No hay teléfono principal.</translation>
    </message>
    <message>
        <source>The default master phone is %1.</source>
        <translation>El teléfono principal por defecto es %1.</translation>
    </message>
    <message>
        <source>%1: %2 Write a number, or the word hidden.</source>
        <comment>%1 = what was typed, %2 = why not</comment>
        <translation>%1: %2 Escriba un número, o la palabra hidden para uno oculto.</translation>
    </message>
    <message>
        <source>No master phone is set. Set it with /setmasterphone and its number.</source>
        <translation>No hay teléfono principal. Indíquelo con /setmasterphone y su número.</translation>
    </message>
    <message>
        <source>Your phone that rings is %1.</source>
        <translation>Su teléfono que suena es %1.</translation>
    </message>
    <message>
        <source>From now on %1 rings.</source>
        <translation>Desde ahora suena %1.</translation>
    </message>
    <message>
        <source>This lasts until the next start, because it could not be stored on the disk.</source>
        <translation>Vale hasta el próximo arranque, porque no se pudo guardar en el disco.</translation>
    </message>
    <message>
        <source>This lasts until the next start, because the variable virtualphone_defaultmasterphone fixes the number that counts then.</source>
        <translation>Vale hasta el próximo arranque, porque la variable virtualphone_defaultmasterphone fija el número que contará entonces.</translation>
    </message>
    <message>
        <source>/%1 cannot be done yet by this version.</source>
        <translation>/%1 aún no es posible en esta versión.</translation>
    </message>
    <message>
        <source>There is no /%1. Did you mean /%2?</source>
        <translation>No existe /%1. ¿Quería decir /%2?</translation>
    </message>
    <message>
        <source>There is no /%1. /help lists the commands.</source>
        <translation>No existe /%1. /help enumera los comandos.</translation>
    </message>
    <message>
        <source>Write the password behind the command.</source>
        <translation>Escriba la contraseña detrás del comando.</translation>
    </message>
    <message>
        <source>Write the number behind the command: /%1 +39 340 123 4567</source>
        <translation>Escriba el número detrás del comando: /%1 +39 340 123 4567</translation>
    </message>
    <message>
        <source>Send a phone number to call it, or /help.</source>
        <translation>Envíe un número para llamarlo, o /help.</translation>
    </message>
    <message>
        <source>✅ The phone is up</source>
        <translation>✅ El teléfono está listo</translation>
    </message>
    <message>
        <source>⚠️ The phone is up, but cannot call</source>
        <translation>⚠️ El teléfono funciona, pero no puede llamar</translation>
    </message>
    <message>
        <source>Modem: %1 on %2</source>
        <translation>Módem: %1 en %2</translation>
    </message>
    <message>
        <source>Operator: %1 (roaming)</source>
        <translation>Operador: %1 (itinerancia)</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Operador: %1</translation>
    </message>
    <message>
        <source>Signal: %1 %</source>
        <translation>Señal: %1 %</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Este módem USB no tiene voz: funcionan los SMS, no las llamadas.</translation>
    </message>
    <message>
        <source>The modem does not list joining of calls, which may fail.</source>
        <translation>El módem no anuncia la unión de llamadas, que puede fallar.</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s call can be connected. Set it with /setmasterphone.</source>
        <translation>No hay teléfono principal, así que no se puede conectar a nadie. Indíquelo con /setmasterphone.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Su teléfono: %1</translation>
    </message>
    <message>
        <source>🚨 Dial %1 on your own phone, now. Emergency numbers are never called through the virtual phone.</source>
        <translation>🚨 Marque %1 en su propio teléfono, ahora. A los números de emergencia nunca se llama por el teléfono virtual.</translation>
    </message>
    <message>
        <source>The phone that should ring first cannot be called. %1</source>
        <translation>No se puede llamar al teléfono que debería sonar primero. %1</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called “%1”.</source>
        <translation>Nadie en los contactos se llama «%1».</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called exactly “%1”. Did you mean this?</source>
        <translation>Nadie en los contactos se llama exactamente «%1». ¿Es este?</translation>
    </message>
    <message>
        <source>“%1” may mean %2 numbers. Which one?</source>
        <translation>«%1» puede ser %2 números. ¿Cuál?</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s phone can ring first. Set it with /setmasterphone.</source>
        <translation>No hay teléfono principal, así que ninguno puede sonar primero. Indíquelo con /setmasterphone.</translation>
    </message>
    <message>
        <source>That is the phone that would ring first: it cannot be connected with itself.</source>
        <translation>Ese es el teléfono que sonaría primero: no se puede conectar consigo mismo.</translation>
    </message>
    <message>
        <source>📞 Call %1?</source>
        <translation>📞 ¿Llamar a %1?</translation>
    </message>
    <message>
        <source>You asked %1 ago to call %2, and I could not do it then.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Hace %1 pidió llamar a %2, y entonces no pude.</translation>
    </message>
    <message>
        <source>You wanted to call %1 while I was offline.</source>
        <translation>Quería llamar a %1 mientras yo estaba sin conexión.</translation>
    </message>
    <message>
        <source>You asked to call %1, and I was interrupted at it: I may or may not have dialled.</source>
        <translation>Pidió llamar a %1, y fui interrumpido: puede que marcara y puede que no.</translation>
    </message>
    <message>
        <source>I was interrupted at your command to the modem: it may or may not have been sent. It is not sent again by itself.</source>
        <translation>Fui interrumpido en su comando al módem: puede que se enviara y puede que no. No se vuelve a enviar por sí solo.</translation>
    </message>
    <message>
        <source>You asked %1 ago to hang up. The call still runs.</source>
        <comment>%1 = 45 s</comment>
        <translation>Hace %1 pidió colgar. La llamada sigue en curso.</translation>
    </message>
    <message>
        <source>A call with %1 is in progress, so %2 was not called.</source>
        <translation>Hay una llamada con %1 en curso, así que no se llamó a %2.</translation>
    </message>
    <message>
        <source>Already calling %1.</source>
        <translation>Ya se está llamando a %1.</translation>
    </message>
    <message>
        <source>%1 is called as soon as the last call is over.</source>
        <translation>Se llamará a %1 en cuanto acabe la última llamada.</translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <comment>%2 = a sentence</comment>
        <translation>No se llamó a %1. %2</translation>
    </message>
    <message>
        <source>Both lines closed.</source>
        <translation>Las dos líneas cerradas.</translation>
    </message>
    <message>
        <source>There was no call.</source>
        <translation>No había llamada.</translation>
    </message>
    <message>
        <source>(The program was restarted, and the buttons are gone. Ask again.)</source>
        <translation>(El programa se reinició, y los botones ya no están. Pida de nuevo.)</translation>
    </message>
    <message>
        <source>This button is no longer valid.</source>
        <translation>Este botón ya no vale.</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>Colgando…</translation>
    </message>
    <message>
        <source>Already hung up by %1.</source>
        <translation>Ya colgada por %1.</translation>
    </message>
    <message>
        <source>Already ended.</source>
        <translation>Ya terminada.</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Llamando a %1…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>📞 Call now</source>
        <translation>📞 Llamar ahora</translation>
    </message>
    <message>
        <source>🔁 Try again</source>
        <translation>🔁 Reintentar</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Llamar</translation>
    </message>
    <message>
        <source>✖ Cancel</source>
        <translation>✖ Cancelar</translation>
    </message>
    <message>
        <source>✖ Forget</source>
        <translation>✖ Olvidar</translation>
    </message>
    <message>
        <source>⏹ End it and call</source>
        <translation>⏹ Colgar y llamar</translation>
    </message>
    <message>
        <source>⏹ Hang up now</source>
        <translation>⏹ Colgar ahora</translation>
    </message>
    <message>
        <source>📱 %1 changed which phone rings: from now on %2.</source>
        <comment>%1 = a person</comment>
        <translation>📱 %1 cambió qué teléfono suena: desde ahora %2.</translation>
    </message>
    <message>
        <source>The caller is told that he is being connected.</source>
        <translation>Al llamante se le dice que se le está conectando.</translation>
    </message>
    <message>
        <source>⚠️ The network refused to join the calls</source>
        <translation>⚠️ La red se negó a unir las llamadas</translation>
    </message>
    <message>
        <source>It is asked to press 1, as it may be a mailbox.</source>
        <translation>Se le pide que pulse 1, ya que puede ser un buzón de voz.</translation>
    </message>
    <message>
        <source>Both wait a moment: try it again, or hang up.</source>
        <translation>Los dos esperan un momento: reintente, o cuelgue.</translation>
    </message>
    <message>
        <source>📼 The caller may leave a message</source>
        <translation>📼 Quien llama puede dejar un mensaje</translation>
    </message>
    <message>
        <source>Answering for a message.</source>
        <translation>Se responde para un mensaje.</translation>
    </message>
    <message>
        <source>You asked to call %1. This computer&apos;s clock is behind, so I cannot tell when.</source>
        <translation>Pidió llamar a %1. El reloj de este ordenador va atrasado, así que no sé cuándo fue.</translation>
    </message>
    <message>
        <source>You asked to hang up. This computer&apos;s clock is behind, so I cannot tell whether you meant the call that runs.</source>
        <translation>Pidió colgar. El reloj de este ordenador va atrasado, así que no sé si se refería a la llamada en curso.</translation>
    </message>
    <message>
        <source>/log [&lt;day&gt;] – the log of a day as a file, such as /log yesterday</source>
        <translation>/log [&lt;día&gt;] – el registro de un día como archivo, por ejemplo /log ayer</translation>
    </message>
    <message>
        <source>You may steer %1. Send a phone number to call it, or /help.</source>
        <comment>%1 = name of a phone</comment>
        <translation>Puede manejar %1. Envíe un número de teléfono para llamarlo, o /help.</translation>
    </message>
    <message>
        <source>Its own number is %1.</source>
        <translation>Su propio número es el %1.</translation>
    </message>
    <message>
        <source>📞 Dialling %1 from the computer…</source>
        <translation>📞 Llamando a %1 desde el ordenador…</translation>
    </message>
    <message>
        <source>🟢 Connected: %1 ⇄ the computer</source>
        <translation>🟢 En comunicación: %1 ⇄ el ordenador</translation>
    </message>
    <message>
        <source>It is being answered.</source>
        <translation>Se está contestando.</translation>
    </message>
    <message>
        <source>⏺ It is recorded; the caller was told so.</source>
        <translation>⏺ La llamada se graba; se le ha dicho al llamante.</translation>
    </message>
    <message>
        <source>The caller is on hold, and has said no name.</source>
        <translation>El llamante está en espera y no ha dicho ningún nombre.</translation>
    </message>
    <message>
        <source>The caller is on hold. The modem sent no sound, so he was not asked for a name.</source>
        <translation>El llamante está en espera. El módem no envió sonido, así que no se le pidió un nombre.</translation>
    </message>
    <message>
        <source>The caller is asked for a name.</source>
        <translation>Al llamante se le pide un nombre.</translation>
    </message>
    <message>
        <source>It is asked to press 1.</source>
        <translation>Se le pide que pulse 1.</translation>
    </message>
    <message>
        <source>It hears the caller&apos;s name, and is asked to press 1.</source>
        <translation>Oye el nombre del llamante, y se le pide que pulse 1.</translation>
    </message>
    <message>
        <source>⏺ It is recorded; whom you called was told so.</source>
        <translation>⏺ La llamada se graba; se le ha dicho a la persona llamada.</translation>
    </message>
    <message>
        <source>Whom you called is told first that it is recorded.</source>
        <translation>A la persona llamada se le dice primero que la llamada se graba.</translation>
    </message>
</context>
<context>
    <name>ConsolePhrases</name>
    <message>
        <source>%1 may change the modem.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 puede cambiar el módem.</translation>
    </message>
    <message>
        <source>The search for networks takes up to five minutes, and until it is over no call and no SMS can be handled.</source>
        <translation>La búsqueda de redes dura hasta cinco minutos, y hasta que acabe no se atiende ninguna llamada ni SMS.</translation>
    </message>
    <message>
        <source>This restarts the modem: calls end, and for up to a minute nobody can be reached.</source>
        <translation>Esto reinicia el módem: las llamadas terminan, y durante un minuto como mucho nadie puede ser localizado.</translation>
    </message>
    <message>
        <source>This deletes an SMS from the SIM, even one that has not been stored here yet.</source>
        <translation>Esto borra un SMS de la SIM, incluso uno que aún no se ha guardado aquí.</translation>
    </message>
    <message>
        <source>%1 changes the calls that run.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 cambia las llamadas en curso.</translation>
    </message>
    <message>
        <source>%1 changes a service of the network, also for later.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 cambia un servicio de la red, también para después.</translation>
    </message>
    <message>
        <source>This sends a code to the operator, which may cost money or change services. What the operator answers comes later: /verbose_on shows it.</source>
        <translation>Esto envía un código al operador, que puede costar dinero o cambiar servicios. Su respuesta llega después: /verbose_on la muestra.</translation>
    </message>
    <message>
        <source>Write the modem command behind it: /command AT+CSQ</source>
        <translation>Escriba el comando del módem detrás: /command AT+CSQ</translation>
    </message>
    <message>
        <source>That is longer than 256 characters.</source>
        <translation>Es más largo que 256 caracteres.</translation>
    </message>
    <message>
        <source>That holds characters that no modem command has, such as line ends or typed quotes “…”. Write it in one line of plain letters.</source>
        <translation>Contiene caracteres que ningún comando de módem tiene, como saltos de línea o comillas tipográficas «…». Escríbalo en una línea de letras simples.</translation>
    </message>
    <message>
        <source>A modem command begins with AT, such as AT+CSQ.</source>
        <translation>Un comando de módem empieza por AT, como AT+CSQ.</translation>
    </message>
    <message>
        <source>That is not a modem command that I understand, so it is not sent.</source>
        <translation>No entiendo ese comando de módem, así que no se envía.</translation>
    </message>
    <message>
        <source>Calls are made with /call, never by a command to the modem.</source>
        <translation>Se llama con /call, nunca con un comando al módem.</translation>
    </message>
    <message>
        <source>Calls are answered by the phone itself.</source>
        <translation>Las llamadas las contesta el propio teléfono.</translation>
    </message>
    <message>
        <source>%1 is not sent from here: PIN, locks and passwords do not belong into a chat. If you wrote one, delete your message.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 no se envía desde aquí: PIN, bloqueos y contraseñas no van en un chat. Si escribió alguno, borre su mensaje.</translation>
    </message>
    <message>
        <source>SMS are sent with /sms, never by a command to the modem.</source>
        <translation>Los SMS se envían con /sms, nunca con un comando al módem.</translation>
    </message>
    <message>
        <source>That would delete SMS that nobody has read yet.</source>
        <translation>Eso borraría SMS que nadie ha leído aún.</translation>
    </message>
    <message>
        <source>%1 stays as it is: with another setting the phone would miss calls or SMS, or not understand the modem.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 se queda como está: con otro ajuste el teléfono perdería llamadas o SMS, o no entendería al módem.</translation>
    </message>
    <message>
        <source>That would switch the radio or the modem off, and nobody could be reached.</source>
        <translation>Eso apagaría la radio o el módem, y nadie podría ser localizado.</translation>
    </message>
    <message>
        <source>That would reset the modem&apos;s settings under the running phone.</source>
        <translation>Eso restablecería los ajustes del módem con el teléfono en marcha.</translation>
    </message>
    <message>
        <source>%1 writes into the modem&apos;s firmware and may break it for ever.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 escribe en el firmware del módem y puede estropearlo para siempre.</translation>
    </message>
    <message>
        <source>%1 changes which port does what, and the modem remembers it.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 cambia qué puerto hace qué, y el módem lo recuerda.</translation>
    </message>
    <message>
        <source>That would turn the port into a data connection, and the modem would be lost.</source>
        <translation>Eso convertiría el puerto en una conexión de datos, y se perdería el módem.</translation>
    </message>
    <message>
        <source>%1 writes to the SIM itself, which may lock or break it.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 escribe en la propia SIM, lo que puede bloquearla o estropearla.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… y %n línea más</numerusform>
            <numerusform>… y %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>The modem did not answer in time. Whether it has done it is not known.</source>
        <translation>El módem no respondió a tiempo. No se sabe si lo ha hecho.</translation>
    </message>
    <message>
        <source>The modem was set up anew before it came to that: it was not sent.</source>
        <translation>El módem se configuró de nuevo antes de llegar a eso: no se envió.</translation>
    </message>
    <message>
        <source>A call was being set up for so long that it was not sent.</source>
        <translation>Una llamada tardaba tanto en establecerse que no se envió.</translation>
    </message>
    <message>
        <source>Too many commands wait already: it was not sent.</source>
        <translation>Ya esperan demasiados comandos: no se envió.</translation>
    </message>
    <message>
        <source>You asked for this %1 ago.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Lo pidió hace %1.</translation>
    </message>
    <message>
        <source>A call is being set up. It is sent right after.</source>
        <translation>Se está estableciendo una llamada. Se envía justo después.</translation>
    </message>
    <message>
        <source>Only somebody who is an owner by his own id may talk to the modem.</source>
        <translation>Solo quien es propietario con su propio identificador puede hablar con el módem.</translation>
    </message>
    <message>
        <source>This chat is shown what goes to and from the modem already. /verbose_off ends it.</source>
        <translation>Este chat ya muestra lo que va y viene del módem. /verbose_off lo termina.</translation>
    </message>
    <message>
        <source>From now on this chat is shown what goes to and from the modem, until /verbose_off or the next start.</source>
        <translation>Desde ahora este chat muestra lo que va y viene del módem, hasta /verbose_off o el próximo arranque.</translation>
    </message>
    <message>
        <source>The modem&apos;s traffic is not shown here any more.</source>
        <translation>El tráfico del módem ya no se muestra aquí.</translation>
    </message>
    <message>
        <source>The modem&apos;s traffic was not shown here.</source>
        <translation>El tráfico del módem no se mostraba aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines were left out</source>
        <translation>
            <numerusform>se omitió %n línea más</numerusform>
            <numerusform>se omitieron %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>📟 Send it</source>
        <translation>📟 Enviarla</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, so I cannot tell when you asked for this.</source>
        <translation>El reloj de este ordenador va atrasado, así que no sé cuándo lo pidió.</translation>
    </message>
</context>
<context>
    <name>ContactsPhrases</name>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file could not be read.</source>
        <translation>No se pudo leer la línea %1 del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file could not be read, the first is line %1.</source>
        <translation>
            <numerusform>No se pudo leer %n línea del archivo, la primera es la línea %1.</numerusform>
            <numerusform>No se pudieron leer %n líneas del archivo, la primera es la línea %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no contacts yet. Send me a file of them (.vcf): its name becomes the name of the group.</source>
        <translation>Aún no hay contactos. Envíeme un archivo con ellos (.vcf): su nombre será el del grupo.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, number of contacts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>📇 %1 in %2: %3</source>
        <comment>42 contacts in 2 groups: Family 30, Work 12</comment>
        <translation>📇 %1 en %2: %3</translation>
    </message>
    <message>
        <source>🔎 “%1”: %2</source>
        <comment>%1 = what was looked for, %2 = 3 contacts</comment>
        <translation>🔎 «%1»: %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the contacts is called anything like “%1”.</source>
        <translation>Nadie en los contactos se llama algo parecido a «%1».</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called “%1”. Did you mean “%2”?</source>
        <translation>Nadie en los contactos se llama «%1». ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>Whom do you look for? For example: /search anna</source>
        <translation>¿A quién busca? Por ejemplo: /search anna</translation>
    </message>
    <message>
        <source>Search “%1” in the contacts?</source>
        <translation>¿Buscar «%1» en los contactos?</translation>
    </message>
    <message>
        <source>🔎 Search</source>
        <translation>🔎 Buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiado</numerusform>
            <numerusform>%n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>a new group</source>
        <translation>un grupo nuevo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>42 contacts (5 new, 2 changed, 2 removed)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n sin número</numerusform>
            <numerusform>%n sin número</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card could not be read: neither a name nor a number.</source>
        <translation>No se pudo leer 1 ficha: ni nombre ni número.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards could not be read: neither a name nor a number.</source>
        <translation>
            <numerusform>No se pudo leer %n ficha: ni nombre ni número.</numerusform>
            <numerusform>No se pudieron leer %n fichas: ni nombre ni número.</numerusform>
        </translation>
    </message>
    <message>
        <source>I could read no contact in this file. The group has %1 now. Replace it all the same?</source>
        <comment>%1 = 4 contacts</comment>
        <translation>No pude leer ningún contacto en este archivo. El grupo tiene ahora %1. ¿Reemplazarlo igualmente?</translation>
    </message>
    <message>
        <source>this file has only %1, the group has %2 now. Replace it all the same?</source>
        <comment>%1 = 3 contacts, %2 = 42 contacts</comment>
        <translation>Este archivo solo tiene %1, el grupo tiene ahora %2. ¿Reemplazarlo igualmente?</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a group. Rename the file and send it again.</source>
        <translation>«%1» no puede ser el nombre de un grupo. Cambie el nombre del archivo y envíelo otra vez.</translation>
    </message>
    <message>
        <source>Telegram did not give me the file “%1”.</source>
        <translation>Telegram no me dio el archivo «%1».</translation>
    </message>
    <message>
        <source>Too many files at once: “%1” was not read. Send it again.</source>
        <translation>Demasiados archivos a la vez: «%1» no se leyó. Envíelo otra vez.</translation>
    </message>
    <message>
        <source>“%1” could not be stored. The contacts are as they were.</source>
        <translation>«%1» no se pudo guardar. Los contactos están como estaban.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched. Send it again, please.</source>
        <translation>«%1» no se pudo descargar. Envíelo otra vez, por favor.</translation>
    </message>
    <message>
        <source>I read files of contacts only. Their names end in .vcf.</source>
        <translation>Solo leo archivos de contactos. Sus nombres acaban en .vcf.</translation>
    </message>
    <message>
        <source>Undone: the group is gone again.</source>
        <translation>Deshecho: el grupo ya no está.</translation>
    </message>
    <message>
        <source>Undone: %1, as before.</source>
        <comment>%1 = 42 contacts</comment>
        <translation>Deshecho: %1, como antes.</translation>
    </message>
    <message>
        <source>The group was changed meanwhile, so it stays as it is.</source>
        <translation>El grupo cambió entretanto, así que se queda como está.</translation>
    </message>
    <message>
        <source>What was before is no longer kept.</source>
        <translation>Lo de antes ya no se conserva.</translation>
    </message>
    <message>
        <source>It could not be stored. The contacts are as they were.</source>
        <translation>No se pudo guardar. Los contactos están como estaban.</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Deshacer</translation>
    </message>
    <message>
        <source>➕ Merge instead</source>
        <translation>➕ Mejor combinar</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>Sí, reemplazar</translation>
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
        <translation>Ahora %1: %2</translation>
    </message>
    <message>
        <source>There is no file of contacts (.vcf) in “%1”.</source>
        <translation>No hay archivo de contactos (.vcf) en «%1».</translation>
    </message>
    <message>
        <source>“%1” is no file of contacts: their names end in .vcf.</source>
        <translation>«%1» no es un archivo de contactos: sus nombres acaban en .vcf.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB, or its name cannot be that of a group.</source>
        <translation>«%1» pasa de 20 MB, o su nombre no puede ser el de un grupo.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no se puede leer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was undone there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Nothing was deleted: the files of the groups were changed meanwhile.</source>
        <translation>No se borró nada: los archivos de los grupos cambiaron entretanto.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: the disk refuses.</source>
        <translation>No se pudo borrar todo: el disco se niega.</translation>
    </message>
    <message>
        <source>This group is gone.</source>
        <translation>Este grupo ya no está.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB, which is more than I take from a chat. Export the contacts without their pictures, or use the window.</source>
        <translation>Este archivo pasa de 5 MB, más de lo que admito de un chat. Exporte los contactos sin sus fotos, o use la ventana.</translation>
    </message>
    <message>
        <source>Nothing was changed: the files of the groups were changed meanwhile.</source>
        <translation>No se cambió nada: los archivos de los grupos cambiaron entretanto.</translation>
    </message>
    <message>
        <source>The card of this contact is too broken to be changed here.</source>
        <translation>La ficha de este contacto está demasiado dañada para cambiarla aquí.</translation>
    </message>
    <message>
        <source>Not everything could be stored: the disk refuses.</source>
        <translation>No se pudo guardar todo: el disco se niega.</translation>
    </message>
</context>
<context>
    <name>DayLogPhrases</name>
    <message>
        <source>Program: started, version %1</source>
        <translation>Programa: iniciado, versión %1</translation>
    </message>
    <message>
        <source>Program: stopped</source>
        <translation>Programa: detenido</translation>
    </message>
    <message>
        <source>Program: the last run was cut off</source>
        <translation>Programa: la última ejecución se cortó</translation>
    </message>
    <message>
        <source>Modem: ready (%1)</source>
        <translation>Módem: listo (%1)</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>Módem: %1</translation>
    </message>
    <message>
        <source>Network: roaming in %1</source>
        <translation>Red: en itinerancia, %1</translation>
    </message>
    <message>
        <source>Network: at home again, %1</source>
        <translation>Red: de nuevo en casa, %1</translation>
    </message>
    <message>
        <source>Network: now %1</source>
        <translation>Red: ahora %1</translation>
    </message>
    <message>
        <source>Modem: another SIM card than before</source>
        <translation>Módem: otra tarjeta SIM que antes</translation>
    </message>
    <message>
        <source>Modem: lost again and again, the power is probably weak</source>
        <translation>Módem: se pierde una y otra vez, quizá falta corriente</translation>
    </message>
    <message>
        <source>Telegram: connected</source>
        <translation>Telegram: conectado</translation>
    </message>
    <message>
        <source>Telegram: cannot be reached</source>
        <translation>Telegram: no se alcanza</translation>
    </message>
    <message>
        <source>Telegram: the bot&apos;s token is refused</source>
        <translation>Telegram: se rechaza el token del bot</translation>
    </message>
    <message>
        <source>Telegram: another program uses this bot</source>
        <translation>Telegram: otro programa usa este bot</translation>
    </message>
    <message>
        <source>Disk: it does not take messages</source>
        <translation>Disco: no admite mensajes</translation>
    </message>
    <message>
        <source>Disk: full</source>
        <translation>Disco: lleno</translation>
    </message>
    <message>
        <source>Disk: works again</source>
        <translation>Disco: funciona otra vez</translation>
    </message>
    <message>
        <source>Computer: goes to sleep</source>
        <translation>Ordenador: se suspende</translation>
    </message>
    <message>
        <source>Computer: woke after %1</source>
        <translation>Ordenador: despertó tras %1</translation>
    </message>
    <message>
        <source>Setting: %1 was changed</source>
        <translation>Ajuste: se cambió %1</translation>
    </message>
    <message>
        <source>Calendars and lists: no news of %1 for a day</source>
        <translation>Calendarios y listas: nada nuevo de %1 desde hace un día</translation>
    </message>
    <message>
        <source>Calendars and lists: %1 works again</source>
        <translation>Calendarios y listas: %1 funciona otra vez</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Sin errores.</translation>
    </message>
    <message>
        <source>1 error.</source>
        <translation>1 error.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors.</source>
        <translation>
            <numerusform>%n error.</numerusform>
            <numerusform>%n errores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forwarded</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n desviada</numerusform>
            <numerusform>%n desviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n perdida</numerusform>
            <numerusform>%n perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n no deseada</numerusform>
            <numerusform>%n no deseadas</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 SMS in, %3 out. %4</source>
        <comment>%1 = calls, %4 = a sentence about errors</comment>
        <translation>%1, %2 SMS recibidos, %3 enviados. %4</translation>
    </message>
    <message>
        <source>🗒 %1: %2</source>
        <comment>%1 = a day, %2 = what happened</comment>
        <translation>🗒 %1: %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>%1, %2 = dates with times</comment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>No pasó nada.</translation>
    </message>
    <message>
        <source>There was more; it is in the history.</source>
        <translation>Hubo más; está en el historial.</translation>
    </message>
    <message>
        <source>Call from %1: %2</source>
        <translation>Llamada de %1: %2</translation>
    </message>
    <message>
        <source>Call to %1: %2</source>
        <translation>Llamada a %1: %2</translation>
    </message>
    <message>
        <source>why: %1</source>
        <comment>%1 = reasons of a decision</comment>
        <translation>por qué: %1</translation>
    </message>
    <message>
        <source>end: the network&apos;s cause %1</source>
        <translation>fin: causa %1 de la red</translation>
    </message>
    <message>
        <source>SMS from %1</source>
        <translation>SMS de %1</translation>
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
            <numerusform>%n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts have come</source>
        <translation>han llegado %1 de %2 partes</translation>
    </message>
    <message>
        <source>(may hold a code, which is not written down)</source>
        <translation>(puede contener un código, que no se anota)</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>El teléfono</translation>
    </message>
    <message>
        <source>Chat, %1: %2</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Chat, %1: %2</translation>
    </message>
    <message>
        <source>Chat, %1: %2, refused</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Chat, %1: %2, denegado</translation>
    </message>
    <message>
        <source>Chat, %1: %2, asked first</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Chat, %1: %2, preguntado antes</translation>
    </message>
    <message>
        <source>Nothing was done from the chat.</source>
        <translation>No se hizo nada desde el chat.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write /log, /log yesterday or /log 2026-12-24.</source>
        <translation>«%1» no es un día. Escriba /log, /log ayer o /log 2026-12-24.</translation>
    </message>
    <message numerus="yes">
        <source>Logs are kept for %n days.</source>
        <translation>
            <numerusform>Los registros se guardan %n día.</numerusform>
            <numerusform>Los registros se guardan %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ese día aún no ha llegado.</translation>
    </message>
    <message>
        <source>The log cannot be read from the disk now.</source>
        <translation>El registro no se puede leer ahora del disco.</translation>
    </message>
    <message>
        <source>The log is too long to be sent.</source>
        <translation>El registro es demasiado largo para enviarlo.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>as people write it behind /log</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>as people write it behind /log</comment>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>DemoScript</name>
    <message>
        <source>A salesman</source>
        <translation>Un vendedor</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Anna calls. She is passed on to your phone, which rings; you answer.</source>
        <translation>Anna llama. Se la pasa a su teléfono, que suena; usted contesta.</translation>
    </message>
    <message>
        <source>Anna says goodbye and hangs up.</source>
        <translation>Anna se despide y cuelga.</translation>
    </message>
    <message>
        <source>You send /call to the bot: your phone rings, then Bruno&apos;s, and you are joined.</source>
        <translation>Envía /call al bot: suena su teléfono, luego el de Bruno, y quedan unidos.</translation>
    </message>
    <message>
        <source>Bruno hangs up.</source>
        <translation>Bruno cuelga.</translation>
    </message>
    <message>
        <source>You try Carla, whose line is busy.</source>
        <translation>Prueba con Carla, cuya línea está ocupada.</translation>
    </message>
    <message>
        <source>Somebody calls and hides the number.</source>
        <translation>Alguien llama y oculta el número.</translation>
    </message>
    <message>
        <source>Thanks for the chat! See you on Sunday?</source>
        <translation>¡Gracias por la charla! ¿Nos vemos el domingo?</translation>
    </message>
    <message>
        <source>Carla calls back, and gives up before you answer.</source>
        <translation>Carla devuelve la llamada, y desiste antes de que usted conteste.</translation>
    </message>
    <message>
        <source>That was the small day. Everybody&apos;s line is free again.</source>
        <translation>Ese fue el pequeño día. Todas las líneas están libres otra vez.</translation>
    </message>
    <message>
        <source>Anna writes an SMS.</source>
        <translation>Anna escribe un SMS.</translation>
    </message>
    <message>
        <source>A salesman calls, but your phone is switched off: he leaves a message, which History plays.</source>
        <translation>Llama un vendedor, pero su teléfono está apagado: deja un mensaje, que el Historial reproduce.</translation>
    </message>
</context>
<context>
    <name>DoctorPhrases</name>
    <message>
        <source>Not looked at, because of what is wrong above.</source>
        <translation>No se miró, por lo que falla más arriba.</translation>
    </message>
    <message>
        <source>The port %1 opens.</source>
        <translation>El puerto %1 se abre.</translation>
    </message>
    <message>
        <source>No port of a modem was found.</source>
        <translation>No se encontró el puerto de ningún módem.</translation>
    </message>
    <message>
        <source>Plug the stick in. If it is, it may still pose as a CD-ROM: install the package usb-modeswitch. A modem of another make is named with --modem.</source>
        <translation>Conecte el módem USB. Si lo está, quizá aún se presenta como CD-ROM: instale el paquete usb-modeswitch. Un módem de otra marca se indica con --modem.</translation>
    </message>
    <message>
        <source>The port %1 is not there.</source>
        <translation>El puerto %1 no existe.</translation>
    </message>
    <message>
        <source>Plug the stick in, or leave the port out (--modem, or modem/port in the settings) so that it is searched for.</source>
        <translation>Conecte el módem USB, o no indique el puerto (--modem, o modem/port en los ajustes) para que se busque.</translation>
    </message>
    <message>
        <source>The port %1 may not be opened by this user.</source>
        <translation>Este usuario no puede abrir el puerto %1.</translation>
    </message>
    <message>
        <source>The port %1 is held by another program (%2).</source>
        <translation>Otro programa ocupa el puerto %1 (%2).</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Cierre ese programa.</translation>
    </message>
    <message>
        <source>The port %1 is held by ModemManager.</source>
        <translation>ModemManager ocupa el puerto %1.</translation>
    </message>
    <message>
        <source>Set modem/inhibitModemManager=true in settings.ini, or press “Take the modem” in the window: ModemManager then leaves this stick alone while VirtualPhone runs.</source>
        <translation>Ponga modem/inhibitModemManager=true en settings.ini, o pulse «Tomar el módem» en la ventana: ModemManager deja entonces en paz este módem USB mientras VirtualPhone está en marcha.</translation>
    </message>
    <message>
        <source>The port %1 is held by the VirtualPhone that is running.</source>
        <translation>El VirtualPhone en marcha ocupa el puerto %1.</translation>
    </message>
    <message>
        <source>The port %1 went away during the examination.</source>
        <translation>El puerto %1 desapareció durante el examen.</translation>
    </message>
    <message>
        <source>Try another USB socket, or a hub with its own power supply.</source>
        <translation>Pruebe otra toma USB, o un concentrador con alimentación propia.</translation>
    </message>
    <message>
        <source>A modem answers: %1.</source>
        <translation>Un módem responde: %1.</translation>
    </message>
    <message>
        <source>Nobody answers on this port.</source>
        <translation>Nadie responde en este puerto.</translation>
    </message>
    <message>
        <source>Name another port of the stick with --modem, or pull the stick out and plug it in again.</source>
        <translation>Indique otro puerto del módem USB con --modem, o desconéctelo y vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>The modem tells events on this port.</source>
        <translation>El módem avisa de los eventos en este puerto.</translation>
    </message>
    <message>
        <source>No event came on this port, and the modem is set to tell events on its first port only.</source>
        <translation>No llegó ningún evento a este puerto, y el módem está ajustado para avisar solo en su primer puerto.</translation>
    </message>
    <message>
        <source>Use the stick&apos;s other port with --modem, or name it with --modem-events.</source>
        <translation>Use el otro puerto del módem USB con --modem, o indíquelo con --modem-events.</translation>
    </message>
    <message>
        <source>No event came on this port while it was listened to.</source>
        <translation>No llegó ningún evento a este puerto mientras se escuchaba.</translation>
    </message>
    <message>
        <source>If calls to the line are not noticed, use the stick&apos;s other port with --modem, or name it with --modem-events.</source>
        <translation>Si no se notan las llamadas a la línea, use el otro puerto del módem USB con --modem, o indíquelo con --modem-events.</translation>
    </message>
    <message>
        <source>This make tells nothing by itself until somebody calls.</source>
        <translation>Esta marca no avisa de nada por sí sola hasta que alguien llama.</translation>
    </message>
    <message>
        <source>The SIM is there.</source>
        <translation>La SIM está.</translation>
    </message>
    <message>
        <source>There is no SIM in the modem.</source>
        <translation>No hay SIM en el módem.</translation>
    </message>
    <message>
        <source>Put the SIM in, gold contacts to the board, and plug the stick in again.</source>
        <translation>Ponga la SIM, contactos dorados hacia la placa, y conecte otra vez el módem USB.</translation>
    </message>
    <message>
        <source>The modem cannot read the SIM.</source>
        <translation>El módem no puede leer la SIM.</translation>
    </message>
    <message>
        <source>Clean its contacts, put it in again, and try it in a telephone.</source>
        <translation>Limpie sus contactos, póngala otra vez, y pruébela en un teléfono.</translation>
    </message>
    <message>
        <source>The SIM is busy.</source>
        <translation>La SIM está ocupada.</translation>
    </message>
    <message>
        <source>Wait half a minute and look again.</source>
        <translation>Espere medio minuto y mire otra vez.</translation>
    </message>
    <message>
        <source>The modem does not tell how its SIM is.</source>
        <translation>El módem no dice cómo está su SIM.</translation>
    </message>
    <message>
        <source>Wait half a minute and look again; if nothing else is wrong, all is well.</source>
        <translation>Espere medio minuto y mire otra vez; si no falla nada más, todo está bien.</translation>
    </message>
    <message>
        <source>The SIM does not ask for its PIN.</source>
        <translation>La SIM no pide su PIN.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN (tries left: %1).</source>
        <translation>La SIM pide su PIN (intentos restantes: %1).</translation>
    </message>
    <message>
        <source>Enter the PIN in the window or give it in the variable virtualphone_simpin, or switch the question off in a telephone.</source>
        <translation>Escriba el PIN en la ventana o dé su valor en la variable virtualphone_simpin, o desactive la petición en un teléfono.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN, and only one try is left.</source>
        <translation>La SIM pide su PIN, y solo queda un intento.</translation>
    </message>
    <message>
        <source>Put the SIM into a telephone and enter the right PIN there; one more wrong one locks it.</source>
        <translation>Ponga la SIM en un teléfono y escriba allí el PIN correcto; otro equivocado la bloquea.</translation>
    </message>
    <message>
        <source>The SIM is locked after wrong PINs and asks for its PUK.</source>
        <translation>La SIM está bloqueada tras PIN equivocados y pide su PUK.</translation>
    </message>
    <message>
        <source>Put the SIM into a telephone and enter the PUK there; the operator knows it.</source>
        <translation>Ponga la SIM en un teléfono y escriba allí el PUK; el operador lo conoce.</translation>
    </message>
    <message>
        <source>The modem is locked to an operator, or by a code of its own.</source>
        <translation>El módem está bloqueado para un operador, o con un código propio.</translation>
    </message>
    <message>
        <source>Use a SIM of that operator, or have the stick unlocked.</source>
        <translation>Use una SIM de ese operador, o haga liberar el módem USB.</translation>
    </message>
    <message>
        <source>The network is there: %1.</source>
        <translation>Hay red: %1.</translation>
    </message>
    <message>
        <source>The network is there, but weak: %1.</source>
        <translation>Hay red, pero débil: %1.</translation>
    </message>
    <message>
        <source>Bring the stick nearer to a window with a USB extension cable.</source>
        <translation>Acerque el módem USB a una ventana con un cable alargador USB.</translation>
    </message>
    <message>
        <source>The SIM uses a foreign network: %1.</source>
        <translation>La SIM usa una red ajena: %1.</translation>
    </message>
    <message>
        <source>Calls may cost more: ask the operator.</source>
        <translation>Las llamadas pueden costar más: pregunte al operador.</translation>
    </message>
    <message>
        <source>The modem has found no network.</source>
        <translation>El módem no ha encontrado red.</translation>
    </message>
    <message>
        <source>Move the stick, look for its antenna socket, and check that the SIM works in a telephone.</source>
        <translation>Mueva el módem USB, busque su toma de antena, y compruebe que la SIM funciona en un teléfono.</translation>
    </message>
    <message>
        <source>The network refuses this SIM or this stick.</source>
        <translation>La red rechaza esta SIM o este módem USB.</translation>
    </message>
    <message>
        <source>Check with the operator that the SIM is active and the stick is not barred.</source>
        <translation>Compruebe con el operador que la SIM está activa y el módem USB no está vetado.</translation>
    </message>
    <message>
        <source>The network grants SMS only, no calls.</source>
        <translation>La red solo concede SMS, no llamadas.</translation>
    </message>
    <message>
        <source>The stick needs a 2G or 3G network for calls: ask the operator whether it has one here.</source>
        <translation>El módem USB necesita una red 2G o 3G para las llamadas: pregunte al operador si la tiene aquí.</translation>
    </message>
    <message>
        <source>The modem does not tell whether it has a network.</source>
        <translation>El módem no dice si tiene red.</translation>
    </message>
    <message>
        <source>The stick knows 4G.</source>
        <translation>El módem USB conoce 4G.</translation>
    </message>
    <message>
        <source>The stick knows nothing newer than %1.</source>
        <translation>El módem USB no conoce nada más nuevo que %1.</translation>
    </message>
    <message>
        <source>It works as long as the operator keeps such a network: ask how long that is.</source>
        <translation>Funciona mientras el operador mantenga esa red: pregunte hasta cuándo.</translation>
    </message>
    <message>
        <source>The stick knows nothing newer than %1, and the operators of this country have closed such networks.</source>
        <translation>El módem USB no conoce nada más nuevo que %1, y los operadores de este país han cerrado esas redes.</translation>
    </message>
    <message>
        <source>Use a 4G modem with voice, such as one with a Quectel EC25 or a SIMCom SIM7600.</source>
        <translation>Use un módem 4G con voz, como uno con Quectel EC25 o SIMCom SIM7600.</translation>
    </message>
    <message>
        <source>Which networks this model knows is not in the list.</source>
        <translation>Qué redes conoce este modelo no está en la lista.</translation>
    </message>
    <message>
        <source>The modem shows who calls.</source>
        <translation>El módem muestra quién llama.</translation>
    </message>
    <message>
        <source>The modem does not show who calls.</source>
        <translation>El módem no muestra quién llama.</translation>
    </message>
    <message>
        <source>Every caller will count as hidden: ask the operator for caller identification (CLIP).</source>
        <translation>Todo llamante contará como oculto: pida al operador la identificación de llamada (CLIP).</translation>
    </message>
    <message>
        <source>The modem can hold calls and join them.</source>
        <translation>El módem puede retener llamadas y unirlas.</translation>
    </message>
    <message>
        <source>The modem does not list that it joins calls, so callers may not be connected.</source>
        <translation>El módem no anuncia que une llamadas, así que quizá no se pueda conectar a los llamantes.</translation>
    </message>
    <message>
        <source>Try a call; if it fails, use a stick of another model.</source>
        <translation>Pruebe una llamada; si falla, use un módem USB de otro modelo.</translation>
    </message>
    <message>
        <source>The modem cannot hold a call, so nobody can be connected.</source>
        <translation>El módem no puede retener una llamada, así que no se puede conectar a nadie.</translation>
    </message>
    <message>
        <source>Use a stick of another model; SMS work with this one.</source>
        <translation>Use un módem USB de otro modelo; los SMS funcionan con este.</translation>
    </message>
    <message>
        <source>The modem does not tell whether it holds and joins calls.</source>
        <translation>El módem no dice si retiene y une llamadas.</translation>
    </message>
    <message>
        <source>Try a call.</source>
        <translation>Pruebe a llamar.</translation>
    </message>
    <message>
        <source>The modem lists handing a call over.</source>
        <translation>El módem anuncia la transferencia de llamadas.</translation>
    </message>
    <message>
        <source>The modem does not list handing a call over; it is not needed.</source>
        <translation>El módem no anuncia la transferencia de llamadas; no hace falta.</translation>
    </message>
    <message>
        <source>Call waiting is off: a second caller hears “busy”.</source>
        <translation>La llamada en espera está desactivada: un segundo llamante oye «ocupado».</translation>
    </message>
    <message>
        <source>Call waiting is on: a second caller may ring into a call that is being connected.</source>
        <translation>La llamada en espera está activada: un segundo llamante puede sonar mientras se conecta una llamada.</translation>
    </message>
    <message>
        <source>It is better off for this SIM: /command AT+CCWA=1,0,1 in the chat switches it off, AT+CCWA=1,1,1 on again.</source>
        <translation>Para esta SIM es mejor desactivarla: /command AT+CCWA=1,0,1 en el chat la desactiva, AT+CCWA=1,1,1 la activa otra vez.</translation>
    </message>
    <message>
        <source>The network does not tell whether call waiting is on.</source>
        <translation>La red no dice si la llamada en espera está activada.</translation>
    </message>
    <message>
        <source>The number of the SMS centre is set.</source>
        <translation>El número del centro de SMS está puesto.</translation>
    </message>
    <message>
        <source>No SMS centre is set, so no SMS can be sent.</source>
        <translation>No hay centro de SMS, así que no se puede enviar ningún SMS.</translation>
    </message>
    <message>
        <source>The modem does not tell its SMS centre.</source>
        <translation>El módem no dice su centro de SMS.</translation>
    </message>
    <message>
        <source>The memory for SMS holds %1 of %2.</source>
        <translation>La memoria de SMS tiene %1 de %2.</translation>
    </message>
    <message>
        <source>The memory for SMS is nearly full: %1 of %2.</source>
        <translation>La memoria de SMS está casi llena: %1 de %2.</translation>
    </message>
    <message>
        <source>The running phone stores SMS and empties it: start it.</source>
        <translation>El teléfono en marcha guarda los SMS y la vacía: inícielo.</translation>
    </message>
    <message>
        <source>The memory for SMS is full (%1 of %2): no SMS arrives.</source>
        <translation>La memoria de SMS está llena (%1 de %2): no llega ningún SMS.</translation>
    </message>
    <message>
        <source>The running phone stores SMS and empties it: start it. If it runs, delete what is not needed in a telephone.</source>
        <translation>El teléfono en marcha guarda los SMS y la vacía: inícielo. Si ya está en marcha, borre en un teléfono lo que no haga falta.</translation>
    </message>
    <message>
        <source>The modem does not tell how full its memory for SMS is.</source>
        <translation>El módem no dice cuánto le queda en su memoria de SMS.</translation>
    </message>
    <message>
        <source>The firmware makes voice calls.</source>
        <translation>El firmware hace llamadas de voz.</translation>
    </message>
    <message>
        <source>The firmware makes no voice calls: SMS only.</source>
        <translation>El firmware no hace llamadas de voz: solo SMS.</translation>
    </message>
    <message>
        <source>Use a stick whose voice is not locked by its operator.</source>
        <translation>Use un módem USB cuya voz no esté bloqueada por su operador.</translation>
    </message>
    <message>
        <source>This make does not tell whether its firmware makes voice calls.</source>
        <translation>Esta marca no dice si su firmware hace llamadas de voz.</translation>
    </message>
    <message>
        <source>The computer does not put the stick to sleep.</source>
        <translation>El ordenador no suspende el módem USB.</translation>
    </message>
    <message>
        <source>The computer may put the stick to sleep, and calls would be missed.</source>
        <translation>El ordenador puede suspender el módem USB, y se perderían llamadas.</translation>
    </message>
    <message>
        <source>Write “on” into the file power/control of the stick in /sys/bus/usb/devices, or keep it so with a udev rule.</source>
        <translation>Escriba «on» en el archivo power/control del módem USB en /sys/bus/usb/devices, o manténgalo así con una regla udev.</translation>
    </message>
    <message>
        <source>The stick has vanished %1 times in a short time.</source>
        <translation>El módem USB ha desaparecido %1 veces en poco tiempo.</translation>
    </message>
    <message>
        <source>It needs more power than the socket gives: use a hub with its own power supply.</source>
        <translation>Necesita más corriente de la que da la toma: use un concentrador con alimentación propia.</translation>
    </message>
    <message>
        <source>Nothing is known of the port&apos;s power: it is not a USB device.</source>
        <translation>No se sabe nada de la corriente del puerto: no es un dispositivo USB.</translation>
    </message>
    <message>
        <source>ModemManager does not run.</source>
        <translation>ModemManager no está en marcha.</translation>
    </message>
    <message>
        <source>ModemManager runs and may take the stick when it is plugged in.</source>
        <translation>ModemManager está en marcha y puede quedarse el módem USB al conectarlo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Módem</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
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
        <translation>Red</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Tecnología</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Número del llamante</translation>
    </message>
    <message>
        <source>Joining calls</source>
        <translation>Unir llamadas</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Llamada en espera</translation>
    </message>
    <message>
        <source>SMS centre</source>
        <translation>Centro de SMS</translation>
    </message>
    <message>
        <source>SMS memory</source>
        <translation>Memoria de SMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>USB power</source>
        <translation>Corriente USB</translation>
    </message>
    <message>
        <source>ModemManager</source>
        <translation>ModemManager</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>atención</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>It works, but look at what needs attention.</source>
        <translation>Funciona, pero mire lo que pide atención.</translation>
    </message>
    <message>
        <source>Something is wrong: mend the first line that failed.</source>
        <translation>Algo falla: arregle la primera línea con fallo.</translation>
    </message>
    <message>
        <source>%1G</source>
        <translation>%1G</translation>
    </message>
    <message>
        <source>signal %1 %</source>
        <translation>señal %1 %</translation>
    </message>
    <message>
        <source>no details told</source>
        <translation>sin detalles</translation>
    </message>
    <message>
        <source>which one is not known</source>
        <translation>no se sabe cuál</translation>
    </message>
    <message>
        <source>it does not tell its name</source>
        <translation>no dice su nombre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Nobody takes the bot into a group against your will.</source>
        <translation>Nadie mete el bot en un grupo contra su voluntad.</translation>
    </message>
    <message>
        <source>Anybody can take the bot into a group, although no group may steer this phone.</source>
        <translation>Cualquiera puede meter el bot en un grupo, aunque ningún grupo pueda dirigir este teléfono.</translation>
    </message>
    <message>
        <source>In Telegram, write /setjoingroups to @BotFather, choose the bot, then Disable. It counts from the next start.</source>
        <translation>En Telegram, escriba /setjoingroups a @BotFather, elija el bot y luego Disable. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Telegram bot</source>
        <translation>Bot de Telegram</translation>
    </message>
    <message>
        <source>Telegram is connected.</source>
        <translation>Telegram está conectado.</translation>
    </message>
    <message>
        <source>Telegram is being connected.</source>
        <translation>Conectando con Telegram.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached: the network does not lead there.</source>
        <translation>No se puede llegar a Telegram: la red no lleva hasta allí.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s internet connection. Where Telegram is blocked, set telegram/proxy in the settings.</source>
        <translation>Compruebe la conexión a Internet del ordenador. Donde Telegram esté bloqueado, ponga telegram/proxy en los ajustes.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telegram does not answer.</source>
        <translation>El proxy hacia Telegram no responde.</translation>
    </message>
    <message>
        <source>Start it, or correct telegram/proxy in the settings.</source>
        <translation>Inícielo o corrija telegram/proxy en los ajustes.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telegram lets nothing through.</source>
        <translation>El proxy hacia Telegram no deja pasar nada.</translation>
    </message>
    <message>
        <source>It asks for another name or password, or may not reach Telegram: correct telegram/proxy in the settings.</source>
        <translation>Pide otro nombre o contraseña, o no puede llegar a Telegram: corrija telegram/proxy en los ajustes.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of Telegram, and nobody who is trusted vouches for him.</source>
        <translation>Alguien distinto responde en lugar de Telegram, y nadie de confianza responde por él.</translation>
    </message>
    <message>
        <source>Look for a filter of this network that opens connections, and at the date of this computer. Nothing is told to him, the bot&apos;s token least of all.</source>
        <translation>Busque un filtro de esta red que abra las conexiones y mire la fecha de este ordenador. No se le dice nada, y menos que nada el token del bot.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock Telegram&apos;s certificate is not valid yet.</source>
        <translation>Según el reloj de este ordenador, el certificado de Telegram todavía no es válido.</translation>
    </message>
    <message>
        <source>Set its date and its time.</source>
        <translation>Ponga su fecha y su hora.</translation>
    </message>
    <message>
        <source>Telegram is reached, but its server answers with an error.</source>
        <translation>Se llega a Telegram, pero su servidor responde con un error.</translation>
    </message>
    <message>
        <source>Wait: it is tried again by itself.</source>
        <translation>Espere: se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token.</source>
        <translation>Telegram rechaza el token del bot.</translation>
    </message>
    <message>
        <source>Copy it again from @BotFather into the settings.</source>
        <translation>Cópielo otra vez de @BotFather a los ajustes.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s messages.</source>
        <translation>Otro programa recibe los mensajes de este bot.</translation>
    </message>
    <message>
        <source>Stop it, or give this phone a bot of its own.</source>
        <translation>Deténgalo o dé a este teléfono un bot propio.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>The port that carries the sound of calls opens; without a call it is quiet.</source>
        <translation>El puerto que lleva el sonido de las llamadas se abre; sin llamada está en silencio.</translation>
    </message>
    <message>
        <source>The port that carries the sound of calls opens, and sound comes.</source>
        <translation>El puerto que lleva el sonido de las llamadas se abre, y llega sonido.</translation>
    </message>
    <message>
        <source>No port for the sound of calls is known: callers are joined in silence, and no message is recorded.</source>
        <translation>No se conoce ningún puerto para el sonido de las llamadas: a quienes llaman se les conecta en silencio, y no se graba ningún mensaje.</translation>
    </message>
    <message>
        <source>If the stick has one, name it: --modem-voice PORT, or modem/voicePort in the settings.</source>
        <translation>Si el módem USB tiene uno, indíquelo: --modem-voice PORT, o modem/voicePort en los ajustes.</translation>
    </message>
    <message>
        <source>The port for the sound of calls may not be opened by this user.</source>
        <translation>Este usuario no puede abrir el puerto para el sonido de las llamadas.</translation>
    </message>
    <message>
        <source>sudo usermod -aG dialout %1, then log in again.</source>
        <translation>sudo usermod -aG dialout %1, luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Another program holds the port for the sound of calls.</source>
        <translation>Otro programa ocupa el puerto para el sonido de las llamadas.</translation>
    </message>
    <message>
        <source>End that program; it may be ModemManager, or another phone.</source>
        <translation>Cierre ese programa; puede ser ModemManager, u otro teléfono.</translation>
    </message>
    <message>
        <source>The port for the sound of calls is not there, or cannot be opened.</source>
        <translation>El puerto para el sonido de las llamadas no existe, o no se puede abrir.</translation>
    </message>
    <message>
        <source>If it was named, look whether the name is right; else unplug the stick and plug it in again.</source>
        <translation>Si se indicó, mire si el nombre es correcto; si no, desconecte el módem USB y conéctelo otra vez.</translation>
    </message>
    <message>
        <source>Sound of calls</source>
        <translation>Sonido de las llamadas</translation>
    </message>
    <message>
        <source>Run: sudo usermod -aG dialout %2 – and log in again.</source>
        <translation>Ejecute: sudo usermod -aG dialout %2 – e inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Set the number that the operator names, in the window under Diagnostics or with /command AT+CSCA=&quot;+39…&quot;,145 in the chat.</source>
        <translation>Ponga el número que indica el operador, en la ventana en Diagnóstico o con /command AT+CSCA=&quot;+39…&quot;,145 en el chat.</translation>
    </message>
    <message>
        <source>Stop it for the time of the examination, or ask it in the chat: /command says one thing at a time, and the button below /status tests the sound of calls.</source>
        <translation>Deténgalo mientras dure el examen, o pregúntele en el chat: /command dice una cosa cada vez, y el botón debajo de /status prueba el sonido de las llamadas.</translation>
    </message>
    <message>
        <source>Whether it is heard in a call shows the test of the sound: in Diagnostics of the window, and below /status in the chat.</source>
        <translation>Si se oye en una llamada lo muestra la prueba de sonido: en Diagnóstico en la ventana, y debajo de /status en el chat.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>as of %1</source>
        <comment>%1 = date and time</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>calendar %1, %2</source>
        <comment>%2 = its age</comment>
        <translation>calendario %1, %2</translation>
    </message>
    <message>
        <source>list %1, %2</source>
        <comment>%2 = its age</comment>
        <translation>lista %1, %2</translation>
    </message>
</context>
<context>
    <name>GreetingPhrases</name>
    <message>
        <source>📞 Call</source>
        <translation>📞 Llamar</translation>
    </message>
    <message>
        <source>✉️ SMS</source>
        <translation>✉️ SMS</translation>
    </message>
    <message>
        <source>📊 Status</source>
        <translation>📊 Estado</translation>
    </message>
    <message>
        <source>⚙️ Settings</source>
        <translation>⚙️ Ajustes</translation>
    </message>
    <message>
        <source>Whom shall I call? Reply with a number or a name.</source>
        <translation>¿A quién llamo? Responda con un número o un nombre.</translation>
    </message>
    <message>
        <source>To whom is the SMS? Reply with a number or a name; the text may follow.</source>
        <translation>¿Para quién es el SMS? Responda con un número o un nombre; puede seguir el texto.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Número o nombre</translation>
    </message>
</context>
<context>
    <name>HelpPhrases</name>
    <message>
        <source>📞 Calls</source>
        <translation>📞 Llamadas</translation>
    </message>
    <message>
        <source>Somebody calls the line: this chat shows it at the first ring, your phone is called, and both are joined when you answer. The buttons below the message decide otherwise.</source>
        <translation>Alguien llama a la línea: este chat lo muestra al primer tono, se llama a su teléfono, y los dos quedan unidos cuando usted contesta. Los botones bajo el mensaje deciden otra cosa.</translation>
    </message>
    <message>
        <source>You call somebody: /call Anna, /call 340 765 4321, or just the number. Your phone rings first. A second number behind it is the phone that rings instead: /call Anna +39 333 111 2222</source>
        <translation>Usted llama a alguien: /call Anna, /call 340 765 4321, o solo el número. Primero suena su teléfono. Un segundo número detrás es el teléfono que suena en su lugar: /call Anna +39 333 111 2222</translation>
    </message>
    <message>
        <source>/close hangs up everything. /dtmf 123# sends tones into the call.</source>
        <translation>/close cuelga todo. /dtmf 123# envía tonos en la llamada.</translation>
    </message>
    <message>
        <source>Who gets which call: contacts by groups, events of the calendar with a phone number as their place, block lists, and what is set for all others. /getmasterphonefromnumber and /whatif tell what would happen and why.</source>
        <translation>Quién recibe qué llamada: contactos por grupos, eventos del calendario con un número de teléfono como lugar, listas de bloqueo, y lo ajustado para todos los demás. /getmasterphonefromnumber y /whatif dicen qué pasaría y por qué.</translation>
    </message>
    <message>
        <source>/history shows the last calls, and each step by step.</source>
        <translation>/history muestra las últimas llamadas, y cada una paso a paso.</translation>
    </message>
    <message>
        <source>✉️ SMS</source>
        <translation>✉️ SMS</translation>
    </message>
    <message>
        <source>What comes for the line is shown here. Reply to such a message, and your words go back as an SMS.</source>
        <translation>Lo que llega para la línea se muestra aquí. Responda a ese mensaje, y sus palabras vuelven como SMS.</translation>
    </message>
    <message>
        <source>/sms Anna I am on my way – to a contact; /sms 340 765 4321 Hello – to a number.</source>
        <translation>/sms Anna Voy de camino – a un contacto; /sms 340 765 4321 Hola – a un número.</translation>
    </message>
    <message>
        <source>The message follows its SMS: queued, sent, delivered, or why not.</source>
        <translation>El mensaje sigue a su SMS: en cola, enviado, entregado, o por qué no.</translation>
    </message>
    <message>
        <source>/ussd *100# asks the operator something; his menus are answered by buttons or by a reply. /status has a button for the balance.</source>
        <translation>/ussd *100# pregunta algo al operador; sus menús se contestan con botones o con una respuesta. /status tiene un botón para el saldo.</translation>
    </message>
    <message>
        <source>👥 Owners</source>
        <translation>👥 Propietarios</translation>
    </message>
    <message>
        <source>/getowners shows who may steer this phone, with buttons to invite a guest by a link, to give him more time, and to remove him.</source>
        <translation>/getowners muestra quién puede manejar este teléfono, con botones para invitar a alguien con un enlace, darle más tiempo y quitarlo.</translation>
    </message>
    <message>
        <source>/addtemporaryowner &lt;password&gt; lets a guest in for a day at most, when a password is set.</source>
        <translation>/addtemporaryowner &lt;contraseña&gt; deja entrar a un invitado un día como máximo, si hay una contraseña puesta.</translation>
    </message>
    <message>
        <source>Guests call, hang up, search, and as you allow write SMS; they see neither one-time codes nor settings.</source>
        <translation>Los invitados llaman, cuelgan, buscan y, si usted lo permite, escriben SMS; no ven códigos de un solo uso ni ajustes.</translation>
    </message>
    <message>
        <source>Nobody else gets an answer, except his own id at /getid, which is what an owner is added by.</source>
        <translation>Nadie más recibe respuesta, salvo su propio identificador con /getid, que es con lo que se añade un propietario.</translation>
    </message>
    <message>
        <source>« All commands</source>
        <translation>« Todos los comandos</translation>
    </message>
    <message>
        <source>Reply to the message of a call, and your words go to the caller as an SMS.</source>
        <translation>Responda al mensaje de una llamada, y sus palabras van al llamante como SMS.</translation>
    </message>
</context>
<context>
    <name>HistoryPhrases</name>
    <message>
        <source>🔑 a one-time code</source>
        <translation>🔑 un código de un solo uso</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an SMS</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>an SMS</comment>
        <translation>enviado</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>an SMS</comment>
        <translation>entregado</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>an SMS</comment>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <comment>an SMS</comment>
        <translation>quizá enviado</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>an SMS</comment>
        <translation>descartado</translation>
    </message>
    <message>
        <source>📜 Last calls and messages</source>
        <translation>📜 Últimas llamadas y mensajes</translation>
    </message>
    <message>
        <source>📜 Calls and messages, page %1</source>
        <translation>📜 Llamadas y mensajes, página %1</translation>
    </message>
    <message>
        <source>📜 There has been neither a call nor a message yet.</source>
        <translation>📜 Aún no ha habido llamadas ni mensajes.</translation>
    </message>
    <message>
        <source>📥 Call from %1</source>
        <translation>📥 Llamada de %1</translation>
    </message>
    <message>
        <source>📤 Call to %1</source>
        <translation>📤 Llamada a %1</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a call</comment>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>✉️ SMS from %1</source>
        <translation>✉️ SMS de %1</translation>
    </message>
    <message>
        <source>➤ SMS to %1</source>
        <translation>➤ SMS a %1</translation>
    </message>
    <message>
        <source>🔑 A one-time code, which is shown only when it comes.</source>
        <translation>🔑 Un código de un solo uso, que solo se muestra cuando llega.</translation>
    </message>
    <message>
        <source>‹ Newer</source>
        <translation>‹ Más nuevos</translation>
    </message>
    <message>
        <source>Older ›</source>
        <translation>Más antiguos ›</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Atrás</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Llamar</translation>
    </message>
    <message>
        <source>💬 SMS</source>
        <translation>💬 SMS</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
</context>
<context>
    <name>LegacyPhrases</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>No se puede leer la carpeta %1.</translation>
    </message>
    <message>
        <source>Nothing to take over was found in %1: no lines “export virtualphone_…” in a shell file, no virtualphone.py, no folder of contacts.</source>
        <translation>No se encontró nada que traer en %1: ni líneas «export virtualphone_…» en un archivo de shell, ni virtualphone.py, ni carpeta de contactos.</translation>
    </message>
    <message>
        <source>Found in %1:</source>
        <translation>Encontrado en %1:</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, line</comment>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>%1 = %2 (%3, %4)</source>
        <comment>setting = value (name in the old program, place)</comment>
        <translation>%1 = %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Groups of contacts, to be copied into %1:</source>
        <translation>Grupos de contactos, que se copiarán a %1:</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
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
            <numerusform>%1; no se puede leer %n de sus fichas</numerusform>
            <numerusform>%1; no se pueden leer %n de sus fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over:</source>
        <translation>No se trae:</translation>
    </message>
    <message>
        <source>a link that leads out of the folder</source>
        <translation>un enlace que sale de la carpeta</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>too many folders deep</source>
        <translation>demasiadas carpetas adentro</translation>
    </message>
    <message>
        <source>so many files that the rest was not looked at; name the folder of the old program itself</source>
        <translation>tantos archivos que el resto no se miró; indique la propia carpeta del programa antiguo</translation>
    </message>
    <message>
        <source>not a plain value; nothing of the old program is run</source>
        <translation>no es un valor simple; nada del programa antiguo se ejecuta</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>aquí no se conoce</translation>
    </message>
    <message>
        <source>not allowed here: %1</source>
        <translation>aquí no se permite: %1</translation>
    </message>
    <message>
        <source>there is no such setting here</source>
        <translation>aquí no existe ese ajuste</translation>
    </message>
    <message>
        <source>comes from the variable %1, which no file here sets; add the file that does, such as ~/.bashrc</source>
        <translation>viene de la variable %1, que ningún archivo de aquí define; añada el archivo que lo hace, como ~/.bashrc</translation>
    </message>
    <message>
        <source>another value of it counts</source>
        <translation>cuenta otro valor suyo</translation>
    </message>
    <message>
        <source>found automatically here</source>
        <translation>aquí se encuentra solo</translation>
    </message>
    <message>
        <source>the bot has texts of its own here</source>
        <translation>aquí el bot tiene sus propios textos</translation>
    </message>
    <message>
        <source>the modem is spoken to in another way here</source>
        <translation>aquí se habla al módem de otro modo</translation>
    </message>
    <message>
        <source>not in the folder of contacts</source>
        <translation>no está en la carpeta de contactos</translation>
    </message>
    <message>
        <source>a folder elsewhere; send its files to the bot, or copy them into the contacts folder</source>
        <translation>una carpeta en otro sitio; envíe sus archivos al bot, o cópielos en la carpeta de contactos</translation>
    </message>
    <message>
        <source>no contact in it can be read</source>
        <translation>no se puede leer ningún contacto en él</translation>
    </message>
    <message>
        <source>its name cannot be that of a group</source>
        <translation>su nombre no puede ser el de un grupo</translation>
    </message>
    <message>
        <source>another file is the same group</source>
        <translation>otro archivo es el mismo grupo</translation>
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
            <numerusform>%1 (%2, y %n más)</numerusform>
            <numerusform>%1 (%2, y %n más)</numerusform>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these groups there are others here already: %1.</source>
        <translation>De estos grupos ya hay otros aquí: %1.</translation>
    </message>
    <message>
        <source>Take this over? [y/N]</source>
        <translation>¿Traer todo esto? [s/N]</translation>
    </message>
    <message>
        <source>Replace those groups too? What is there now is kept. [y/N]</source>
        <translation>¿Reemplazar también esos grupos? Lo que hay ahora se conserva. [s/N]</translation>
    </message>
    <message>
        <source>Nobody answered, so nothing has been changed. With --yes nothing is asked.</source>
        <translation>Nadie respondió, así que no se ha cambiado nada. Con --yes no se pregunta nada.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>1 setting taken over.</source>
        <translation>1 ajuste traído.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings taken over.</source>
        <translation>
            <numerusform>%n ajuste traído.</numerusform>
            <numerusform>%n ajustes traídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <comment>group: contacts</comment>
        <translation>%1: nuevo, %2</translation>
    </message>
    <message>
        <source>%1: replaced, %2</source>
        <comment>group: contacts</comment>
        <translation>%1: reemplazado, %2</translation>
    </message>
    <message>
        <source>%1: is the same here</source>
        <translation>%1: aquí es igual</translation>
    </message>
    <message>
        <source>%1: left as it is here</source>
        <translation>%1: se deja como está aquí</translation>
    </message>
    <message>
        <source>%1: could not be copied</source>
        <translation>%1: no se pudo copiar</translation>
    </message>
    <message>
        <source>The groups as they were before are in %1 (“…-before.vcf”). To undo, copy one over its file in %2.</source>
        <translation>Los grupos como eran antes están en %1 («…-before.vcf»). Para deshacer, copie uno sobre su archivo en %2.</translation>
    </message>
    <message>
        <source>Not changed, as something else holds them: %1.</source>
        <translation>No se cambió, porque está fijado en otro sitio: %1.</translation>
    </message>
</context>
<context>
    <name>LimitPhrases</name>
    <message>
        <source>There was 1 call in the last hour, which is the limit (limits/callsPerHour).</source>
        <translation>Hubo 1 llamada en la última hora, que es el límite (limits/callsPerHour).</translation>
    </message>
    <message numerus="yes">
        <source>There were %n calls in the last hour, which is the limit (limits/callsPerHour).</source>
        <translation>
            <numerusform>Hubo %n llamada en la última hora, que es el límite (limits/callsPerHour).</numerusform>
            <numerusform>Hubo %n llamadas en la última hora, que es el límite (limits/callsPerHour).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be more than %n SMS within an hour, which is the limit (limits/smsPerHour).</source>
        <translation>
            <numerusform>Sería más de %n SMS en una hora, que es el límite (limits/smsPerHour).</numerusform>
            <numerusform>Serían más de %n SMS en una hora, que es el límite (limits/smsPerHour).</numerusform>
        </translation>
    </message>
    <message>
        <source>The 1 minute of this month is used up (limits/minutesPerMonth).</source>
        <translation>El minuto de este mes está gastado (limits/minutesPerMonth).</translation>
    </message>
    <message numerus="yes">
        <source>The %n minutes of this month are used up (limits/minutesPerMonth).</source>
        <translation>
            <numerusform>El %n minuto de este mes está gastado (limits/minutesPerMonth).</numerusform>
            <numerusform>Los %n minutos de este mes están gastados (limits/minutesPerMonth).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be more than the %n SMS of this month (limits/smsPerMonth).</source>
        <translation>
            <numerusform>Sería más que el %n SMS de este mes (limits/smsPerMonth).</numerusform>
            <numerusform>Serían más que los %n SMS de este mes (limits/smsPerMonth).</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is abroad, in another operator&apos;s network, where that costs more.</source>
        <translation>La línea está en el extranjero, en la red de otro operador, donde eso cuesta más.</translation>
    </message>
    <message>
        <source>%1 looks expensive: a premium or satellite number.</source>
        <translation>%1 parece caro: un número de tarificación especial o de satélite.</translation>
    </message>
    <message>
        <source>%1 is in a country where neither you nor a contact has a number.</source>
        <translation>%1 está en un país donde ni usted ni un contacto tienen número.</translation>
    </message>
    <message>
        <source>More than %1 SMS within an hour is a lot.</source>
        <translation>Más de %1 SMS en una hora es mucho.</translation>
    </message>
    <message>
        <source>🚫 Not done: %1. %2</source>
        <comment>%1 = name or number, %2 = a sentence</comment>
        <translation>🚫 No se hizo: %1. %2</translation>
    </message>
    <message>
        <source>⚠️ %1 %2?</source>
        <comment>%1 = a sentence, %2 = name or number</comment>
        <translation>⚠️ %1 ¿%2?</translation>
    </message>
    <message>
        <source>📞 Call anyway</source>
        <translation>📞 Llamar igualmente</translation>
    </message>
    <message>
        <source>✉️ Send anyway</source>
        <translation>✉️ Enviar igualmente</translation>
    </message>
    <message>
        <source>⚠️ %1 of the %2 minutes of this month are used.</source>
        <translation>⚠️ Se han usado %1 de los %2 minutos de este mes.</translation>
    </message>
    <message>
        <source>⚠️ %1 of the %2 SMS of this month are used.</source>
        <translation>⚠️ Se han usado %1 de los %2 SMS de este mes.</translation>
    </message>
    <message>
        <source>⚠️ The call is ended in 1 minute: it is as long as a call may be.</source>
        <translation>⚠️ La llamada termina en 1 minuto: es tan larga como puede ser una llamada.</translation>
    </message>
    <message numerus="yes">
        <source>⚠️ The call is ended in %n minutes: it is as long as a call may be.</source>
        <translation>
            <numerusform>⚠️ La llamada termina en %n minuto: es tan larga como puede ser una llamada.</numerusform>
            <numerusform>⚠️ La llamada termina en %n minutos: es tan larga como puede ser una llamada.</numerusform>
        </translation>
    </message>
    <message>
        <source>⏹ The call was ended after 1 minute (limits/longestCallMinutes).</source>
        <translation>⏹ La llamada se terminó tras 1 minuto (limits/longestCallMinutes).</translation>
    </message>
    <message numerus="yes">
        <source>⏹ The call was ended after %n minutes (limits/longestCallMinutes).</source>
        <translation>
            <numerusform>⏹ La llamada se terminó tras %n minuto (limits/longestCallMinutes).</numerusform>
            <numerusform>⏹ La llamada se terminó tras %n minutos (limits/longestCallMinutes).</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 calls within an hour is a lot.</source>
        <translation>Más de %1 llamadas en una hora es mucho.</translation>
    </message>
</context>
<context>
    <name>LinePhrases</name>
    <message>
        <source>The SIM card asks for its PIN (tries left: %1)</source>
        <translation>La tarjeta SIM pide su PIN (intentos restantes: %1)</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN</source>
        <translation>La tarjeta SIM pide su PIN</translation>
    </message>
    <message>
        <source>The SIM card is blocked and asks for its PUK. Put it into a phone and enter the PUK from its papers there; VirtualPhone never enters one</source>
        <translation>La tarjeta SIM está bloqueada y pide su PUK. Póngala en un teléfono y escriba allí el PUK de sus papeles; VirtualPhone nunca escribe uno</translation>
    </message>
    <message>
        <source>The stick accepts the SIM cards of one operator only, and this is none of them. Use one of that operator, or have the stick unlocked</source>
        <translation>El módem USB solo acepta tarjetas SIM de un operador, y esta no lo es. Use una de ese operador, o haga liberar el módem USB</translation>
    </message>
    <message>
        <source>The SIM card or the stick asks for a code that VirtualPhone does not enter. Take the lock off in a phone or with the stick&apos;s own program</source>
        <translation>La tarjeta SIM o el módem USB pide un código que VirtualPhone no escribe. Quite el bloqueo en un teléfono o con el programa del módem USB</translation>
    </message>
    <message>
        <source>No PIN is asked for now.</source>
        <translation>Ahora no se pide ningún PIN.</translation>
    </message>
    <message>
        <source>No PIN is known.</source>
        <translation>No se conoce ningún PIN.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN tiene de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>This SIM card refused this PIN before. It is not sent again.</source>
        <translation>Esta tarjeta SIM ya rechazó este PIN. No se envía otra vez.</translation>
    </message>
    <message>
        <source>A wrong PIN may block the SIM card now, so it is entered by hand only.</source>
        <translation>Un PIN equivocado puede bloquear ahora la tarjeta SIM, así que solo se escribe a mano.</translation>
    </message>
    <message>
        <source>The PIN that is known belongs to another SIM card.</source>
        <translation>El PIN conocido es de otra tarjeta SIM.</translation>
    </message>
    <message>
        <source>The PIN was sent once, and the SIM card did not say whether it is right. Enter it by hand.</source>
        <translation>El PIN se envió una vez, y la tarjeta SIM no dijo si es correcto. Escríbalo a mano.</translation>
    </message>
    <message>
        <source>The PIN was not sent, because the data folder cannot be written: a wrong one could then be tried twice.</source>
        <translation>El PIN no se envió, porque no se puede escribir en la carpeta de datos: uno equivocado podría probarse dos veces.</translation>
    </message>
    <message>
        <source>The PIN was wrong. It is never tried again.</source>
        <translation>El PIN era incorrecto. No se probará nunca más.</translation>
    </message>
    <message>
        <source>The modem does not answer; its port is opened again</source>
        <translation>El módem no responde; se abre su puerto otra vez</translation>
    </message>
    <message>
        <source>The modem does not answer and was told to restart</source>
        <translation>El módem no responde y recibió la orden de reiniciarse</translation>
    </message>
    <message>
        <source>The modem does not answer. Unplug the stick and plug it in again</source>
        <translation>El módem no responde. Desconecte el módem USB y conéctelo otra vez</translation>
    </message>
    <message>
        <source>🔒 The SIM card is locked</source>
        <translation>🔒 La tarjeta SIM está bloqueada</translation>
    </message>
    <message>
        <source>Enter the PIN in the window of VirtualPhone, never in a chat. Until then nobody can call.</source>
        <translation>Escriba el PIN en la ventana de VirtualPhone, nunca en un chat. Hasta entonces nadie puede llamar.</translation>
    </message>
    <message>
        <source>🔓 The SIM card is unlocked</source>
        <translation>🔓 La tarjeta SIM está desbloqueada</translation>
    </message>
    <message>
        <source>💳 Another SIM card is in the stick</source>
        <translation>💳 Hay otra tarjeta SIM en el módem USB</translation>
    </message>
    <message>
        <source>Calls and messages go by its number and its tariff from now on.</source>
        <translation>Llamadas y mensajes van desde ahora por su número y su tarifa.</translation>
    </message>
    <message>
        <source>🔌 The modem keeps disappearing</source>
        <translation>🔌 El módem desaparece una y otra vez</translation>
    </message>
    <message>
        <source>Lost within ten minutes: %1 times. That is mostly too little power: try another USB port, a shorter cable, or a powered hub.</source>
        <translation>Perdido en diez minutos: %1 veces. Casi siempre falta corriente: pruebe otro puerto USB, un cable más corto o un concentrador con alimentación.</translation>
    </message>
    <message>
        <source>🔌 The modem kept disappearing; for ten minutes it has not any more.</source>
        <translation>🔌 El módem desaparecía una y otra vez; desde hace diez minutos ya no.</translation>
    </message>
    <message>
        <source>⚠️ The modem does not answer</source>
        <translation>⚠️ El módem no responde</translation>
    </message>
    <message>
        <source>Since %1, whatever is tried. Unplug the stick and plug it in again.</source>
        <translation>Desde las %1, se intente lo que se intente. Desconecte el módem USB y conéctelo otra vez.</translation>
    </message>
    <message>
        <source>Unplug the stick and plug it in again.</source>
        <translation>Desconecte el módem USB y conéctelo otra vez.</translation>
    </message>
    <message>
        <source>✅ The modem answers again.</source>
        <translation>✅ El módem responde otra vez.</translation>
    </message>
    <message>
        <source>⏹ A call from before was still up and was ended</source>
        <translation>⏹ Una llamada anterior seguía abierta y se terminó</translation>
    </message>
    <message>
        <source>⏹ Calls from before were still up and were ended</source>
        <translation>⏹ Unas llamadas anteriores seguían abiertas y se terminaron</translation>
    </message>
</context>
<context>
    <name>MenuPhrases</name>
    <message>
        <source>Call a contact or number</source>
        <translation>Llamar a un contacto o número</translation>
    </message>
    <message>
        <source>Send an SMS</source>
        <translation>Enviar un SMS</translation>
    </message>
    <message>
        <source>Hang up everything</source>
        <translation>Colgar todo</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Buscar un contacto</translation>
    </message>
    <message>
        <source>Last calls and messages</source>
        <translation>Últimas llamadas y mensajes</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>Lista de bloqueo</translation>
    </message>
    <message>
        <source>Signal, network, balance</source>
        <translation>Señal, red, saldo</translation>
    </message>
    <message>
        <source>Phones, quiet hours, owners</source>
        <translation>Teléfonos, descanso, propietarios</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>The log of a day</source>
        <translation>El registro de un día</translation>
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
        <translation>No se propone: estas tarjetas son de versiones distintas de vCard, que escriben lo mismo de modos distintos.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards has another card inside it.</source>
        <translation>No se propone: una de estas tarjetas contiene otra.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards cannot be read as a whole, and something of it might be lost.</source>
        <translation>No se propone: una de estas tarjetas no se puede leer entera, y algo de ella podría perderse.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards is in a file of wide letters (UTF-16). Import it again as UTF-8.</source>
        <translation>No se propone: una de estas tarjetas está en un archivo UTF-16. Impórtelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>Not offered: there are too many cards of this name.</source>
        <translation>No se propone: hay demasiadas tarjetas con este nombre.</translation>
    </message>
    <message>
        <source>Not offered: the cards are in several groups and have no number, so that they would not become one person.</source>
        <translation>No se propone: las tarjetas están en varios grupos y no tienen número, así que no serían una sola persona.</translation>
    </message>
    <message>
        <source>%1 comes into %2, too.</source>
        <comment>name, groups</comment>
        <translation>%1 entra también en %2.</translation>
    </message>
    <message>
        <source>Calls from %1 follow the rules for %2, too.</source>
        <comment>numbers, groups</comment>
        <translation>Las llamadas de %1 siguen también las reglas para %2.</translation>
    </message>
    <message>
        <source>Calendar events with the title “%1” no longer mean this person; those with “%2” do.</source>
        <translation>Los eventos del calendario con el título «%1» ya no se refieren a esta persona; los de «%2», sí.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Partes del nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Kept beside it, but not used: %1: %2</source>
        <comment>property, value</comment>
        <translation>Se guarda al lado, pero no se usa: %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The files of the groups cannot be read.</source>
        <translation>Los archivos de los grupos no se pueden leer.</translation>
    </message>
    <message>
        <source>The contacts cannot be compared.</source>
        <translation>Los contactos no se pueden comparar.</translation>
    </message>
    <message>
        <source>The contacts were changed meanwhile, so nothing was merged. This is the new list.</source>
        <translation>Los contactos cambiaron entretanto, así que no se unió nada. Esta es la nueva lista.</translation>
    </message>
    <message>
        <source>Too much is being done with the contacts just now. Try again in a moment.</source>
        <translation>Se está haciendo demasiado con los contactos ahora mismo. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>Nothing was changed: it could not be written.</source>
        <translation>No se cambió nada: no se pudo escribir.</translation>
    </message>
    <message>
        <source>The contacts were changed since, so that they stay as they are.</source>
        <translation>Los contactos cambiaron desde entonces, así que quedan como están.</translation>
    </message>
    <message>
        <source>It could not be written, so that it was not undone.</source>
        <translation>No se pudo escribir, así que no se deshizo.</translation>
    </message>
</context>
<context>
    <name>MessagePhrases</name>
    <message>
        <source>⚡ %1 (flash message)</source>
        <comment>%1 = sender</comment>
        <translation>⚡ %1 (SMS flash)</translation>
    </message>
    <message>
        <source>🔑 %1 · code %2</source>
        <comment>%1 = sender</comment>
        <translation>🔑 %1 · código %2</translation>
    </message>
    <message>
        <source>received late (sent %1)</source>
        <translation>recibido tarde (enviado %1)</translation>
    </message>
    <message>
        <source>Reply to this message to answer</source>
        <translation>Responda a este mensaje para contestar</translation>
    </message>
    <message>
        <source>🚫 Blocked. Calls are rejected from now on.</source>
        <translation>🚫 Bloqueado. Desde ahora las llamadas se rechazan.</translation>
    </message>
    <message>
        <source>🔇 Muted: SMS of this sender come without a sound.</source>
        <translation>🔇 Silenciado: los SMS de este remitente llegan sin sonido.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>Voy de camino</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Llamar</translation>
    </message>
    <message>
        <source>👤 Add contact</source>
        <translation>👤 Añadir contacto</translation>
    </message>
    <message>
        <source>🚫 Block</source>
        <translation>🚫 Bloquear</translation>
    </message>
    <message>
        <source>↩️ Undo the block</source>
        <translation>↩️ No bloquear</translation>
    </message>
    <message>
        <source>🗑 Delete here</source>
        <translation>🗑 Borrar aquí</translation>
    </message>
    <message>
        <source>🗑 Delete now</source>
        <translation>🗑 Borrar ya</translation>
    </message>
    <message>
        <source>📋 Copy %1</source>
        <comment>%1 = 482913</comment>
        <translation>📋 Copiar %1</translation>
    </message>
    <message>
        <source>🔇 Mute sender</source>
        <translation>🔇 Silenciar</translation>
    </message>
    <message>
        <source>🔔 Unmute sender</source>
        <translation>🔔 Activar sonido</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Atrás</translation>
    </message>
    <message>
        <source>Muted in this chat.</source>
        <translation>Silenciado en este chat.</translation>
    </message>
    <message>
        <source>Not muted any more.</source>
        <translation>Ya no está silenciado.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Bloqueado.</translation>
    </message>
    <message>
        <source>Not blocked any more.</source>
        <translation>Ya no está bloqueado.</translation>
    </message>
    <message>
        <source>Deleted here. The window still has it.</source>
        <translation>Borrado aquí. La ventana aún lo tiene.</translation>
    </message>
    <message>
        <source>⏰ Late: you asked %1 ago to send %2 an SMS. It goes out now.</source>
        <comment>%1 = 4 min 05 s</comment>
        <translation>⏰ Con retraso: hace %1 pidió enviar un SMS a %2. Sale ahora.</translation>
    </message>
    <message>
        <source>✉️ %1 is nobody you know yet. Send this SMS there? “%2”</source>
        <comment>%1 = number</comment>
        <translation>✉️ Aún no conoce a %1. ¿Enviar este SMS allí? «%2»</translation>
    </message>
    <message>
        <source>✉️ Send</source>
        <translation>✉️ Enviar</translation>
    </message>
    <message>
        <source>That SMS to %1 is being sent already.</source>
        <translation>Ese SMS a %1 ya se está enviando.</translation>
    </message>
    <message>
        <source>✏️ The SMS to %1 was not sent yet: it has your new text.</source>
        <translation>✏️ El SMS a %1 aún no se había enviado: tiene su nuevo texto.</translation>
    </message>
    <message>
        <source>✏️ Your change was not taken: the SMS waits for somebody else. Drop it, and write a new one.</source>
        <translation>✏️ Su cambio no se tomó: el SMS espera a otra persona. Descártelo y escriba uno nuevo.</translation>
    </message>
    <message>
        <source>[part %1 of %2 missing]</source>
        <translation>[falta la parte %1 de %2]</translation>
    </message>
    <message>
        <source>[parts %1 to %2 of %3 missing]</source>
        <translation>[faltan las partes %1 a %2 de %3]</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(sin texto)</translation>
    </message>
    <message>
        <source>📦 %1 bytes of data for some other program; kept.</source>
        <translation>📦 %1 bytes de datos para otro programa; guardados.</translation>
    </message>
    <message>
        <source>🖼 A picture message (MMS) or web notice waits. This phone cannot fetch it.</source>
        <translation>🖼 Espera un mensaje multimedia (MMS) o aviso web. Este teléfono no puede recogerlo.</translation>
    </message>
    <message>
        <source>📼 The operator has voicemail for you.</source>
        <translation>📼 El operador tiene un mensaje de voz para usted.</translation>
    </message>
    <message>
        <source>📼 No more voicemail at the operator.</source>
        <translation>📼 No quedan mensajes de voz en el operador.</translation>
    </message>
    <message>
        <source>📼 The operator has a message for you (fax or e-mail).</source>
        <translation>📼 El operador tiene un mensaje para usted (fax o correo).</translation>
    </message>
    <message>
        <source>📼 No more messages at the operator.</source>
        <translation>📼 No quedan mensajes en el operador.</translation>
    </message>
    <message>
        <source>⚠️ An SMS that cannot be read: %1 hexadecimal digits, kept as they came.</source>
        <translation>⚠️ Un SMS que no se puede leer: %1 cifras hexadecimales, guardadas como llegaron.</translation>
    </message>
    <message>
        <source>(possibly repeated)</source>
        <translation>(quizá repetido)</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>A %1:</translation>
    </message>
    <message>
        <source>🕓 queued</source>
        <translation>🕓 en cola</translation>
    </message>
    <message>
        <source>🕓 queued, is tried again: %1</source>
        <comment>%1 = why it failed</comment>
        <translation>🕓 en cola, se reintenta: %1</translation>
    </message>
    <message>
        <source>🕓 sending, %1 of %2 parts are out</source>
        <translation>🕓 enviando, han salido %1 de %2 partes</translation>
    </message>
    <message>
        <source>🕓 sending</source>
        <translation>🕓 enviando</translation>
    </message>
    <message>
        <source>✓ sent %1, no delivery report after 1 h</source>
        <comment>%1 = time</comment>
        <translation>✓ enviado %1, sin informe de entrega tras 1 h</translation>
    </message>
    <message>
        <source>✓ sent %1</source>
        <comment>%1 = time</comment>
        <translation>✓ enviado %1</translation>
    </message>
    <message>
        <source>✓✓ delivered %1</source>
        <comment>%1 = time</comment>
        <translation>✓✓ entregado %1</translation>
    </message>
    <message>
        <source>✗ not delivered: %1</source>
        <comment>%1 = reason</comment>
        <translation>✗ no entregado: %1</translation>
    </message>
    <message>
        <source>✗ not sent: %1</source>
        <comment>%1 = reason</comment>
        <translation>✗ no enviado: %1</translation>
    </message>
    <message>
        <source>❓ It is not known whether it was sent: %1</source>
        <comment>%1 = reason</comment>
        <translation>❓ No se sabe si se envió: %1</translation>
    </message>
    <message>
        <source>✖ dropped</source>
        <translation>✖ descartado</translation>
    </message>
    <message>
        <source>the modem took it and never answered</source>
        <translation>el módem lo tomó y nunca respondió</translation>
    </message>
    <message>
        <source>the program ended in the midst of sending</source>
        <translation>el programa terminó en medio del envío</translation>
    </message>
    <message>
        <source>the modem does not take messages now</source>
        <translation>el módem no admite mensajes ahora</translation>
    </message>
    <message>
        <source>the network does not know this number</source>
        <translation>la red no conoce este número</translation>
    </message>
    <message>
        <source>the operator blocks it</source>
        <translation>el operador lo bloquea</translation>
    </message>
    <message>
        <source>the network rejected it</source>
        <translation>la red lo rechazó</translation>
    </message>
    <message>
        <source>the other phone is out of service</source>
        <translation>el otro teléfono está fuera de servicio</translation>
    </message>
    <message>
        <source>the network is busy or disturbed</source>
        <translation>la red está ocupada o averiada</translation>
    </message>
    <message>
        <source>the SIM has no contract for SMS</source>
        <translation>la SIM no tiene contrato para SMS</translation>
    </message>
    <message>
        <source>the SIM&apos;s memory is full</source>
        <translation>la memoria de la SIM está llena</translation>
    </message>
    <message>
        <source>there is no SIM card</source>
        <translation>no hay tarjeta SIM</translation>
    </message>
    <message>
        <source>the SIM wants its PIN</source>
        <translation>la SIM quiere su PIN</translation>
    </message>
    <message>
        <source>the SIM does not answer</source>
        <translation>la SIM no responde</translation>
    </message>
    <message>
        <source>the number of the SMS centre is missing in the SIM</source>
        <translation>falta el número del centro de SMS en la SIM</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>no hay red</translation>
    </message>
    <message>
        <source>the modem refused without a reason</source>
        <translation>el módem lo rechazó sin motivo</translation>
    </message>
    <message>
        <source>the network or modem refused (error %1)</source>
        <translation>la red o el módem lo rechazó (error %1)</translation>
    </message>
    <message>
        <source>the network is congested</source>
        <translation>la red está saturada</translation>
    </message>
    <message>
        <source>the phones do not understand each other</source>
        <translation>los teléfonos no se entienden</translation>
    </message>
    <message>
        <source>the other phone is busy</source>
        <translation>el otro teléfono está ocupado</translation>
    </message>
    <message>
        <source>the number does not take it</source>
        <translation>el número no lo admite</translation>
    </message>
    <message>
        <source>the other phone did not answer</source>
        <translation>el otro teléfono no respondió</translation>
    </message>
    <message>
        <source>the operator does not carry it</source>
        <translation>el operador no lo transporta</translation>
    </message>
    <message>
        <source>it could not be delivered in time</source>
        <translation>no se pudo entregar a tiempo</translation>
    </message>
    <message>
        <source>it was deleted at the SMS centre</source>
        <translation>se borró en el centro de SMS</translation>
    </message>
    <message>
        <source>the SMS centre gave up (status %1)</source>
        <translation>el centro de SMS desistió (estado %1)</translation>
    </message>
    <message>
        <source>Too long for an SMS.</source>
        <translation>Demasiado largo para un SMS.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters of the last part</comment>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
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
            <numerusform>%n partes</numerusform>
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
        <translation>%1, %2, Unicode por «%3»</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 partes</translation>
    </message>
    <message>
        <source>%1 (because of “%2”)</source>
        <comment>%1 = 2 parts, %2 = a character</comment>
        <translation>%1 (por «%2»)</translation>
    </message>
    <message>
        <source>SMS from %1</source>
        <translation>SMS de %1</translation>
    </message>
    <message>
        <source>🔁 Send again</source>
        <translation>🔁 Enviar otra vez</translation>
    </message>
    <message>
        <source>🔁 Retry</source>
        <translation>🔁 Reintentar</translation>
    </message>
    <message>
        <source>✖ Drop</source>
        <translation>✖ Descartar</translation>
    </message>
    <message>
        <source>✉️ Send now</source>
        <translation>✉️ Enviar ya</translation>
    </message>
    <message>
        <source>It will be sent.</source>
        <translation>Se enviará.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Descartado.</translation>
    </message>
    <message>
        <source>That is no longer possible.</source>
        <translation>Eso ya no es posible.</translation>
    </message>
    <message>
        <source>✉️ SMS to %1 — type the text.</source>
        <translation>✉️ SMS a %1 — escriba el texto.</translation>
    </message>
    <message>
        <source>Message, 160 characters per part</source>
        <translation>Mensaje, 160 caracteres por parte</translation>
    </message>
    <message>
        <source>You asked %1 ago to send %2 this: “%3” Send it now?</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Hace %1 pidió enviar esto a %2: «%3» ¿Enviarlo ahora?</translation>
    </message>
    <message>
        <source>“%1”: where does the number end? Which one shall have the SMS?</source>
        <translation>«%1»: ¿dónde acaba el número? ¿Cuál debe recibir el SMS?</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called exactly so: “%1”. Send it to this one?</source>
        <translation>Nadie en los contactos se llama exactamente así: «%1». ¿Enviarlo a este?</translation>
    </message>
    <message>
        <source>“%1” may mean %2 numbers. Which one shall have the SMS?</source>
        <translation>«%1» puede ser %2 números. ¿Cuál debe recibir el SMS?</translation>
    </message>
    <message>
        <source>“%1” begins with no number and with nobody of the contacts, so no SMS was sent.</source>
        <translation>«%1» no empieza por un número ni por nadie de los contactos, así que no se envió ningún SMS.</translation>
    </message>
    <message>
        <source>Write the text behind it: /sms %1 See you at eight</source>
        <translation>Escriba el texto detrás: /sms %1 Nos vemos a las ocho</translation>
    </message>
    <message>
        <source>Write the number or name and the text behind the command: /sms +39 340 123 4567 See you at eight</source>
        <translation>Escriba el número o nombre y el texto detrás del comando: /sms +39 340 123 4567 Nos vemos a las ocho</translation>
    </message>
    <message>
        <source>This sender has no number, so it cannot be answered.</source>
        <translation>Este remitente no tiene número, así que no se le puede contestar.</translation>
    </message>
    <message>
        <source>%1 is a name without a number, so it cannot be answered.</source>
        <translation>%1 es un nombre sin número, así que no se puede contestar.</translation>
    </message>
    <message>
        <source>🚨 Dial %1 on your own phone, now. Nothing is sent to emergency numbers from here.</source>
        <translation>🚨 Marque %1 en su propio teléfono, ahora. Desde aquí no se envía nada a números de emergencia.</translation>
    </message>
    <message>
        <source>The SMS was not sent. %1</source>
        <comment>%1 = a sentence</comment>
        <translation>No se envió el SMS. %1</translation>
    </message>
    <message>
        <source>Already answered: “%1”</source>
        <translation>Ya contestado: «%1»</translation>
    </message>
    <message>
        <source>🔒 This SMS holds a code: only owners can read it.</source>
        <translation>🔒 Este SMS contiene un código: solo los propietarios pueden leerlo.</translation>
    </message>
    <message>
        <source>✗ Nothing was sent to %1: your message has asked for another SMS before. Please write it once more.</source>
        <translation>✗ No se envió nada a %1: su mensaje ya pidió otro SMS. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>You asked to send %1 this: “%2” This computer&apos;s clock is behind, so I cannot tell when. Send it now?</source>
        <translation>Pidió enviar esto a %1: «%2» El reloj de este ordenador va atrasado, así que no sé cuándo. ¿Enviarlo ahora?</translation>
    </message>
    <message>
        <source>You tapped this while I was away, so nothing was sent to %1 yet: “%2” Send it now?</source>
        <translation>Lo tocó mientras yo no estaba, así que todavía no se ha enviado nada a %1: «%2» ¿Enviarlo ahora?</translation>
    </message>
    <message>
        <source>You tapped a button below an SMS while I was away, so nothing was sent. Tap it once more if you still want it.</source>
        <translation>Tocó un botón debajo de un SMS mientras yo no estaba, así que no se envió nada. Tóquelo otra vez si aún lo quiere.</translation>
    </message>
</context>
<context>
    <name>NetworkPhrases</name>
    <message>
        <source>The network has done it, without a word.</source>
        <translation>La red lo ha hecho, sin una palabra.</translation>
    </message>
    <message>
        <source>The network waits for an answer, without saying to what.</source>
        <translation>La red espera una respuesta, sin decir a qué.</translation>
    </message>
    <message>
        <source>The network has ended the dialogue.</source>
        <translation>La red ha terminado el diálogo.</translation>
    </message>
    <message>
        <source>Something else has answered, the SIM perhaps.</source>
        <translation>Ha respondido otra cosa, quizá la SIM.</translation>
    </message>
    <message>
        <source>The network does not know this code.</source>
        <translation>La red no conoce este código.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>La red no respondió a tiempo.</translation>
    </message>
    <message>
        <source>That is not a service code, such as *100#.</source>
        <translation>Eso no es un código de servicio, como *100#.</translation>
    </message>
    <message>
        <source>Codes that change a PIN or show the stick&apos;s own number are not sent from here.</source>
        <translation>Los códigos que cambian un PIN o muestran el número del módem USB no se envían desde aquí.</translation>
    </message>
    <message>
        <source>Tones are digits, * and #, with a comma for a pause.</source>
        <translation>Los tonos son cifras, * y #, con una coma para una pausa.</translation>
    </message>
    <message>
        <source>This modem cannot sound the tones A to D.</source>
        <translation>Este módem no puede emitir los tonos A a D.</translation>
    </message>
    <message>
        <source>Nobody is on the line to hear tones.</source>
        <translation>No hay nadie en la línea que oiga tonos.</translation>
    </message>
    <message>
        <source>The operator always hides your number.</source>
        <translation>El operador siempre oculta su número.</translation>
    </message>
    <message>
        <source>The operator always shows your number.</source>
        <translation>El operador siempre muestra su número.</translation>
    </message>
    <message>
        <source>Your number is hidden from those you call.</source>
        <translation>Su número se oculta a quienes llama.</translation>
    </message>
    <message>
        <source>Your number is shown to those you call.</source>
        <translation>Su número se muestra a quienes llama.</translation>
    </message>
    <message>
        <source>Your number is hidden from those you call, as the operator has it.</source>
        <translation>Su número se oculta a quienes llama, como lo tiene el operador.</translation>
    </message>
    <message>
        <source>Your number is shown to those you call, as the operator has it.</source>
        <translation>Su número se muestra a quienes llama, como lo tiene el operador.</translation>
    </message>
    <message>
        <source>Call waiting is on: a second caller hears it ring.</source>
        <translation>La llamada en espera está activada: un segundo llamante oye el tono.</translation>
    </message>
    <message>
        <source>Call waiting is off: a second caller hears that the line is busy.</source>
        <translation>La llamada en espera está desactivada: un segundo llamante oye que la línea está ocupada.</translation>
    </message>
    <message>
        <source>All callers</source>
        <translation>Todos los llamantes</translation>
    </message>
    <message>
        <source>Callers who find the line busy</source>
        <translation>Llamantes si la línea está ocupada</translation>
    </message>
    <message>
        <source>Callers whom nobody answers</source>
        <translation>Llamantes si nadie contesta</translation>
    </message>
    <message>
        <source>Callers while the modem is off</source>
        <translation>Llamantes si el módem está apagado</translation>
    </message>
    <message>
        <source>%1: not forwarded</source>
        <comment>%1 = which callers</comment>
        <translation>%1: sin desvío</translation>
    </message>
    <message>
        <source>%1: to %2 after %3 s</source>
        <comment>%1 = which callers</comment>
        <translation>%1: a %2 tras %3 s</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <comment>%1 = which callers</comment>
        <translation>%1: a %2</translation>
    </message>
    <message>
        <source>The operator or the modem refused (error %1).</source>
        <translation>El operador o el módem lo rechazó (error %1).</translation>
    </message>
    <message>
        <source>The operator or the modem refused.</source>
        <translation>El operador o el módem lo rechazó.</translation>
    </message>
    <message>
        <source>This modem or its operator does not offer that.</source>
        <translation>Este módem o su operador no ofrece eso.</translation>
    </message>
    <message>
        <source>A call was being set up for too long. Ask again when it has ended.</source>
        <translation>Una llamada tardaba demasiado en establecerse. Pida de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>Nothing was changed from here, so there is nothing to put back.</source>
        <translation>No se cambió nada desde aquí, así que no hay nada que reponer.</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach %1.</source>
        <translation>Con el ordenador apagado, los llamantes llegan a %1.</translation>
    </message>
    <message>
        <source>📴 From now on:</source>
        <translation>📴 Desde ahora:</translation>
    </message>
    <message>
        <source>⚠️ Callers cannot be forwarded while the computer is off: no phone of yours is set that can be called from everywhere. Set it with /setmasterphone.</source>
        <translation>⚠️ No se puede desviar a los llamantes con el ordenador apagado: no hay ningún teléfono suyo al que se pueda llamar desde todas partes. Indíquelo con /setmasterphone.</translation>
    </message>
    <message>
        <source>⚠️ What happens to callers while the computer is off could not be changed: %1</source>
        <comment>%1 = sentence</comment>
        <translation>⚠️ No se pudo cambiar lo que pasa con los llamantes con el ordenador apagado: %1</translation>
    </message>
    <message>
        <source>📴 From now on callers are not forwarded any more while the computer is off.</source>
        <translation>📴 Desde ahora ya no se desvía a los llamantes con el ordenador apagado.</translation>
    </message>
    <message>
        <source>💤 The computer goes to sleep. Nobody can be connected until it wakes.</source>
        <translation>💤 El ordenador se suspende. No se puede conectar a nadie hasta que despierte.</translation>
    </message>
    <message>
        <source>💤 The computer goes to sleep. Callers reach %1 until it wakes.</source>
        <translation>💤 El ordenador se suspende. Los llamantes llegan a %1 hasta que despierte.</translation>
    </message>
    <message>
        <source>☀️ The computer has slept for %1 and is awake.</source>
        <comment>%1 = duration</comment>
        <translation>☀️ El ordenador ha dormido %1 y está despierto.</translation>
    </message>
</context>
<context>
    <name>NoticePhrases</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contacto</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Incoming call: what shall become of it?</source>
        <translation>Llamada entrante: ¿qué se hace con ella?</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Llamada perdida</translation>
    </message>
    <message>
        <source>Blocked call</source>
        <translation>Llamada bloqueada</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Llamando a %1</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Llamando</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reject + SMS</source>
        <translation>Rechazar + SMS</translation>
    </message>
    <message>
        <source>Forward to me</source>
        <translation>Desviar a mí</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>No es spam</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>New SMS</source>
        <translation>Nuevo SMS</translation>
    </message>
    <message>
        <source>The answer was not sent</source>
        <translation>La respuesta no se envió</translation>
    </message>
    <message>
        <source>The modem is gone</source>
        <translation>El módem ha desaparecido</translation>
    </message>
    <message>
        <source>The modem is back</source>
        <translation>El módem ha vuelto</translation>
    </message>
    <message>
        <source>Nobody can call, and no SMS comes or goes.</source>
        <translation>Nadie puede llamar, y no llega ni sale ningún SMS.</translation>
    </message>
    <message>
        <source>The phone has a new owner</source>
        <translation>El teléfono tiene un nuevo propietario</translation>
    </message>
    <message>
        <source>The phone has a guest</source>
        <translation>El teléfono tiene un invitado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, until when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Somebody typed a wrong password</source>
        <translation>Alguien escribió una contraseña incorrecta</translation>
    </message>
    <message>
        <source>The rights could not be taken</source>
        <translation>No se pudieron quitar los derechos</translation>
    </message>
    <message>
        <source>A calendar is old</source>
        <translation>Un calendario es antiguo</translation>
    </message>
    <message>
        <source>“%1” could not be read for a day. The last copy still decides who gets which call.</source>
        <translation>«%1» no se ha podido leer en un día. La última copia sigue decidiendo quién recibe qué llamada.</translation>
    </message>
    <message>
        <source>your own phone</source>
        <translation>su propio teléfono</translation>
    </message>
    <message>
        <source>nobody: they are rejected</source>
        <translation>nadie: se rechazan</translation>
    </message>
    <message>
        <source>nobody: they get an SMS</source>
        <translation>nadie: reciben un SMS</translation>
    </message>
    <message>
        <source>whom you say while it rings</source>
        <translation>quien diga mientras suena</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <comment>time</comment>
        <translation>hasta mañana a las %1</translation>
    </message>
    <message>
        <source>Try next phone</source>
        <translation>Siguiente teléfono</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Contestar aquí</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>Nuevo mensaje de voz</translation>
    </message>
    <message>
        <source>Another caller waits</source>
        <translation>Espera otro llamante</translation>
    </message>
    <message>
        <source>The line was busy with another call.</source>
        <translation>La línea estaba ocupada con otra llamada.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>The rights were taken</source>
        <translation>Se quitaron los derechos</translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation>No se pudo deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>nobody: they may leave a message</source>
        <translation>nadie: pueden dejar un mensaje</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>%1 mobile</source>
        <comment>a number</comment>
        <translation>%1 móvil</translation>
    </message>
    <message>
        <source>%1 work mobile</source>
        <comment>a number</comment>
        <translation>%1 móvil del trabajo</translation>
    </message>
    <message>
        <source>%1 home</source>
        <comment>a number</comment>
        <translation>%1 casa</translation>
    </message>
    <message>
        <source>%1 work</source>
        <comment>a number</comment>
        <translation>%1 trabajo</translation>
    </message>
    <message>
        <source>%1 fax</source>
        <comment>a number</comment>
        <translation>%1 fax</translation>
    </message>
    <message>
        <source>%1 pager</source>
        <comment>a number</comment>
        <translation>%1 buscapersonas</translation>
    </message>
</context>
<context>
    <name>OutageSummary</name>
    <message>
        <source>I could not reach Telegram from %1 to %2.</source>
        <comment>%1, %2 = times</comment>
        <translation>No pude llegar a Telegram de %1 a %2.</translation>
    </message>
    <message>
        <source>1 call was missed meanwhile.</source>
        <translation>Entretanto se perdió 1 llamada.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were missed meanwhile.</source>
        <translation>
            <numerusform>Entretanto se perdió %n llamada.</numerusform>
            <numerusform>Entretanto se perdieron %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS came meanwhile.</source>
        <translation>
            <numerusform>Entretanto llegó %n SMS.</numerusform>
            <numerusform>Entretanto llegaron %n SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>What I had to say follows, in order.</source>
        <translation>Lo que tenía que decir sigue, en orden.</translation>
    </message>
    <message>
        <source>I was off from %1 to %2.</source>
        <comment>%1, %2 = times</comment>
        <translation>Estuve apagado de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>OwnerPhrases</name>
    <message>
        <source>somebody (id %1)</source>
        <translation>alguien (id %1)</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>until an owner ends it</source>
        <translation>hasta que un propietario lo termine</translation>
    </message>
    <message>
        <source>until %1 or the next start of the program</source>
        <translation>hasta %1 o el próximo arranque del programa</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Guests of this kind can call, hang up and search, and see the calls.</source>
        <translation>Estos invitados pueden llamar, colgar y buscar, y ven las llamadas.</translation>
    </message>
    <message>
        <source>Guests of this kind can call, hang up, search and write SMS, and see calls and SMS.</source>
        <translation>Estos invitados pueden llamar, colgar, buscar y escribir SMS, y ven llamadas y SMS.</translation>
    </message>
    <message>
        <source>✅ You are now an owner of this phone.</source>
        <translation>✅ Ahora es propietario de este teléfono.</translation>
    </message>
    <message>
        <source>Calls and SMS will appear here.</source>
        <translation>Aquí aparecerán llamadas y SMS.</translation>
    </message>
    <message>
        <source>Send a phone number to call it, or /help.</source>
        <translation>Envíe un número para llamarlo, o /help.</translation>
    </message>
    <message>
        <source>Right. Now say yes where the code is shown.</source>
        <translation>Correcto. Diga ahora que sí donde se muestra el código.</translation>
    </message>
    <message>
        <source>That is not the code that is shown.</source>
        <translation>Ese no es el código que se muestra.</translation>
    </message>
    <message>
        <source>👤 %1 is now an owner of this phone.</source>
        <comment>%1 = name and id</comment>
        <translation>👤 %1 es ahora propietario de este teléfono.</translation>
    </message>
    <message>
        <source>You are an owner already: you need no password.</source>
        <translation>Ya es propietario: no necesita contraseña.</translation>
    </message>
    <message>
        <source>You may use this phone already, %1.</source>
        <comment>%1 = until …</comment>
        <translation>Ya puede usar este teléfono, %1.</translation>
    </message>
    <message>
        <source>That could not be stored, so nothing has changed.</source>
        <translation>No se pudo guardar, así que no ha cambiado nada.</translation>
    </message>
    <message>
        <source>That password is wrong.</source>
        <translation>Esa contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>That password is wrong. I look at the next one in an hour.</source>
        <translation>Esa contraseña es incorrecta. Miraré la próxima dentro de una hora.</translation>
    </message>
    <message>
        <source>⚠️ %1 tried a wrong password.</source>
        <comment>%1 = name and id</comment>
        <translation>⚠️ %1 probó una contraseña incorrecta.</translation>
    </message>
    <message>
        <source>That was the fifth: nothing of him is looked at for an hour.</source>
        <translation>Era la quinta: durante una hora no se mira nada suyo.</translation>
    </message>
    <message>
        <source>⚠️ Twenty wrong passwords in an hour, by several people. I look at no password for an hour.</source>
        <translation>⚠️ Veinte contraseñas incorrectas en una hora, de varias personas. Durante una hora no miro ninguna.</translation>
    </message>
    <message>
        <source>👤 You may use this phone, %1.</source>
        <comment>%1 = until …</comment>
        <translation>👤 Puede usar este teléfono, %1.</translation>
    </message>
    <message>
        <source>👤 %1 gave the password and is a guest %2.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 dio la contraseña y es invitado %2.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest %2, invited by %3.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 es invitado %2, invitado por %3.</translation>
    </message>
    <message>
        <source>Your access ends at %1.</source>
        <translation>Su acceso acaba a las %1.</translation>
    </message>
    <message>
        <source>👤 The access of %1 ends at %2.</source>
        <translation>👤 El acceso de %1 acaba a las %2.</translation>
    </message>
    <message>
        <source>👤 %1 asks for more time; his access ends at %2.</source>
        <translation>👤 %1 pide más tiempo; su acceso acaba a las %2.</translation>
    </message>
    <message>
        <source>🙋 Ask to extend</source>
        <translation>🙋 Pedir más tiempo</translation>
    </message>
    <message>
        <source>The owners are asked.</source>
        <translation>Se pregunta a los propietarios.</translation>
    </message>
    <message>
        <source>Your access to this phone has ended.</source>
        <translation>Su acceso a este teléfono ha terminado.</translation>
    </message>
    <message>
        <source>👤 The access of %1 has ended.</source>
        <translation>👤 El acceso de %1 ha terminado.</translation>
    </message>
    <message>
        <source>Your access to this phone was taken back.</source>
        <translation>Se le ha retirado el acceso a este teléfono.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest no more, removed by %2.</source>
        <translation>👤 %1 ya no es invitado, quitado por %2.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest %2, by %3.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 es invitado %2, por %3.</translation>
    </message>
    <message>
        <source>👤 %1 is no owner any more, removed by %2.</source>
        <translation>👤 %1 ya no es propietario, quitado por %2.</translation>
    </message>
    <message>
        <source>Shall %1 be no owner any more?</source>
        <translation>¿Debe %1 dejar de ser propietario?</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>(a group)</source>
        <translation>(un grupo)</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(usted)</translation>
    </message>
    <message>
        <source>%1, a guest %2</source>
        <comment>%1 = a name, %2 = until …</comment>
        <translation>%1, invitado %2</translation>
    </message>
    <message>
        <source>For how long shall the guest have access?</source>
        <translation>¿Por cuánto tiempo tendrá acceso el invitado?</translation>
    </message>
    <message>
        <source>What may the guest do?</source>
        <translation>¿Qué puede hacer el invitado?</translation>
    </message>
    <message>
        <source>Send this link to the person. It works once, for 15 minutes:</source>
        <translation>Envíe este enlace a la persona. Vale una vez, durante 15 minutos:</translation>
    </message>
    <message>
        <source>Only an owner can do that.</source>
        <translation>Solo un propietario puede hacer eso.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitado.</translation>
    </message>
    <message>
        <source>One day more.</source>
        <translation>Un día más.</translation>
    </message>
    <message>
        <source>The link leads nowhere now.</source>
        <translation>El enlace ya no lleva a nada.</translation>
    </message>
    <message>
        <source>✖ Remove %1</source>
        <translation>✖ Quitar a %1</translation>
    </message>
    <message>
        <source>⏱ %1: one day more</source>
        <translation>⏱ %1: un día más</translation>
    </message>
    <message>
        <source>➕ Invite…</source>
        <translation>➕ Invitar…</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>a guest&apos;s access</comment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>a guest&apos;s access</comment>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>a guest&apos;s access</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>a guest&apos;s access</comment>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a guest&apos;s access</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls only</source>
        <translation>Solo llamadas</translation>
    </message>
    <message>
        <source>Calls and SMS</source>
        <translation>Llamadas y SMS</translation>
    </message>
    <message>
        <source>✖ Cancel the link</source>
        <translation>✖ Anular el enlace</translation>
    </message>
    <message>
        <source>⚠️ Telegram has made a supergroup of an allowed group: its id is %1 now, no longer %2. I go on with it until I am restarted. Please put the new id in the place of the old one where the owners are set (virtualphone_botowner).</source>
        <comment>%1, %2 = ids</comment>
        <translation>⚠️ Telegram convirtió un grupo admitido en supergrupo: su id es ahora %1, ya no %2. Sigo con él hasta mi próximo arranque. Ponga el nuevo id en lugar del antiguo donde se indican los propietarios (virtualphone_botowner).</translation>
    </message>
    <message>
        <source>📋 Copy</source>
        <translation>📋 Copiar</translation>
    </message>
    <message>
        <source>⚠️ Anybody can take this bot into a group. Nobody can steer the phone from there, but forbid it: write /setjoingroups to @BotFather and choose Disable.</source>
        <translation>⚠️ Cualquiera puede meter este bot en un grupo. Desde allí nadie puede dirigir el teléfono, pero prohíbalo: escriba /setjoingroups a @BotFather y elija Disable.</translation>
    </message>
    <message>
        <source>🔕 Ignore him</source>
        <translation>🔕 Ignorarlo</translation>
    </message>
    <message>
        <source>Ignored until the next start of the program.</source>
        <translation>Ignorado hasta el próximo inicio del programa.</translation>
    </message>
    <message>
        <source>Already extended by %1.</source>
        <translation>Ya prolongado por %1.</translation>
    </message>
    <message>
        <source>Already removed by %1.</source>
        <translation>Ya quitado por %1.</translation>
    </message>
    <message>
        <source>✅ You are now an owner of %1.</source>
        <comment>%1 = name of a phone</comment>
        <translation>✅ Ahora es propietario de %1.</translation>
    </message>
    <message>
        <source>Calls and SMS to %1 will appear here.</source>
        <comment>%1 = number</comment>
        <translation>Aquí aparecerán las llamadas y los SMS al %1.</translation>
    </message>
    <message>
        <source>👤 You may use %1, %2.</source>
        <comment>%1 = name of a phone, %2 = until …</comment>
        <translation>👤 Puede usar %1, %2.</translation>
    </message>
    <message>
        <source>Its number is %1.</source>
        <translation>Su número es el %1.</translation>
    </message>
    <message>
        <source>👤 %1 is an owner again, by %2.</source>
        <translation>👤 %1 vuelve a ser propietario, restituido por %2.</translation>
    </message>
</context>
<context>
    <name>PairPhrases</name>
    <message>
        <source>Scan this with your phone, or open this link, then press START:</source>
        <translation>Escanee esto con su teléfono, o abra este enlace, y pulse START:</translation>
    </message>
    <message>
        <source>Or send this code to the bot @%1:</source>
        <translation>O envíe este código al bot @%1:</translation>
    </message>
    <message>
        <source>It is good for ten minutes and for one person.</source>
        <translation>Vale diez minutos y para una persona.</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <comment>a person</comment>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>%1 wants to control this phone. Allow? [y/N]</source>
        <translation>%1 quiere controlar este teléfono. ¿Permitirlo? [s/N]</translation>
    </message>
    <message>
        <source>%1 is an owner now.</source>
        <translation>%1 ahora es propietario.</translation>
    </message>
    <message>
        <source>Nobody has become an owner.</source>
        <translation>Nadie se ha hecho propietario.</translation>
    </message>
    <message>
        <source>The code is void: it is too old, or was guessed at too often. Nobody has become an owner.</source>
        <translation>El código no vale: es demasiado antiguo, o se intentó adivinar demasiado. Nadie se ha hecho propietario.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached.</source>
        <translation>No se puede llegar a Telegram.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token.</source>
        <translation>Telegram rechaza el token del bot.</translation>
    </message>
    <message>
        <source>No bot is set up: give its token by virtualphoned --set telegram/token=- or in the variable virtualphone_bottoken.</source>
        <translation>No hay bot configurado: dé su token con virtualphoned --set telegram/token=- o en la variable virtualphone_bottoken.</translation>
    </message>
    <message>
        <source>VirtualPhone is running with these data. Stop it first, then pair.</source>
        <translation>VirtualPhone está en marcha con estos datos. Deténgalo primero, luego empareje.</translation>
    </message>
    <message>
        <source>First give the token of a bot, above.</source>
        <translation>Indique primero el token de un bot, arriba.</translation>
    </message>
    <message>
        <source>somebody at the computer</source>
        <translation>alguien en el ordenador</translation>
    </message>
    <message>
        <source>The owners are fixed by the variable virtualphone_botowner: take the id out there.</source>
        <translation>La variable virtualphone_botowner fija los propietarios: quite allí el id.</translation>
    </message>
    <message>
        <source>Nobody was removed: the disk refuses.</source>
        <translation>No se quitó a nadie: el disco se niega.</translation>
    </message>
    <message>
        <source>The owners are fixed by the variable virtualphone_botowner: add the id there.</source>
        <translation>La variable virtualphone_botowner fija los propietarios: añada allí el id.</translation>
    </message>
    <message>
        <source>The new owner could not be stored: the disk refuses.</source>
        <translation>No se pudo guardar el nuevo propietario: el disco se niega.</translation>
    </message>
    <message>
        <source>The phone does not run now: somebody is becoming an owner at its computer.</source>
        <translation>El teléfono no funciona ahora: alguien se está haciendo propietario en su ordenador.</translation>
    </message>
    <message>
        <source>gets no messages: has blocked the bot, or never pressed Start</source>
        <translation>no recibe mensajes: bloqueó el bot, o nunca pulsó Iniciar</translation>
    </message>
    <message>
        <source>Connecting with Telegram…</source>
        <translation>Conectando con Telegram…</translation>
    </message>
    <message>
        <source>Nobody was brought back: the disk refuses.</source>
        <translation>No se restituyó a nadie: el disco se niega.</translation>
    </message>
    <message>
        <source>It is too late to undo that.</source>
        <translation>Es demasiado tarde para deshacer eso.</translation>
    </message>
</context>
<context>
    <name>PhonesPhrases</name>
    <message>
        <source>📱 My phones</source>
        <translation>📱 Mis teléfonos</translation>
    </message>
    <message>
        <source>✅ %1 – rings by default</source>
        <translation>✅ %1 – suena por defecto</translation>
    </message>
    <message>
        <source>There is none yet. Add the phone on which you want to be called.</source>
        <translation>Aún no hay ninguno. Añada el teléfono en el que quiere que le llamen.</translation>
    </message>
    <message>
        <source>Tap the phone that shall ring by default.</source>
        <translation>Toque el teléfono que debe sonar por defecto.</translation>
    </message>
    <message>
        <source>📶 Ring plan</source>
        <translation>📶 Plan de timbre</translation>
    </message>
    <message>
        <source>The phones ring one after the other, each after the one before did not answer.</source>
        <translation>Los teléfonos suenan uno tras otro, cada uno cuando el anterior no contestó.</translation>
    </message>
    <message>
        <source>%1. %2 · %3</source>
        <comment>place, phone, how long it rings</comment>
        <translation>%1. %2 · %3</translation>
    </message>
    <message>
        <source>Now only the default phone rings.</source>
        <translation>Ahora solo suena el teléfono por defecto.</translation>
    </message>
    <message>
        <source>Name and number of the phone? For example: Office +39 06 123 456</source>
        <translation>¿Nombre y número del teléfono? Por ejemplo: Oficina +39 06 123 456</translation>
    </message>
    <message>
        <source>Office +39 06 123 456</source>
        <translation>Oficina +39 06 123 456</translation>
    </message>
    <message>
        <source>How shall %1 be called?</source>
        <translation>¿Cómo se llamará %1?</translation>
    </message>
    <message>
        <source>📱 My phones: %1</source>
        <translation>📱 Mis teléfonos: %1</translation>
    </message>
    <message>
        <source>A name is missing. Answer again, for example: Office +39 06 123 456</source>
        <translation>Falta un nombre. Conteste otra vez, por ejemplo: Oficina +39 06 123 456</translation>
    </message>
    <message>
        <source>That name cannot be taken: it is too long, or another phone has it. Answer again.</source>
        <translation>Ese nombre no sirve: es demasiado largo, o lo tiene otro teléfono. Conteste otra vez.</translation>
    </message>
    <message>
        <source>Answer again, please.</source>
        <translation>Conteste otra vez.</translation>
    </message>
    <message>
        <source>✖ %1 is none of my phones any more.</source>
        <translation>✖ %1 ya no es uno de mis teléfonos.</translation>
    </message>
    <message>
        <source>↩️ %1 is back, as before.</source>
        <translation>↩️ %1 ha vuelto, como antes.</translation>
    </message>
    <message>
        <source>the ring plan of the phones</source>
        <translation>el plan de timbre de los teléfonos</translation>
    </message>
    <message>
        <source>This phone rings by default. Let another one ring first.</source>
        <translation>Este teléfono suena por defecto. Haga sonar otro antes.</translation>
    </message>
    <message>
        <source>What was before is no longer kept. Add the phone again.</source>
        <translation>Lo de antes ya no se conserva. Añada el teléfono otra vez.</translation>
    </message>
    <message>
        <source>➕ Add</source>
        <translation>➕ Añadir</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Deshacer</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>tiempo habitual</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>« My phones</source>
        <translation>« Mis teléfonos</translation>
    </message>
    <message>
        <source>⚠️ Every call to %1 may be expensive. Shall it be one of your phones?</source>
        <translation>⚠️ Cada llamada a %1 puede salir cara. ¿Debe ser uno de sus teléfonos?</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarlo de todos modos</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>There was no answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The modem is not connected.</source>
        <translation>El módem no está conectado.</translation>
    </message>
    <message>
        <source>The modem is not ready.</source>
        <translation>El módem no está listo.</translation>
    </message>
    <message>
        <source>The modem refused (error %1).</source>
        <translation>El módem lo rechazó (error %1).</translation>
    </message>
    <message>
        <source>The modem refused.</source>
        <translation>El módem lo rechazó.</translation>
    </message>
    <message>
        <source>This modem cannot do that.</source>
        <translation>Este módem no puede hacer eso.</translation>
    </message>
    <message>
        <source>That is not a phone number that can be dialled.</source>
        <translation>Eso no es un número de teléfono que se pueda marcar.</translation>
    </message>
    <message>
        <source>Emergency numbers are never called through the virtual phone. Dial them on your own phone, now.</source>
        <translation>A los números de emergencia nunca se llama por el teléfono virtual. Márquelos en su propio teléfono, ahora.</translation>
    </message>
    <message>
        <source>That is a service code of the operator, not a phone number.</source>
        <translation>Eso es un código de servicio del operador, no un número de teléfono.</translation>
    </message>
    <message>
        <source>That could not be understood.</source>
        <translation>Eso no se pudo entender.</translation>
    </message>
    <message>
        <source>A call is in progress.</source>
        <translation>Hay una llamada en curso.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation>Falló la conexión de red.</translation>
    </message>
    <message>
        <source>The bot token was refused.</source>
        <translation>Se rechazó el token del bot.</translation>
    </message>
    <message>
        <source>Too many requests: wait %1.</source>
        <comment>%1 = duration</comment>
        <translation>Demasiadas peticiones: espere %1.</translation>
    </message>
    <message>
        <source>Somebody else uses or has fixed this.</source>
        <translation>Alguien más lo usa o lo ha fijado.</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>El servidor lo rechazó (%1).</translation>
    </message>
    <message>
        <source>It could not be stored on the disk.</source>
        <translation>No se pudo guardar en el disco.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>No call can be made now. %1.</source>
        <comment>%1 = what the modem is doing</comment>
        <translation>Ahora no se puede llamar. %1.</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Este módem USB no tiene voz: funcionan los SMS, no las llamadas.</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Sin llamada</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Suena</translation>
    </message>
    <message>
        <source>Answering the caller</source>
        <translation>Contestando al llamante</translation>
    </message>
    <message>
        <source>Putting the caller on hold</source>
        <translation>Poniendo al llamante en espera</translation>
    </message>
    <message>
        <source>Putting your phone on hold</source>
        <translation>Poniendo su teléfono en espera</translation>
    </message>
    <message>
        <source>Calling your phone</source>
        <translation>Llamando a su teléfono</translation>
    </message>
    <message>
        <source>Calling the other party</source>
        <translation>Llamando a la otra parte</translation>
    </message>
    <message>
        <source>Joining both</source>
        <translation>Uniendo a los dos</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Ending the call</source>
        <translation>Terminando la llamada</translation>
    </message>
    <message>
        <source>Going on to your next phone</source>
        <translation>Pasando a su siguiente teléfono</translation>
    </message>
    <message>
        <source>Passing the caller on to your phone</source>
        <translation>Pasando al llamante a su teléfono</translation>
    </message>
    <message>
        <source>Handing the call over</source>
        <translation>Transfiriendo la llamada</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>marcando</translation>
    </message>
    <message>
        <source>ringing</source>
        <comment>the called phone</comment>
        <translation>suena</translation>
    </message>
    <message>
        <source>calling</source>
        <comment>somebody calls us</comment>
        <translation>llama</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Call ended, %1</source>
        <comment>%1 = duration</comment>
        <translation>Llamada terminada, %1</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Llamada terminada</translation>
    </message>
    <message>
        <source>%1 hung up while on hold (%2)</source>
        <comment>%2 = duration</comment>
        <translation>%1 colgó durante la espera (%2)</translation>
    </message>
    <message>
        <source>%1 gave up after %2</source>
        <comment>%2 = duration</comment>
        <translation>%1 desistió tras %2</translation>
    </message>
    <message>
        <source>%1 hung up before %2 was connected</source>
        <translation>%1 colgó antes de que se conectara %2</translation>
    </message>
    <message>
        <source>The network refused to put the first call on hold</source>
        <translation>La red se negó a poner la primera llamada en espera</translation>
    </message>
    <message>
        <source>The network refused to join the calls</source>
        <translation>La red se negó a unir las llamadas</translation>
    </message>
    <message>
        <source>The modem refused to dial %1</source>
        <translation>El módem se negó a marcar %1</translation>
    </message>
    <message>
        <source>The call of %1 could not be answered</source>
        <translation>No se pudo contestar la llamada de %1</translation>
    </message>
    <message>
        <source>The modem did not answer a command in time</source>
        <translation>El módem no respondió a un comando a tiempo</translation>
    </message>
    <message>
        <source>The modem was lost or restarted during the call</source>
        <translation>El módem se perdió o se reinició durante la llamada</translation>
    </message>
    <message>
        <source>Ended by you, %1</source>
        <comment>%1 = duration</comment>
        <translation>Terminada por usted, %1</translation>
    </message>
    <message>
        <source>Ended by you</source>
        <translation>Terminada por usted</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <comment>%1 = reason</comment>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Ended because the program was stopped</source>
        <translation>Terminada porque se detuvo el programa</translation>
    </message>
    <message>
        <source>The program was stopped; the modem did not confirm, the calls may still be up</source>
        <translation>Se detuvo el programa; el módem no confirmó, las llamadas pueden seguir abiertas</translation>
    </message>
    <message>
        <source>A call from before was still up when the modem came back, and was ended</source>
        <translation>Una llamada anterior seguía abierta cuando volvió el módem, y se terminó</translation>
    </message>
    <message>
        <source>Looking for the modem on %1</source>
        <translation>Buscando el módem en %1</translation>
    </message>
    <message>
        <source>The modem is starting</source>
        <translation>El módem se está iniciando</translation>
    </message>
    <message>
        <source>The modem has no SIM card</source>
        <translation>El módem no tiene tarjeta SIM</translation>
    </message>
    <message>
        <source>The modem has found no network yet</source>
        <translation>El módem aún no ha encontrado red</translation>
    </message>
    <message>
        <source>The modem is ready</source>
        <translation>El módem está listo</translation>
    </message>
    <message>
        <source>The modem was lost and is awaited</source>
        <translation>El módem se perdió y se le espera</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Offline, trying again</source>
        <translation>Sin conexión, reintentando</translation>
    </message>
    <message>
        <source>The bot token was refused</source>
        <translation>Se rechazó el token del bot</translation>
    </message>
    <message>
        <source>Another program uses this bot</source>
        <translation>Otro programa usa este bot</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation>Número oculto</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>su teléfono</translation>
    </message>
    <message>
        <source>your phone %1</source>
        <comment>%1 = number</comment>
        <translation>su teléfono %1</translation>
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
        <translation>%1 está ocupado</translation>
    </message>
    <message>
        <source>%1 did not answer (%2)</source>
        <comment>%2 = duration</comment>
        <translation>%1 no contestó (%2)</translation>
    </message>
    <message>
        <source>%1 is switched off or unreachable</source>
        <translation>%1 está apagado o fuera de cobertura</translation>
    </message>
    <message>
        <source>%1 declined the call</source>
        <translation>%1 rechazó la llamada</translation>
    </message>
    <message>
        <source>the network does not know the number of %1</source>
        <translation>la red no conoce el número de %1</translation>
    </message>
    <message>
        <source>the operator blocks calls to %1</source>
        <translation>el operador bloquea las llamadas a %1</translation>
    </message>
    <message>
        <source>the network is congested, %1 was not reached</source>
        <translation>la red está saturada, no se llegó a %1</translation>
    </message>
    <message>
        <source>the modem has no network, %1 was not reached</source>
        <translation>el módem no tiene red, no se llegó a %1</translation>
    </message>
    <message>
        <source>the SIM card has no credit left, %1 was not reached</source>
        <translation>la tarjeta SIM no tiene saldo, no se llegó a %1</translation>
    </message>
    <message>
        <source>the modem was lost, %1 was not reached</source>
        <translation>se perdió el módem, no se llegó a %1</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>no se pudo llegar a %1</translation>
    </message>
    <message>
        <source>%1 was given up for another phone</source>
        <translation>%1 se dejó por otro teléfono</translation>
    </message>
    <message>
        <source>The network passed %1 on to %2, without an answer here</source>
        <translation>La red pasó %1 a %2, sin contestar aquí</translation>
    </message>
    <message>
        <source>%1 and %2 talk on without the line, which is free again</source>
        <translation>%1 y %2 siguen hablando sin la línea, que vuelve a estar libre</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Llamando a %1</translation>
    </message>
    <message>
        <source>Speaking to the caller</source>
        <translation>Habla al llamante</translation>
    </message>
    <message>
        <source>Asking your phone to press 1</source>
        <translation>Pide a su teléfono que pulse 1</translation>
    </message>
    <message>
        <source>%1 was answered, but nobody pressed 1: it was probably the mailbox</source>
        <translation>%1 contestó, pero nadie pulsó 1: probablemente era el buzón de voz</translation>
    </message>
    <message>
        <source>Taking a message</source>
        <translation>Tomando un mensaje</translation>
    </message>
    <message>
        <source>%1 left a message</source>
        <translation>%1 ha dejado un mensaje</translation>
    </message>
    <message>
        <source>%1 hung up without a message</source>
        <translation>%1 ha colgado sin mensaje</translation>
    </message>
    <message>
        <source>%1 left no message</source>
        <translation>%1 no ha dejado ningún mensaje</translation>
    </message>
    <message>
        <source>No message could be taken: the modem let no sound through</source>
        <translation>No se pudo tomar ningún mensaje: el módem no dejaba pasar el sonido</translation>
    </message>
    <message>
        <source>Offline: the proxy does not answer</source>
        <translation>Sin conexión: el proxy no responde</translation>
    </message>
    <message>
        <source>Offline: the proxy lets nothing through</source>
        <translation>Sin conexión: el proxy no deja pasar nada</translation>
    </message>
    <message>
        <source>Offline: somebody else answers instead of Telegram</source>
        <translation>Sin conexión: alguien distinto responde en lugar de Telegram</translation>
    </message>
    <message>
        <source>Offline: this computer&apos;s clock is not set</source>
        <translation>Sin conexión: el reloj de este ordenador no está en hora</translation>
    </message>
    <message>
        <source>Offline: Telegram itself has a trouble, trying again</source>
        <translation>Sin conexión: Telegram mismo tiene una avería, se reintenta</translation>
    </message>
    <message>
        <source>Nobody answers at the address of the proxy: start it, or correct telegram/proxy in the settings.</source>
        <translation>Nadie responde en la dirección del proxy: inícielo o corrija telegram/proxy en los ajustes.</translation>
    </message>
    <message>
        <source>The proxy asks for another name or password, or may not reach Telegram: correct telegram/proxy in the settings.</source>
        <translation>El proxy pide otro nombre o contraseña, o no puede llegar a Telegram: corrija telegram/proxy en los ajustes.</translation>
    </message>
    <message>
        <source>Somebody intercepts the connection to Telegram: nobody who is trusted vouches for who answers, so nothing is told there, the bot&apos;s token least of all. A filter of this network may do that; the computer&apos;s date may be wrong, too.</source>
        <translation>Alguien intercepta la conexión con Telegram: nadie de confianza responde por quien contesta, así que allí no se dice nada, y menos que nada el token del bot. Puede ser un filtro de esta red; también puede estar mal la fecha del ordenador.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer: by its clock Telegram&apos;s certificate is not valid yet.</source>
        <translation>Ponga la fecha y la hora de este ordenador: según su reloj, el certificado de Telegram todavía no es válido.</translation>
    </message>
    <message>
        <source>The connection works, but Telegram&apos;s server answers with an error: it is tried again by itself.</source>
        <translation>La conexión funciona, pero el servidor de Telegram responde con un error: se vuelve a intentar por sí solo.</translation>
    </message>
    <message>
        <source>Asking the caller for a name</source>
        <translation>Pide un nombre al llamante</translation>
    </message>
    <message>
        <source>the call to %1 was given up</source>
        <translation>se desistió de la llamada a %1</translation>
    </message>
    <message>
        <source>Telling the other party that it is recorded</source>
        <translation>Dice a la otra parte que se graba</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language (ISO 639), for names of countries</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>PortPhrases</name>
    <message>
        <source>the modem&apos;s port</source>
        <translation>el puerto del módem</translation>
    </message>
    <message>
        <source>No modem is connected</source>
        <translation>No hay ningún módem conectado</translation>
    </message>
    <message>
        <source>%1 may not be used by this user. Add yourself to the group “dialout”: sudo usermod -aG dialout %2, then log in again</source>
        <comment>%1 = port, %2 = user</comment>
        <translation>Este usuario no puede usar %1. Añádase al grupo «dialout»: sudo usermod -aG dialout %2, luego inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that one (ModemManager is not it)</source>
        <comment>%1 = port</comment>
        <translation>Otro programa ocupa %1. Ciérrelo (no es ModemManager)</translation>
    </message>
    <message>
        <source>%1 is held by ModemManager, which opens every modem. Allow VirtualPhone in its settings to take the modem from it (modem/inhibitModemManager)</source>
        <comment>%1 = port</comment>
        <translation>ModemManager, que abre todos los módems, ocupa %1. Permita a VirtualPhone en sus ajustes quitarle el módem (modem/inhibitModemManager)</translation>
    </message>
    <message>
        <source>%1 does not answer as a modem. Unplug the stick and plug it in again, or choose another port</source>
        <comment>%1 = port</comment>
        <translation>%1 no responde como un módem. Desconecte el módem USB y conéctelo otra vez, o elija otro puerto</translation>
    </message>
    <message>
        <source>%1 is not the stick&apos;s port for commands: it carries sound, diagnostics or positions. Choose another port of the stick</source>
        <comment>%1 = port</comment>
        <translation>%1 no es el puerto del módem USB para comandos: lleva sonido, diagnóstico o posición. Elija otro puerto del módem USB</translation>
    </message>
    <message>
        <source>The stick still shows itself as a CD-ROM. Install the package usb-modeswitch, then unplug the stick and plug it in again</source>
        <translation>El módem USB aún se muestra como CD-ROM. Instale el paquete usb-modeswitch, luego desconéctelo y conéctelo otra vez</translation>
    </message>
    <message>
        <source>Several modems are plugged in, and none is taken without being asked for: %1. Set one of these as the serial port, or imei: and a modem&apos;s IMEI</source>
        <comment>%1 = list of modems</comment>
        <translation>Hay varios módems conectados, y no se toma ninguno sin pedirlo: %1. Ponga uno de ellos como puerto serie, o imei: y el IMEI de un módem</translation>
    </message>
    <message>
        <source>The modem that is plugged in is not the one that was chosen by its IMEI</source>
        <translation>El módem conectado no es el que se eligió por su IMEI</translation>
    </message>
    <message>
        <source>Another VirtualPhone uses this modem already</source>
        <translation>Otro VirtualPhone ya usa este módem</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 = name of a modem, %2 = its port</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>a modem</source>
        <translation>un módem</translation>
    </message>
    <message>
        <source>No port of the modem has told any event for a long time: an incoming call may stay unnoticed. Unplug the stick and plug it in again, or name the port that tells events</source>
        <translation>Hace mucho que ningún puerto del módem avisa de un evento: una llamada entrante puede pasar inadvertida. Desconecte el módem USB y conéctelo otra vez, o indique el puerto que avisa de los eventos</translation>
    </message>
</context>
<context>
    <name>PromptDeskPhrases</name>
    <message>
        <source>🎙 Use this sound for your callers as:</source>
        <translation>🎙 Usar este sonido para quienes le llaman como:</translation>
    </message>
    <message>
        <source>🎙 %1: who is to hear it?</source>
        <translation>🎙 %1: ¿quién debe oírlo?</translation>
    </message>
    <message>
        <source>A voice message may become what callers hear, but this modem carries no sound.</source>
        <translation>Un mensaje de voz puede ser lo que oyen quienes llaman, pero este módem no lleva sonido.</translation>
    </message>
    <message>
        <source>Only an owner may set what callers hear.</source>
        <translation>Solo un propietario puede ajustar lo que oyen quienes llaman.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>In a moment…</source>
        <translation>En un momento…</translation>
    </message>
    <message>
        <source>▶ Listen</source>
        <translation>▶ Escuchar</translation>
    </message>
    <message>
        <source>↺ Back to the standard one</source>
        <translation>↺ Volver al estándar</translation>
    </message>
    <message>
        <source>There is no sound of your own there any more.</source>
        <translation>Ahí ya no hay ningún sonido suyo.</translation>
    </message>
</context>
<context>
    <name>PromptPhrases</name>
    <message>
        <source>That question is too old, so your answer was not used. Please start again.</source>
        <translation>Esa pregunta es demasiado antigua, así que no se usó su respuesta. Empiece de nuevo, por favor.</translation>
    </message>
    <message>
        <source>That question has been answered already.</source>
        <translation>Esa pregunta ya se ha contestado.</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Greeting before your phone rings</source>
        <translation>Saludo antes de que suene su teléfono</translation>
    </message>
    <message>
        <source>%1: callers hear your own from now on, %2 seconds.</source>
        <translation>%1: desde ahora quienes llaman oyen el suyo propio, %2 segundos.</translation>
    </message>
    <message>
        <source>%1: callers of %3 hear your own from now on, %2 seconds.</source>
        <translation>%1: desde ahora quienes llaman del grupo %3 oyen el suyo propio, %2 segundos.</translation>
    </message>
    <message>
        <source>An announcement ends after %1 seconds (voice/maxSeconds): the rest is not heard.</source>
        <translation>Un anuncio termina a los %1 segundos (voice/maxSeconds): el resto no se oye.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 seconds can be used here.</source>
        <translation>%1 dura demasiado: aquí se pueden usar como máximo %2 segundos.</translation>
    </message>
    <message>
        <source>In %1 nothing can be heard.</source>
        <translation>%1: no se oye nada.</translation>
    </message>
    <message>
        <source>%1 is no sound that can be read: it must be WAV, Ogg, FLAC or MP3, and whole.</source>
        <translation>%1 no es un sonido legible: debe ser WAV, Ogg, FLAC o MP3, y estar completo.</translation>
    </message>
    <message>
        <source>%1 is not there, or is no file.</source>
        <translation>%1 no existe, o no es un archivo.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1: archivo demasiado grande.</translation>
    </message>
    <message>
        <source>%1 could not be stored on the disk.</source>
        <translation>%1: no se pudo guardar en el disco.</translation>
    </message>
    <message>
        <source>The setting is fixed by a variable or the command line.</source>
        <translation>El ajuste está fijado por una variable o la línea de comandos.</translation>
    </message>
    <message>
        <source>A group of that name cannot have a sound of its own.</source>
        <translation>Un grupo con ese nombre no puede tener un sonido propio.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>%1: no se pudo recoger.</translation>
    </message>
    <message>
        <source>%1: callers of %2 hear what all hear again.</source>
        <translation>%1: quienes llaman del grupo %2 oyen otra vez lo que oyen todos.</translation>
    </message>
    <message>
        <source>%1: off again.</source>
        <translation>%1: desactivado otra vez.</translation>
    </message>
    <message>
        <source>%1: a machine&apos;s voice says the standard sentence again.</source>
        <translation>%1: una voz sintética vuelve a decir la frase estándar.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing is changed.</source>
        <translation>No se pudo guardar, así que no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Now: what all callers hear.</source>
        <translation>Ahora: lo que oyen todos los llamantes.</translation>
    </message>
    <message>
        <source>Now: nothing.</source>
        <translation>Ahora: nada.</translation>
    </message>
    <message>
        <source>Now: a machine&apos;s voice.</source>
        <translation>Ahora: una voz sintética.</translation>
    </message>
    <message>
        <source>Now: a machine&apos;s voice, in %1.</source>
        <comment>%1 = a language</comment>
        <translation>Ahora: una voz sintética, en %1.</translation>
    </message>
    <message>
        <source>Now: a sound that is not there any more.</source>
        <translation>Ahora: un sonido que ya no está.</translation>
    </message>
    <message>
        <source>Now: a sound of your own.</source>
        <translation>Ahora: un sonido propio.</translation>
    </message>
    <message>
        <source>Now: the file %1.</source>
        <translation>Ahora: el archivo %1.</translation>
    </message>
    <message>
        <source>The voice message</source>
        <comment>at the beginning of a sentence</comment>
        <translation>El mensaje de voz</translation>
    </message>
    <message>
        <source>The recording</source>
        <comment>at the beginning of a sentence</comment>
        <translation>La grabación</translation>
    </message>
    <message>
        <source>Question for the caller&apos;s name</source>
        <translation>Pregunta por el nombre del llamante</translation>
    </message>
    <message>
        <source>Notice that the call is recorded</source>
        <translation>Aviso de que la llamada se graba</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy connection refused</source>
        <translation>Conexión al proxy rechazada</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Conexión al proxy rechazada</translation>
    </message>
</context>
<context>
    <name>ReasonPhrases</name>
    <message>
        <source>tomorrow %1</source>
        <comment>%1 = time of day</comment>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 = title of an event, %2 = calendar</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the event %1 names this contact, until %2</source>
        <translation>el evento %1 nombra a este contacto, hasta %2</translation>
    </message>
    <message>
        <source>the event %1 names his group, until %2</source>
        <translation>el evento %1 nombra a su grupo, hasta %2</translation>
    </message>
    <message>
        <source>the event %1 comes after it</source>
        <translation>el evento %1 viene después</translation>
    </message>
    <message>
        <source>the event %1 says a place where no number can be read</source>
        <translation>el evento %1 dice un lugar en el que no se lee ningún número</translation>
    </message>
    <message>
        <source>you blocked %1</source>
        <translation>usted bloqueó %1</translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation>en la lista %1</translation>
    </message>
    <message>
        <source>on the list %1: %2</source>
        <comment>%2 = kind of spam, or the entry</comment>
        <translation>en la lista %1: %2</translation>
    </message>
    <message>
        <source>you always let %1 through</source>
        <translation>usted siempre deja pasar %1</translation>
    </message>
    <message>
        <source>you called this number a short while ago</source>
        <translation>usted llamó a este número hace poco</translation>
    </message>
    <message>
        <source>you have called this number before</source>
        <translation>usted ya ha llamado antes a este número</translation>
    </message>
    <message>
        <source>do not disturb, until %1</source>
        <translation>no molestar, hasta %1</translation>
    </message>
    <message>
        <source>do not disturb, but the group %1 may</source>
        <translation>no molestar, pero el grupo %1 puede</translation>
    </message>
    <message>
        <source>do not disturb, but it is the second call within 3 minutes</source>
        <translation>no molestar, pero es la segunda llamada en 3 minutos</translation>
    </message>
    <message>
        <source>you decided so for all calls, until %1</source>
        <translation>usted lo decidió así para todas las llamadas, hasta %1</translation>
    </message>
    <message>
        <source>your own phone called the line</source>
        <translation>su propio teléfono llamó a la línea</translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation>el número está oculto</translation>
    </message>
    <message>
        <source>the caller is in no contact</source>
        <translation>el llamante no está en ningún contacto</translation>
    </message>
    <message>
        <source>no calendar event applies to this contact now</source>
        <translation>ningún evento del calendario vale ahora para este contacto</translation>
    </message>
    <message>
        <source>a contact, and no calendar is set up</source>
        <translation>un contacto, y no hay calendario configurado</translation>
    </message>
    <message>
        <source>no master phone is set</source>
        <translation>no hay teléfono principal</translation>
    </message>
    <message>
        <source>the phone that should ring is the caller</source>
        <translation>el teléfono que debería sonar es el llamante</translation>
    </message>
    <message>
        <source>you asked for this call</source>
        <translation>usted pidió esta llamada</translation>
    </message>
    <message>
        <source>another call was running</source>
        <translation>había otra llamada en curso</translation>
    </message>
    <message>
        <source>the rule names a number that cannot be dialled</source>
        <translation>la regla indica un número que no se puede marcar</translation>
    </message>
    <message>
        <source>the phone that should ring is the line itself</source>
        <translation>el teléfono que debería sonar es la propia línea</translation>
    </message>
    <message>
        <source>you were asked and did not answer in time</source>
        <translation>se le preguntó y no contestó a tiempo</translation>
    </message>
    <message>
        <source>you decided so while it rang</source>
        <translation>usted lo decidió mientras sonaba</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between phones that ring one after the other</comment>
        <translation>, luego </translation>
    </message>
    <message>
        <source>is rejected</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>is rejected, with an SMS</source>
        <translation>se rechaza, con un SMS</translation>
    </message>
    <message>
        <source>goes to voicemail</source>
        <translation>va al buzón de voz</translation>
    </message>
    <message>
        <source>rings while you are asked; %1 if you say yes</source>
        <translation>suena mientras se le pregunta; %1 si dice que sí</translation>
    </message>
    <message>
        <source>rings %1</source>
        <comment>rings this phone</comment>
        <translation>suena en %1</translation>
    </message>
    <message>
        <source>the modem sent no sound, so your phone was not asked to press 1</source>
        <translation>el módem no envió sonido, así que no se pidió a su teléfono que pulsara 1</translation>
    </message>
    <message>
        <source>nothing can be recorded without the modem&apos;s sound, so an SMS is sent</source>
        <translation>sin el sonido del módem no se puede grabar nada, así que se envía un SMS</translation>
    </message>
    <message>
        <source>the modem is silent after a hold, so no message could be left; Settings ▸ Voicemail has a greeting before your phone rings for such modems</source>
        <translation>el módem queda mudo tras una espera, así que no se pudo dejar un mensaje; para módems así, Ajustes ▸ Buzón de voz tiene un saludo antes de que suene su teléfono</translation>
    </message>
    <message>
        <source>the caller was asked for a name and said nothing</source>
        <translation>se preguntó su nombre al llamante y no dijo nada</translation>
    </message>
    <message>
        <source>the modem sent no sound, so the caller was not asked for a name</source>
        <translation>el módem no envió sonido, así que no se preguntó su nombre al llamante</translation>
    </message>
    <message>
        <source>it was not recorded: the modem sent no sound, or the other party was not told</source>
        <translation>no se grabó: el módem no envió sonido, o no se avisó a la otra parte</translation>
    </message>
</context>
<context>
    <name>RecipientSetting</name>
    <message>
        <source>%1 is no owner: the log goes to all of them.</source>
        <comment>%1 = id</comment>
        <translation>%1 no es propietario: el registro va a todos.</translation>
    </message>
</context>
<context>
    <name>RingsWords</name>
    <message>
        <source>Another contact</source>
        <translation>Otro contacto</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contacto</translation>
    </message>
    <message>
        <source>An unknown number</source>
        <translation>Un número desconocido</translation>
    </message>
    <message>
        <source>A hidden number</source>
        <translation>Un número oculto</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>what becomes of a call, time</comment>
        <translation>%1, hasta %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <comment>groups and contacts</comment>
        <translation>
            <numerusform>Y %n más</numerusform>
            <numerusform>Y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>as Rules shows</source>
        <translation>como muestra Reglas</translation>
    </message>
    <message>
        <source>A call %1 now</source>
        <comment>%1 = rings Mobile, is rejected</comment>
        <translation>Una llamada ahora %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caller: what becomes of the call</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Todos los demás</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>are rejected</source>
        <translation>se rechazan</translation>
    </message>
    <message>
        <source>are rejected with an SMS</source>
        <translation>se rechazan con un SMS</translation>
    </message>
    <message>
        <source>ring until you decide in the chat</source>
        <translation>suenan hasta que usted decida en el chat</translation>
    </message>
    <message>
        <source>ring your own phone</source>
        <translation>suenan en su teléfono</translation>
    </message>
    <message>
        <source>ring another number…</source>
        <translation>suenan en otro número…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>may leave a message</source>
        <translation>pueden dejar un mensaje</translation>
    </message>
</context>
<context>
    <name>RulePhrases</name>
    <message>
        <source>the file ends in the middle</source>
        <translation>el archivo acaba por la mitad</translation>
    </message>
    <message>
        <source>line %1 is too long and is left out</source>
        <translation>la línea %1 es demasiado larga y se omite</translation>
    </message>
    <message>
        <source>it is nested too deep at line %1</source>
        <translation>anidamiento demasiado profundo en la línea %1</translation>
    </message>
    <message>
        <source>this event is too large and is left out</source>
        <translation>este evento es demasiado grande y se omite</translation>
    </message>
    <message>
        <source>it has too many events; those from line %1 on are left out</source>
        <translation>tiene demasiados eventos; se omiten los de la línea %1 en adelante</translation>
    </message>
    <message>
        <source>this event has no beginning and is left out</source>
        <translation>este evento no tiene comienzo y se omite</translation>
    </message>
    <message>
        <source>a time of this event cannot be read</source>
        <translation>una hora de este evento no se puede leer</translation>
    </message>
    <message>
        <source>this event ends before it begins</source>
        <translation>este evento acaba antes de empezar</translation>
    </message>
    <message>
        <source>how this event repeats cannot be read, so all of it is left out</source>
        <translation>no se puede leer cómo se repite este evento, así que se omite entero</translation>
    </message>
    <message>
        <source>its time zone is unknown; its times are read as local ones</source>
        <translation>se desconoce su zona horaria; sus horas se leen como locales</translation>
    </message>
    <message>
        <source>this event repeats too often and is left out</source>
        <translation>este evento se repite demasiado y se omite</translation>
    </message>
    <message>
        <source>no group and no contact is called “%1”</source>
        <translation>ningún grupo ni contacto se llama «%1»</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>¿quería decir «%1»?</translation>
    </message>
    <message>
        <source>“%1” is no number that can be dialled</source>
        <translation>«%1» no es un número que se pueda marcar</translation>
    </message>
    <message>
        <source>at the same time “%1” says something else, and wins</source>
        <translation>a la misma hora «%1» dice otra cosa, y gana</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of the calendar %1</comment>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>📅 Calendars</source>
        <translation>📅 Calendarios</translation>
    </message>
    <message>
        <source>None is set: calls follow the three defaults.</source>
        <translation>No hay ninguno: las llamadas siguen los tres valores por defecto.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 regla</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>✅ Nothing is wrong with the rules.</source>
        <translation>✅ No falla nada en las reglas.</translation>
    </message>
    <message>
        <source>⚠️ To be put right</source>
        <translation>⚠️ Por corregir</translation>
    </message>
    <message>
        <source>⚠️ Something in the calendars needs a look</source>
        <translation>⚠️ Algo en los calendarios merece una mirada</translation>
    </message>
    <message>
        <source>✅ Put right, or over</source>
        <translation>✅ Corregido, o pasado</translation>
    </message>
    <message>
        <source>⚠️ The calendar %1 could not be read for a day</source>
        <translation>⚠️ El calendario %1 no se ha podido leer en un día</translation>
    </message>
    <message>
        <source>⚠️ The list %1 could not be read for a day</source>
        <translation>⚠️ La lista %1 no se ha podido leer en un día</translation>
    </message>
    <message>
        <source>⚠️ The calendar %1 cannot be read</source>
        <translation>⚠️ El calendario %1 no se puede leer</translation>
    </message>
    <message>
        <source>⚠️ The list %1 cannot be read</source>
        <translation>⚠️ La lista %1 no se puede leer</translation>
    </message>
    <message>
        <source>✅ The calendar %1 is read again, since %2</source>
        <comment>%2 = time of day</comment>
        <translation>✅ El calendario %1 se lee otra vez, desde las %2</translation>
    </message>
    <message>
        <source>✅ The list %1 is read again, since %2</source>
        <comment>%2 = time of day</comment>
        <translation>✅ La lista %1 se lee otra vez, desde las %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 18:00, tomorrow 18:00 or 2026-12-24 18:00.</source>
        <translation>«%1» no es una hora. Escriba 18:00, mañana 18:00 o 2026-12-24 18:00.</translation>
    </message>
    <message>
        <source>“%1” never happens here: there is no such day, or the clock leaps over that hour.</source>
        <translation>«%1» nunca ocurre aquí: no existe ese día, o el reloj salta esa hora.</translation>
    </message>
    <message>
        <source>“%1” is too far away.</source>
        <translation>«%1» queda demasiado lejos.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor the name of a contact, nor the word hidden.</source>
        <translation>«%1» no es ni un número, ni el nombre de un contacto, ni la palabra hidden.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>Several contacts are called “%1”. Which one?</source>
        <translation>Varios contactos se llaman «%1». ¿Cuál?</translation>
    </message>
    <message>
        <source>%1 has no number in the contacts.</source>
        <translation>%1 no tiene número en los contactos.</translation>
    </message>
    <message>
        <source>Who calls, and when? For example: /whatif 06 1234567, /whatif Anna tomorrow 18:00, /whatif hidden 2026-12-24 18:00</source>
        <translation>¿Quién llama, y cuándo? Por ejemplo: /whatif 06 1234567, /whatif Anna mañana 18:00, /whatif hidden 2026-12-24 18:00</translation>
    </message>
    <message>
        <source>voicemail needs the modem&apos;s sound, which is not there: such calls are rejected with an SMS</source>
        <translation>el buzón de voz necesita el sonido del módem, que falta: esas llamadas se rechazan con un SMS</translation>
    </message>
</context>
<context>
    <name>SettingsPhrases</name>
    <message>
        <source>🌙 Do not disturb</source>
        <translation>🌙 No molestar</translation>
    </message>
    <message>
        <source>💬 Automatic SMS</source>
        <translation>💬 SMS automáticos</translation>
    </message>
    <message>
        <source>🚫 Blacklist</source>
        <translation>🚫 Lista de bloqueo</translation>
    </message>
    <message>
        <source>👥 Owners and guests</source>
        <translation>👥 Propietarios e invitados</translation>
    </message>
    <message>
        <source>🗒 Daily log</source>
        <translation>🗒 Registro diario</translation>
    </message>
    <message>
        <source>🌐 Language</source>
        <translation>🌐 Idioma</translation>
    </message>
    <message>
        <source>⚖️ Limits</source>
        <translation>⚖️ Límites</translation>
    </message>
    <message>
        <source>🔧 Advanced</source>
        <translation>🔧 Avanzado</translation>
    </message>
    <message>
        <source>⚙️ Settings</source>
        <translation>⚙️ Ajustes</translation>
    </message>
    <message>
        <source>What the chat may spend; the window and the calls that come in are not counted against it.</source>
        <translation>Lo que el chat puede gastar; la ventana y las llamadas entrantes no cuentan.</translation>
    </message>
    <message>
        <source>📱 My phones</source>
        <translation>📱 Mis teléfonos</translation>
    </message>
    <message>
        <source>💬 Auto-answers: on</source>
        <translation>💬 SMS automáticos: sí</translation>
    </message>
    <message>
        <source>💬 Auto-answers: off</source>
        <translation>💬 SMS automáticos: no</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>Llamadas por hora</translation>
    </message>
    <message>
        <source>SMS per hour</source>
        <translation>SMS por hora</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minutos al mes</translation>
    </message>
    <message>
        <source>SMS per month</source>
        <translation>SMS al mes</translation>
    </message>
    <message>
        <source>Longest call, in minutes</source>
        <translation>Llamada más larga, en minutos</translation>
    </message>
    <message>
        <source>While roaming</source>
        <translation>En itinerancia</translation>
    </message>
    <message>
        <source>Ask before unusual numbers</source>
        <translation>Preguntar ante números inusuales</translation>
    </message>
    <message>
        <source>A phone rings for, in seconds</source>
        <translation>Un teléfono suena, en segundos</translation>
    </message>
    <message>
        <source>Ring plan also for my own calls</source>
        <translation>Plan de timbre también en mis llamadas</translation>
    </message>
    <message>
        <source>Who calls twice in 3 minutes rings</source>
        <translation>Quien llama 2 veces en 3 minutos suena</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>SMS to callers who are not connected</source>
        <translation>SMS a llamantes no conectados</translation>
    </message>
    <message>
        <source>Text to those who are not connected</source>
        <translation>Texto para los no conectados</translation>
    </message>
    <message>
        <source>SMS to callers who gave up</source>
        <translation>SMS a llamantes que desistieron</translation>
    </message>
    <message>
        <source>Text to those who gave up</source>
        <translation>Texto para los que desistieron</translation>
    </message>
    <message>
        <source>Tell my phone by SMS who calls</source>
        <translation>Decir por SMS a mi teléfono quién llama</translation>
    </message>
    <message>
        <source>Tell of stopped calls</source>
        <translation>Avisar de llamadas detenidas</translation>
    </message>
    <message>
        <source>Shared lists also stop contacts</source>
        <translation>Las listas compartidas detienen también contactos</translation>
    </message>
    <message>
        <source>Never stop whom I have called</source>
        <translation>No detener nunca a quien he llamado</translation>
    </message>
    <message>
        <source>Nor after a call of mine, for minutes</source>
        <translation>Ni tras una llamada mía, por minutos</translation>
    </message>
    <message>
        <source>Guests by password</source>
        <translation>Invitados con contraseña</translation>
    </message>
    <message>
        <source>Tell guests of a wrong password</source>
        <translation>Avisar al invitado si es incorrecta</translation>
    </message>
    <message>
        <source>Tell owners of wrong passwords</source>
        <translation>Avisar a propietarios de las incorrectas</translation>
    </message>
    <message>
        <source>Send the log every day</source>
        <translation>Enviar el registro cada día</translation>
    </message>
    <message>
        <source>On Sundays, for the week, instead</source>
        <translation>Los domingos, por la semana, en su lugar</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>Numbers masked</source>
        <translation>Números ocultos en parte</translation>
    </message>
    <message>
        <source>Compact ticks below my SMS</source>
        <translation>Marcas compactas bajo mis SMS</translation>
    </message>
    <message>
        <source>are rejected</source>
        <translation>se rechazan</translation>
    </message>
    <message>
        <source>are rejected and get an SMS</source>
        <translation>se rechazan y reciben un SMS</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>preguntarme</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>permitir</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>denegar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>el texto estándar</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>como el ordenador</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>🔒 %1 (fixed by a variable or the command line)</source>
        <translation>🔒 %1 (fijado por una variable o la línea de comandos)</translation>
    </message>
    <message>
        <source>Type it, 480 characters at most. {name}, {number} and {time} stand for those of the call.</source>
        <translation>Escríbalo, 480 caracteres como máximo. {name}, {number} y {time} representan los de la llamada.</translation>
    </message>
    <message>
        <source>%1: that cannot be taken. Answer again with at most 480 characters.</source>
        <translation>%1: eso no sirve. Conteste otra vez con 480 caracteres como máximo.</translation>
    </message>
    <message>
        <source>⚙️ Changed by %1:</source>
        <translation>⚙️ Cambiado por %1:</translation>
    </message>
    <message>
        <source>Do not disturb: %1 may ring all the same.</source>
        <translation>No molestar: %1 puede sonar igualmente.</translation>
    </message>
    <message>
        <source>Do not disturb: %1 does not ring any more.</source>
        <translation>No molestar: %1 ya no suena.</translation>
    </message>
    <message>
        <source>⚙️ Settings closed. /settings opens them again.</source>
        <translation>⚙️ Ajustes cerrados. /settings los abre otra vez.</translation>
    </message>
    <message>
        <source>Only an owner may change the settings.</source>
        <translation>Solo un propietario puede cambiar los ajustes.</translation>
    </message>
    <message>
        <source>What shall I say to the modem? The rules of /command apply.</source>
        <translation>¿Qué le digo al módem? Valen las reglas de /command.</translation>
    </message>
    <message>
        <source>🔒 Fixed by a variable or the command line: it cannot be changed here.</source>
        <translation>🔒 Fijado por una variable o la línea de comandos: no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing is changed.</source>
        <translation>No se pudo guardar, así que no cambia nada.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>This button is no longer valid.</source>
        <translation>Este botón ya no vale.</translation>
    </message>
    <message>
        <source>↺ Standard</source>
        <translation>↺ Estándar</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Atrás</translation>
    </message>
    <message>
        <source>✖ Close</source>
        <translation>✖ Cerrar</translation>
    </message>
    <message>
        <source>👥 Owners and guests…</source>
        <translation>👥 Propietarios e invitados…</translation>
    </message>
    <message>
        <source>📋 My list</source>
        <translation>📋 Mi lista</translation>
    </message>
    <message>
        <source>🌐 Shared lists</source>
        <translation>🌐 Listas compartidas</translation>
    </message>
    <message>
        <source>📲 Forward all calls…</source>
        <translation>📲 Desviar todas las llamadas…</translation>
    </message>
    <message>
        <source>Mirror the modem here</source>
        <translation>Ver aquí el módem</translation>
    </message>
    <message>
        <source>Mirror off</source>
        <translation>Dejar de ver</translation>
    </message>
    <message>
        <source>⌨️ Modem command…</source>
        <translation>⌨️ Comando al módem…</translation>
    </message>
    <message>
        <source>🔁 Restart the modem…</source>
        <translation>🔁 Reiniciar el módem…</translation>
    </message>
    <message>
        <source>Another language of the program counts from the next start.</source>
        <translation>Otro idioma del programa cuenta desde el próximo arranque.</translation>
    </message>
    <message>
        <source>🌙 Quiet hours: %1</source>
        <translation>🌙 Horas de silencio: %1</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>Language of the chat, for everybody</source>
        <translation>Idioma del chat, para todos</translation>
    </message>
    <message>
        <source>Quiet hours: the chat makes no sound</source>
        <translation>Horas de silencio: el chat no suena</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>as each one&apos;s Telegram</source>
        <translation>como el Telegram de cada uno</translation>
    </message>
    <message>
        <source>My phone is asked to press 1</source>
        <translation>A mi teléfono se le pide pulsar 1</translation>
    </message>
    <message>
        <source>Time to press it, in seconds</source>
        <translation>Tiempo para pulsarlo, en segundos</translation>
    </message>
    <message>
        <source>when a mailbox may have answered</source>
        <translation>si puede ser un buzón de voz</translation>
    </message>
    <message>
        <source>🔀 Who rings me</source>
        <translation>🔀 Quién me hace sonar</translation>
    </message>
    <message>
        <source>Callers without a number</source>
        <translation>Quien llama sin número</translation>
    </message>
    <message>
        <source>Callers in no contact</source>
        <translation>Quien no está en los contactos</translation>
    </message>
    <message>
        <source>Contacts without an event now</source>
        <translation>Contactos sin evento ahora</translation>
    </message>
    <message>
        <source>Lists are fetched again after hours</source>
        <translation>Las listas se vuelven a bajar tras horas</translation>
    </message>
    <message>
        <source>One-time codes leave the chat after minutes</source>
        <translation>Los códigos de un solo uso dejan el chat tras minutos</translation>
    </message>
    <message>
        <source>ring my phone</source>
        <translation>hacen sonar mi teléfono</translation>
    </message>
    <message>
        <source>📼 Voice and voicemail</source>
        <translation>📼 Voz y buzón</translation>
    </message>
    <message>
        <source>👥 Owners (%1)</source>
        <comment>%1 = how many</comment>
        <translation>👥 Propietarios (%1)</translation>
    </message>
    <message>
        <source>📼 Voicemail</source>
        <translation>📼 Buzón de voz</translation>
    </message>
    <message>
        <source>🗒 Weekly log: %1</source>
        <translation>🗒 Registro semanal: %1</translation>
    </message>
    <message>
        <source>🗒 Daily log: %1</source>
        <translation>🗒 Registro del día: %1</translation>
    </message>
    <message>
        <source>🗒 Daily log: off</source>
        <translation>🗒 Registro del día: no</translation>
    </message>
    <message>
        <source>🌐 Language: %1</source>
        <translation>🌐 Idioma: %1</translation>
    </message>
    <message>
        <source>Callers are told that they are being connected</source>
        <translation>Se dice a quien llama que se le conecta</translation>
    </message>
    <message>
        <source>For at most, in seconds</source>
        <translation>Durante como máximo, en segundos</translation>
    </message>
    <message>
        <source>Voicemail when no phone of mine takes the call</source>
        <translation>Buzón cuando ningún teléfono mío contesta</translation>
    </message>
    <message>
        <source>They may leave a message before my phone rings</source>
        <translation>Pueden dejar un mensaje antes de que suene mi teléfono</translation>
    </message>
    <message>
        <source>Longest message, in seconds</source>
        <translation>Mensaje más largo, en segundos</translation>
    </message>
    <message>
        <source>Quick answers below an SMS</source>
        <translation>Respuestas rápidas bajo un SMS</translation>
    </message>
    <message>
        <source>Texts of “Reject + SMS”</source>
        <translation>Textos de «Rechazar + SMS»</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>por una voz sintética</translation>
    </message>
    <message>
        <source>all owners</source>
        <translation>todos los propietarios</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>%1 = id</comment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>Type them one a line, or with | between them.</source>
        <translation>Escríbalos uno por línea o separados por |.</translation>
    </message>
    <message>
        <source>The word none shows no such buttons.</source>
        <translation>La palabra none no muestra tales botones.</translation>
    </message>
    <message>
        <source>%1: that cannot be taken. Answer again with a few short texts, one a line.</source>
        <translation>%1: eso no puede tomarse. Responda otra vez con unos pocos textos cortos, uno por línea.</translation>
    </message>
    <message>
        <source>Never to callers whom a list has stopped.</source>
        <translation>Nunca a quienes ha detenido una lista.</translation>
    </message>
    <message>
        <source>all owners (%1 is none)</source>
        <comment>%1 = id</comment>
        <translation>todos los propietarios (%1 no lo es)</translation>
    </message>
    <message>
        <source>{name}, {number} and {time} stand for those of the call.</source>
        <translation>{name}, {number} y {time} equivalen a los de la llamada.</translation>
    </message>
    <message>
        <source>Whoever records a caller must say so in most countries: the spoken greetings do. Send me a voice message to be heard in place of the machine. For a modem that is silent after a hold, let callers be greeted before your phone rings; they hear no announcement then.</source>
        <translation>En la mayoría de los países quien graba a quien llama debe decirlo: los saludos hablados lo hacen. Envíeme un mensaje de voz para que se oiga en lugar de la máquina. Con un módem mudo tras una espera, haga que se salude a quien llama antes de que suene su teléfono; entonces no oye ningún anuncio.</translation>
    </message>
    <message>
        <source>Where calls are recorded, the laws of your country and of the caller&apos;s apply: some want everybody to agree.</source>
        <translation>Donde se graban llamadas valen las leyes de su país y las del país de quien llama: algunas exigen que todos estén de acuerdo.</translation>
    </message>
    <message>
        <source>So that a stolen chat cannot lift them, they only become tighter here. Wider ones are set in the window, or by virtualphoned --set.</source>
        <translation>Para que un chat robado no pueda levantarlos, aquí solo se hacen más estrictos. Los más amplios se ponen en la ventana, o con virtualphoned --set.</translation>
    </message>
    <message>
        <source>Callers are asked for their name</source>
        <translation>Se pregunta su nombre a quien llama</translation>
    </message>
    <message>
        <source>by a sound of my own</source>
        <translation>por un sonido mío</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice, in %1</source>
        <comment>%1 = a language</comment>
        <translation>por una voz sintética, en %1</translation>
    </message>
    <message>
        <source>who is in no contact</source>
        <translation>quien no está en los contactos</translation>
    </message>
    <message>
        <source>when I ask for it while we talk</source>
        <translation>cuando lo pido mientras hablamos</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Limits only become tighter in the chat. Wider ones are set in the window, or by virtualphoned --set.</source>
        <translation>En el chat los límites solo se hacen más estrictos. Los más amplios se ponen en la ventana, o con virtualphoned --set.</translation>
    </message>
    <message>
        <source>The calendar and local rules come first; this is for everybody else.</source>
        <translation>El calendario y las reglas locales van primero; esto vale para los demás.</translation>
    </message>
    <message>
        <source>Which number shall ring?</source>
        <translation>¿Qué número debe sonar?</translation>
    </message>
    <message>
        <source>Type its address (https://…), perhaps with a name in front: Home=https://… As it may be a secret, I delete your message then.</source>
        <translation>Escriba su dirección (https://…), si quiere con un nombre delante: Casa=https://… Como puede ser secreta, después borro su mensaje.</translation>
    </message>
    <message>
        <source>Type its path, such as /dev/ttyUSB0. Until I find a modem there, no calls come through.</source>
        <translation>Escriba su ruta, por ejemplo /dev/ttyUSB0. Mientras no encuentre allí un módem, no pasa ninguna llamada.</translation>
    </message>
    <message>
        <source>%1: that is no number. Answer again with one.</source>
        <translation>%1: eso no es un número. Conteste otra vez con un número.</translation>
    </message>
    <message>
        <source>%1: that is no address. Answer again with one that begins with https://; files of the computer are chosen in its window.</source>
        <translation>%1: eso no es una dirección. Conteste otra vez con una que empiece por https://; los archivos del ordenador se eligen en su ventana.</translation>
    </message>
    <message>
        <source>%1: that is no port. Answer again with its path.</source>
        <translation>%1: eso no es un puerto. Conteste otra vez con su ruta.</translation>
    </message>
    <message>
        <source>Callers would be passed on to %1, which may be expensive: such a number is set in the window, or by virtualphoned --set.</source>
        <translation>Quienes llaman se pasarían a %1, lo que puede salir caro: un número así se pone en la ventana, o con virtualphoned --set.</translation>
    </message>
    <message>
        <source>⌨️ Another number…</source>
        <translation>⌨️ Otro número…</translation>
    </message>
    <message>
        <source>➕ Add…</source>
        <translation>➕ Añadir…</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Deshacer</translation>
    </message>
    <message>
        <source>Calls are recorded, and the other party told so</source>
        <translation>Se graban las llamadas, y se dice a la otra parte</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Addresses of lists</source>
        <translation>Direcciones de las listas</translation>
    </message>
    <message>
        <source>Port of the modem</source>
        <translation>Puerto del módem</translation>
    </message>
    <message>
        <source>Its port for events</source>
        <translation>Su puerto para eventos</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation>dejan un mensaje</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>cada llamada</translation>
    </message>
    <message>
        <source>a file of the computer</source>
        <translation>un archivo del ordenador</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna dirección</translation>
    </message>
    <message>
        <source>of one certain modem</source>
        <translation>de un módem concreto</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>se encuentra solo</translation>
    </message>
    <message>
        <source>ring %1</source>
        <comment>%1 = number</comment>
        <translation>hacen sonar %1</translation>
    </message>
    <message>
        <source>Whom the machine&apos;s voice names to them</source>
        <translation>A quién les nombra la voz sintética</translation>
    </message>
</context>
<context>
    <name>SetupChecks</name>
    <message>
        <source>Its events arrive</source>
        <translation>Sus eventos llegan</translation>
    </message>
    <message>
        <source>Callers are shown</source>
        <translation>Se ve quién llama</translation>
    </message>
    <message>
        <source>Calls can be joined</source>
        <translation>Las llamadas se pueden unir</translation>
    </message>
    <message>
        <source>The modem&apos;s port opens</source>
        <translation>El puerto del módem se abre</translation>
    </message>
    <message>
        <source>The port %1 opens</source>
        <translation>El puerto %1 se abre</translation>
    </message>
    <message>
        <source>Waiting for a modem: plug the stick in; it is found by itself</source>
        <translation>Esperando un módem: conecte el módem USB; se encuentra solo</translation>
    </message>
    <message>
        <source>A modem answers</source>
        <translation>Un módem responde</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>modem</comment>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>There is no SIM card in the modem, or it does not sit right</source>
        <translation>No hay tarjeta SIM en el módem, o no está bien puesta</translation>
    </message>
    <message>
        <source>There is a SIM card</source>
        <translation>Hay una tarjeta SIM</translation>
    </message>
    <message>
        <source>The SIM card is open</source>
        <translation>La SIM está abierta</translation>
    </message>
    <message>
        <source>PIN of the SIM card</source>
        <translation>PIN de la tarjeta SIM</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>En la red</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Red: %1</translation>
    </message>
    <message>
        <source>Looking for the network…</source>
        <translation>Buscando la red…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>le necesita</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Anna Rossi calls</source>
        <translation>Llama Anna Rossi</translation>
    </message>
    <message>
        <source>This is how a call shows itself.</source>
        <translation>Así se muestra una llamada.</translation>
    </message>
</context>
<context>
    <name>SoundTestPhrases</name>
    <message>
        <source>This calls %1, which may cost what a call costs. Take the call: press 1 when you hear a voice or tones, 2 when you hear nothing.</source>
        <translation>Esto llama a %1, lo que puede costar lo que una llamada. Conteste: pulse 1 cuando oiga una voz o tonos, 2 cuando no oiga nada.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>Your phone rings: take the call.</source>
        <translation>Su teléfono suena: conteste.</translation>
    </message>
    <message>
        <source>Press 1 on your phone when you hear a voice or tones, 2 when you hear nothing.</source>
        <translation>Pulse 1 en su teléfono cuando oiga una voz o tonos, 2 cuando no oiga nada.</translation>
    </message>
    <message>
        <source>Nobody answered: nothing is known about the sound.</source>
        <translation>Nadie contestó: del sonido no se sabe nada.</translation>
    </message>
    <message>
        <source>Your phone is busy, or the call was declined: nothing is known about the sound.</source>
        <translation>Su teléfono está ocupado, o la llamada se rechazó: del sonido no se sabe nada.</translation>
    </message>
    <message>
        <source>Your phone is switched off or without network.</source>
        <translation>Su teléfono está apagado o sin red.</translation>
    </message>
    <message>
        <source>The call did not come about. Is the number right, and does the SIM card have credit?</source>
        <translation>La llamada no se estableció. ¿Es correcto el número, y tiene saldo la tarjeta SIM?</translation>
    </message>
    <message>
        <source>The modem sends no sound during a call: it is mute. Callers hear nothing, and are answered as without a port for sound. Another firmware may help.</source>
        <translation>El módem no envía sonido durante una llamada: está mudo. Quien llama no oye nada, y se le contesta como sin puerto de sonido. Otro firmware puede ayudar.</translation>
    </message>
    <message>
        <source>The sound works in both directions: your phone hears the modem, and the modem hears your phone.</source>
        <translation>El sonido funciona en ambos sentidos: su teléfono oye al módem, y el módem oye a su teléfono.</translation>
    </message>
    <message>
        <source>The sound works in one direction: your phone hears the modem, but the modem brings nothing back. Announcements work; messages, names and talking at this computer do not.</source>
        <translation>El sonido funciona en un sentido: su teléfono oye al módem, pero el módem no devuelve nada. Los anuncios funcionan; los mensajes, los nombres y hablar en este ordenador no.</translation>
    </message>
    <message>
        <source>The sound works in one direction: the modem hears your phone, but your phone hears nothing. Switch the announcement off, as callers do not hear it.</source>
        <translation>El sonido funciona en un sentido: el módem oye a su teléfono, pero su teléfono no oye nada. Desactive el anuncio, pues quien llama no lo oye.</translation>
    </message>
    <message>
        <source>The modem hears your phone. You pressed neither 1 nor 2, so it is not known whether your phone hears the modem.</source>
        <translation>El módem oye a su teléfono. No pulsó ni 1 ni 2, así que no se sabe si su teléfono oye al módem.</translation>
    </message>
    <message>
        <source>The modem sends sound, but nothing of your phone was in it: neither a key nor a voice. If you heard nothing either, no sound gets through.</source>
        <translation>El módem envía sonido, pero no había nada de su teléfono: ni una tecla ni una voz. Si usted tampoco oyó nada, no pasa ningún sonido.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>🔊 Test the sound</source>
        <translation>🔊 Probar el sonido</translation>
    </message>
    <message>
        <source>📞 Call my phone</source>
        <translation>📞 Llamar a mi teléfono</translation>
    </message>
    <message>
        <source>⏹ Stop the test</source>
        <translation>⏹ Parar la prueba</translation>
    </message>
    <message>
        <source>🔁 Test again</source>
        <translation>🔁 Probar otra vez</translation>
    </message>
    <message>
        <source>The sound is being tested already.</source>
        <translation>El sonido ya se está probando.</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>No se ha llamado a nadie.</translation>
    </message>
    <message>
        <source>No port for the sound of calls is known: there is nothing to test.</source>
        <translation>No se conoce ningún puerto para el sonido de las llamadas: no hay nada que probar.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound cannot be opened, or is gone: nobody hears anything. The examination of the modem (Diagnostics, virtualphoned --doctor) says more.</source>
        <translation>El puerto de sonido del módem no se puede abrir, o ya no está: nadie oye nada. El examen del módem (Diagnóstico, virtualphoned --doctor) dice más.</translation>
    </message>
</context>
<context>
    <name>SourcePhrases</name>
    <message>
        <source>as of %1</source>
        <comment>%1 = time</comment>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>⚠️ %1</source>
        <comment>%1 = why there is no newer copy</comment>
        <translation>⚠️ %1</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>se está descargando</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 = why there is no newer copy, %2 = as of 18:00</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an old copy is used</source>
        <translation>se usa una copia antigua</translation>
    </message>
    <message>
        <source>what came cannot be read as what it should be</source>
        <translation>lo que llegó no se puede leer como lo que debería ser</translation>
    </message>
    <message>
        <source>it is in use, but the disk did not take a copy</source>
        <translation>está en uso, pero el disco no guardó una copia</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>su dirección no se puede usar</translation>
    </message>
    <message>
        <source>its server could not be reached</source>
        <translation>no se pudo llegar a su servidor</translation>
    </message>
    <message>
        <source>its server did not answer in time</source>
        <translation>su servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>its server&apos;s certificate is not trusted</source>
        <translation>el certificado de su servidor no es de confianza</translation>
    </message>
    <message>
        <source>reading it is not allowed</source>
        <translation>no se permite leerlo</translation>
    </message>
    <message>
        <source>there is nothing at its address</source>
        <translation>no hay nada en su dirección</translation>
    </message>
    <message>
        <source>its server has troubles of its own</source>
        <translation>su servidor tiene sus propios problemas</translation>
    </message>
    <message>
        <source>its server refuses it</source>
        <translation>su servidor lo rechaza</translation>
    </message>
    <message>
        <source>its address leads on to one that may not be followed</source>
        <translation>su dirección lleva a otra que no se puede seguir</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>it broke off in the middle</source>
        <translation>se cortó por la mitad</translation>
    </message>
    <message>
        <source>fetching it was cancelled</source>
        <translation>se canceló la descarga</translation>
    </message>
    <message>
        <source>its file of certificates cannot be used</source>
        <translation>su archivo de certificados no se puede usar</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>name of the calendar of rules that were made here: one word</comment>
        <translation>Semanal</translation>
    </message>
</context>
<context>
    <name>StartPhrases</name>
    <message>
        <source>The data folder cannot be used: %1</source>
        <translation>La carpeta de datos no se puede usar: %1</translation>
    </message>
    <message>
        <source>The data in %1 were made by a newer version of VirtualPhone than this one, %2. Nothing has been changed. Start the newer version, or give this one a folder of its own by --data-dir.</source>
        <translation>Los datos de %1 son de una versión de VirtualPhone más nueva que esta, %2. No se ha cambiado nada. Inicie la versión más nueva, o dé a esta una carpeta propia con --data-dir.</translation>
    </message>
    <message>
        <source>VirtualPhone is already running on %1. Another instance needs a --name or another --data-dir.</source>
        <translation>VirtualPhone ya está en marcha con los datos de %1. Otra instancia necesita un --name u otro --data-dir.</translation>
    </message>
</context>
<context>
    <name>StatusPhrases</name>
    <message>
        <source>The phone</source>
        <translation>El teléfono</translation>
    </message>
    <message>
        <source>📊 %1 · up %2</source>
        <comment>%1 = name, %2 = how long</comment>
        <translation>📊 %1 · en marcha %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>The modem keeps disappearing: try a powered hub.</source>
        <translation>El módem desaparece una y otra vez: pruebe un concentrador con alimentación.</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Este módem USB no tiene voz: funcionan los SMS, no las llamadas.</translation>
    </message>
    <message>
        <source>The modem does not list joining of calls, which may fail.</source>
        <translation>El módem no anuncia la unión de llamadas, que puede fallar.</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s call can be connected. Set it with /setmasterphone.</source>
        <translation>No hay teléfono principal, así que no se puede conectar a nadie. Indíquelo con /setmasterphone.</translation>
    </message>
    <message>
        <source>The disk of the computer takes no messages: new SMS wait on the SIM.</source>
        <translation>El disco del ordenador no admite mensajes: los SMS nuevos esperan en la SIM.</translation>
    </message>
    <message>
        <source>SMS that wait to be sent: %1.</source>
        <translation>SMS que esperan su envío: %1.</translation>
    </message>
    <message>
        <source>signal %1 %2 % (−%3 dBm)</source>
        <comment>%1 = bars, %2 = percent</comment>
        <translation>señal %1 %2 % (−%3 dBm)</translation>
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
        <translation>Módem: %1 en %2 · OK</translation>
    </message>
    <message>
        <source>Modem: %1 on %2</source>
        <translation>Módem: %1 en %2</translation>
    </message>
    <message>
        <source>unknown operator</source>
        <translation>operador desconocido</translation>
    </message>
    <message>
        <source>%1 (roaming)</source>
        <translation>%1 (itinerancia)</translation>
    </message>
    <message>
        <source>%1 (home)</source>
        <translation>%1 (red propia)</translation>
    </message>
    <message>
        <source>signal unknown</source>
        <translation>señal desconocida</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Red: %1</translation>
    </message>
    <message>
        <source>SMS memory %1/%2</source>
        <translation>Memoria de SMS %1/%2</translation>
    </message>
    <message>
        <source>SIM: %1</source>
        <translation>SIM: %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>rejected with an SMS</source>
        <translation>se rechaza con un SMS</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>se le pregunta</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>su teléfono</translation>
    </message>
    <message>
        <source>Forwarding now: everybody → %1 (until %2)</source>
        <translation>Desvío actual: todos → %1 (hasta %2)</translation>
    </message>
    <message>
        <source>do not disturb (until %1)</source>
        <translation>no molestar (hasta %1)</translation>
    </message>
    <message>
        <source>%1 → %2 (until %3)</source>
        <comment>%1 = whose calls, %2 = phone</comment>
        <translation>%1 → %2 (hasta %3)</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Su teléfono: %1</translation>
    </message>
    <message>
        <source>Forwarding now: %1</source>
        <translation>Desvío actual: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en espera: %1</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>nada en espera</translation>
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
        <translation>Aún sin llamadas</translation>
    </message>
    <message>
        <source>A call is running: %1, since %2</source>
        <translation>Hay una llamada en curso: %1, desde las %2</translation>
    </message>
    <message>
        <source>Last call %1 %2 (%3)</source>
        <comment>%1 = when, %2 = with whom, %3 = how it ended</comment>
        <translation>Última llamada %1 %2 (%3)</translation>
    </message>
    <message>
        <source>🔄 Refresh</source>
        <translation>🔄 Actualizar</translation>
    </message>
    <message>
        <source>💶 Balance</source>
        <translation>💶 Saldo</translation>
    </message>
    <message>
        <source>📜 History</source>
        <translation>📜 Historial</translation>
    </message>
    <message>
        <source>As of now.</source>
        <translation>De ahora mismo.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
</context>
<context>
    <name>StoragePhrases</name>
    <message>
        <source>Messages cannot be stored</source>
        <translation>No se pueden guardar los mensajes</translation>
    </message>
    <message>
        <source>The disk of the computer is full. Please make room on it.</source>
        <translation>El disco del ordenador está lleno. Haga sitio en él, por favor.</translation>
    </message>
    <message>
        <source>The disk of the computer does not take them. Please look whether it is full or damaged.</source>
        <translation>El disco del ordenador no los admite. Mire si está lleno o dañado, por favor.</translation>
    </message>
    <message>
        <source>%1 New SMS wait on the SIM, and those to be sent wait too. I keep trying.</source>
        <comment>%1 = one or two sentences: what is wrong with the disk</comment>
        <translation>%1 Los SMS nuevos esperan en la SIM, y los que hay que enviar esperan también. Sigo intentándolo.</translation>
    </message>
    <message>
        <source>Messages can be stored again. Those that waited are being taken in.</source>
        <translation>Los mensajes se pueden guardar otra vez. Los que esperaban se están recogiendo.</translation>
    </message>
</context>
<context>
    <name>TemporaryRulePhrases</name>
    <message>
        <source>📲 All calls go to %1 until %2.</source>
        <comment>%1 = phone, %2 = time</comment>
        <translation>📲 Todas las llamadas van a %1 hasta %2.</translation>
    </message>
    <message>
        <source>Whom your block list stops is still stopped.</source>
        <translation>A quien detiene su lista de bloqueo se le sigue deteniendo.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Puesto por %1.</translation>
    </message>
    <message>
        <source>🌙 Do not disturb until %1.</source>
        <comment>%1 = time</comment>
        <translation>🌙 No molestar hasta %1.</translation>
    </message>
    <message>
        <source>☑️ All calls went to %1 until %2; your rules decide again.</source>
        <translation>☑️ Todas las llamadas iban a %1 hasta %2; deciden otra vez sus reglas.</translation>
    </message>
    <message>
        <source>☑️ All calls went to %1 until %2, when %3 ended it; your rules decide again.</source>
        <translation>☑️ Todas las llamadas iban a %1 hasta %2, cuando %3 lo terminó; deciden otra vez sus reglas.</translation>
    </message>
    <message>
        <source>☑️ Do not disturb ended at %1.</source>
        <translation>☑️ No molestar acabó a las %1.</translation>
    </message>
    <message>
        <source>☑️ Do not disturb was ended at %1 by %2.</source>
        <translation>☑️ No molestar lo terminó a las %1 %2.</translation>
    </message>
    <message>
        <source>☑️ This was changed: see the newer message below.</source>
        <translation>☑️ Esto se cambió: vea el mensaje más nuevo abajo.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Ya ha terminado.</translation>
    </message>
    <message>
        <source>📲 To which phone shall all calls go for a while?</source>
        <translation>📲 ¿A qué teléfono deben ir todas las llamadas por un tiempo?</translation>
    </message>
    <message>
        <source>Or write it: /forward &lt;phone, name or number&gt; until 18:00</source>
        <translation>O escríbalo: /forward &lt;teléfono, nombre o número&gt; hasta 18:00</translation>
    </message>
    <message>
        <source>📲 All calls to %1, until when?</source>
        <translation>📲 Todas las llamadas a %1, ¿hasta cuándo?</translation>
    </message>
    <message>
        <source>🌙 Do not disturb, until when?</source>
        <translation>🌙 No molestar, ¿hasta cuándo?</translation>
    </message>
    <message>
        <source>Until when? For example 18:00, tomorrow 9:00, 2026-12-24 18:00 or 2 h.</source>
        <translation>¿Hasta cuándo? Por ejemplo 18:00, mañana 9:00, 2026-12-24 18:00 o 2 h.</translation>
    </message>
    <message>
        <source>18:00, tomorrow 9:00, 2 h …</source>
        <translation>18:00, mañana 9:00, 2 h …</translation>
    </message>
    <message>
        <source>⚠️ Every call to %1 may be expensive. Shall all calls go there?</source>
        <translation>⚠️ Cada llamada a %1 puede ser cara. ¿Deben ir allí todas las llamadas?</translation>
    </message>
    <message>
        <source>“%1” may mean several numbers. Which one?</source>
        <translation>«%1» puede ser varios números. ¿Cuál?</translation>
    </message>
    <message>
        <source>“%1” is neither one of your phones, nor a contact, nor a number.</source>
        <translation>«%1» no es ni uno de sus teléfonos, ni un contacto, ni un número.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>That is the number of this line itself.</source>
        <translation>Ese es el número de esta misma línea.</translation>
    </message>
    <message>
        <source>“%1” never happens. Nothing is changed.</source>
        <translation>«%1» nunca ocurre. No se cambia nada.</translation>
    </message>
    <message>
        <source>“%1” is over already. Nothing is changed.</source>
        <translation>«%1» ya ha pasado. No se cambia nada.</translation>
    </message>
    <message>
        <source>“%1” is more than a year away. Nothing is changed.</source>
        <translation>«%1» queda a más de un año. No se cambia nada.</translation>
    </message>
    <message>
        <source>“%1” is no time that I can read. Write 18:00, tomorrow 9:00, 2026-12-24 18:00 or 2 h.</source>
        <translation>«%1» no es una hora que sepa leer. Escriba 18:00, mañana 9:00, 2026-12-24 18:00 o 2 h.</translation>
    </message>
    <message>
        <source>This could not be stored, so nothing is changed.</source>
        <translation>No se pudo guardar, así que no cambia nada.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>your phones</source>
        <comment>all calls go to …</comment>
        <translation>sus teléfonos</translation>
    </message>
    <message>
        <source>Only who calls a second time within 3 minutes rings.</source>
        <translation>Solo suena quien llama por segunda vez en 3 minutos.</translation>
    </message>
    <message>
        <source>Nobody rings.</source>
        <translation>No suena nadie.</translation>
    </message>
    <message>
        <source>Only these groups ring: %1; and who calls a second time within 3 minutes.</source>
        <translation>Solo suenan estos grupos: %1; y quien llama por segunda vez en 3 minutos.</translation>
    </message>
    <message>
        <source>Only these groups ring: %1.</source>
        <translation>Solo suenan estos grupos: %1.</translation>
    </message>
    <message>
        <source>Until midnight</source>
        <translation>Hasta medianoche</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Hasta esta noche</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>Hasta mañana 8:00</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>⌨️ Type…</source>
        <translation>⌨️ Escribir…</translation>
    </message>
    <message>
        <source>⏹ End now</source>
        <translation>⏹ Terminar</translation>
    </message>
    <message>
        <source>Forward all the same</source>
        <translation>Desviar igualmente</translation>
    </message>
</context>
<context>
    <name>TerminalPhrases</name>
    <message>
        <source>y yes</source>
        <comment>answers that mean yes, separated by blanks</comment>
        <translation>s sí si</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>The modem does not answer</source>
        <translation>El módem no responde</translation>
    </message>
    <message>
        <source>No modem is plugged in</source>
        <translation>No hay ningún módem conectado</translation>
    </message>
    <message>
        <source>The modem may not be used by this user</source>
        <translation>Este usuario no puede usar el módem</translation>
    </message>
    <message>
        <source>Another program uses the modem</source>
        <translation>Otro programa usa el módem</translation>
    </message>
    <message>
        <source>No modem answers on this port</source>
        <translation>Ningún módem responde en este puerto</translation>
    </message>
    <message>
        <source>The modem was lost and is awaited</source>
        <translation>El módem se perdió y se le espera</translation>
    </message>
    <message>
        <source>The stick is still a CD-ROM</source>
        <translation>El módem USB aún es un CD-ROM</translation>
    </message>
    <message>
        <source>ModemManager uses the modem</source>
        <translation>ModemManager usa el módem</translation>
    </message>
    <message>
        <source>Several modems: choose one</source>
        <translation>Varios módems: elija uno</translation>
    </message>
    <message>
        <source>Another modem is plugged in</source>
        <translation>Hay otro módem conectado</translation>
    </message>
    <message>
        <source>Another VirtualPhone uses the modem</source>
        <translation>Otro VirtualPhone usa el módem</translation>
    </message>
    <message>
        <source>This port is not for commands</source>
        <translation>Este puerto no es para comandos</translation>
    </message>
    <message>
        <source>The modem&apos;s port</source>
        <translation>El puerto del módem</translation>
    </message>
    <message>
        <source>No modem was found. Plug in the stick, or name its serial port.</source>
        <translation>No se encontró ningún módem. Conecte el módem USB, o indique su puerto serie.</translation>
    </message>
    <message>
        <source>There is no %1. Plug in the stick, or name another serial port.</source>
        <comment>%1 = port</comment>
        <translation>No existe %1. Conecte el módem USB, o indique otro puerto serie.</translation>
    </message>
    <message>
        <source>%1 may not be used by this user. Run “sudo usermod -aG dialout %2”, then log out and in again.</source>
        <comment>port, user</comment>
        <translation>Este usuario no puede usar %1. Ejecute «sudo usermod -aG dialout %2», luego cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>%1 is used by another program (ModemManager is not it). Close that one.</source>
        <comment>port</comment>
        <translation>Otro programa usa %1 (no es ModemManager). Ciérrelo.</translation>
    </message>
    <message>
        <source>%1 opens, but no modem answers there: it is probably the wrong port. Name another one, or unplug the stick and plug it in again.</source>
        <comment>port</comment>
        <translation>%1 se abre, pero no responde ningún módem: seguramente no es el puerto correcto. Indique otro, o desconecte el módem USB y conéctelo otra vez.</translation>
    </message>
    <message>
        <source>The modem worked and went away. Plug the stick in again; it is picked up by itself.</source>
        <translation>El módem funcionaba y desapareció. Conecte otra vez el módem USB; se reconoce solo.</translation>
    </message>
    <message>
        <source>%1 is held by ModemManager, which opens every modem. It can be asked to leave this one alone while VirtualPhone runs.</source>
        <comment>port</comment>
        <translation>ModemManager, que abre todos los módems, ocupa %1. Se le puede pedir que deje este en paz mientras VirtualPhone está en marcha.</translation>
    </message>
</context>
<context>
    <name>UssdPhrases</name>
    <message>
        <source>💶 Asking the operator…</source>
        <translation>💶 Preguntando al operador…</translation>
    </message>
    <message>
        <source>📟 Asking the operator: %1…</source>
        <translation>📟 Preguntando al operador: %1…</translation>
    </message>
    <message>
        <source>💶 Balance</source>
        <translation>💶 Saldo</translation>
    </message>
    <message>
        <source>📟 The operator asks:</source>
        <translation>📟 El operador pregunta:</translation>
    </message>
    <message>
        <source>➤ %1</source>
        <comment>what was answered to the operator</comment>
        <translation>➤ %1</translation>
    </message>
    <message>
        <source>The dialogue is over.</source>
        <translation>El diálogo ha terminado.</translation>
    </message>
    <message>
        <source>Nobody answered, so the dialogue was ended.</source>
        <translation>Nadie contestó, así que se terminó el diálogo.</translation>
    </message>
    <message>
        <source>📟 The program was started again in the middle of this dialogue with the operator: it is over, and his answer is not known.</source>
        <translation>📟 El programa se reinició en medio de este diálogo con el operador: ha terminado, y no se conoce su respuesta.</translation>
    </message>
    <message>
        <source>📟 The operator says:</source>
        <translation>📟 El operador dice:</translation>
    </message>
    <message>
        <source>Write the operator&apos;s code behind the command: /ussd *100#</source>
        <translation>Escriba el código del operador detrás del comando: /ussd *100#</translation>
    </message>
    <message>
        <source>your operator</source>
        <translation>su operador</translation>
    </message>
    <message>
        <source>💶 Which code asks %1 for the balance?</source>
        <comment>%1 = operator</comment>
        <translation>💶 ¿Qué código pide el saldo a %1?</translation>
    </message>
    <message>
        <source>These are known to be used; his own papers say which is right.</source>
        <translation>Se sabe que se usan estos; sus propios papeles dicen cuál es el correcto.</translation>
    </message>
    <message>
        <source>It stands in the operator&apos;s papers, such as *123#.</source>
        <translation>Está en los papeles del operador, como *123#.</translation>
    </message>
    <message>
        <source>It is remembered as network/balanceCode.</source>
        <translation>Se recuerda como network/balanceCode.</translation>
    </message>
    <message>
        <source>That is no code such as *123#, so nothing was stored or sent.</source>
        <translation>Eso no es un código como *123#, así que no se guardó ni envió nada.</translation>
    </message>
    <message>
        <source>Too many questions to the operator wait for their answers already. Please wait.</source>
        <translation>Ya esperan respuesta demasiadas preguntas al operador. Espere, por favor.</translation>
    </message>
    <message>
        <source>You sent this %1 ago, and I could not do it then. It is not done any more: send it again if you still want it.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Lo envió hace %1, y entonces no pude hacerlo. Ya no se hace: envíelo otra vez si aún lo quiere.</translation>
    </message>
    <message>
        <source>That cannot be sent to the operator.</source>
        <translation>Eso no se puede enviar al operador.</translation>
    </message>
    <message>
        <source>Write the tones behind the command: /dtmf 123# (a comma is a pause)</source>
        <translation>Escriba los tonos detrás del comando: /dtmf 123# (una coma es una pausa)</translation>
    </message>
    <message>
        <source>🎹 The tones were sent.</source>
        <translation>🎹 Se enviaron los tonos.</translation>
    </message>
    <message>
        <source>✍️ Answer…</source>
        <translation>✍️ Contestar…</translation>
    </message>
    <message>
        <source>✖ End</source>
        <translation>✖ Terminar</translation>
    </message>
    <message>
        <source>⌨️ Type another…</source>
        <translation>⌨️ Escribir otro…</translation>
    </message>
    <message>
        <source>Your answer to the operator:</source>
        <translation>Su respuesta al operador:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The code that asks for the balance:</source>
        <translation>El código que pide el saldo:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, so I cannot tell when you sent this. It is not done: send it again if you still want it, once the clock is right.</source>
        <translation>El reloj de este ordenador va atrasado, así que no sé cuándo envió esto. No se ha hecho: envíelo otra vez si aún lo quiere, cuando el reloj esté bien.</translation>
    </message>
    <message>
        <source>You tapped this while I was offline, so nothing was sent yet. Is it still meant?</source>
        <translation>Lo tocó mientras yo no tenía conexión, así que todavía no se ha enviado nada. ¿Sigue en pie?</translation>
    </message>
    <message>
        <source>The SIM card that this was asked about is not in the modem now, so nothing was sent.</source>
        <translation>La tarjeta SIM de la que se trataba no está ahora en el módem, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The SIM card was not read yet when I asked this, so nothing was sent yet. It is now: is it still meant?</source>
        <translation>Cuando lo pregunté, la tarjeta SIM aún no se había leído, así que todavía no se ha enviado nada. Ahora sí: ¿sigue en pie?</translation>
    </message>
</context>
<context>
    <name>VoicePhrases</name>
    <message>
        <source>You are being connected. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>Le estamos conectando. Espere, por favor.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the voice of espeak-ng for this language: en, it, de, fr, es</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>A call for you. Press 1 to take it, or 2 to decline.</source>
        <comment>spoken by a machine</comment>
        <translation>Una llamada para usted. Pulse 1 para aceptarla, o 2 para rechazarla.</translation>
    </message>
    <message>
        <source>a hidden number</source>
        <comment>spoken by a machine</comment>
        <translation>un número oculto</translation>
    </message>
    <message>
        <source>Call from %1. Press 1 to take it, or 2 to decline.</source>
        <comment>spoken by a machine</comment>
        <translation>Llamada de %1. Pulse 1 para aceptarla, o 2 para rechazarla.</translation>
    </message>
    <message>
        <source>Your call to %1. Press 1 to go on, or 2 to end it.</source>
        <comment>spoken by a machine</comment>
        <translation>Su llamada a %1. Pulse 1 para seguir, o 2 para terminarla.</translation>
    </message>
    <message>
        <source>It has no effect: espeak-ng, which would say it, is not installed.</source>
        <translation>No tiene efecto: espeak-ng, que lo diría, no está instalado.</translation>
    </message>
    <message>
        <source>It has no effect: no sound can be read from %1.</source>
        <translation>No tiene efecto: no se puede leer ningún sonido de %1.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <comment>spoken by a machine</comment>
        <translation>Esta llamada se graba.</translation>
    </message>
    <message>
        <source>This call may be recorded.</source>
        <comment>spoken by a machine</comment>
        <translation>Esta llamada puede ser grabada.</translation>
    </message>
    <message>
        <source>Please say your name after the tone. It is recorded for the person you are calling.</source>
        <comment>spoken by a machine</comment>
        <translation>Diga su nombre después de la señal, por favor. Se graba para la persona a la que llama.</translation>
    </message>
    <message>
        <source>Only the first %1 seconds of %2 are heard.</source>
        <translation>Solo se oyen los primeros %1 segundos de %2.</translation>
    </message>
    <message>
        <source>Nobody could be reached. Goodbye.</source>
        <comment>spoken by a machine</comment>
        <translation>No se ha podido localizar a nadie. Adiós.</translation>
    </message>
    <message>
        <source>Still trying. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>Seguimos intentándolo. Espere, por favor.</translation>
    </message>
    <message>
        <source>You are being connected to %1. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>Le estamos conectando con %1. Espere, por favor.</translation>
    </message>
    <message>
        <source>This is a test of the sound. If you hear me, press 1.</source>
        <comment>spoken by a machine</comment>
        <translation>Esta es una prueba de sonido. Si me oye, pulse 1.</translation>
    </message>
</context>
<context>
    <name>VoicemailPhrases</name>
    <message>
        <source>Nobody can take your call now. Please leave a message after the tone. It is recorded and passed on; if you do not want that, hang up.</source>
        <comment>spoken by a machine</comment>
        <translation>Nadie puede atender su llamada ahora. Deje un mensaje después de la señal. Se graba y se transmite; si no lo desea, cuelgue.</translation>
    </message>
    <message>
        <source>📼 Voicemail from %1 · %2</source>
        <comment>%2 = duration</comment>
        <translation>📼 Mensaje de voz de %1 · %2</translation>
    </message>
    <message>
        <source>📼 Voicemail</source>
        <translation>📼 Buzón de voz</translation>
    </message>
    <message>
        <source>You will be connected in a moment. In case nobody can take your call, you may leave a message after the tone; it is recorded and passed on. To be connected without one, press a key.</source>
        <comment>spoken by a machine</comment>
        <translation>En un momento se le conectará. Por si nadie puede atender su llamada, puede dejar un mensaje después del tono; se graba y se transmite. Para que se le conecte sin mensaje, pulse una tecla.</translation>
    </message>
    <message>
        <source>⏺ The call with %1 · %2</source>
        <comment>a recording; %2 = duration</comment>
        <translation>⏺ La llamada con %1 · %2</translation>
    </message>
    <message>
        <source>🗣 The name that %1 says</source>
        <comment>%1 = the caller, as contacts or network tell</comment>
        <translation>🗣 El nombre que dice %1</translation>
    </message>
    <message>
        <source>⏺ Record</source>
        <translation>⏺ Grabar</translation>
    </message>
    <message>
        <source>⏹ Stop recording</source>
        <translation>⏹ Detener la grabación</translation>
    </message>
</context>
<context>
    <name>WeekBlocks</name>
    <message>
        <source>nowhere: its place cannot be read</source>
        <translation>a ningún sitio: su lugar no se puede leer</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>se rechaza</translation>
    </message>
    <message>
        <source>rejected with an SMS</source>
        <translation>se rechaza con un SMS</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>se le pregunta</translation>
    </message>
    <message>
        <source>your own phone</source>
        <translation>su propio teléfono</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between phones that ring one after the other</comment>
        <translation>, luego </translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>buzón de voz</translation>
    </message>
</context>
<context>
    <name>WeeklySpamPhrases</name>
    <message>
        <source>🚫 This week 1 unwanted call was stopped.</source>
        <translation>🚫 Esta semana se detuvo 1 llamada no deseada.</translation>
    </message>
    <message numerus="yes">
        <source>🚫 This week %n unwanted calls were stopped.</source>
        <translation>
            <numerusform>🚫 Esta semana se detuvo %n llamada no deseada.</numerusform>
            <numerusform>🚫 Esta semana se detuvieron %n llamadas no deseadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>🚫 Since %1 1 unwanted call was stopped.</source>
        <comment>%1 = day</comment>
        <translation>🚫 Desde el %1 se detuvo 1 llamada no deseada.</translation>
    </message>
    <message numerus="yes">
        <source>🚫 Since %1 %n unwanted calls were stopped.</source>
        <comment>%1 = day</comment>
        <translation>
            <numerusform>🚫 Desde el %1 se detuvo %n llamada no deseada.</numerusform>
            <numerusform>🚫 Desde el %1 se detuvieron %n llamadas no deseadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::AutoSmsNotices</name>
    <message>
        <source>↩ Automatic SMS to %1, who hung up early: %2</source>
        <translation>↩ SMS automático a %1, que colgó pronto: %2</translation>
    </message>
    <message>
        <source>↩ Automatic SMS to %1, whose call was not accepted: %2</source>
        <translation>↩ SMS automático a %1, cuya llamada no se aceptó: %2</translation>
    </message>
    <message>
        <source>↩ Automatic SMS to your phone: %1</source>
        <translation>↩ SMS automático a su teléfono: %1</translation>
    </message>
</context>
<context>
    <name>vp::BackupPanel</name>
    <message>
        <source>Backup and privacy</source>
        <translation>Copias y privacidad</translation>
    </message>
    <message>
        <source>Days that calls and messages are kept (0 = for ever)</source>
        <translation>Llamadas y mensajes: días (0 = siempre)</translation>
    </message>
    <message>
        <source>For ever; what waits to be sent is never deleted</source>
        <translation>Para siempre; lo que espera su envío nunca se borra</translation>
    </message>
    <message>
        <source>Make a backup every week, and keep the newest four</source>
        <translation>Hacer una copia cada semana, guardar las 4 últimas</translation>
    </message>
    <message>
        <source>Folder of the weekly backups</source>
        <translation>Carpeta de las copias semanales</translation>
    </message>
    <message>
        <source>“backups” in the data folder</source>
        <translation>«backups» en la carpeta de datos</translation>
    </message>
    <message>
        <source>With the token, PIN, passwords and private addresses</source>
        <translation>Con token, PIN, contraseñas y direcciones privadas</translation>
    </message>
    <message>
        <source>Password that seals them</source>
        <translation>Contraseña que los sella</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Look at a backup, and put it in place</source>
        <translation>Mirar una copia, y ponerla en su sitio</translation>
    </message>
    <message>
        <source>Undo the last restore</source>
        <translation>Deshacer la última restauración</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Progreso de la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the backup would change</source>
        <translation>Qué cambiaría la copia</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Ponerla en su sitio</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Dejar todo como está</translation>
    </message>
    <message>
        <source>Without a password the secrets cannot be sealed.</source>
        <translation>Sin una contraseña no se pueden sellar los secretos.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Backups of VirtualPhone (*.vpbackup)</source>
        <translation>Copias de VirtualPhone (*.vpbackup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
</context>
<context>
    <name>vp::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo what this message tells</source>
        <translation>Deshacer lo que dice este mensaje</translation>
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
        <translation>Qué dice este bloque</translation>
    </message>
    <message>
        <source>&amp;Test this moment</source>
        <translation>&amp;Probar este momento</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;ambiar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Calendars…</source>
        <translation>&amp;Calendarios…</translation>
    </message>
    <message>
        <source>Who would get a call of these people then?</source>
        <translation>¿Quién recibiría entonces una llamada de esta gente?</translation>
    </message>
    <message>
        <source>This event is changed in its calendar</source>
        <translation>Este evento se cambia en su calendario</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
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
        <translation>Otra regla para la misma gente se solapa con ella; la prueba dice cuál gana.</translation>
    </message>
</context>
<context>
    <name>vp::BlockImportStrip</name>
    <message>
        <source>Add them</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>Add these entries to my list</source>
        <translation>Añadir estas entradas a mi lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave my list as it was</source>
        <translation>Dejar mi lista como estaba</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Entries for my list</source>
        <translation>Entradas para mi lista</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv)</source>
        <translation>Listas (*.txt *.csv)</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>The file is too large. Give a list of that size as a shared one.</source>
        <translation>El archivo es demasiado grande. Indique una lista de ese tamaño como lista compartida.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message>
        <source>1 new entry.</source>
        <translation>1 entrada nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries.</source>
        <translation>
            <numerusform>%n entrada nueva.</numerusform>
            <numerusform>%n entradas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>1 entry added.</source>
        <translation>1 entrada añadida.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added.</source>
        <translation>
            <numerusform>%n entrada añadida.</numerusform>
            <numerusform>%n entradas añadidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::BlockingPage</name>
    <message>
        <source>Would this number be blocked?</source>
        <translation>¿Se bloquearía este número?</translation>
    </message>
    <message>
        <source>Number to check</source>
        <translation>Número a comprobar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Check this number</source>
        <translation>Comprobar este número</translation>
    </message>
    <message>
        <source>Tell me who was blocked</source>
        <translation>Decirme quién fue bloqueado</translation>
    </message>
    <message>
        <source>Shared lists stop contacts, too</source>
        <translation>Las listas compartidas detienen también contactos</translation>
    </message>
    <message>
        <source>My entries</source>
        <translation>Mis entradas</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>Number, beginning (02 1234*), range, hidden, country NG</source>
        <translation>Número, comienzo (02 1234*), rango, hidden, country NG</translation>
    </message>
    <message>
        <source>n&amp;ever block</source>
        <translation>no bloqu&amp;ear</translation>
    </message>
    <message>
        <source>The new entry is never to be blocked</source>
        <translation>La nueva entrada nunca debe bloquearse</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add this entry</source>
        <translation>Añadir esta entrada</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen entries</source>
        <translation>Quitar las entradas elegidas</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Save my list to share it</source>
        <translation>Guardar mi lista para compartirla</translation>
    </message>
    <message>
        <source>Numbers in plain text…</source>
        <translation>Números sin cifrar…</translation>
    </message>
    <message>
        <source>Salted hashes…</source>
        <translation>Hashes con sal…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Llamantes</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Shared lists</source>
        <translation>Listas compartidas</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Fetch all shared lists now</source>
        <translation>Descargar ahora todas las listas compartidas</translation>
    </message>
    <message>
        <source>A&amp;ddresses…</source>
        <translation>D&amp;irecciones…</translation>
    </message>
    <message>
        <source>Addresses of the shared lists</source>
        <translation>Direcciones de las listas compartidas</translation>
    </message>
    <message>
        <source>No shared list is set.</source>
        <translation>No hay lista compartida.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>never blocked: %1</source>
        <translation>nunca bloqueado: %1</translation>
    </message>
    <message>
        <source>1 entry removed.</source>
        <translation>1 entrada quitada.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>%n entrada quitada.</numerusform>
            <numerusform>%n entradas quitadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of yours can be shared.</source>
        <translation>Ninguna de sus entradas se puede compartir.</translation>
    </message>
    <message>
        <source>Save my list</source>
        <translation>Guardar mi lista</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <comment>a caller, and by what</comment>
        <translation>%1 está bloqueado: %2</translation>
    </message>
    <message>
        <source>%1 is not blocked: %2</source>
        <comment>a caller, and the reason</comment>
        <translation>%1 no está bloqueado: %2</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Como antes.</translation>
    </message>
    <message>
        <source>Numbers that I have ever called are not blocked</source>
        <translation>Los números a los que he llamado alguna vez no se bloquean</translation>
    </message>
    <message>
        <source>Else those that I have called within the last</source>
        <translation>Si no, a los que he llamado en los últimos</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Make the last change once more</source>
        <translation>Rehacer el último cambio</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>state of a list</comment>
        <translation>desactivada: %1</translation>
    </message>
    <message>
        <source>Ticked: it stops callers</source>
        <translation>Marcada: detiene a quien llama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop fetching the shared lists</source>
        <translation>Detener la descarga de las listas compartidas</translation>
    </message>
    <message>
        <source>%1 is never blocked from now on.</source>
        <comment>an entry</comment>
        <translation>%1 no se bloqueará nunca desde ahora.</translation>
    </message>
    <message>
        <source>%1 is blocked from now on.</source>
        <comment>an entry</comment>
        <translation>%1 está bloqueado desde ahora.</translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation>Listas (*.txt)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>Edi&amp;tar</translation>
    </message>
    <message>
        <source>Change the chosen entry</source>
        <translation>Cambiar la entrada elegida</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>Add the entries of a file to my list</source>
        <translation>Añadir las entradas de un archivo a mi lista</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>C&amp;ambiar</translation>
    </message>
    <message>
        <source>Put this in the place of the chosen entry</source>
        <translation>Poner esto en lugar de la entrada elegida</translation>
    </message>
    <message>
        <source>%1 (%2 before)</source>
        <comment>entries of a list, and before its last fetch</comment>
        <translation>%1 (antes %2)</translation>
    </message>
    <message>
        <source>Line %1 is no entry.</source>
        <translation>La línea %1 no es una entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no entries: %1.</source>
        <translation>
            <numerusform>%n línea no es una entrada: %1.</numerusform>
            <numerusform>%n líneas no son entradas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 are taken.</source>
        <translation>Solo se toman las %1 primeras.</translation>
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
        <translation>Colgar</translation>
    </message>
    <message>
        <source>The call that lives now</source>
        <translation>La llamada en curso</translation>
    </message>
    <message>
        <source>not called yet</source>
        <comment>state of a party in the call strip</comment>
        <translation>aún sin llamar</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long the call is in this stage</comment>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>Nobody rings</source>
        <translation>No suena nadie</translation>
    </message>
    <message>
        <source>End both calls</source>
        <translation>Terminar ambas</translation>
    </message>
    <message>
        <source>Ends every call (%1)</source>
        <translation>Termina todas las llamadas (%1)</translation>
    </message>
    <message>
        <source>Joins as soon as both have answered (%1)</source>
        <translation>Une en cuanto ambos hayan contestado (%1)</translation>
    </message>
    <message>
        <source>Forward to me</source>
        <translation>Desviar a mí</translation>
    </message>
    <message>
        <source>Join now</source>
        <translation>Unir ahora</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Lets both talk again (%1)</source>
        <translation>Deja hablar de nuevo a ambos (%1)</translation>
    </message>
    <message>
        <source>Puts both on hold (%1)</source>
        <translation>Retiene a ambos (%1)</translation>
    </message>
    <message>
        <source>Gives up the phone that rings and calls the next one</source>
        <translation>Deja el teléfono que suena y llama al siguiente</translation>
    </message>
    <message>
        <source>Keys of a phone</source>
        <translation>Teclas de un teléfono</translation>
    </message>
    <message>
        <source>Keys for a machine at the other end: “for service press 1”</source>
        <translation>Teclas para una máquina al otro lado: «para asistencia pulse 1»</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <comment>the next phone</comment>
        <translation>Llamar a %1</translation>
    </message>
    <message>
        <source>Ring %1 instead</source>
        <translation>Llamar en su lugar a %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>What was recorded until now is kept</source>
        <translation>Se conserva lo que se ha grabado hasta ahora</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <comment>ends the call of one party</comment>
        <translation>Colgar a %1</translation>
    </message>
    <message>
        <source>%1 calls meanwhile, and waits.</source>
        <comment>a second caller</comment>
        <translation>%1 llama entretanto, y espera.</translation>
    </message>
    <message>
        <source>%1 call meanwhile, and wait.</source>
        <comment>several callers</comment>
        <translation>%1 llaman entretanto, y esperan.</translation>
    </message>
    <message>
        <source>Ends this call; the other one cannot stay alone and ends, too</source>
        <translation>Termina esta llamada; la otra no puede quedar sola y también termina</translation>
    </message>
    <message>
        <source>Ends this call alone: the next phone rings, or the caller may leave a message, where the rules say so; else the other call ends, too</source>
        <translation>Termina solo esta llamada: suena el siguiente teléfono, o quien llama puede dejar un mensaje, si las reglas lo dicen; si no, también termina la otra</translation>
    </message>
    <message>
        <source>The other party was told that this call may be recorded</source>
        <translation>Se ha dicho a la otra parte que esta llamada puede ser grabada</translation>
    </message>
</context>
<context>
    <name>vp::ChatView</name>
    <message>
        <source>The chat as the owner sees it</source>
        <translation>El chat como lo ve el propietario</translation>
    </message>
</context>
<context>
    <name>vp::Composer</name>
    <message>
        <source>Sen&amp;d</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Texto del SMS</translation>
    </message>
    <message>
        <source>Text; %1 sends it</source>
        <translation>Texto; %1 lo envía</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textos</translation>
    </message>
    <message>
        <source>Insert a text that is sent often</source>
        <translation>Insertar un texto que se envía a menudo</translation>
    </message>
    <message>
        <source>No texts are set</source>
        <translation>No hay textos ajustados</translation>
    </message>
</context>
<context>
    <name>vp::ConsolePanel</name>
    <message>
        <source>&amp;Everything that is said</source>
        <translation>&amp;Todo lo que se dice</translation>
    </message>
    <message>
        <source>Answers of the modem</source>
        <translation>Respuestas del módem</translation>
    </message>
    <message>
        <source>Show everything that is said to the modem and by it</source>
        <translation>Mostrar todo lo que se dice al módem y lo que dice él</translation>
    </message>
    <message>
        <source>Command for the modem</source>
        <translation>Comando para el módem</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Send the command</source>
        <translation>Enviar el comando</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Enviarlo igualmente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>No enviarlo</translation>
    </message>
    <message>
        <source>A call is being set up: it waits for that.</source>
        <translation>Se está estableciendo una llamada: espera a eso.</translation>
    </message>
</context>
<context>
    <name>vp::ContactDetail</name>
    <message>
        <source>C&amp;all…</source>
        <translation>&amp;Llamar…</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Llamar a este número</translation>
    </message>
    <message>
        <source>&amp;SMS…</source>
        <translation>&amp;SMS…</translation>
    </message>
    <message>
        <source>Write to this number</source>
        <translation>Escribir a este número</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Borrar este contacto</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Change this contact</source>
        <translation>Editar este contacto</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
    <message>
        <source>Who would get a call from this number, and why</source>
        <translation>Quién recibiría una llamada de este número, y por qué</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquear…</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Bloquear este número</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Mover a</translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation>Mover a otro grupo</translation>
    </message>
</context>
<context>
    <name>vp::ContactDialog</name>
    <message>
        <source>Change a contact</source>
        <translation>Editar un contacto</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Guardar el contacto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>A group, or the name of a new one</source>
        <translation>Un grupo, o el nombre de uno nuevo</translation>
    </message>
    <message>
        <source>So many numbers are too many.</source>
        <translation>Tantos números son demasiados.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The group is missing.</source>
        <translation>Falta el grupo.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar igualmente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the contact all the same</source>
        <translation>Guardar el contacto igualmente</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It can be kept in the card as it is, but not called.</source>
        <translation>«%1» no es un número de teléfono. Se puede guardar en la ficha como está, pero no llamar.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The note cannot be changed here.</source>
        <translation>La nota no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>So long a note is too long.</source>
        <translation>Una nota tan larga es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>vp::ContactsModel</name>
    <message>
        <source>no number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a number, how many more there are</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>Regla actual</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Última llamada</translation>
    </message>
</context>
<context>
    <name>vp::ContactsPage</name>
    <message>
        <source>1 contact deleted.</source>
        <translation>1 contacto borrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n contacto borrado.</numerusform>
            <numerusform>%n contactos borrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are back.</source>
        <translation>Han vuelto.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import files of contacts</source>
        <translation>Importar archivos de contactos</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrar por nombre o número</translation>
    </message>
    <message>
        <source>Name or number (%1)</source>
        <translation>Nombre o número (%1)</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>No se encontró a nadie.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Drop files of contacts (.vcf) here.

Each becomes a group with the name of the file: “family.vcf” is the group family. Your e-mail program, your phone and Google Contacts export such files. You can also send them to your bot.</source>
        <translation>Suelte aquí archivos de contactos (.vcf).

Cada uno se convierte en un grupo con el nombre del archivo: «family.vcf» es el grupo family. Su programa de correo, su teléfono y Google Contacts exportan esos archivos. También puede enviarlos a su bot.</translation>
    </message>
    <message>
        <source>C&amp;hoose files…</source>
        <translation>Elegir arc&amp;hivos…</translation>
    </message>
    <message>
        <source>Choose files of contacts</source>
        <translation>Elegir archivos de contactos</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>group, number of contacts</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The best %1 are shown: type more of the name.</source>
        <translation>Se muestran los %1 mejores: escriba más del nombre.</translation>
    </message>
    <message>
        <source>Files of contacts</source>
        <translation>Archivos de contactos</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.VCF)</source>
        <translation>Contactos (*.vcf *.VCF)</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>name of a file</comment>
        <translation>contactos</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Delete them again</source>
        <translation>Borrarlos otra vez</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>Dup&amp;licates…</source>
        <translation>Dup&amp;licados…</translation>
    </message>
    <message>
        <source>Who stands in the contacts more than once</source>
        <translation>Quién está más de una vez en los contactos</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>Save the contacts that are shown, or several that are marked</source>
        <translation>Guardar los contactos que se muestran, o varios marcados</translation>
    </message>
    <message>
        <source>Nobody is shown who could be saved.</source>
        <translation>No se muestra a nadie que se pueda guardar.</translation>
    </message>
    <message>
        <source>Save 1 contact</source>
        <translation>Guardar 1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>Save %n contacts</source>
        <translation>
            <numerusform>Guardar %n contacto</numerusform>
            <numerusform>Guardar %n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Contactos (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
    <message>
        <source>1 contact moved to %1.</source>
        <translation>1 contacto movido a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts moved to %1.</source>
        <translation>
            <numerusform>%n contacto movido a %1.</numerusform>
            <numerusform>%n contactos movidos a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::ContactsTable</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <comment>dragged</comment>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
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
        <translation>%1, nuevos: %2</translation>
    </message>
</context>
<context>
    <name>vp::DemoPage</name>
    <message>
        <source>People in the simulated world</source>
        <translation>Gente del mundo simulado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Calls &amp;in</source>
        <translation>&amp;Llama</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>C&amp;ontesta</translation>
    </message>
    <message>
        <source>Hangs &amp;up</source>
        <translation>C&amp;uelga</translation>
    </message>
    <message>
        <source>&amp;Hidden caller</source>
        <translation>Ll&amp;amante oculto</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Texto del SMS</translation>
    </message>
    <message>
        <source>Text of an SMS from the chosen person</source>
        <translation>Texto de un SMS de la persona elegida</translation>
    </message>
    <message>
        <source>Sends an SMS</source>
        <translation>Envía un SMS</translation>
    </message>
    <message>
        <source>A small day</source>
        <translation>Un pequeño día</translation>
    </message>
    <message>
        <source>&amp;Play the day</source>
        <translation>Re&amp;producir el día</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>What happens in the simulated world</source>
        <translation>Qué pasa en el mundo simulado</translation>
    </message>
    <message>
        <source>Your chat with the bot</source>
        <translation>Su chat con el bot</translation>
    </message>
    <message>
        <source>Message to the bot</source>
        <translation>Mensaje al bot</translation>
    </message>
    <message>
        <source>Write to the bot, for example /help</source>
        <translation>Escriba al bot, por ejemplo /help</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Presses &amp;1</source>
        <translation>Pulsa &amp;1</translation>
    </message>
    <message>
        <source>Presses &amp;2</source>
        <translation>Pulsa &amp;2</translation>
    </message>
</context>
<context>
    <name>vp::DemoPlayground</name>
    <message>
        <source>Hello, this is %1. I only wanted to ask whether you have time on Sunday. Please call me back this evening. Thank you, and goodbye.</source>
        <comment>spoken by a machine</comment>
        <translation>Hola, soy %1. Solo quería preguntar si tiene tiempo el domingo. Llámeme esta noche, por favor. Gracias y hasta luego.</translation>
    </message>
</context>
<context>
    <name>vp::DeviceSetting</name>
    <message>
        <source>The one that the desktop uses</source>
        <translation>El que usa el escritorio</translation>
    </message>
    <message>
        <source>It is not there now: the one that the desktop uses takes its place.</source>
        <translation>Ahora no está: lo sustituye el que usa el escritorio.</translation>
    </message>
</context>
<context>
    <name>vp::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Parts of the diagnostics</source>
        <translation>Partes del diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Modem</source>
        <translation>&amp;Módem</translation>
    </message>
    <message>
        <source>AT c&amp;onsole</source>
        <translation>C&amp;onsola AT</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Timings</source>
        <translation>&amp;Tiempos</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Puertos</translation>
    </message>
</context>
<context>
    <name>vp::DialDialog</name>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Llamar</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Número al que llamar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Your phone that rings first</source>
        <translation>Su teléfono que suena primero</translation>
    </message>
    <message>
        <source>Number of your phone</source>
        <translation>Número de su teléfono</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>In no contact</source>
        <translation>En ningún contacto</translation>
    </message>
    <message>
        <source>Type a number. Your phone rings first; when you answer, the other side is called and both calls are joined.</source>
        <translation>Escriba un número. Primero suena su teléfono; cuando contesta, se llama a la otra parte y se unen las dos llamadas.</translation>
    </message>
    <message>
        <source>Which phone of yours shall ring? Type its number in From.</source>
        <translation>¿Cuál de sus teléfonos debe sonar? Escriba su número en Desde.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>a problem with the field From</comment>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Both numbers are the same.</source>
        <translation>Los dos números son iguales.</translation>
    </message>
    <message>
        <source>First %1 rings. When you answer, %2 is called, then both calls are joined.</source>
        <translation>Primero suena %1. Cuando contesta, se llama a %2, y luego se unen las dos llamadas.</translation>
    </message>
    <message>
        <source>Call with this co&amp;mputer</source>
        <translation>Llamar con este &amp;ordenador</translation>
    </message>
    <message>
        <source>Call with this computer</source>
        <translation>Llamar con este ordenador</translation>
    </message>
    <message>
        <source>You talk with the microphone and the speaker of this computer</source>
        <translation>Habla con el micrófono y el altavoz de este ordenador</translation>
    </message>
    <message>
        <source>&amp;Call all the same</source>
        <translation>&amp;Llamar igualmente</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Llamar igualmente</translation>
    </message>
    <message>
        <source>Co&amp;mputer: all the same</source>
        <comment>call with this computer</comment>
        <translation>&amp;Ordenador: igualmente</translation>
    </message>
</context>
<context>
    <name>vp::DisturbButton</name>
    <message>
        <source>Do not disturb: %1</source>
        <comment>until when</comment>
        <translation>No molestar: %1</translation>
    </message>
    <message>
        <source>Do not disturb: off</source>
        <translation>No molestar: no</translation>
    </message>
    <message>
        <source>%1. For an hour, or off again: %2</source>
        <comment>what it says now, a key</comment>
        <translation>%1. Durante una hora, o de nuevo no: %2</translation>
    </message>
</context>
<context>
    <name>vp::DoctorPanel</name>
    <message>
        <source>&amp;Examine the modem</source>
        <translation>&amp;Examinar el módem</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>Save a report for a helper</source>
        <translation>Guardar un informe para quien le ayude</translation>
    </message>
    <message>
        <source>The examination takes some seconds and changes nothing. A report holds what is found, the settings that are no secrets and the end of the log, with numbers shortened and without texts.</source>
        <translation>El examen dura unos segundos y no cambia nada. Un informe contiene lo encontrado, los ajustes que no son secretos y el final del registro, con los números acortados y sin textos.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Qué ayuda</translation>
    </message>
    <message>
        <source>The modem is being examined</source>
        <translation>Se está examinando el módem</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as %1. Look through it before you give it away.</source>
        <translation>Guardado como %1. Revíselo antes de darlo.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the examination</source>
        <translation>Terminar el examen</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textos (*.txt)</translation>
    </message>
</context>
<context>
    <name>vp::DuplicatesDialog</name>
    <message>
        <source>What changes for calls:</source>
        <translation>Qué cambia para las llamadas:</translation>
    </message>
    <message>
        <source>The card then, in %1:</source>
        <comment>groups</comment>
        <translation>La tarjeta entonces, en %1:</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>1 person is one contact now.</source>
        <translation>1 persona es ahora un solo contacto.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are one contact each now.</source>
        <translation>
            <numerusform>%n persona es ahora un solo contacto.</numerusform>
            <numerusform>%n personas son ahora un contacto cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay apart, and are not listed any more.</source>
        <translation>Quedan separados, y ya no se listan.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>These contacts are probably one person: they have the same name, or share a number. Merged, each of their groups keeps one card with everything that the others say. Nothing is ticked that changes who gets which call.</source>
        <translation>Estos contactos son probablemente una sola persona: tienen el mismo nombre, o comparten un número. Unidos, cada uno de sus grupos guarda una tarjeta con todo lo que dicen las otras. No se marca nada que cambie quién recibe qué llamada.</translation>
    </message>
    <message>
        <source>Contacts that are probably one person</source>
        <translation>Contactos que son probablemente una sola persona</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Es ahora</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>What they would become</source>
        <translation>En qué se convertirían</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Merge the ticked ones</source>
        <translation>Unir los marcados</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;No es la misma persona</translation>
    </message>
    <message>
        <source>The chosen ones are different people</source>
        <translation>Los elegidos son personas distintas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Nobody stands in the contacts more than once.</source>
        <translation>Nadie está más de una vez en los contactos.</translation>
    </message>
</context>
<context>
    <name>vp::EntriesPanel</name>
    <message>
        <source>No rule lets you use a stick. The button adds one for this computer; it asks for the administrator&apos;s password.</source>
        <translation>Ninguna regla le deja usar un módem USB. El botón añade una para este ordenador; pide la contraseña del administrador.</translation>
    </message>
    <message>
        <source>The rule by which you may use a stick is another version&apos;s.</source>
        <translation>La regla que le deja usar un módem USB es de otra versión.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may use a stick.</source>
        <translation>Quien está ante este ordenador puede usar un módem USB.</translation>
    </message>
    <message>
        <source>A package lets whoever sits at this computer use a stick.</source>
        <translation>Un paquete deja usar un módem USB a quien está ante este ordenador.</translation>
    </message>
    <message>
        <source>VirtualPhone is in the menu of programs</source>
        <translation>VirtualPhone está en el menú de programas</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand</source>
        <translation>Copiar la &amp;orden</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Orden para un terminal</translation>
    </message>
    <message>
        <source>Nothing was changed. This does it in a terminal:</source>
        <translation>No se cambió nada. En un terminal lo hace esto:</translation>
    </message>
    <message>
        <source>&amp;Take the rule away…</source>
        <translation>&amp;Quitar la regla…</translation>
    </message>
    <message>
        <source>&amp;Renew the rule…</source>
        <translation>&amp;Renovar la regla…</translation>
    </message>
    <message>
        <source>&amp;Let me use the stick…</source>
        <translation>&amp;Dejarme usar el módem…</translation>
    </message>
    <message>
        <source>Somebody else&apos;s entry of this name is in the menu already.</source>
        <translation>En el menú ya hay una entrada con este nombre, de otro origen.</translation>
    </message>
    <message>
        <source>The menu could not be changed: is the disk full?</source>
        <translation>No se pudo cambiar el menú: ¿está lleno el disco?</translation>
    </message>
</context>
<context>
    <name>vp::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Overview says whether the phone works, who rings if somebody calls now, and what needs you. The bot in Telegram does the same by commands: send it /help.</source>
        <translation>Resumen dice si el teléfono funciona, quién suena si alguien llama ahora, y qué le necesita. El bot en Telegram hace lo mismo con comandos: envíele /help.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Overview, and so on for the other pages</source>
        <translation>Resumen, y así con las demás páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search a name or type a number</source>
        <translation>Buscar un nombre o escribir un número</translation>
    </message>
    <message>
        <source>Dial pad</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>New SMS</source>
        <translation>Nuevo SMS</translation>
    </message>
    <message>
        <source>Import contacts, on Contacts</source>
        <translation>Importar contactos, en Contactos</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Borrar lo elegido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Fetch calendars or lists again</source>
        <translation>Descargar otra vez calendarios o listas</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or disturb again</source>
        <translation>No molestar durante una hora, o molestar otra vez</translation>
    </message>
    <message>
        <source>End every call</source>
        <translation>Terminar todas las llamadas</translation>
    </message>
    <message>
        <source>Close a message, clear a search; never hangs up</source>
        <translation>Cerrar un mensaje, vaciar una búsqueda; nunca cuelga</translation>
    </message>
    <message>
        <source>To the list of pages</source>
        <translation>A la lista de páginas</translation>
    </message>
    <message>
        <source>Close the window; the phone keeps running</source>
        <translation>Cerrar la ventana; el teléfono sigue en marcha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>In the search: an SMS instead of a call</source>
        <translation>En la búsqueda: un SMS en lugar de una llamada</translation>
    </message>
    <message>
        <source>New contact, rule, conversation or entry: as the page says</source>
        <translation>Contacto, regla, conversación o entrada nuevos: según la página</translation>
    </message>
    <message>
        <source>Export: contacts, calls, a conversation, my list of callers</source>
        <translation>Exportar: contactos, llamadas, una conversación, mi lista</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Who would get this call</source>
        <translation>Quién recibiría esta llamada</translation>
    </message>
    <message>
        <source>Join now: connect the call that waits</source>
        <translation>Unir ahora: conectar la llamada que espera</translation>
    </message>
    <message>
        <source>In History: sort by the next column; Alt+Up and Alt+Down turn it</source>
        <translation>En el historial: ordenar por la columna siguiente; Alt+Arriba y Alt+Abajo invierten</translation>
    </message>
    <message>
        <source>Hold: both wait, or both go on</source>
        <translation>Retener: ambos esperan, o ambos siguen</translation>
    </message>
    <message>
        <source>Change the chosen contact, rule or block entry</source>
        <translation>Cambiar el contacto, la regla o la entrada bloqueada elegidos</translation>
    </message>
</context>
<context>
    <name>vp::HistoryBar</name>
    <message>
        <source>Not all of them could be deleted: the disk refuses.</source>
        <translation>No se pudieron borrar todas: el disco se niega.</translation>
    </message>
    <message>
        <source>Saving, calls so far: %1</source>
        <translation>Guardando, llamadas hasta ahora: %1</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <translation>&amp;Perdidas</translation>
    </message>
    <message>
        <source>Calls that you did not get to answer</source>
        <translation>Llamadas que no llegó a contestar</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Recibidas</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Llamadas entrantes</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>&amp;Hechas</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Llamadas salientes</translation>
    </message>
    <message>
        <source>Bloc&amp;ked</source>
        <translation>&amp;Bloqueadas</translation>
    </message>
    <message>
        <source>Calls that a rule or a list rejected</source>
        <translation>Llamadas que rechazó una regla o una lista</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Buscar por nombre o número</translation>
    </message>
    <message>
        <source>Name or number (%1)</source>
        <translation>Nombre o número (%1)</translation>
    </message>
    <message>
        <source>From which days</source>
        <translation>De qué días</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save the calls that are shown as CSV or JSON</source>
        <translation>Guardar las llamadas mostradas como CSV o JSON</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>B&amp;orrar…</translation>
    </message>
    <message>
        <source>Delete calls</source>
        <translation>Borrar llamadas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Recuperar lo borrado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>The chosen calls</source>
        <translation>Las llamadas elegidas</translation>
    </message>
    <message>
        <source>All that are older than 30 days</source>
        <translation>Todas las de más de 30 días</translation>
    </message>
    <message>
        <source>All that are older than a year</source>
        <translation>Todas las de más de un año</translation>
    </message>
    <message>
        <source>There are none so old.</source>
        <translation>No hay ninguna tan antigua.</translation>
    </message>
    <message>
        <source>1 call deleted.</source>
        <translation>1 llamada borrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls deleted.</source>
        <translation>
            <numerusform>%n llamada borrada.</numerusform>
            <numerusform>%n llamadas borradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Guardar las llamadas</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>Saved as %1, calls: %2.</source>
        <translation>Guardado como %1, llamadas: %2.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>No se guardó nada: %1.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Reh&amp;acer</translation>
    </message>
    <message>
        <source>Delete them again</source>
        <translation>Borrarlas otra vez</translation>
    </message>
    <message>
        <source>They are back.</source>
        <translation>Han vuelto.</translation>
    </message>
    <message>
        <source>Calls in which somebody left a message</source>
        <translation>Llamadas en las que alguien dejó un mensaje</translation>
    </message>
    <message>
        <source>Voi&amp;cemail</source>
        <translation>&amp;Buzón de voz</translation>
    </message>
</context>
<context>
    <name>vp::HistoryModel</name>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Llamada a %1</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>en curso ahora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Fue a</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of a call</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time of a call</comment>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of a call</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <comment>title of a column</comment>
        <translation>%1, en orden descendente</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <comment>title of a column</comment>
        <translation>%1, en orden ascendente</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
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
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Call &amp;back…</source>
        <translation>De&amp;volver…</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Copiar &amp;número</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar número</translation>
    </message>
    <message>
        <source>Steps of the call</source>
        <translation>Pasos de la llamada</translation>
    </message>
    <message>
        <source>No calls yet.

Call the number of your SIM card from another phone, or press Call above to make the first one.</source>
        <translation>Aún no hay llamadas.

Llame al número de su tarjeta SIM desde otro teléfono, o pulse Llamar arriba para hacer la primera.</translation>
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
        <translation>Escribir un SMS</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Mostrar to&amp;das</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Mostrar todas las llamadas</translation>
    </message>
    <message>
        <source>No calls like these.</source>
        <translation>Ninguna llamada así.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>B&amp;loquear</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Bloquear este número</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>¿Por &amp;qué?</translation>
    </message>
    <message>
        <source>Who would get this call, and why, by the rules of now</source>
        <translation>Quién recibiría esta llamada, y por qué, según las reglas de ahora</translation>
    </message>
    <message>
        <source>%1 is blocked from now on.</source>
        <translation>%1 está bloqueado desde ahora.</translation>
    </message>
    <message>
        <source>%1 is not blocked any more.</source>
        <translation>%1 ya no está bloqueado.</translation>
    </message>
</context>
<context>
    <name>vp::ImportStrip</name>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Reading file %1 of %2…</source>
        <translation>Leyendo el archivo %1 de %2…</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Líneas que no se pudieron leer</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Merge instead</source>
        <translation>Mejor combinar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>vp::LocalRulesPanel</name>
    <message>
        <source>Weekly rules made here</source>
        <translation>Reglas semanales hechas aquí</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;ambiar…</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Cambiar la regla elegida</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Quitar la regla elegida</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of a rule</source>
        <translation>Deshacer el último cambio de una regla</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nueva regla…</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Quitada.</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Como antes.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>begin and end of a rule</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>None yet: a rule says where the calls of a group or a contact go at the same hours every week.</source>
        <translation>Aún ninguna: una regla dice adónde van las llamadas de un grupo o de un contacto a las mismas horas cada semana.</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the last change again</source>
        <translation>Rehacer el último cambio</translation>
    </message>
    <message>
        <source>Changed again.</source>
        <translation>Cambiado otra vez.</translation>
    </message>
</context>
<context>
    <name>vp::LogPanel</name>
    <message>
        <source>Follo&amp;w</source>
        <translation>Se&amp;guir</translation>
    </message>
    <message>
        <source>Show only lines with</source>
        <translation>Solo líneas con</translation>
    </message>
    <message>
        <source>Show only lines with…</source>
        <translation>Solo líneas con…</translation>
    </message>
    <message>
        <source>From which severity on</source>
        <translation>Desde qué gravedad</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Seguir en la línea más nueva</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy what is marked, or all lines</source>
        <translation>Copiar lo marcado, o todas las líneas</translation>
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
        <translation>Alguien ha mostrado el código de propietario: diga sí o no en Ajustes.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Llamar…</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Llamar a un número</translation>
    </message>
    <message>
        <source>Opens the dial pad (%1)</source>
        <translation>Abre el teclado (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Set by an environment variable</source>
        <translation>Fijado por una variable de entorno</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A call is going on. Quit and end it?</source>
        <translation>Hay una llamada en curso. ¿Salir y terminarla?</translation>
    </message>
    <message>
        <source>Quit and end the call</source>
        <translation>Salir y terminar la llamada</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window is minimised and the phone keeps running. Quit with Ctrl+Q.</source>
        <translation>Este escritorio no tiene bandeja, así que la ventana se minimiza y el teléfono sigue en marcha. Salga con Ctrl+Q.</translation>
    </message>
    <message>
        <source>Callers ring again as the rules say.</source>
        <translation>Los llamantes suenan otra vez según las reglas.</translation>
    </message>
    <message>
        <source>Nobody disturbs you until %1; Ctrl+Shift+D ends that.</source>
        <translation>Nadie le molesta hasta las %1; Ctrl+Shift+D lo termina.</translation>
    </message>
    <message>
        <source>Nothing waits to be joined now.</source>
        <translation>Nada espera ahora que se una.</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>SMS…</translation>
    </message>
    <message>
        <source>Write an SMS</source>
        <translation>Escribir un SMS</translation>
    </message>
    <message>
        <source>Writes an SMS (%1)</source>
        <translation>Escribe un SMS (%1)</translation>
    </message>
    <message>
        <source>Nobody talks now, so nobody can be put on hold.</source>
        <translation>Ahora no habla nadie, así que no se puede retener a nadie.</translation>
    </message>
    <message>
        <source>It is too late for another phone.</source>
        <translation>Es demasiado tarde para otro teléfono.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It cannot be recorded: the modem sends no sound, or nobody talks now.</source>
        <translation>No se puede grabar: el módem no envía sonido, o ahora no habla nadie.</translation>
    </message>
    <message>
        <source>It is too late for that: the call has changed.</source>
        <translation>Es demasiado tarde para eso: la llamada ha cambiado.</translation>
    </message>
</context>
<context>
    <name>vp::MessagesPage</name>
    <message>
        <source>Search in the messages</source>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Buscar (%1)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Write to somebody else</source>
        <translation>Escribir a otra persona</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Number, or the name of a contact</source>
        <translation>Número, o nombre de un contacto</translation>
    </message>
    <message>
        <source>C&amp;all…</source>
        <translation>&amp;Llamar…</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Llamar a este número</translation>
    </message>
    <message>
        <source>&amp;Earlier messages</source>
        <translation>Mensajes &amp;anteriores</translation>
    </message>
    <message>
        <source>&amp;Latest messages</source>
        <translation>Mensajes más &amp;recientes</translation>
    </message>
    <message>
        <source>Messages of this conversation</source>
        <translation>Mensajes de esta conversación</translation>
    </message>
    <message>
        <source>No messages yet. What is sent to the SIM in the modem appears here; write a number above to begin.</source>
        <translation>Aún no hay mensajes. Lo que se envía a la SIM del módem aparece aquí; escriba un número arriba para empezar.</translation>
    </message>
    <message>
        <source>Messages cannot be kept on this disk.</source>
        <translation>Los mensajes no se pueden guardar en este disco.</translation>
    </message>
    <message>
        <source>This sender has no number to answer to.</source>
        <translation>Este remitente no tiene número al que contestar.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save this conversation as CSV or JSON</source>
        <translation>Guardar esta conversación como CSV o JSON</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>No se guardó nada: %1.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a one-time code</comment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save this conversation</source>
        <translation>Guardar esta conversación</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Para programas (*.json)</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>name of a file</comment>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Bloquear este número</translation>
    </message>
    <message>
        <source>Saving, messages so far: %1</source>
        <translation>Guardando, mensajes hasta ahora: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>%1 Press Send once more to send it all the same.</source>
        <comment>%1 = why an SMS there is dear</comment>
        <translation>%1 Pulse «Enviar» otra vez para enviarlo igualmente.</translation>
    </message>
</context>
<context>
    <name>vp::ModemPanel</name>
    <message>
        <source>Modem</source>
        <translation>Módem</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>SMS in its memory</source>
        <translation>SMS en su memoria</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>the SIM card</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places that are taken</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>itinerancia</translation>
    </message>
    <message>
        <source>at home</source>
        <comment>not roaming</comment>
        <translation>en su red</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>SMS centre</source>
        <translation>Centro de SMS</translation>
    </message>
    <message>
        <source>Joining calls</source>
        <translation>Unir llamadas</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Llamada en espera</translation>
    </message>
    <message>
        <source>Type (from the IMEI)</source>
        <translation>Tipo (según el IMEI)</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>calls can be joined</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>without holding</source>
        <comment>calls can be joined</comment>
        <translation>sin retener</translation>
    </message>
    <message>
        <source>no</source>
        <comment>calls can be joined</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the number of the SMS centre</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>on</source>
        <comment>call waiting</comment>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <comment>call waiting</comment>
        <translation>desactivada</translation>
    </message>
</context>
<context>
    <name>vp::ModemTab</name>
    <message>
        <source>Re&amp;connect</source>
        <translation>Re&amp;conectar</translation>
    </message>
    <message>
        <source>Set the modem up from the start</source>
        <translation>Configurar el módem desde el principio</translation>
    </message>
    <message>
        <source>No number of the SMS centre is set on the SIM card, so no SMS can be sent. Your operator tells it:</source>
        <translation>La tarjeta SIM no tiene puesto el número del centro de SMS, así que no se puede enviar ningún SMS. Se lo indica su operador:</translation>
    </message>
    <message>
        <source>Number of the SMS centre</source>
        <translation>Número del centro de SMS</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Po&amp;ner</translation>
    </message>
    <message>
        <source>Set the number of the SMS centre</source>
        <translation>Poner el número del centro de SMS</translation>
    </message>
    <message>
        <source>The modem is set up from the start.</source>
        <translation>El módem se configura desde el principio.</translation>
    </message>
    <message>
        <source>There is a call: not now.</source>
        <translation>Hay una llamada: ahora no.</translation>
    </message>
</context>
<context>
    <name>vp::MoveMenu</name>
    <message>
        <source>New group…</source>
        <translation>Nuevo grupo…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Nombre del nuevo grupo</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Mover allí</translation>
    </message>
    <message>
        <source>Move to the new group</source>
        <translation>Mover al nuevo grupo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vp::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <translation>Otro</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a number</comment>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>kind of a number</comment>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of a number</comment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Work mobile</source>
        <comment>kind of a number</comment>
        <translation>Móvil trabajo</translation>
    </message>
    <message>
        <source>Fax</source>
        <comment>kind of a number</comment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <comment>kind of a number</comment>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Número %1</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un número de teléfono</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Kind of number %1</source>
        <translation>Tipo del número %1</translation>
    </message>
</context>
<context>
    <name>vp::OverviewPage</name>
    <message>
        <source>Contacts are rejected outside calendar events.</source>
        <translation>Los contactos se rechazan fuera de los eventos del calendario.</translation>
    </message>
    <message>
        <source>Contacts are rejected outside calendar events, and no calendar is set: no contact can ring.</source>
        <translation>Los contactos se rechazan fuera de los eventos del calendario, y no hay calendario: no puede sonar ningún contacto.</translation>
    </message>
    <message>
        <source>Take the modem</source>
        <translation>Tomar el módem</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Módem</translation>
    </message>
    <message>
        <source>The modem keeps disappearing, mostly for want of power: try another USB port or a powered hub.</source>
        <translation>El módem desaparece una y otra vez, casi siempre por falta de corriente: pruebe otro puerto USB o un concentrador con alimentación.</translation>
    </message>
    <message>
        <source>Nobody can ring: the number of your own phone is missing.</source>
        <translation>No puede sonar nadie: falta el número de su propio teléfono.</translation>
    </message>
    <message>
        <source>Set number</source>
        <translation>Poner número</translation>
    </message>
    <message>
        <source>No Telegram bot is set up; the window works without one.</source>
        <translation>No hay bot de Telegram configurado; la ventana funciona sin él.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>The bot has no owner yet, so it obeys nobody.</source>
        <translation>El bot aún no tiene propietario, así que no obedece a nadie.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>If somebody calls now</source>
        <translation>Si alguien llama ahora</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le necesita</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Últimas llamadas</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>&amp;Todas las llamadas</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Your virtual phone is ready</source>
        <translation>Su teléfono virtual está listo</translation>
    </message>
    <message>
        <source>signal %1 %</source>
        <translation>señal %1 %</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram: %1</translation>
    </message>
    <message>
        <source>simulated modem and chat</source>
        <translation>módem y chat simulados</translation>
    </message>
    <message>
        <source>Nothing: everything is set up.</source>
        <translation>Nada: todo está configurado.</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>en curso ahora</translation>
    </message>
    <message>
        <source>No calls yet. Call the number of your SIM card from another phone to try it.</source>
        <translation>Aún no hay llamadas. Para probar, llame al número de su tarjeta SIM desde otro teléfono.</translation>
    </message>
    <message>
        <source>The set-up was not brought to its end.</source>
        <translation>La configuración no se terminó.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>&amp;Repetir el asistente…</translation>
    </message>
    <message>
        <source>Run the wizard again</source>
        <translation>Repetir el asistente</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>&amp;Forward all to</source>
        <translation>Des&amp;viar todas a</translation>
    </message>
    <message>
        <source>Forward all calls for a while</source>
        <translation>Desviar todas las llamadas por un tiempo</translation>
    </message>
    <message>
        <source>&amp;Who would get this call?</source>
        <translation>&amp;Quién recibiría esta llamada?</translation>
    </message>
    <message>
        <source>Ask who would get a call, now or at another time</source>
        <translation>Preguntar quién recibiría una llamada, ahora o en otro momento</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nobody can call before the PIN of the SIM card is entered.</source>
        <translation>Nadie puede llamar antes de que se introduzca el PIN de la tarjeta SIM.</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation>Introducir el PIN</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
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
        <translation>El calendario «%1» no se ha leído desde hace un día.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All calls: %1, %2.</source>
        <comment>where they go, until when</comment>
        <translation>Todas las llamadas: %1, %2.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>An event in the calendars is not understood.</source>
        <translation>Un evento de los calendarios no se entiende.</translation>
    </message>
    <message numerus="yes">
        <source>%n events in the calendars are not understood.</source>
        <translation>
            <numerusform>%n evento de los calendarios no se entiende.</numerusform>
            <numerusform>%n eventos de los calendarios no se entienden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No SMS can be sent: the number of the SMS centre is missing.</source>
        <translation>No se puede enviar ningún SMS: falta el número del centro de SMS.</translation>
    </message>
</context>
<context>
    <name>vp::Pages</name>
    <message>
        <source>The demo has a chat of its own</source>
        <translation>La demo tiene su propio chat</translation>
    </message>
    <message>
        <source>The command is copied: paste it into a terminal, then log out and in again.</source>
        <translation>La orden está copiada: péguela en un terminal, luego cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>Tried just now: there is still no modem. It is looked for again and again.</source>
        <translation>Probado ahora mismo: sigue sin haber módem. Se busca una y otra vez.</translation>
    </message>
    <message>
        <source>The message is not ready yet, or it was deleted.</source>
        <translation>El mensaje aún no está listo, o se ha borrado.</translation>
    </message>
    <message>
        <source>Callers get what the rules say again.</source>
        <translation>Para quienes llaman vale otra vez lo que dicen las reglas.</translation>
    </message>
    <message>
        <source>ModemManager is asked to leave the modem alone.</source>
        <translation>Se pide a ModemManager que deje en paz el módem.</translation>
    </message>
</context>
<context>
    <name>vp::PeoplePanel</name>
    <message>
        <source>Who may control this phone</source>
        <translation>Quién puede controlar este teléfono</translation>
    </message>
    <message>
        <source>&amp;Let an owner in…</source>
        <translation>&amp;Añadir un propietario…</translation>
    </message>
    <message>
        <source>Owners and guests</source>
        <translation>Propietarios e invitados</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>Quitar a la persona elegida</translation>
    </message>
    <message>
        <source>A group may control this phone: so may everybody who is in it, or will be.</source>
        <translation>Un grupo puede controlar este teléfono: es decir, todos los que están o estarán en él.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Quitar ahora</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Conservar a esta persona</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <source>Link that makes an owner</source>
        <translation>Enlace que hace propietario</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Copiar en&amp;lace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>No dejar entrar a nadie</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Make this person an owner</source>
        <translation>Hacer propietario a esta persona</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>An owner sees all calls and messages, calls at your cost and changes everything. Allow it only if you know the person.</source>
        <translation>Un propietario ve todas las llamadas y mensajes, llama a su costa y lo cambia todo. Permítalo solo si conoce a la persona.</translation>
    </message>
    <message>
        <source>%1 wants to control this phone.</source>
        <comment>a person</comment>
        <translation>%1 quiere controlar este teléfono.</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>%1 can then do nothing here any more, and is told so.</source>
        <translation>%1 ya no podrá hacer nada aquí, y se le avisa.</translation>
    </message>
    <message>
        <source>Good for one person, and for %1 min more.</source>
        <comment>9:41</comment>
        <translation>Vale para una persona, y %1 min más.</translation>
    </message>
    <message>
        <source>Scan this with the phone that has Telegram, or open the link there, and press START. Or send this code to the bot:</source>
        <translation>Escanee esto con el teléfono que tiene Telegram, o abra allí el enlace, y pulse START. O envíe este código al bot:</translation>
    </message>
    <message>
        <source>Send this code to the bot:</source>
        <translation>Envíe este código al bot:</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Give this person the rights back</source>
        <translation>Devolver los derechos a esta persona</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se ha quitado a %1.</translation>
    </message>
</context>
<context>
    <name>vp::PinPanel</name>
    <message>
        <source>SIM card locked</source>
        <translation>Tarjeta SIM bloqueada</translation>
    </message>
    <message>
        <source>PIN of the SIM card</source>
        <translation>PIN de la tarjeta SIM</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Unlock the SIM card</source>
        <translation>Desbloquear la tarjeta SIM</translation>
    </message>
    <message>
        <source>&amp;Remember it on this computer</source>
        <translation>&amp;Recordarlo en este ordenador</translation>
    </message>
    <message>
        <source>Remember the PIN on this computer</source>
        <translation>Recordar el PIN en este ordenador</translation>
    </message>
    <message>
        <source>I am &amp;sure: a wrong PIN now may block the card</source>
        <translation>Estoy &amp;seguro: un PIN equivocado puede bloquear ahora la tarjeta</translation>
    </message>
    <message>
        <source>The PIN is on its way…</source>
        <translation>El PIN está en camino…</translation>
    </message>
</context>
<context>
    <name>vp::PortsPanel</name>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>commands and events</source>
        <translation>comandos y eventos</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>sound of calls</source>
        <translation>sonido de las llamadas</translation>
    </message>
    <message>
        <source>only emptied</source>
        <translation>solo vaciado</translation>
    </message>
    <message>
        <source>Ports of the modem</source>
        <translation>Puertos del módem</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
    </message>
    <message>
        <source>USB interface</source>
        <translation>Interfaz USB</translation>
    </message>
    <message>
        <source>Name that stays when numbers change</source>
        <translation>Nombre que queda si cambian los números</translation>
    </message>
    <message>
        <source>A name of the last column may be set as the serial port in Settings.</source>
        <translation>Un nombre de la última columna se puede poner como puerto serie en Ajustes.</translation>
    </message>
    <message>
        <source>There is no modem now.</source>
        <translation>Ahora no hay ningún módem.</translation>
    </message>
</context>
<context>
    <name>vp::PromptsPanel</name>
    <message>
        <source>Sounds of your own</source>
        <translation>Sonidos propios</translation>
    </message>
    <message>
        <source>Callers may hear your own voice in place of the machine&apos;s. Choose a WAV, Ogg, FLAC or MP3 file, drop one here, record it, or send a voice message to the bot. It is copied, and brought to the right loudness.</source>
        <translation>Quienes llaman pueden oír la voz de usted en lugar de la sintética. Elija un archivo WAV, Ogg, FLAC o MP3, suelte uno aquí, grábelo, o envíe un mensaje de voz al bot. Se copia y se ajusta al volumen adecuado.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Who hears it?</source>
        <translation>¿Quién lo oye?</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Elegir un archivo de sonido</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Es&amp;cuchar</translation>
    </message>
    <message>
        <source>Listen to what is heard now</source>
        <translation>Escuchar lo que se oye ahora</translation>
    </message>
    <message>
        <source>Back to the &amp;standard one</source>
        <translation>Volver al e&amp;stándar</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Record with the microphone</source>
        <translation>Grabar con el micrófono</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Reproducir la grabación</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Use the recording</source>
        <translation>Usar la grabación</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Nivel de su micrófono</translation>
    </message>
    <message>
        <source>All callers</source>
        <translation>Todos los llamantes</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>%1 = a group</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>In a moment…</source>
        <translation>En un momento…</translation>
    </message>
    <message>
        <source>There is no sound that can be read.</source>
        <translation>No hay ningún sonido que se pueda leer.</translation>
    </message>
    <message>
        <source>This desktop has no player for it.</source>
        <translation>Este escritorio no tiene un reproductor para ello.</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Este ordenador no tiene ahora micrófono ni altavoz que se puedan usar.</translation>
    </message>
    <message>
        <source>The sound of this computer is gone; what was recorded until then is kept.</source>
        <translation>El sonido de este ordenador ha desaparecido; lo grabado hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
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
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>Play the message</source>
        <translation>Escuchar el mensaje</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
    <message>
        <source>Opens it in your desktop&apos;s player</source>
        <translation>Lo abre en el reproductor de su escritorio</translation>
    </message>
    <message>
        <source>This desktop has no player for it: save it instead.</source>
        <translation>Este escritorio no tiene un reproductor para ello: guárdelo.</translation>
    </message>
    <message>
        <source>The message was saved.</source>
        <translation>El mensaje se ha guardado.</translation>
    </message>
    <message>
        <source>The message could not be saved there.</source>
        <translation>El mensaje no se pudo guardar ahí.</translation>
    </message>
    <message>
        <source>Delete &amp;it</source>
        <translation>Borrar &amp;mensaje</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Borrar el mensaje</translation>
    </message>
    <message>
        <source>The caller has left a message.</source>
        <translation>Quien llamó ha dejado un mensaje.</translation>
    </message>
    <message>
        <source>This call was recorded.</source>
        <translation>Esta llamada se ha grabado.</translation>
    </message>
    <message>
        <source>The message is deleted.</source>
        <translation>El mensaje está borrado.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Está de vuelta.</translation>
    </message>
</context>
<context>
    <name>vp::RowsExport</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>vp::RuleDialog</name>
    <message>
        <source>Change a weekly rule</source>
        <translation>Cambiar una regla semanal</translation>
    </message>
    <message>
        <source>New weekly rule</source>
        <translation>Nueva regla semanal</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Guardar la regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Group or contact</source>
        <translation>Grupo o contacto</translation>
    </message>
    <message>
        <source>A group, or the name of a contact</source>
        <translation>Un grupo, o el nombre de un contacto</translation>
    </message>
    <message>
        <source>Calls of</source>
        <translation>Llamadas de</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Adónde van</translation>
    </message>
    <message>
        <source>your own phone, %1</source>
        <translation>su propio teléfono, %1</translation>
    </message>
    <message>
        <source>are rejected</source>
        <translation>se rechazan</translation>
    </message>
    <message>
        <source>are rejected with an SMS</source>
        <translation>se rechazan con un SMS</translation>
    </message>
    <message>
        <source>+39 …, or choose</source>
        <translation>+39 …, o elija</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Van a</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To; on the next day where it is not later</source>
        <translation>A; al día siguiente si no es más tarde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>acaba el</translation>
    </message>
    <message>
        <source>The rule ends</source>
        <translation>La regla acaba</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The calendars are set by an environment variable, so no rule can be added here.</source>
        <translation>Una variable de entorno fija los calendarios, así que aquí no se puede añadir ninguna regla.</translation>
    </message>
    <message>
        <source>Whose calls? Type a group, or the name of a contact.</source>
        <translation>¿Las llamadas de quién? Escriba un grupo, o el nombre de un contacto.</translation>
    </message>
    <message>
        <source>Where do they go? Type a number with its country code, or choose.</source>
        <translation>¿Adónde van? Escriba un número con su prefijo de país, o elija.</translation>
    </message>
    <message>
        <source>On which days? Choose one at least.</source>
        <translation>¿Qué días? Elija al menos uno.</translation>
    </message>
    <message>
        <source>There are too many rules.</source>
        <translation>Hay demasiadas reglas.</translation>
    </message>
    <message>
        <source>may leave a message</source>
        <translation>pueden dejar un mensaje</translation>
    </message>
</context>
<context>
    <name>vp::RuleTester</name>
    <message>
        <source>no&amp;w</source>
        <translation>a&amp;hora</translation>
    </message>
    <message>
        <source>Number or name of a caller</source>
        <translation>Número o nombre de un llamante</translation>
    </message>
    <message>
        <source>Number or name; empty = a hidden number</source>
        <translation>Número o nombre; vacío = un número oculto</translation>
    </message>
    <message>
        <source>If the call came now</source>
        <translation>Si la llamada llegara ahora</translation>
    </message>
    <message>
        <source>When the call would come</source>
        <translation>Cuándo llegaría la llamada</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Who would get this call?</source>
        <translation>¿Quién recibiría esta llamada?</translation>
    </message>
    <message>
        <source>Decides as for a real call, and does nothing (%1)</source>
        <translation>Decide como en una llamada real, y no hace nada (%1)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
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
        <translation>¿Quién recibiría esta llamada?</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>Fetch all calendars now</source>
        <translation>Descargar ahora todos los calendarios</translation>
    </message>
    <message>
        <source>Fetches all calendars now (%1)</source>
        <translation>Descarga ahora todos los calendarios (%1)</translation>
    </message>
    <message>
        <source>&amp;Calendars…</source>
        <translation>&amp;Calendarios…</translation>
    </message>
    <message>
        <source>Addresses of the calendars</source>
        <translation>Direcciones de los calendarios</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Qué falla en las reglas</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semana anterior</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semana siguiente</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Rules of the week as a list</source>
        <translation>Reglas de la semana como lista</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
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
        <translation>Cómo se muestra la semana</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>What the chosen block says</source>
        <translation>Qué dice el bloque elegido</translation>
    </message>
    <message>
        <source>Where no event says anything</source>
        <translation>Donde ningún evento dice nada</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Llamantes que ocultan su número</translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation>Números en ningún contacto</translation>
    </message>
    <message>
        <source>Contacts outside calendar events</source>
        <translation>Contactos fuera de los eventos</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sin regla</translation>
    </message>
    <message>
        <source>Week %1, %2 – %3</source>
        <comment>number, first and last day</comment>
        <translation>Semana %1, %2 – %3</translation>
    </message>
    <message>
        <source>⚠ %1 (overlaps another rule)</source>
        <translation>⚠ %1 (se solapa con otra regla)</translation>
    </message>
    <message>
        <source>No rule applies in this week.</source>
        <translation>No vale ninguna regla esta semana.</translation>
    </message>
    <message>
        <source>Choose a block to read all of it.</source>
        <translation>Elija un bloque para leerlo entero.</translation>
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
        <translation>se solapa con otra regla para la misma gente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a calendar and where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calendar yet: calls follow the defaults below. An event whose title is a group and whose place is a phone number forwards that group while it lasts.</source>
        <translation>Aún no hay calendario: las llamadas siguen los valores de abajo. Un evento cuyo título es un grupo y cuyo lugar es un número de teléfono desvía ese grupo mientras dura.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 regla</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names several contacts: type more of the name, or the number.</source>
        <translation>«%1» nombra a varios contactos: escriba más del nombre, o el número.</translation>
    </message>
    <message>
        <source>%1 has no number.</source>
        <translation>%1 no tiene número.</translation>
    </message>
    <message>
        <source>“%1” is neither a contact nor a phone number.</source>
        <translation>«%1» no es ni un contacto ni un número de teléfono.</translation>
    </message>
    <message>
        <source>“%1” is neither a contact nor a phone number. Did you mean “%2”?</source>
        <translation>«%1» no es ni un contacto ni un número de teléfono. ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a caller, and what becomes of the call</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>days of the week, last day</comment>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>Search the rules of the week</source>
        <translation>Buscar en las reglas de la semana</translation>
    </message>
    <message>
        <source>Group, name or phone (%1)</source>
        <translation>Grupo, nombre o teléfono (%1)</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; search to find the others.</source>
        <comment>numbers of events of a week</comment>
        <translation>Se muestran los primeros %1 de %2; busque para encontrar los demás.</translation>
    </message>
    <message>
        <source>No rule of this week matches the search.</source>
        <translation>Ninguna regla de esta semana coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop fetching the calendars</source>
        <translation>Dejar de descargar los calendarios</translation>
    </message>
    <message>
        <source>Stops fetching; what was read before stays in use</source>
        <translation>Detiene la descarga; lo que se leyó antes sigue en uso</translation>
    </message>
</context>
<context>
    <name>vp::SearchField</name>
    <message>
        <source>Search a name or type a number</source>
        <translation>Busque un nombre o escriba un número</translation>
    </message>
    <message>
        <source>Search a name or type a number (%1)</source>
        <translation>Busque un nombre o escriba un número (%1)</translation>
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
        <translation>Bloquear %1…</translation>
    </message>
    <message>
        <source>Call %1…</source>
        <comment>a number</comment>
        <translation>Llamar a %1…</translation>
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
        <translation>Fijado por una variable de entorno o en la línea de comandos</translation>
    </message>
</context>
<context>
    <name>vp::SettingsPage</name>
    <message>
        <source>Phones</source>
        <translation>Teléfonos</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Su propio teléfono</translation>
    </message>
    <message>
        <source>The number that calls are passed on to</source>
        <translation>El número al que se pasan las llamadas</translation>
    </message>
    <message>
        <source>Phones that ring</source>
        <translation>Teléfonos que suenan</translation>
    </message>
    <message>
        <source>master:25, +39 …:20: one after the other, with seconds</source>
        <translation>master:25, +39 …:20: uno tras otro, con segundos</translation>
    </message>
    <message>
        <source>Try them all when you call somebody, too</source>
        <translation>Probarlos todos también al llamar usted</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Número de la línea</translation>
    </message>
    <message>
        <source>The number of the SIM in the modem, so that it never calls itself</source>
        <translation>El número de la SIM del módem, para que nunca se llame a sí misma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>+39, or IT</source>
        <translation>+39, o IT</translation>
    </message>
    <message>
        <source>Calendars and lists</source>
        <translation>Calendarios y listas</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Home=https://…, one a line; the first one wins over the others</source>
        <translation>Home=https://…, uno por línea; el primero gana a los demás</translation>
    </message>
    <message>
        <source>Shared block lists</source>
        <translation>Listas de bloqueo compartidas</translation>
    </message>
    <message>
        <source>Name=https://…, one a line; none = no list</source>
        <translation>Nombre=https://…, una por línea; ninguna = sin lista</translation>
    </message>
    <message>
        <source>Names of phones</source>
        <translation>Nombres de teléfonos</translation>
    </message>
    <message>
        <source>Mobile=+39 …, Office=+39 …: a calendar may say them</source>
        <translation>Móvil=+39 …, Oficina=+39 …: un calendario puede nombrarlos</translation>
    </message>
    <message>
        <source>Automatic SMS</source>
        <translation>SMS automáticos</translation>
    </message>
    <message>
        <source>Our own words; {name} and {time} are filled in</source>
        <translation>Nuestras propias palabras; {name} y {time} se rellenan</translation>
    </message>
    <message>
        <source>To callers who hang up before they are joined</source>
        <translation>A llamantes que cuelgan antes de unirlos</translation>
    </message>
    <message>
        <source>Text to those who hung up</source>
        <translation>Texto a los que colgaron</translation>
    </message>
    <message>
        <source>To callers who are not accepted</source>
        <translation>A llamantes que no se aceptan</translation>
    </message>
    <message>
        <source>Text to those not accepted</source>
        <translation>Texto a los no aceptados</translation>
    </message>
    <message>
        <source>Your phone gets the caller&apos;s name by SMS</source>
        <translation>Su teléfono recibe por SMS el nombre del llamante</translation>
    </message>
    <message>
        <source>At most one a caller and day, never to hidden, short or block-listed numbers.</source>
        <translation>Como máximo uno por llamante y día, nunca a números ocultos, cortos o bloqueados.</translation>
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
        <translation>Nuevo token de @BotFather; el guardado nunca se muestra</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Guardar token</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propietarios</translation>
    </message>
    <message>
        <source>Telegram ids by comma; the bot tells yours by /getid</source>
        <translation>Identificadores de Telegram con comas; el bot dice el suyo con /getid</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Módem</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serie</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Se encuentra solo</translation>
    </message>
    <message>
        <source>Ask ModemManager to leave the modem alone</source>
        <translation>Pedir a ModemManager que deje en paz el módem</translation>
    </message>
    <message>
        <source>A modem that works stays in use until it is unplugged, or until the next start.</source>
        <translation>Un módem que funciona sigue en uso hasta que se desconecta, o hasta el próximo arranque.</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach your own phone</source>
        <translation>Ordenador apagado: las llamadas van a su teléfono</translation>
    </message>
    <message>
        <source>The computer does not sleep while the modem is ready</source>
        <translation>No suspender mientras el módem está listo</translation>
    </message>
    <message>
        <source>Who may ring your phone</source>
        <translation>Quién puede sonar en su teléfono</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Llamantes que ocultan su número</translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation>Números en ningún contacto</translation>
    </message>
    <message>
        <source>Contacts outside calendar events</source>
        <translation>Contactos fuera de los eventos</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sin regla</translation>
    </message>
    <message>
        <source>Without a rule, contacts ring your own phone as long as no calendar is set, and are rejected outside its events once one is.</source>
        <translation>Sin regla, los contactos suenan en su teléfono mientras no haya calendario, y se rechazan fuera de sus eventos en cuanto lo haya.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Closing the window keeps the phone running in the tray</source>
        <translation>Al cerrar la ventana el teléfono sigue en la bandeja</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Otro idioma se usa desde el próximo arranque.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Your phone rings for at most</source>
        <translation>Su teléfono suena como máximo</translation>
    </message>
    <message>
        <source>Others ring for at most</source>
        <translation>Los demás suenan como máximo</translation>
    </message>
    <message>
        <source>Folder of the contacts</source>
        <translation>Carpeta de los contactos</translation>
    </message>
    <message>
        <source>“contacts” in the data folder</source>
        <translation>«contacts» en la carpeta de datos</translation>
    </message>
    <message>
        <source>How a caller is connected</source>
        <translation>Cómo se conecta a un llamante</translation>
    </message>
    <message>
        <source>auto, or an order of deflect, join, transfer</source>
        <translation>auto, o un orden de deflect, join, transfer</translation>
    </message>
    <message>
        <source>Telegram server</source>
        <translation>Servidor de Telegram</translation>
    </message>
    <message>
        <source>Modem&apos;s port for events</source>
        <translation>Puerto para eventos</translation>
    </message>
    <message>
        <source>The same as the serial port</source>
        <translation>El mismo que el puerto serie</translation>
    </message>
    <message>
        <source>More start commands of the modem</source>
        <translation>Más comandos de arranque</translation>
    </message>
    <message>
        <source>One AT command a line, sent after our own</source>
        <translation>Un comando AT por línea, enviado tras los nuestros</translation>
    </message>
    <message>
        <source>Another port or start command is used from the next start on.</source>
        <translation>Otro puerto o comando de arranque se usa desde el próximo arranque.</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <comment>bot name: state</comment>
        <translation>@%1: %2</translation>
    </message>
    <message>
        <source>Saved; connecting</source>
        <translation>Guardado; conectando</translation>
    </message>
    <message>
        <source>Start when I log in, hidden in the tray</source>
        <translation>Iniciar al entrar, oculto en la bandeja</translation>
    </message>
    <message>
        <source>Start hidden in the tray, always</source>
        <translation>Iniciar siempre oculto en la bandeja</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En color</translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation>Blanco, para un panel oscuro</translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation>Negro, para un panel claro</translation>
    </message>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>&amp;Repetir el asistente…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Show notifications on this desktop</source>
        <translation>Mostrar notificaciones en este escritorio</translation>
    </message>
    <message>
        <source>They show names, numbers and texts</source>
        <translation>Muestran nombres, números y textos</translation>
    </message>
    <message>
        <source>Incoming calls, with buttons</source>
        <translation>Llamadas entrantes, con botones</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>Callers whom a block list stopped</source>
        <translation>Llamantes detenidos por una lista de bloqueo</translation>
    </message>
    <message>
        <source>Calls that you make</source>
        <translation>Llamadas que usted hace</translation>
    </message>
    <message>
        <source>SMS, with a field for the answer where there is one</source>
        <translation>SMS, con un campo para responder donde lo hay</translation>
    </message>
    <message>
        <source>The modem goes and comes back</source>
        <translation>El módem se va y vuelve</translation>
    </message>
    <message>
        <source>New guests and owners, and wrong passwords</source>
        <translation>Invitados y propietarios nuevos, contraseñas malas</translation>
    </message>
    <message>
        <source>A calendar that could not be read for a day</source>
        <translation>Un calendario ilegible desde hace un día</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System</source>
        <comment>colours as the desktop&apos;s</comment>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>What callers and your phone hear</source>
        <translation>Qué oyen los llamantes y su teléfono</translation>
    </message>
    <message>
        <source>A caller is told that he is being connected</source>
        <translation>A un llamante se le dice que se le conecta</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>con una voz sintética</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>by a sound file of my own</source>
        <translation>con un archivo de audio mío</translation>
    </message>
    <message>
        <source>The whole path of a WAV, FLAC, Ogg or MP3 file</source>
        <translation>La ruta completa de un archivo WAV, FLAC, Ogg o MP3</translation>
    </message>
    <message>
        <source>Groups that hear something else</source>
        <translation>Grupos que oyen otra cosa</translation>
    </message>
    <message>
        <source>Family=off | Work=/home/…/work.wav</source>
        <translation>Familia=off | Trabajo=/home/…/trabajo.wav</translation>
    </message>
    <message>
        <source>Your phone is asked to press 1</source>
        <translation>A su teléfono se le pide pulsar 1</translation>
    </message>
    <message>
        <source>when a mailbox may have answered</source>
        <translation>si puede ser un buzón de voz</translation>
    </message>
    <message>
        <source>for every caller</source>
        <translation>para cada llamante</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Time to press it</source>
        <translation>Tiempo para pulsarlo</translation>
    </message>
    <message>
        <source>another time, in seconds</source>
        <translation>otro tiempo, en segundos</translation>
    </message>
    <message>
        <source>Port for sound</source>
        <translation>Puerto para el sonido</translation>
    </message>
    <message>
        <source>Found by itself, where the modem has one</source>
        <translation>Se encuentra por sí solo, si el módem lo tiene</translation>
    </message>
    <message>
        <source>Proxy on the way to Telegram</source>
        <translation>Proxy hacia Telegram</translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5://…</source>
        <translation>system, none, o http://… o socks5://…</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Respuestas preparadas</translation>
    </message>
    <message>
        <source>Quick answers to an SMS</source>
        <translation>Respuestas rápidas a un SMS</translation>
    </message>
    <message>
        <source>Yes | No | On my way; none = no such buttons</source>
        <translation>Sí | No | Voy de camino; none = sin estos botones</translation>
    </message>
    <message>
        <source>Texts to callers who are rejected</source>
        <translation>Textos a quienes se rechaza</translation>
    </message>
    <message>
        <source>Our own words, or yours: In a meeting. | I call you back.</source>
        <translation>Nuestras palabras, o las suyas: En una reunión. | Le llamo luego.</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>Registro del día</translation>
    </message>
    <message>
        <source>Send the log of the day to the chat, silently</source>
        <translation>Enviar el registro del día al chat, en silencio</translation>
    </message>
    <message>
        <source>On Sundays, for the whole week, instead</source>
        <translation>En su lugar los domingos, de toda la semana</translation>
    </message>
    <message>
        <source>Numbers in it are masked, and texts left out</source>
        <translation>Los números van ocultos y los textos se omiten</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>El día termina a las</translation>
    </message>
    <message>
        <source>23:59</source>
        <translation>23:59</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>all, or the Telegram id of one owner</source>
        <translation>all, o el id de Telegram de un propietario</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>That lasts at most</source>
        <translation>Eso dura como máximo</translation>
    </message>
    <message>
        <source>2 declines, and the next phone rings; so it does when nobody presses anything.</source>
        <translation>2 rechaza, y suena el siguiente teléfono; lo mismo si nadie pulsa nada.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Buzón de voz</translation>
    </message>
    <message>
        <source>Callers whom none of your phones took may leave a message</source>
        <translation>Quienes no atendió ninguno de sus teléfonos pueden dejar un mensaje</translation>
    </message>
    <message>
        <source>They are greeted</source>
        <translation>Se les saluda</translation>
    </message>
    <message>
        <source>Whoever records a caller must say so in most countries. The spoken greeting does: “It is recorded and passed on; if you do not want that, hang up.” Say the same in your own.</source>
        <translation>En la mayoría de los países quien graba a quien llama debe decirlo. El saludo hablado lo hace: «Se graba y se transmite; si no lo desea, cuelgue». Diga lo mismo en el suyo.</translation>
    </message>
    <message>
        <source>Groups with a greeting of their own</source>
        <translation>Grupos con un saludo propio</translation>
    </message>
    <message>
        <source>Family=/home/…/family.wav | Work=spoken</source>
        <translation>Familia=/home/…/familia.wav | Trabajo=spoken</translation>
    </message>
    <message>
        <source>No message is longer than</source>
        <translation>Ningún mensaje dura más de</translation>
    </message>
    <message>
        <source>They are greeted before your phone rings</source>
        <translation>Se les saluda antes de que suene su teléfono</translation>
    </message>
    <message>
        <source>For modems that are silent after a hold: callers may leave a message first, and are connected afterwards, or at once when they press a key. It takes the place of “A caller is told that he is being connected”.</source>
        <translation>Para módems mudos tras una espera: quienes llaman pueden dejar primero un mensaje y se les conecta después, o enseguida si pulsan una tecla. Ocupa el lugar de «A un llamante se le dice que se le conecta».</translation>
    </message>
    <message>
        <source>Each reader&apos;s own, as Telegram tells it</source>
        <translation>El de cada lector, según Telegram</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>Idioma del bot</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Guests may come in by a password, for 24 hours</source>
        <translation>Los invitados pueden entrar con una contraseña, por 24 horas</translation>
    </message>
    <message>
        <source>Whoever types a wrong password is told so</source>
        <translation>A quien escribe una contraseña incorrecta se le avisa</translation>
    </message>
    <message>
        <source>The owners are told of wrong passwords</source>
        <translation>Se avisa a los propietarios de las contraseñas incorrectas</translation>
    </message>
    <message>
        <source>Password for guests</source>
        <translation>Contraseña para invitados</translation>
    </message>
    <message>
        <source>New password, 4 letters or more; the stored one is not shown</source>
        <translation>Nueva contraseña, 4 caracteres o más; la guardada no se muestra</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Guardar la contraseña</translation>
    </message>
    <message>
        <source>A guest sends /addtemporaryowner and this word to the bot. One that an environment variable sets counts again from the next start on.</source>
        <translation>Un invitado envía al bot /addtemporaryowner y esta palabra. La de una variable de entorno vuelve a valer desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Saved: it counts from now on.</source>
        <translation>Guardada: vale desde ahora.</translation>
    </message>
    <message>
        <source>The chat</source>
        <translation>El chat</translation>
    </message>
    <message>
        <source>Hours without a sound</source>
        <translation>Horas sin sonido</translation>
    </message>
    <message>
        <source>22:00-07:00; empty = the chat may always make a sound</source>
        <translation>22:00-07:00; vacío = el chat siempre puede sonar</translation>
    </message>
    <message>
        <source>One-time codes leave the chat after</source>
        <translation>Los códigos de un solo uso salen del chat tras</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>What became of an SMS is shown as a reaction to it</source>
        <translation>Qué fue de un SMS se muestra como reacción</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Callers meanwhile</source>
        <translation>Quien llama mientras tanto</translation>
    </message>
    <message>
        <source>Groups that may disturb</source>
        <translation>Grupos que pueden molestar</translation>
    </message>
    <message>
        <source>Family, Work; nobody = empty</source>
        <translation>Familia, Trabajo; nadie = vacío</translation>
    </message>
    <message>
        <source>Whoever calls again within 3 minutes may disturb</source>
        <translation>Quien vuelve a llamar en 3 minutos puede molestar</translation>
    </message>
    <message>
        <source>Limits for the chat</source>
        <translation>Límites para el chat</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Calls in an hour</source>
        <translation>Llamadas en una hora</translation>
    </message>
    <message>
        <source>SMS in an hour</source>
        <translation>SMS en una hora</translation>
    </message>
    <message>
        <source>Minutes of calls in a month</source>
        <translation>Minutos de llamadas en un mes</translation>
    </message>
    <message>
        <source>SMS in a month</source>
        <translation>SMS en un mes</translation>
    </message>
    <message>
        <source>No call is longer than</source>
        <translation>Ninguna llamada dura más de</translation>
    </message>
    <message>
        <source>In another network</source>
        <translation>En otra red</translation>
    </message>
    <message>
        <source>calls and SMS are asked about</source>
        <translation>llamadas y SMS: preguntar antes</translation>
    </message>
    <message>
        <source>calls and SMS are allowed</source>
        <translation>llamadas y SMS se permiten</translation>
    </message>
    <message>
        <source>calls and SMS are refused</source>
        <translation>llamadas y SMS se rechazan</translation>
    </message>
    <message>
        <source>Dear numbers and unknown countries are asked about first</source>
        <translation>Números caros y países desconocidos: preguntar antes</translation>
    </message>
    <message>
        <source>Code that tells the balance</source>
        <translation>Código que dice el saldo</translation>
    </message>
    <message>
        <source>*123#, as your operator says it</source>
        <translation>*123#, como diga su operador</translation>
    </message>
    <message>
        <source>Calendars are read again after</source>
        <translation>Los calendarios se releen tras</translation>
    </message>
    <message>
        <source>Block lists are read again after</source>
        <translation>Las listas de bloqueo se releen tras</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Own certificate authorities</source>
        <translation>Autoridades de certificación propias</translation>
    </message>
    <message>
        <source>cal.example.org=/…/ca.pem, for servers that no public one has signed</source>
        <translation>cal.example.org=/…/ca.pem, para servidores que ninguna pública ha firmado</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>cal.example.org=SHA-256 of the server&apos;s certificate</source>
        <translation>cal.example.org=SHA-256 del certificado del servidor</translation>
    </message>
    <message>
        <source>Languages of groups</source>
        <translation>Idiomas de los grupos</translation>
    </message>
    <message>
        <source>Family=it, Work=de; the others get that of the program</source>
        <translation>Familia=it, Trabajo=de; los demás, el del programa</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice, in %1</source>
        <comment>%1 = a language</comment>
        <translation>por una voz sintética, en %1</translation>
    </message>
    <message>
        <source>by a sound of my own, as below</source>
        <translation>con un sonido mío, como abajo</translation>
    </message>
    <message>
        <source>Callers are asked for their name</source>
        <translation>Se pregunta su nombre a quien llama</translation>
    </message>
    <message>
        <source>who is in no contact</source>
        <translation>quien no está en los contactos</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>But never these groups</source>
        <translation>Pero nunca estos grupos</translation>
    </message>
    <message>
        <source>Family, Work</source>
        <translation>Familia, Trabajo</translation>
    </message>
    <message>
        <source>They are asked</source>
        <translation>Se les pregunta</translation>
    </message>
    <message>
        <source>After a tone they have four seconds. Your phone hears what they say and is asked to press 1; the chat gets it as a voice message while it rings. It is kept nowhere else. Whoever records a caller must say so in most countries: the spoken question does.</source>
        <translation>Tras un tono tienen cuatro segundos. Su teléfono oye lo que dicen y se le pide pulsar 1; el chat lo recibe como mensaje de voz mientras suena. No se guarda en ningún otro sitio. Quien graba a quien llama debe decirlo en la mayoría de los países: la pregunta hablada lo hace.</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>Las llamadas se graban</translation>
    </message>
    <message>
        <source>when I ask for it while we talk</source>
        <translation>cuando lo pido mientras hablamos</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>cada llamada</translation>
    </message>
    <message>
        <source>The other party is told so</source>
        <translation>A la otra parte se le dice</translation>
    </message>
    <message>
        <source>Who calls hears it before the hold; whom you call hears it first, and you are connected afterwards. Who has not heard it in full is not recorded, and only what the modem hears of both: some are mute after a hold. Your laws and theirs apply: in some countries everybody has to agree.</source>
        <translation>Quien llama lo oye antes de la espera; la persona a la que usted llama lo oye primero, y a usted se le conecta después. A quien no lo ha oído entero no se le graba, y solo se graba lo que el módem oye de ambos: algunos quedan mudos tras una espera. Valen sus leyes y las de la otra parte: en algunos países, todos deben estar de acuerdo.</translation>
    </message>
    <message>
        <source>Whom the machine&apos;s voice names</source>
        <translation>A quién nombra la voz sintética</translation>
    </message>
    <message>
        <source>Nobody; or Mario Rossi | Work=Studio Rossi</source>
        <translation>Nadie; o Mario Rossi | Trabajo=Studio Rossi</translation>
    </message>
</context>
<context>
    <name>vp::SetupBackground</name>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>The phone works as long as the program runs, also without its window.</source>
        <translation>El teléfono funciona mientras el programa está en marcha, también sin su ventana.</translation>
    </message>
    <message>
        <source>Start when I log in, hidden in the tray</source>
        <translation>Iniciar al entrar, oculto en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window keeps the phone running in the tray</source>
        <translation>Al cerrar la ventana el teléfono sigue en la bandeja</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window minimises it, and a second start shows it again.</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana se minimiza, y un segundo arranque la muestra otra vez.</translation>
    </message>
    <message>
        <source>The computer does not sleep while the modem is ready</source>
        <translation>No suspender mientras el módem está listo</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach your own phone</source>
        <translation>Ordenador apagado: las llamadas van a su teléfono</translation>
    </message>
    <message>
        <source>Show a notification for calls</source>
        <translation>Mostrar una notificación de las llamadas</translation>
    </message>
    <message>
        <source>Show me &amp;one</source>
        <translation>Mostrarme &amp;una</translation>
    </message>
    <message>
        <source>Show me a notification</source>
        <translation>Mostrarme una notificación</translation>
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
        <translation>Un evento cuyo título es un grupo o un contacto y cuyo lugar es un número de teléfono pasa sus llamadas a ese número mientras dura. Google Calendar llama a la dirección «dirección secreta en formato iCal».</translation>
    </message>
    <message>
        <source>Address of a calendar</source>
        <translation>Dirección de un calendario</translation>
    </message>
    <message>
        <source>https://… or webcal://…</source>
        <translation>https://… o webcal://…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>Add this calendar</source>
        <translation>Añadir este calendario</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Elegir un archivo de calendario</translation>
    </message>
    <message>
        <source>&amp;Weekly rule…</source>
        <translation>Regla se&amp;manal…</translation>
    </message>
    <message>
        <source>Make a weekly rule without a calendar</source>
        <translation>Hacer una regla semanal sin calendario</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a calendar and where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No calendar yet: calls follow the rules of the next step.</source>
        <translation>Aún no hay calendario: las llamadas siguen las reglas del paso siguiente.</translation>
    </message>
</context>
<context>
    <name>vp::SetupContacts</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Who calls is known by files of contacts (.vcf). Each file is a group with its name: “family.vcf” is the group family. Your phone, your e-mail program and Google Contacts export such files.</source>
        <translation>Se sabe quién llama por archivos de contactos (.vcf). Cada archivo es un grupo con su nombre: «family.vcf» es el grupo family. Su teléfono, su programa de correo y Google Contacts exportan esos archivos.</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Suelte aquí archivos o carpetas</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>Ele&amp;gir archivos…</translation>
    </message>
    <message>
        <source>Choose files of contacts</source>
        <translation>Elegir archivos de contactos</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder with files of contacts</source>
        <translation>Elegir una carpeta con archivos de contactos</translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Contactos (*.vcf)</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>No contacts yet: everybody is a number in no contact.</source>
        <translation>Aún no hay contactos: todos son números en ningún contacto.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>contacts, groups</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>vp::SetupEnd</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This is how it stands. What is missing can be set up at any time, here or in Settings.</source>
        <translation>Así está todo. Lo que falta se puede configurar en cualquier momento, aquí o en Ajustes.</translation>
    </message>
    <message>
        <source>Who would get this call?</source>
        <translation>¿Quién recibiría esta llamada?</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>Módem: %1</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Su teléfono: %1</translation>
    </message>
    <message>
        <source>Your phone: no number yet, so nobody can ring</source>
        <translation>Su teléfono: aún sin número, así que no puede sonar nadie</translation>
    </message>
    <message>
        <source>Telegram: @%1 has no owner yet</source>
        <translation>Telegram: @%1 aún no tiene propietario</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram: %1</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar is set</source>
        <translation>Hay un calendario</translation>
    </message>
    <message>
        <source>No calendar: the rules for everyone else count</source>
        <translation>Sin calendario: cuentan las reglas para todos los demás</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
</context>
<context>
    <name>vp::SetupModem</name>
    <message>
        <source>Modem</source>
        <translation>Módem</translation>
    </message>
    <message>
        <source>Plug in the USB modem with its SIM card. It is looked for all the time; you may go on while it is.</source>
        <translation>Conecte el módem USB con su tarjeta SIM. Se busca todo el tiempo; mientras tanto puede continuar.</translation>
    </message>
    <message>
        <source>&amp;Take the modem</source>
        <translation>T&amp;omar el módem</translation>
    </message>
    <message>
        <source>Ask ModemManager to leave the modem alone</source>
        <translation>Pedir a ModemManager que deje en paz el módem</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copiar el comando</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Mirar otra vez</translation>
    </message>
    <message>
        <source>Examine the modem again</source>
        <translation>Examinar otra vez el módem</translation>
    </message>
    <message>
        <source>&amp;Use the simulator</source>
        <translation>&amp;Usar el simulador</translation>
    </message>
    <message>
        <source>Open a demo with a simulated modem</source>
        <translation>Abrir una demo con un módem simulado</translation>
    </message>
    <message>
        <source>No stick at hand? Opens a demo beside, with a simulated modem and chat.</source>
        <translation>¿No tiene un módem USB a mano? Abre al lado una demo, con módem y chat simulados.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a modem</comment>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>vp::SetupOthers</name>
    <message>
        <source>Everyone else</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <source>What becomes of a call where no event of a calendar says anything?</source>
        <translation>¿Qué pasa con una llamada si ningún evento de un calendario dice nada?</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Llamantes que ocultan su número</translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation>Números en ningún contacto</translation>
    </message>
    <message>
        <source>Contacts without an event now</source>
        <translation>Contactos sin evento ahora</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sin regla</translation>
    </message>
    <message>
        <source>Numbers on your own or a shared block list never ring, whatever is chosen here; see Blocking.</source>
        <translation>Los números de su lista de bloqueo o de una compartida nunca suenan, se elija aquí lo que se elija; vea Bloqueo.</translation>
    </message>
</context>
<context>
    <name>vp::SetupPhones</name>
    <message>
        <source>Your phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Calls for the SIM card in the modem are passed on to this phone, and calls that you ask for begin with it. More phones can be added in Settings.</source>
        <translation>Las llamadas para la tarjeta SIM del módem se pasan a este teléfono, y las que usted pide empiezan por él. En Ajustes se pueden añadir más teléfonos.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>+39, or IT</source>
        <translation>+39, o IT</translation>
    </message>
    <message>
        <source>Country of numbers without one</source>
        <translation>País de los números sin prefijo</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Su propio teléfono</translation>
    </message>
    <message>
        <source>The number that calls are passed on to</source>
        <translation>El número al que se pasan las llamadas</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Name of your phone</source>
        <translation>Nombre de su teléfono</translation>
    </message>
    <message>
        <source>Mobile: a calendar may say it instead of the number</source>
        <translation>Móvil: un calendario puede decirlo en lugar del número</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>&amp;Ring me now</source>
        <translation>&amp;Llamarme ahora</translation>
    </message>
    <message>
        <source>The modem calls your phone; if you answer, it hangs up after two seconds. Your operator may charge for an answered call.</source>
        <translation>El módem llama a su teléfono; si contesta, cuelga a los dos segundos. Su operador puede cobrar una llamada contestada.</translation>
    </message>
    <message>
        <source>This name cannot be stored: %1</source>
        <translation>Este nombre no se puede guardar: %1</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Llamando…</translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <translation>Su teléfono suena.</translation>
    </message>
    <message>
        <source>You have answered: it works.</source>
        <translation>Ha contestado: funciona.</translation>
    </message>
    <message>
        <source>Nobody answered. If your phone rang, all is well.</source>
        <translation>Nadie contestó. Si su teléfono sonó, todo está bien.</translation>
    </message>
    <message>
        <source>Your phone is busy, or the call was declined: it is reached.</source>
        <translation>Su teléfono está ocupado, o se rechazó la llamada: se llega a él.</translation>
    </message>
    <message>
        <source>Your phone is switched off or without network.</source>
        <translation>Su teléfono está apagado o sin red.</translation>
    </message>
    <message>
        <source>The call did not come about. Is the number right, and does the SIM card have credit?</source>
        <translation>La llamada no se estableció. ¿Es correcto el número, y tiene saldo la tarjeta SIM?</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>&amp;Stop ringing</source>
        <translation>&amp;Dejar de sonar</translation>
    </message>
    <message>
        <source>The modem is not ready yet</source>
        <translation>El módem aún no está listo</translation>
    </message>
</context>
<context>
    <name>vp::SetupSound</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>This modem can carry the sound of calls: callers may be spoken to, and may leave a message.</source>
        <translation>Este módem puede llevar el sonido de las llamadas: se puede hablar a quien llama, y puede dejar un mensaje.</translation>
    </message>
    <message>
        <source>The port for sound is being looked at…</source>
        <translation>Se está mirando el puerto de sonido…</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Look at the port for sound again</source>
        <translation>Mirar de nuevo el puerto de sonido</translation>
    </message>
    <message>
        <source>A caller is told that he is being connected</source>
        <translation>A quien llama se le dice que se le conecta</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>con la voz de una máquina</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>by a sound file of my own</source>
        <translation>con un archivo de sonido mío</translation>
    </message>
    <message>
        <source>by a sound of my own</source>
        <translation>por un sonido mío</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Es&amp;cuchar</translation>
    </message>
    <message>
        <source>Hear the announcement on this computer</source>
        <translation>Escuchar el anuncio en este ordenador</translation>
    </message>
    <message>
        <source>Callers whom none of your phones took may leave a message</source>
        <translation>Quien ninguno de sus teléfonos atendió puede dejar un mensaje</translation>
    </message>
    <message>
        <source>Your own voice can take the machine&apos;s place: by a file or the microphone in Settings, or by a voice message to the bot.</source>
        <translation>Su propia voz puede sustituir a la máquina: con un archivo o el micrófono en Ajustes, o con un mensaje de voz al bot.</translation>
    </message>
    <message>
        <source>There is a call: look again when it is over.</source>
        <translation>Hay una llamada: mire de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Este ordenador no tiene ahora micrófono ni altavoz que se puedan usar.</translation>
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
        <translation>Un bot propio le avisa de llamadas y mensajes, y recibe sus órdenes. En Telegram, escriba /newbot a @BotFather y pegue el token que le da. La ventana funciona también sin bot.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>Set by an environment variable</source>
        <translation>Fijado por una variable de entorno</translation>
    </message>
    <message>
        <source>123456:ABC…; a stored one is never shown</source>
        <translation>123456:ABC…; el guardado nunca se muestra</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Store the token and test it</source>
        <translation>Guardar el token y probarlo</translation>
    </message>
    <message>
        <source>This is no token: it looks like 123456:ABC…, with a colon.</source>
        <translation>Esto no es un token: se parece a 123456:ABC…, con dos puntos.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Preguntando a Telegram…</translation>
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
        <translation>Bienvenido</translation>
    </message>
    <message>
        <source>VirtualPhone puts a USB modem with a SIM card between the world and your own phone. Every step may be skipped, and can be made later in Settings: what you enter counts at once.</source>
        <translation>VirtualPhone pone un módem USB con una tarjeta SIM entre el mundo y su propio teléfono. Cada paso se puede saltar, y hacer después en Ajustes: lo que escribe cuenta al momento.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Otro idioma se usa desde el próximo arranque.</translation>
    </message>
    <message>
        <source>Did you use virtualphone.py before?</source>
        <translation>¿Usaba antes virtualphone.py?</translation>
    </message>
    <message>
        <source>Its settings, and its groups of contacts, can be taken over from its folder. They are shown before, and nothing of it is run or changed.</source>
        <translation>Sus ajustes y sus grupos de contactos se pueden traer de su carpeta. Se muestran antes, y nada de ello se ejecuta ni se cambia.</translation>
    </message>
    <message>
        <source>What is taken over, and what is not</source>
        <translation>Qué se trae y qué no</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>&amp;Buscar en una carpeta…</translation>
    </message>
    <message>
        <source>Look for the earlier program in a folder</source>
        <translation>Buscar el programa anterior en una carpeta</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>T&amp;raer</translation>
    </message>
    <message>
        <source>Take over what was found</source>
        <translation>Traer lo encontrado</translation>
    </message>
    <message>
        <source>Environment variables are set and win over what is stored: %1.</source>
        <translation>Hay variables de entorno que ganan a lo guardado: %1.</translation>
    </message>
    <message>
        <source>Folder of the earlier program</source>
        <translation>Carpeta del programa anterior</translation>
    </message>
</context>
<context>
    <name>vp::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Saltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sigui&amp;ente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>Closes this; it goes on here when you open it again.</source>
        <translation>Cierra esto; continúa aquí cuando lo abra otra vez.</translation>
    </message>
    <message>
        <source>Set up VirtualPhone – %1 of %2: %3</source>
        <comment>step, of how many, title</comment>
        <translation>Configurar VirtualPhone – %1 de %2: %3</translation>
    </message>
    <message>
        <source>Set up VirtualPhone</source>
        <translation>Configurar VirtualPhone</translation>
    </message>
</context>
<context>
    <name>vp::SignalGraph</name>
    <message>
        <source>Signal, last 24 hours</source>
        <translation>Señal, últimas 24 horas</translation>
    </message>
    <message>
        <source>now %1 %, weakest %2 %</source>
        <comment>of the signal in 24 hours</comment>
        <translation>ahora %1 %, mínimo %2 %</translation>
    </message>
    <message>
        <source>none now, weakest %1 %</source>
        <comment>of the signal in 24 hours</comment>
        <translation>ahora ninguna, mínimo %1 %</translation>
    </message>
</context>
<context>
    <name>vp::SoundDevicesPanel</name>
    <message>
        <source>Microphone and speaker of this computer</source>
        <translation>Micrófono y altavoz de este ordenador</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>For talking at the computer and for recording; from the next time on.</source>
        <translation>Para hablar en el ordenador y para grabar; desde la próxima vez.</translation>
    </message>
</context>
<context>
    <name>vp::SoundTestRow</name>
    <message>
        <source>S&amp;top the test</source>
        <translation>De&amp;tener la prueba</translation>
    </message>
    <message>
        <source>&amp;Test the sound with my phone</source>
        <translation>Probar el sonido con mi &amp;teléfono</translation>
    </message>
</context>
<context>
    <name>vp::StatusLine</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>operator, signal</comment>
        <translation>%1, %2 %</translation>
    </message>
    <message>
        <source>Roaming: calls may cost more</source>
        <translation>Itinerancia: las llamadas pueden costar más</translation>
    </message>
    <message>
        <source>Operator and signal</source>
        <translation>Operador y señal</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram: %1</translation>
    </message>
    <message>
        <source>The bot is set up in Settings</source>
        <translation>El bot se configura en Ajustes</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Módem</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>modem, port</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a calendar, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Calendar: out of date</source>
        <translation>Calendario: no actualizado</translation>
    </message>
    <message>
        <source>Calendar: not readable</source>
        <translation>Calendario: no legible</translation>
    </message>
    <message>
        <source>Calendar: not read yet</source>
        <translation>Calendario: aún no leído</translation>
    </message>
    <message>
        <source>Calendar: read</source>
        <translation>Calendario: leído</translation>
    </message>
    <message>
        <source>1 missed call</source>
        <translation>1 llamada perdida</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n llamada perdida</numerusform>
            <numerusform>%n llamadas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the calls that were missed</source>
        <translation>Muestra las llamadas perdidas</translation>
    </message>
</context>
<context>
    <name>vp::StrangersBox</name>
    <message>
        <source>Others who wrote to the bot</source>
        <translation>Otros que escribieron al bot</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ignore the chosen person until the next start</source>
        <translation>Ignorar a la persona elegida hasta el próximo inicio</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Permitir…</translation>
    </message>
    <message>
        <source>Show a code that lets a person in</source>
        <translation>Mostrar un código que deja entrar a una persona</translation>
    </message>
    <message>
        <source>Others wrote to the bot. They can do nothing. Whom you know you let in by a code that you send, and a yes here.</source>
        <translation>Otros escribieron al bot. No pueden hacer nada. A quien conoce lo deja entrar con un código que le envía, y un sí aquí.</translation>
    </message>
</context>
<context>
    <name>vp::TalkBar</name>
    <message>
        <source>Answer here</source>
        <translation>Contestar aquí</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Nivel de su micrófono</translation>
    </message>
    <message>
        <source>Level of the other party</source>
        <translation>Nivel de la otra persona</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Takes the call with the microphone and the speaker of this computer</source>
        <translation>Atiende la llamada con el micrófono y el altavoz de este ordenador</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys for machines that ask for digits</source>
        <translation>Teclas para máquinas que piden cifras</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Este ordenador no tiene ahora micrófono ni altavoz que se puedan usar.</translation>
    </message>
    <message>
        <source>The sound of this computer is gone; the call goes on.</source>
        <translation>El sonido de este ordenador ha desaparecido; la llamada sigue.</translation>
    </message>
    <message>
        <source>The modem lets no sound through.</source>
        <translation>El módem no deja pasar sonido.</translation>
    </message>
    <message>
        <source>It is too late: this call cannot be taken here any more.</source>
        <translation>Demasiado tarde: esta llamada ya no se puede atender aquí.</translation>
    </message>
    <message>
        <source>You talk at this computer. Nobody hears you now.</source>
        <translation>Habla en este ordenador. Ahora nadie le oye.</translation>
    </message>
    <message>
        <source>You talk at this computer.</source>
        <translation>Habla en este ordenador.</translation>
    </message>
    <message>
        <source>The microphone and the speaker are being opened…</source>
        <translation>Abriendo el micrófono y el altavoz…</translation>
    </message>
    <message>
        <source>You may take this call at this computer.</source>
        <translation>Puede atender esta llamada en este ordenador.</translation>
    </message>
    <message>
        <source>Another call is in the way.</source>
        <translation>Hay otra llamada en curso.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound is gone. It is being opened again; the call goes on.</source>
        <translation>El puerto de sonido del módem ha desaparecido. Se está abriendo de nuevo; la llamada sigue.</translation>
    </message>
    <message>
        <source>The chosen microphone and speaker are not there: the desktop&apos;s are used.</source>
        <translation>El micrófono y el altavoz elegidos no están: se usan los del escritorio.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there: the desktop&apos;s is used.</source>
        <translation>El micrófono elegido no está: se usa el del escritorio.</translation>
    </message>
    <message>
        <source>The chosen speaker is not there: the desktop&apos;s is used.</source>
        <translation>El altavoz elegido no está: se usa el del escritorio.</translation>
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
        <translation>Cuánto duraron los pasos de las llamadas</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>La mitad, como máximo</translation>
    </message>
    <message>
        <source>19 of 20 at most</source>
        <translation>19 de 20, como máximo</translation>
    </message>
    <message>
        <source>From the beginning until both were joined</source>
        <translation>Del comienzo hasta que ambos estaban unidos</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Aún no hay llamadas.</translation>
    </message>
    <message>
        <source>Of the last %1 calls at most.</source>
        <translation>De las últimas %1 llamadas como máximo.</translation>
    </message>
</context>
<context>
    <name>vp::TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>call</source>
        <comment>one today</comment>
        <translation>llamada</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>beside their number, today</comment>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>calls of today, beside their number</comment>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>calls of today, beside their number</comment>
        <translation>rechazadas</translation>
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
        <translation>Normalmente en comunicación tras %1 s</translation>
    </message>
    <message>
        <source>Signal: nothing is known yet</source>
        <translation>Señal: todavía no se sabe nada</translation>
    </message>
    <message>
        <source>Signal, last 24 hours: %1</source>
        <comment>in words</comment>
        <translation>Señal, últimas 24 horas: %1</translation>
    </message>
</context>
<context>
    <name>vp::TonePad</name>
    <message>
        <source>Key %1</source>
        <translation>Tecla %1</translation>
    </message>
    <message>
        <source>Press or type</source>
        <comment>keys for a machine in a call</comment>
        <translation>Pulse o escriba</translation>
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
        <translation>listo, %1</translation>
    </message>
    <message>
        <source>ready, %1 %2 %</source>
        <comment>operator, signal</comment>
        <translation>listo, %1 %2 %</translation>
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
        <translation>No suena nadie: falta el número de su teléfono</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title, text of a notification</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Do not disturb, %1</source>
        <comment>until when</comment>
        <translation>No molestar, %1</translation>
    </message>
    <message>
        <source>All calls: %1, %2</source>
        <comment>where they go, until when</comment>
        <translation>Todas las llamadas: %1, %2</translation>
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
        <translation>En llamada: %1 ↔ %2</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Mostrar la llamada</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>Dial a number…</source>
        <translation>Marcar un número…</translation>
    </message>
    <message>
        <source>Send an SMS…</source>
        <translation>Enviar un SMS…</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Llamadas recientes</translation>
    </message>
    <message>
        <source>Forward all calls to</source>
        <translation>Desviar todas las llamadas a</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Open VirtualPhone</source>
        <translation>Abrir VirtualPhone</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Missed calls (%n)</source>
        <translation>
            <numerusform>Llamadas perdidas (%n)</numerusform>
            <numerusform>Llamadas perdidas (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aún sin llamadas</translation>
    </message>
    <message>
        <source>Now: %1, %2</source>
        <comment>where calls go, until when</comment>
        <translation>Ahora: %1, %2</translation>
    </message>
    <message>
        <source>By the rules (as usual)</source>
        <translation>Según las reglas (como siempre)</translation>
    </message>
    <message>
        <source>Nobody: reject them</source>
        <translation>Nadie: rechazarlas</translation>
    </message>
    <message>
        <source>On, %1</source>
        <comment>until when</comment>
        <translation>Activado, %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Let the caller leave a message</source>
        <translation>Dejar que quien llama deje un mensaje</translation>
    </message>
    <message>
        <source>It is too late for a message.</source>
        <translation>Es demasiado tarde para un mensaje.</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Contestar aquí</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>Nobody: let them leave a message</source>
        <translation>Nadie: que dejen un mensaje</translation>
    </message>
</context>
<context>
    <name>vp::TroubleBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>vp::UpdatePanel</name>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más nuevas</translation>
    </message>
    <message>
        <source>Look once a day whether there is a newer version</source>
        <translation>Mirar una vez al día si hay una versión más nueva</translation>
    </message>
    <message>
        <source>Address that tells it</source>
        <translation>Dirección que lo dice</translation>
    </message>
    <message>
        <source>This is version %1. Nobody is asked while this is off, and nothing is ever downloaded or installed by itself.</source>
        <translation>Esta es la versión %1. Mientras esté desactivado no se pregunta a nadie, y nunca se descarga ni instala nada por sí solo.</translation>
    </message>
    <message>
        <source>Version %1 is there; this is %2. It comes from where you got this one.</source>
        <translation>Está la versión %1; esta es la %2. Se obtiene donde obtuvo esta.</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>Está la versión %1</translation>
    </message>
</context>
<context>
    <name>vp::WeekView</name>
    <message>
        <source>Rules of the week</source>
        <translation>Reglas de la semana</translation>
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
        <translation>se solapa con otra regla</translation>
    </message>
</context>
<context>
    <name>vp::WindowDoor</name>
    <message>
        <source>This link or file is not understood, so nothing was done.</source>
        <translation>Este enlace o archivo no se entiende, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>VirtualPhone</source>
        <translation>VirtualPhone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No hay ningún archivo «%1».</translation>
    </message>
    <message>
        <source>Take the contacts of “%1” in? They become the group “%2” and replace the one that is there, if any. That can be undone.</source>
        <translation>¿Tomar los contactos de «%1»? Se convierten en el grupo «%2» y reemplazan al que haya. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Tomarlos</translation>
    </message>
    <message>
        <source>Use the calendar “%1”? Its events will decide who gets which call.</source>
        <translation>¿Usar el calendario «%1»? Sus eventos decidirán quién recibe qué llamada.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <source>This calendar is in use already.</source>
        <translation>Este calendario ya está en uso.</translation>
    </message>
    <message>
        <source>The calendars are locked in the keychain. Unlock it, then try again.</source>
        <translation>Los calendarios están bloqueados en el llavero. Desbloquéelo y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The calendar cannot be used: %1</source>
        <comment>why</comment>
        <translation>El calendario no se puede usar: %1</translation>
    </message>
</context>
</TS>
