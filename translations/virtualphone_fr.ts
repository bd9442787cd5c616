<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AlertPhrases</name>
    <message>
        <source>🔌 The modem is gone</source>
        <translation>🔌 Le modem a disparu</translation>
    </message>
    <message>
        <source>Since %1 nobody can call, and no SMS comes or goes.</source>
        <translation>Depuis %1, personne ne peut appeler, et aucun SMS n&apos;arrive ni ne part.</translation>
    </message>
    <message>
        <source>✅ The modem is back since %1.</source>
        <translation>✅ Le modem est revenu depuis %1.</translation>
    </message>
    <message>
        <source>💳 There is no SIM card</source>
        <translation>💳 Il n&apos;y a pas de carte SIM</translation>
    </message>
    <message>
        <source>📡 There is no network</source>
        <translation>📡 Il n&apos;y a pas de réseau</translation>
    </message>
    <message>
        <source>✅ The network is back since %1.</source>
        <translation>✅ Le réseau est revenu depuis %1.</translation>
    </message>
    <message>
        <source>🗄 The memory for SMS fills up</source>
        <translation>🗄 La mémoire des SMS se remplit</translation>
    </message>
    <message>
        <source>%1 of %2 places are taken. When all are, no further SMS can come.</source>
        <translation>%1 places sur %2 sont prises. Quand toutes le seront, plus aucun SMS ne pourra arriver.</translation>
    </message>
    <message>
        <source>✅ The memory for SMS has room again since %1.</source>
        <translation>✅ La mémoire des SMS a de nouveau de la place depuis %1.</translation>
    </message>
    <message>
        <source>⏳ SMS cannot be sent</source>
        <translation>⏳ Impossible d&apos;envoyer des SMS</translation>
    </message>
    <message>
        <source>Waiting: %1, the first since %2.</source>
        <translation>En attente&#xa0;: %1, le premier depuis %2.</translation>
    </message>
    <message>
        <source>✅ No SMS waits any more since %1.</source>
        <translation>✅ Plus aucun SMS n&apos;attend depuis %1.</translation>
    </message>
    <message>
        <source>🔇 The modem&apos;s port for sound is gone</source>
        <translation>🔇 Le port du son du modem a disparu</translation>
    </message>
    <message>
        <source>The call at the computer goes on, but nobody hears the other. The port is being opened again.</source>
        <translation>L&apos;appel à l&apos;ordinateur continue, mais personne n&apos;entend l&apos;autre. Le port est en cours de réouverture.</translation>
    </message>
    <message>
        <source>✅ The modem&apos;s port for sound is back, and the call goes on.</source>
        <translation>✅ Le port du son du modem est revenu, et l&apos;appel continue.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound was gone until the call&apos;s end.</source>
        <translation>Le port du son du modem est resté absent jusqu&apos;à la fin de l&apos;appel.</translation>
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
        <translation>✋ Refuser</translation>
    </message>
    <message>
        <source>💬 Reject + SMS</source>
        <translation>💬 Refuser + SMS</translation>
    </message>
    <message>
        <source>☎️ Other…</source>
        <comment>button: other phones</comment>
        <translation>☎️ Autre…</translation>
    </message>
    <message>
        <source>⌨️ Type a number</source>
        <translation>⌨️ Saisir un numéro</translation>
    </message>
    <message>
        <source>✍️ Write…</source>
        <translation>✍️ Écrire…</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Retour</translation>
    </message>
    <message>
        <source>I am in a meeting.</source>
        <comment>SMS</comment>
        <translation>Je suis en réunion.</translation>
    </message>
    <message>
        <source>I will call you back.</source>
        <comment>SMS</comment>
        <translation>Je vous rappelle.</translation>
    </message>
    <message>
        <source>Please text me.</source>
        <comment>SMS</comment>
        <translation>Écrivez-moi, svp.</translation>
    </message>
    <message>
        <source>You chose %1.</source>
        <comment>%1 = phone</comment>
        <translation>Vous avez choisi %1.</translation>
    </message>
    <message>
        <source>%1 chose %2.</source>
        <comment>%1 = owner, %2 = phone</comment>
        <translation>%1 a choisi %2.</translation>
    </message>
    <message>
        <source>You rejected it.</source>
        <translation>Vous avez refusé.</translation>
    </message>
    <message>
        <source>Rejected by %1.</source>
        <translation>Refusé par %1.</translation>
    </message>
    <message>
        <source>You rejected it · SMS: %1</source>
        <translation>Vous avez refusé · SMS&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rejected by %1 · SMS: %2</source>
        <translation>Refusé par %1 · SMS&#xa0;: %2</translation>
    </message>
    <message>
        <source>You rejected it, with an SMS.</source>
        <translation>Vous avez refusé, avec un SMS.</translation>
    </message>
    <message>
        <source>Rejected by %1, with an SMS.</source>
        <translation>Refusé par %1, avec un SMS.</translation>
    </message>
    <message>
        <source>Already decided. %1</source>
        <comment>%1 = sentence: You rejected it.</comment>
        <translation>Déjà décidé. %1</translation>
    </message>
    <message>
        <source>%1 has already chosen %2.</source>
        <comment>%1 = owner, %2 = phone</comment>
        <translation>%1 a déjà choisi %2.</translation>
    </message>
    <message>
        <source>Already rejected by %1.</source>
        <translation>Déjà refusé par %1.</translation>
    </message>
    <message>
        <source>%1 is being called already.</source>
        <translation>%1 est déjà appelé.</translation>
    </message>
    <message>
        <source>Too late for that.</source>
        <translation>C&apos;est trop tard.</translation>
    </message>
    <message>
        <source>That phone cannot ring for this caller.</source>
        <translation>Ce téléphone ne peut pas sonner pour cet appelant.</translation>
    </message>
    <message>
        <source>Forward to which number?</source>
        <translation>Renvoyer vers quel numéro&#xa0;?</translation>
    </message>
    <message>
        <source>It rings for %1 s. Who takes it?</source>
        <translation>Ça sonne pendant %1 s. Qui répond&#xa0;?</translation>
    </message>
    <message>
        <source>You let the caller leave a message.</source>
        <translation>Vous laissez l&apos;appelant déposer un message.</translation>
    </message>
    <message>
        <source>%1 let the caller leave a message.</source>
        <translation>%1 laisse l&apos;appelant déposer un message.</translation>
    </message>
</context>
<context>
    <name>BackupPhrases</name>
    <message>
        <source>Saved in %1: %2.</source>
        <translation>Enregistré dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The token, PIN, passwords and private addresses are in it, sealed by your password. Without the password nobody can read them, nor can you.</source>
        <translation>Le jeton, le PIN, les mots de passe et les adresses privées y sont, scellés par votre mot de passe. Sans lui, personne ne peut les lire, vous non plus.</translation>
    </message>
    <message>
        <source>The token, PIN, passwords and private addresses are left out.</source>
        <translation>Le jeton, le PIN, les mots de passe et les adresses privées sont omis.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been written.</source>
        <translation>Annulé. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>The backup could not be written: %1.</source>
        <translation>La sauvegarde n&apos;a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of VirtualPhone. Nothing has been changed.</source>
        <translation>Cette sauvegarde vient d&apos;une version plus récente de VirtualPhone. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The password does not open this backup. Nothing has been changed.</source>
        <translation>Le mot de passe n&apos;ouvre pas cette sauvegarde. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has been changed.</source>
        <translation>Annulé. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>The disk refuses: %1. Nothing has been changed.</source>
        <translation>Le disque refuse&#xa0;: %1. Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>This file is no backup of VirtualPhone, or it is damaged (%1). Nothing has been changed.</source>
        <translation>Ce fichier n&apos;est pas une sauvegarde de VirtualPhone, ou il est abîmé (%1). Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Backup of %1, made by version %2.</source>
        <translation>Sauvegarde du %1, faite par la version %2.</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Then: %1.</source>
        <translation>Ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>default</source>
        <comment>the value of a setting that is not set</comment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>… and more settings.</source>
        <translation>… et d&apos;autres réglages.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>name of a setting: value now → value then</comment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>Not usable, and left out: %1.</source>
        <translation>Inutilisable, et omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its secrets are sealed by a password.</source>
        <translation>Ses secrets sont scellés par un mot de passe.</translation>
    </message>
    <message>
        <source>It holds no secrets: the token, PIN and private addresses stay as they are here.</source>
        <translation>Elle ne contient pas de secrets&#xa0;: le jeton, le PIN et les adresses privées restent comme ils sont ici.</translation>
    </message>
    <message>
        <source>Messages that waited to be sent are not sent by themselves. Guests have to be let in again. What is here now is kept, once, for undo.</source>
        <translation>Les messages en attente d&apos;envoi ne partent pas d&apos;eux-mêmes. Les invités doivent être admis de nouveau. Ce qui est là maintenant est gardé, une fois, pour annuler.</translation>
    </message>
    <message>
        <source>Put this in the place of what is here? [y/N]</source>
        <translation>Mettre ceci à la place de ce qui est là&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>Go back to the data of before the last restore? [y/N]</source>
        <translation>Revenir aux données d&apos;avant la dernière restauration&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>Password of the backup (empty = leave its secrets out):</source>
        <translation>Mot de passe de la sauvegarde (vide = omettre ses secrets)&#xa0;:</translation>
    </message>
    <message>
        <source>Password for the secrets (empty = leave them out):</source>
        <translation>Mot de passe pour les secrets (vide = les omettre)&#xa0;:</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Aucun mot de passe n&apos;a été donné.</translation>
    </message>
    <message>
        <source>Nobody answers. With --yes nothing is asked.</source>
        <translation>Personne ne répond. Avec --yes, rien n&apos;est demandé.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>Restored. virtualphoned --undo-restore goes back.</source>
        <translation>Restauré. virtualphoned --undo-restore revient en arrière.</translation>
    </message>
    <message>
        <source>The data of before are back. virtualphoned --undo-restore turns them round again.</source>
        <translation>Les données d&apos;avant sont de retour. virtualphoned --undo-restore les échange encore.</translation>
    </message>
    <message>
        <source>There is nothing to go back to.</source>
        <translation>Il n&apos;y a rien à quoi revenir.</translation>
    </message>
    <message>
        <source>VirtualPhone is running with these data. End it first.</source>
        <translation>VirtualPhone tourne avec ces données. Arrêtez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>The next start of VirtualPhone puts the backup in place.</source>
        <translation>Le prochain démarrage de VirtualPhone met la sauvegarde en place.</translation>
    </message>
    <message>
        <source>calls: %1, messages: %2, contacts: %3 in groups: %4, block entries: %5, calendars of your own: %6, recordings: %7 (%8), sounds of your own: %9</source>
        <comment>%8 = their size</comment>
        <translation>appels&#xa0;: %1, messages&#xa0;: %2, contacts&#xa0;: %3 en groupes&#xa0;: %4, entrées bloquées&#xa0;: %5, agendas à vous&#xa0;: %6, enregistrements&#xa0;: %7 (%8), sons à vous&#xa0;: %9</translation>
    </message>
</context>
<context>
    <name>BlockPhrases</name>
    <message>
        <source>numbers that begin with %1</source>
        <translation>les numéros qui commencent par %1</translation>
    </message>
    <message>
        <source>numbers from %1 to %2</source>
        <translation>les numéros de %1 à %2</translation>
    </message>
    <message>
        <source>numbers of %1</source>
        <comment>%1 = country</comment>
        <translation>les numéros de %1</translation>
    </message>
    <message>
        <source>hidden numbers</source>
        <translation>les numéros masqués</translation>
    </message>
    <message>
        <source>SMS from the name “%1”</source>
        <translation>les SMS du nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>🚫 You have blocked nobody.</source>
        <translation>🚫 Vous n&apos;avez bloqué personne.</translation>
    </message>
    <message>
        <source>/block &lt;number&gt; blocks one; also a contact&apos;s name, 02 1234* for all numbers that begin so, +39021000-+39021999 for a range, hidden, or country NG. /allow &lt;number&gt; always lets somebody through the lists.</source>
        <translation>/block &lt;numéro&gt; en bloque un&#xa0;; aussi le nom d&apos;un contact, 02 1234* pour tous les numéros qui commencent ainsi, +39021000-+39021999 pour une plage, hidden pour les numéros masqués, ou country NG pour un pays. /allow &lt;numéro&gt; laisse toujours passer quelqu&apos;un à travers les listes.</translation>
    </message>
    <message>
        <source>🚫 Your list: 1 entry</source>
        <translation>🚫 Votre liste&#xa0;: 1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>🚫 Your list: %n entries</source>
        <translation>
            <numerusform>🚫 Votre liste&#xa0;: %n entrée</numerusform>
            <numerusform>🚫 Votre liste&#xa0;: %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 = date</comment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>1 call stopped</source>
        <translation>1 appel arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n calls stopped</source>
        <translation>
            <numerusform>%n appel arrêté</numerusform>
            <numerusform>%n appels arrêtés</numerusform>
        </translation>
    </message>
    <message>
        <source>✅ let through: </source>
        <translation>✅ laissés passer&#xa0;: </translation>
    </message>
    <message>
        <source>🌐 No shared list is set.</source>
        <translation>🌐 Aucune liste partagée définie.</translation>
    </message>
    <message>
        <source>Their addresses are the setting blocklists/urls.</source>
        <translation>Leurs adresses sont le réglage blocklists/urls.</translation>
    </message>
    <message>
        <source>🌐 Shared lists</source>
        <translation>🌐 Listes partagées</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrée</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>✅ Let through: %1</source>
        <translation>✅ Laissé passer&#xa0;: %1</translation>
    </message>
    <message>
        <source>✅ Let through already: %1</source>
        <translation>✅ Passe déjà&#xa0;: %1</translation>
    </message>
    <message>
        <source>No list stops these calls. Who gets them is for the other rules to say.</source>
        <translation>Aucune liste n&apos;arrête ces appels. Les autres règles disent qui les reçoit.</translation>
    </message>
    <message>
        <source>🚫 Blocked: %1</source>
        <translation>🚫 Bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>🚫 Blocked already: %1</source>
        <translation>🚫 Déjà bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calls are rejected from now on.</source>
        <translation>Les appels sont désormais refusés.</translation>
    </message>
    <message>
        <source>⚠️ But your list also says “%1”, and that counts: these calls are still let through.</source>
        <translation>⚠️ Mais votre liste dit aussi «&#xa0;%1&#xa0;», et c&apos;est ce qui compte&#xa0;: ces appels passent toujours.</translation>
    </message>
    <message>
        <source>✖ Let through by your list no more: %1</source>
        <translation>✖ Votre liste ne laisse plus passer&#xa0;: %1</translation>
    </message>
    <message>
        <source>✖ Not blocked by your list any more: %1</source>
        <translation>✖ Votre liste ne bloque plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>✅ Let through again: %1</source>
        <translation>✅ Passe de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>🚫 Blocked again: %1</source>
        <translation>🚫 De nouveau bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>Cette entrée n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Something is missing behind the word.</source>
        <translation>Il manque quelque chose après le mot.</translation>
    </message>
    <message>
        <source>That is too long for an entry.</source>
        <translation>C&apos;est trop long pour une entrée.</translation>
    </message>
    <message>
        <source>A star stands for the rest of a number, so it may only be at the end.</source>
        <translation>Une étoile remplace la fin d&apos;un numéro, elle ne peut donc être qu&apos;à la fin.</translation>
    </message>
    <message>
        <source>That would be half the world: a star wants at least a country code and a digit before it. A whole country is: country NG.</source>
        <translation>Ce serait la moitié du monde&#xa0;: une étoile demande au moins un indicatif de pays et un chiffre avant elle. Un pays entier s&apos;écrit&#xa0;: country NG.</translation>
    </message>
    <message>
        <source>The end of the range comes before its beginning.</source>
        <translation>La fin de la plage vient avant son début.</translation>
    </message>
    <message>
        <source>Both ends of a range need the same number of digits.</source>
        <translation>Les deux bouts d&apos;une plage doivent avoir autant de chiffres.</translation>
    </message>
    <message>
        <source>That is no country. Write its two letters or its calling code: country NG, country +234.</source>
        <translation>Ce n&apos;est pas un pays. Écrivez ses deux lettres ou son indicatif&#xa0;: country NG, country +234.</translation>
    </message>
    <message>
        <source>That is neither a number nor the name of a contact.</source>
        <translation>Ce n&apos;est ni un numéro ni le nom d&apos;un contact.</translation>
    </message>
    <message>
        <source>“%1” is not blocked or let through. %2</source>
        <comment>%1 = what was typed, %2 = why not</comment>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni bloqué ni laissé passer. %2</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Your list could not be changed: the disk refused it.</source>
        <translation>Votre liste n&apos;a pas pu être modifiée&#xa0;: l&apos;enregistrement a échoué.</translation>
    </message>
    <message>
        <source>%1 has no number in the contacts.</source>
        <translation>%1 n&apos;a pas de numéro dans les contacts.</translation>
    </message>
    <message>
        <source>Several contacts are called “%1”. Which one?</source>
        <translation>Plusieurs contacts s&apos;appellent «&#xa0;%1&#xa0;». Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>That blocks all %1: your own country, contacts included. Really?</source>
        <comment>%1 = numbers of Italy (IT)</comment>
        <translation>Cela bloque tous %1&#xa0;: votre propre pays, contacts compris. Vraiment&#xa0;?</translation>
    </message>
    <message>
        <source>Whom shall I block? A number, the name of a contact, 02 9000* for all numbers that begin so, hidden, or country NG.</source>
        <translation>Qui faut-il bloquer&#xa0;? Un numéro, le nom d&apos;un contact, 02 9000* pour tous les numéros qui commencent ainsi, hidden (masqués), ou country NG.</translation>
    </message>
    <message>
        <source>➕ Add</source>
        <translation>➕ Ajouter</translation>
    </message>
    <message>
        <source>📤 Your list as a file</source>
        <translation>📤 Votre liste en fichier</translation>
    </message>
    <message>
        <source>1 entry can be shared.</source>
        <translation>1 entrée peut être partagée.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries can be shared.</source>
        <translation>
            <numerusform>%n entrée peut être partagée.</numerusform>
            <numerusform>%n entrées peuvent être partagées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Readable: one number or prefix a line. Hashed: others can use it but not simply read it; who tries all numbers of a country finds them out all the same.</source>
        <translation>Lisible&#xa0;: un numéro ou préfixe par ligne. Hachée&#xa0;: d&apos;autres peuvent s&apos;en servir sans la lire directement&#xa0;; qui essaie tous les numéros d&apos;un pays les retrouve quand même.</translation>
    </message>
    <message>
        <source>Your block list, hashed: %1</source>
        <translation>Votre liste de blocage, hachée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your block list: %1</source>
        <translation>Votre liste de blocage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, because no shared list can hold them: %1</source>
        <translation>Laissés de côté, car aucune liste partagée ne peut les contenir&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing on your list that could be shared.</source>
        <translation>Il n&apos;y a rien à partager dans votre liste.</translation>
    </message>
    <message>
        <source>✖ Remove that</source>
        <translation>✖ Retirer cela</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Annuler</translation>
    </message>
    <message>
        <source>« Your list</source>
        <translation>« Votre liste</translation>
    </message>
    <message>
        <source>🔄 Refresh</source>
        <translation>🔄 Actualiser</translation>
    </message>
    <message>
        <source>📤 As a file</source>
        <translation>📤 En fichier</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Lisible</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Hachée</translation>
    </message>
    <message>
        <source>🚫 Block them all</source>
        <translation>🚫 Tous les bloquer</translation>
    </message>
    <message>
        <source>🚫 Block</source>
        <translation>🚫 Bloquer</translation>
    </message>
    <message>
        <source>✅ Let this caller through</source>
        <translation>✅ Laisser passer cet appelant</translation>
    </message>
    <message>
        <source>The lists are being fetched.</source>
        <translation>Les listes sont en cours de téléchargement.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C&apos;est fait.</translation>
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
        <translation>⏰ Rappel dans 1 h</translation>
    </message>
    <message>
        <source>👤 Add contact</source>
        <translation>👤 Ajouter un contact</translation>
    </message>
    <message>
        <source>📲 Try %1</source>
        <comment>button: call again, from this phone</comment>
        <translation>📲 Essayer %1</translation>
    </message>
    <message>
        <source>📲 Use %1 instead</source>
        <comment>button: this phone of mine</comment>
        <translation>📲 Plutôt %1</translation>
    </message>
    <message>
        <source>📵 %1 missed calls · %2</source>
        <comment>%1 = how many, at least 2; %2 = times</comment>
        <translation>📵 %1 appels manqués · %2</translation>
    </message>
    <message>
        <source>Missed before: %1</source>
        <comment>%1 = times</comment>
        <translation>Manqués avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>2nd call today</source>
        <translation>2e appel aujourd&apos;hui</translation>
    </message>
    <message>
        <source>3rd call today</source>
        <translation>3e appel aujourd&apos;hui</translation>
    </message>
    <message>
        <source>%1 calls today</source>
        <comment>with this one</comment>
        <translation>%1 appels aujourd&apos;hui</translation>
    </message>
    <message>
        <source>I will remind you at %1.</source>
        <comment>%1 = time</comment>
        <translation>Je vous le rappellerai à %1.</translation>
    </message>
    <message>
        <source>That cannot be remembered now.</source>
        <translation>Impossible de le retenir maintenant.</translation>
    </message>
    <message>
        <source>⏰ Reminder: %1</source>
        <translation>⏰ Rappel&#xa0;: %1</translation>
    </message>
    <message>
        <source>The call was at %1.</source>
        <translation>L&apos;appel était à %1.</translation>
    </message>
    <message>
        <source>👤 %1 · %2: into which group of contacts?</source>
        <comment>%1 = name, %2 = number</comment>
        <translation>👤 %1 · %2&#xa0;: dans quel groupe de contacts&#xa0;?</translation>
    </message>
    <message>
        <source>Contacts</source>
        <comment>name of a group</comment>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Into %1.</source>
        <comment>%1 = group of contacts</comment>
        <translation>Dans %1.</translation>
    </message>
    <message>
        <source>What is the name of %1?</source>
        <comment>%1 = number</comment>
        <translation>Quel est le nom de %1&#xa0;?</translation>
    </message>
    <message>
        <source>This caller hid the number, so no SMS can be sent there.</source>
        <translation>Cet appelant a masqué son numéro, aucun SMS ne peut donc y être envoyé.</translation>
    </message>
    <message>
        <source>📲 Retry join</source>
        <translation>📲 Réessayer de joindre</translation>
    </message>
    <message>
        <source>Joining both again.</source>
        <translation>Nouvelle jonction des deux.</translation>
    </message>
</context>
<context>
    <name>ChatPhrases</name>
    <message>
        <source>Hung up by %1.</source>
        <translation>Raccroché par %1.</translation>
    </message>
    <message>
        <source>📞 Incoming call</source>
        <translation>📞 Appel entrant</translation>
    </message>
    <message>
        <source>📲 You answered</source>
        <translation>📲 Vous avez répondu</translation>
    </message>
    <message>
        <source>📞 Calling you first</source>
        <translation>📞 On vous appelle d&apos;abord</translation>
    </message>
    <message>
        <source>📲 Calling %1…</source>
        <translation>📲 Appel de %1…</translation>
    </message>
    <message>
        <source>📞 Calling you first: %1…</source>
        <translation>📞 On vous appelle d&apos;abord&#xa0;: %1…</translation>
    </message>
    <message>
        <source>📲 You answered. Dialling %1…</source>
        <translation>📲 Vous avez répondu. Numérotation de %1…</translation>
    </message>
    <message>
        <source>📲 %1 answered</source>
        <translation>📲 %1 a répondu</translation>
    </message>
    <message>
        <source>🟢 Connected: %1 ⇄ %2</source>
        <translation>🟢 En communication&#xa0;: %1 ⇄ %2</translation>
    </message>
    <message>
        <source>⏹ Ending the call…</source>
        <translation>⏹ Fin de l&apos;appel…</translation>
    </message>
    <message>
        <source>Rejecting it.</source>
        <translation>Refus en cours.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Mise en relation avec %1.</translation>
    </message>
    <message>
        <source>Answered, %1 is called next.</source>
        <translation>Décroché, %1 est appelé ensuite.</translation>
    </message>
    <message>
        <source>The caller is on hold.</source>
        <translation>L&apos;appelant est en attente.</translation>
    </message>
    <message>
        <source>The next phone is called now.</source>
        <translation>Le téléphone suivant est appelé.</translation>
    </message>
    <message>
        <source>Passing the caller on to %1.</source>
        <translation>L&apos;appelant est passé à %1.</translation>
    </message>
    <message>
        <source>Handing the call over…</source>
        <translation>Transfert de l&apos;appel…</translation>
    </message>
    <message>
        <source>Joining both…</source>
        <translation>Mise en relation…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>📵 Missed call · %1</source>
        <comment>%1 = time</comment>
        <translation>📵 Appel manqué · %1</translation>
    </message>
    <message>
        <source>not in contacts</source>
        <translation>pas dans les contacts</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>⏹ Hang up</source>
        <translation>⏹ Raccrocher</translation>
    </message>
    <message>
        <source>📞 Call back</source>
        <translation>📞 Rappeler</translation>
    </message>
    <message>
        <source>📞 Call again</source>
        <translation>📞 Appeler encore</translation>
    </message>
    <message>
        <source>📞 Somebody else is calling</source>
        <translation>📞 Quelqu&apos;un d&apos;autre appelle</translation>
    </message>
    <message>
        <source>A call is running, so this caller waits and then hears “busy”.</source>
        <translation>Un appel est en cours, cet appelant attend donc puis entend «&#xa0;occupé&#xa0;».</translation>
    </message>
    <message>
        <source>📵 Missed call during another one</source>
        <translation>📵 Appel manqué pendant un autre</translation>
    </message>
    <message>
        <source>The caller was given “busy”.</source>
        <translation>L&apos;appelant a entendu «&#xa0;occupé&#xa0;».</translation>
    </message>
    <message>
        <source>The caller gave up.</source>
        <translation>L&apos;appelant a abandonné.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Who calls the line is connected with your phone. To call somebody through the line, send a number, or /call with a number or a name: your phone rings first, then theirs.</source>
        <translation>Qui appelle la ligne est mis en relation avec votre téléphone. Pour appeler quelqu&apos;un par la ligne, envoyez un numéro, ou /call avec un numéro ou un nom&#xa0;: votre téléphone sonne d&apos;abord, puis le sien.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>/call &lt;number or name&gt; [&lt;from&gt;] – connect your phone (or &lt;from&gt;) with somebody</source>
        <translation>/call &lt;numéro ou nom&gt; [&lt;de&gt;] – relier votre téléphone (ou &lt;de&gt;) à quelqu&apos;un</translation>
    </message>
    <message>
        <source>/close – hang up everything</source>
        <translation>/close – tout raccrocher</translation>
    </message>
    <message>
        <source>/sms &lt;number or name&gt; &lt;text&gt; – send an SMS; reply to an SMS to answer it</source>
        <translation>/sms &lt;numéro ou nom&gt; &lt;texte&gt; – envoyer un SMS&#xa0;; répondez à un SMS pour y répondre</translation>
    </message>
    <message>
        <source>/search &lt;name&gt; – find a contact, by a part of the name or of the number</source>
        <translation>/search &lt;nom&gt; – trouver un contact, par une partie du nom ou du numéro</translation>
    </message>
    <message>
        <source>/getcontactscount – how many contacts there are, group by group</source>
        <translation>/getcontactscount – combien de contacts il y a, groupe par groupe</translation>
    </message>
    <message>
        <source>A file of contacts (.vcf) sent here becomes the group that its name says.</source>
        <translation>Un fichier de contacts (.vcf) envoyé ici devient le groupe que dit son nom.</translation>
    </message>
    <message>
        <source>/getmasterphone – the phone that rings</source>
        <translation>/getmasterphone – le téléphone qui sonne</translation>
    </message>
    <message>
        <source>/setmasterphone &lt;number&gt; – let another phone ring</source>
        <translation>/setmasterphone &lt;numéro&gt; – faire sonner un autre téléphone</translation>
    </message>
    <message>
        <source>/getmasterphonefromnumber &lt;number&gt; – who would get this caller now, and why</source>
        <translation>/getmasterphonefromnumber &lt;numéro&gt; – qui recevrait cet appelant maintenant, et pourquoi</translation>
    </message>
    <message>
        <source>/whatif &lt;number or name&gt; [&lt;when&gt;] – the same for any time, such as tomorrow 18:00</source>
        <translation>/whatif &lt;numéro ou nom&gt; [&lt;quand&gt;] – la même chose à un autre moment, par exemple demain 18:00</translation>
    </message>
    <message>
        <source>/problems – what is wrong in the calendars</source>
        <translation>/problems – ce qui ne va pas dans les agendas</translation>
    </message>
    <message>
        <source>/block [&lt;number or name&gt;] – your block list, or one more on it; /allow lets somebody through it</source>
        <translation>/block [&lt;numéro ou nom&gt;] – votre liste de blocage, ou une entrée de plus&#xa0;; /allow laisse passer quelqu&apos;un</translation>
    </message>
    <message>
        <source>/status – how the phone is, with the balance</source>
        <translation>/status – l&apos;état du téléphone, avec le solde</translation>
    </message>
    <message>
        <source>/history – the last calls and messages</source>
        <translation>/history – les derniers appels et messages</translation>
    </message>
    <message>
        <source>/ussd &lt;code&gt; – a service code of the operator, such as *100#</source>
        <translation>/ussd &lt;code&gt; – un code de service de l&apos;opérateur, comme *100#</translation>
    </message>
    <message>
        <source>/dtmf &lt;digits&gt; – tones into the call</source>
        <translation>/dtmf &lt;chiffres&gt; – des tonalités dans l&apos;appel</translation>
    </message>
    <message>
        <source>/forward &lt;phone or number&gt; until &lt;time&gt; – all calls there for a while</source>
        <translation>/forward &lt;téléphone ou numéro&gt; jusqu&apos;à &lt;heure&gt; – tous les appels là-bas pour un temps</translation>
    </message>
    <message>
        <source>/dnd [&lt;until&gt;] – do not disturb for a while</source>
        <translation>/dnd [&lt;jusqu&apos;à&gt;] – ne pas déranger pour un temps</translation>
    </message>
    <message>
        <source>/settings – phones, do not disturb, automatic SMS, limits and more</source>
        <translation>/settings – téléphones, ne pas déranger, SMS automatiques, limites et plus</translation>
    </message>
    <message>
        <source>/getowners – who may steer this phone</source>
        <translation>/getowners – qui peut piloter ce téléphone</translation>
    </message>
    <message>
        <source>/addtemporaryowner &lt;password&gt; – lets a guest in, for a day at most</source>
        <translation>/addtemporaryowner &lt;mot de passe&gt; – fait entrer un invité, pour un jour au plus</translation>
    </message>
    <message>
        <source>/getid – your Telegram id</source>
        <translation>/getid – votre identifiant Telegram</translation>
    </message>
    <message>
        <source>/command &lt;c&gt; – say something to the modem, such as AT+CSQ</source>
        <translation>/command &lt;c&gt; – dire quelque chose au modem, comme AT+CSQ</translation>
    </message>
    <message>
        <source>/verbose_on, /verbose_off – show here what goes to and from the modem</source>
        <translation>/verbose_on, /verbose_off – montrer ici ce qui va au modem et en vient</translation>
    </message>
    <message>
        <source>/help – this text</source>
        <translation>/help – ce texte</translation>
    </message>
    <message>
        <source>You may steer this phone. Send a phone number to call it, or /help.</source>
        <translation>Vous pouvez piloter ce téléphone. Envoyez un numéro pour l&apos;appeler, ou /help.</translation>
    </message>
    <message>
        <source>This is a private phone. Your id:</source>
        <translation>Ceci est un téléphone privé. Votre identifiant&#xa0;:</translation>
    </message>
    <message>
        <source>Your id:</source>
        <translation>Votre identifiant&#xa0;:</translation>
    </message>
    <message>
        <source>The id of this chat:</source>
        <translation>L&apos;identifiant de cette discussion&#xa0;:</translation>
    </message>
    <message>
        <source>No master phone is set.</source>
        <translation>Aucun téléphone principal défini.</translation>
    </message>
    <message>
        <source>The default master phone is %1.</source>
        <translation>Le téléphone principal par défaut est %1.</translation>
    </message>
    <message>
        <source>%1: %2 Write a number, or the word hidden.</source>
        <comment>%1 = what was typed, %2 = why not</comment>
        <translation>%1&#xa0;: %2 Écrivez un numéro, ou le mot hidden pour un numéro masqué.</translation>
    </message>
    <message>
        <source>No master phone is set. Set it with /setmasterphone and its number.</source>
        <translation>Aucun téléphone principal n&apos;est défini. Définissez-le avec /setmasterphone et son numéro.</translation>
    </message>
    <message>
        <source>Your phone that rings is %1.</source>
        <translation>Votre téléphone qui sonne est %1.</translation>
    </message>
    <message>
        <source>From now on %1 rings.</source>
        <translation>Désormais %1 sonne.</translation>
    </message>
    <message>
        <source>This lasts until the next start, because it could not be stored on the disk.</source>
        <translation>Cela vaut jusqu&apos;au prochain démarrage, car l&apos;enregistrement sur le disque a échoué.</translation>
    </message>
    <message>
        <source>This lasts until the next start, because the variable virtualphone_defaultmasterphone fixes the number that counts then.</source>
        <translation>Cela vaut jusqu&apos;au prochain démarrage, car la variable virtualphone_defaultmasterphone fixe le numéro qui comptera alors.</translation>
    </message>
    <message>
        <source>/%1 cannot be done yet by this version.</source>
        <translation>Cette version ne sait pas encore faire /%1.</translation>
    </message>
    <message>
        <source>There is no /%1. Did you mean /%2?</source>
        <translation>/%1 n&apos;existe pas. Vouliez-vous dire /%2&#xa0;?</translation>
    </message>
    <message>
        <source>There is no /%1. /help lists the commands.</source>
        <translation>/%1 n&apos;existe pas. /help énumère les commandes.</translation>
    </message>
    <message>
        <source>Write the password behind the command.</source>
        <translation>Écrivez le mot de passe après la commande.</translation>
    </message>
    <message>
        <source>Write the number behind the command: /%1 +39 340 123 4567</source>
        <translation>Écrivez le numéro après la commande&#xa0;: /%1 +39 340 123 4567</translation>
    </message>
    <message>
        <source>Send a phone number to call it, or /help.</source>
        <translation>Envoyez un numéro pour l&apos;appeler, ou /help.</translation>
    </message>
    <message>
        <source>✅ The phone is up</source>
        <translation>✅ Le téléphone est prêt</translation>
    </message>
    <message>
        <source>⚠️ The phone is up, but cannot call</source>
        <translation>⚠️ Le téléphone marche, mais ne peut pas appeler</translation>
    </message>
    <message>
        <source>Modem: %1 on %2</source>
        <translation>Modem&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Operator: %1 (roaming)</source>
        <translation>Opérateur&#xa0;: %1 (itinérance)</translation>
    </message>
    <message>
        <source>Operator: %1</source>
        <translation>Opérateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signal: %1 %</source>
        <translation>Signal&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Cette clé n&apos;a pas la voix&#xa0;: les SMS marchent, pas les appels.</translation>
    </message>
    <message>
        <source>The modem does not list joining of calls, which may fail.</source>
        <translation>Le modem n&apos;annonce pas la jonction d&apos;appels, qui peut échouer.</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s call can be connected. Set it with /setmasterphone.</source>
        <translation>Aucun téléphone principal n&apos;est défini, aucun appel ne peut donc être mis en relation. Définissez-le avec /setmasterphone.</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Votre téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>🚨 Dial %1 on your own phone, now. Emergency numbers are never called through the virtual phone.</source>
        <translation>🚨 Composez le %1 sur votre propre téléphone, maintenant. Les numéros d&apos;urgence ne sont jamais appelés par le téléphone virtuel.</translation>
    </message>
    <message>
        <source>The phone that should ring first cannot be called. %1</source>
        <translation>Le téléphone qui devrait sonner d&apos;abord ne peut pas être appelé. %1</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called “%1”.</source>
        <translation>Personne ne s&apos;appelle «&#xa0;%1&#xa0;» dans les contacts.</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called exactly “%1”. Did you mean this?</source>
        <translation>Personne ne s&apos;appelle exactement «&#xa0;%1&#xa0;» dans les contacts. Est-ce celui-ci&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” may mean %2 numbers. Which one?</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner %2 numéros. Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s phone can ring first. Set it with /setmasterphone.</source>
        <translation>Aucun téléphone principal n&apos;est défini, aucun ne peut donc sonner d&apos;abord. Définissez-le avec /setmasterphone.</translation>
    </message>
    <message>
        <source>That is the phone that would ring first: it cannot be connected with itself.</source>
        <translation>C&apos;est le téléphone qui sonnerait d&apos;abord&#xa0;: il ne peut pas être relié à lui-même.</translation>
    </message>
    <message>
        <source>📞 Call %1?</source>
        <translation>📞 Appeler %1&#xa0;?</translation>
    </message>
    <message>
        <source>You asked %1 ago to call %2, and I could not do it then.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Vous avez demandé il y a %1 d&apos;appeler %2, et je ne pouvais pas alors.</translation>
    </message>
    <message>
        <source>You wanted to call %1 while I was offline.</source>
        <translation>Vous vouliez appeler %1 pendant que j&apos;étais hors ligne.</translation>
    </message>
    <message>
        <source>You asked to call %1, and I was interrupted at it: I may or may not have dialled.</source>
        <translation>Vous avez demandé d&apos;appeler %1, et j&apos;ai été interrompu&#xa0;: j&apos;ai peut-être composé, peut-être pas.</translation>
    </message>
    <message>
        <source>I was interrupted at your command to the modem: it may or may not have been sent. It is not sent again by itself.</source>
        <translation>J&apos;ai été interrompu pendant votre commande au modem&#xa0;: elle a peut-être été envoyée, peut-être pas. Elle n&apos;est pas renvoyée d&apos;elle-même.</translation>
    </message>
    <message>
        <source>You asked %1 ago to hang up. The call still runs.</source>
        <comment>%1 = 45 s</comment>
        <translation>Vous avez demandé il y a %1 de raccrocher. L&apos;appel est toujours en cours.</translation>
    </message>
    <message>
        <source>A call with %1 is in progress, so %2 was not called.</source>
        <translation>Un appel avec %1 est en cours, %2 n&apos;a donc pas été appelé.</translation>
    </message>
    <message>
        <source>Already calling %1.</source>
        <translation>%1 est déjà appelé.</translation>
    </message>
    <message>
        <source>%1 is called as soon as the last call is over.</source>
        <translation>%1 sera appelé dès que le dernier appel sera fini.</translation>
    </message>
    <message>
        <source>%1 was not called. %2</source>
        <comment>%2 = a sentence</comment>
        <translation>%1 n&apos;a pas été appelé. %2</translation>
    </message>
    <message>
        <source>Both lines closed.</source>
        <translation>Les deux lignes sont fermées.</translation>
    </message>
    <message>
        <source>There was no call.</source>
        <translation>Il n&apos;y avait pas d&apos;appel.</translation>
    </message>
    <message>
        <source>(The program was restarted, and the buttons are gone. Ask again.)</source>
        <translation>(Le programme a redémarré et les boutons ne sont plus là. Redemandez.)</translation>
    </message>
    <message>
        <source>This button is no longer valid.</source>
        <translation>Ce bouton n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>Hanging up…</source>
        <translation>On raccroche…</translation>
    </message>
    <message>
        <source>Already hung up by %1.</source>
        <translation>Déjà raccroché par %1.</translation>
    </message>
    <message>
        <source>Already ended.</source>
        <translation>Déjà terminé.</translation>
    </message>
    <message>
        <source>Calling %1…</source>
        <translation>Appel de %1…</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>📞 Call now</source>
        <translation>📞 Appeler maintenant</translation>
    </message>
    <message>
        <source>🔁 Try again</source>
        <translation>🔁 Réessayer</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Appeler</translation>
    </message>
    <message>
        <source>✖ Cancel</source>
        <translation>✖ Annuler</translation>
    </message>
    <message>
        <source>✖ Forget</source>
        <translation>✖ Oublier</translation>
    </message>
    <message>
        <source>⏹ End it and call</source>
        <translation>⏹ Raccrocher et appeler</translation>
    </message>
    <message>
        <source>⏹ Hang up now</source>
        <translation>⏹ Raccrocher</translation>
    </message>
    <message>
        <source>📱 %1 changed which phone rings: from now on %2.</source>
        <comment>%1 = a person</comment>
        <translation>📱 %1 a changé le téléphone qui sonne&#xa0;: désormais %2.</translation>
    </message>
    <message>
        <source>The caller is told that he is being connected.</source>
        <translation>L&apos;appelant entend qu&apos;on le met en relation.</translation>
    </message>
    <message>
        <source>⚠️ The network refused to join the calls</source>
        <translation>⚠️ Le réseau a refusé de joindre les appels</translation>
    </message>
    <message>
        <source>It is asked to press 1, as it may be a mailbox.</source>
        <translation>Il lui est demandé d&apos;appuyer sur 1, car c&apos;est peut-être une messagerie.</translation>
    </message>
    <message>
        <source>Both wait a moment: try it again, or hang up.</source>
        <translation>Les deux attendent un instant&#xa0;: réessayez, ou raccrochez.</translation>
    </message>
    <message>
        <source>📼 The caller may leave a message</source>
        <translation>📼 L&apos;appelant peut déposer un message</translation>
    </message>
    <message>
        <source>Answering for a message.</source>
        <translation>On décroche pour un message.</translation>
    </message>
    <message>
        <source>You asked to call %1. This computer&apos;s clock is behind, so I cannot tell when.</source>
        <translation>Vous avez demandé d&apos;appeler %1. L&apos;horloge de cet ordinateur retarde, je ne peux donc pas dire quand.</translation>
    </message>
    <message>
        <source>You asked to hang up. This computer&apos;s clock is behind, so I cannot tell whether you meant the call that runs.</source>
        <translation>Vous avez demandé de raccrocher. L&apos;horloge de cet ordinateur retarde, je ne sais donc pas si vous parliez de l&apos;appel en cours.</translation>
    </message>
    <message>
        <source>/log [&lt;day&gt;] – the log of a day as a file, such as /log yesterday</source>
        <translation>/log [&lt;jour&gt;] – le journal d&apos;un jour en fichier, par exemple /log hier</translation>
    </message>
    <message>
        <source>You may steer %1. Send a phone number to call it, or /help.</source>
        <comment>%1 = name of a phone</comment>
        <translation>Vous pouvez commander %1. Envoyez un numéro de téléphone pour l&apos;appeler, ou /help.</translation>
    </message>
    <message>
        <source>Its own number is %1.</source>
        <translation>Son propre numéro est le %1.</translation>
    </message>
    <message>
        <source>📞 Dialling %1 from the computer…</source>
        <translation>📞 Appel de %1 depuis l&apos;ordinateur…</translation>
    </message>
    <message>
        <source>🟢 Connected: %1 ⇄ the computer</source>
        <translation>🟢 En relation&#xa0;: %1 ⇄ l&apos;ordinateur</translation>
    </message>
    <message>
        <source>It is being answered.</source>
        <translation>On est en train d&apos;y répondre.</translation>
    </message>
    <message>
        <source>⏺ It is recorded; the caller was told so.</source>
        <translation>⏺ L&apos;appel est enregistré&#xa0;; l&apos;appelant en a été informé.</translation>
    </message>
    <message>
        <source>The caller is on hold, and has said no name.</source>
        <translation>L&apos;appelant est en attente et n&apos;a pas dit de nom.</translation>
    </message>
    <message>
        <source>The caller is on hold. The modem sent no sound, so he was not asked for a name.</source>
        <translation>L&apos;appelant est en attente. Le modem n&apos;a pas envoyé de son, son nom ne lui a donc pas été demandé.</translation>
    </message>
    <message>
        <source>The caller is asked for a name.</source>
        <translation>Il est demandé à l&apos;appelant de dire son nom.</translation>
    </message>
    <message>
        <source>It is asked to press 1.</source>
        <translation>Il lui est demandé d&apos;appuyer sur 1.</translation>
    </message>
    <message>
        <source>It hears the caller&apos;s name, and is asked to press 1.</source>
        <translation>Il entend le nom de l&apos;appelant, et il lui est demandé d&apos;appuyer sur 1.</translation>
    </message>
    <message>
        <source>⏺ It is recorded; whom you called was told so.</source>
        <translation>⏺ L&apos;appel est enregistré&#xa0;; la personne appelée en a été informée.</translation>
    </message>
    <message>
        <source>Whom you called is told first that it is recorded.</source>
        <translation>La personne appelée entend d&apos;abord que l&apos;appel est enregistré.</translation>
    </message>
</context>
<context>
    <name>ConsolePhrases</name>
    <message>
        <source>%1 may change the modem.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 peut modifier le modem.</translation>
    </message>
    <message>
        <source>The search for networks takes up to five minutes, and until it is over no call and no SMS can be handled.</source>
        <translation>La recherche des réseaux dure jusqu&apos;à cinq minutes, et d&apos;ici là aucun appel ni SMS ne peut être traité.</translation>
    </message>
    <message>
        <source>This restarts the modem: calls end, and for up to a minute nobody can be reached.</source>
        <translation>Cela redémarre le modem&#xa0;: les appels finissent, et personne n&apos;est joignable pendant une minute au plus.</translation>
    </message>
    <message>
        <source>This deletes an SMS from the SIM, even one that has not been stored here yet.</source>
        <translation>Cela efface un SMS de la SIM, même un qui n&apos;a pas encore été enregistré ici.</translation>
    </message>
    <message>
        <source>%1 changes the calls that run.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 modifie les appels en cours.</translation>
    </message>
    <message>
        <source>%1 changes a service of the network, also for later.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 modifie un service du réseau, aussi pour plus tard.</translation>
    </message>
    <message>
        <source>This sends a code to the operator, which may cost money or change services. What the operator answers comes later: /verbose_on shows it.</source>
        <translation>Cela envoie un code à l&apos;opérateur, ce qui peut coûter de l&apos;argent ou changer des services. Sa réponse vient plus tard&#xa0;: /verbose_on la montre.</translation>
    </message>
    <message>
        <source>Write the modem command behind it: /command AT+CSQ</source>
        <translation>Écrivez la commande du modem après&#xa0;: /command AT+CSQ</translation>
    </message>
    <message>
        <source>That is longer than 256 characters.</source>
        <translation>C&apos;est plus long que 256 caractères.</translation>
    </message>
    <message>
        <source>That holds characters that no modem command has, such as line ends or typed quotes “…”. Write it in one line of plain letters.</source>
        <translation>Il y a des caractères qu&apos;aucune commande de modem n&apos;a, comme des fins de ligne ou des guillemets typographiques «&#xa0;…&#xa0;». Écrivez-la sur une ligne en caractères simples.</translation>
    </message>
    <message>
        <source>A modem command begins with AT, such as AT+CSQ.</source>
        <translation>Une commande de modem commence par AT, comme AT+CSQ.</translation>
    </message>
    <message>
        <source>That is not a modem command that I understand, so it is not sent.</source>
        <translation>Je ne comprends pas cette commande de modem, elle n&apos;est donc pas envoyée.</translation>
    </message>
    <message>
        <source>Calls are made with /call, never by a command to the modem.</source>
        <translation>On appelle avec /call, jamais par une commande au modem.</translation>
    </message>
    <message>
        <source>Calls are answered by the phone itself.</source>
        <translation>C&apos;est le téléphone lui-même qui décroche.</translation>
    </message>
    <message>
        <source>%1 is not sent from here: PIN, locks and passwords do not belong into a chat. If you wrote one, delete your message.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 n&apos;est pas envoyé d&apos;ici&#xa0;: PIN, verrous et mots de passe n&apos;ont rien à faire dans une discussion. Si vous en avez écrit un, effacez votre message.</translation>
    </message>
    <message>
        <source>SMS are sent with /sms, never by a command to the modem.</source>
        <translation>Les SMS s&apos;envoient avec /sms, jamais par une commande au modem.</translation>
    </message>
    <message>
        <source>That would delete SMS that nobody has read yet.</source>
        <translation>Cela effacerait des SMS que personne n&apos;a encore lus.</translation>
    </message>
    <message>
        <source>%1 stays as it is: with another setting the phone would miss calls or SMS, or not understand the modem.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 reste tel quel&#xa0;: avec un autre réglage, le téléphone manquerait des appels ou des SMS, ou ne comprendrait plus le modem.</translation>
    </message>
    <message>
        <source>That would switch the radio or the modem off, and nobody could be reached.</source>
        <translation>Cela éteindrait la radio ou le modem, et personne ne serait joignable.</translation>
    </message>
    <message>
        <source>That would reset the modem&apos;s settings under the running phone.</source>
        <translation>Cela réinitialiserait les réglages du modem pendant que le téléphone tourne.</translation>
    </message>
    <message>
        <source>%1 writes into the modem&apos;s firmware and may break it for ever.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 écrit dans le micrologiciel du modem et peut le casser pour toujours.</translation>
    </message>
    <message>
        <source>%1 changes which port does what, and the modem remembers it.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 change quel port fait quoi, et le modem s&apos;en souvient.</translation>
    </message>
    <message>
        <source>That would turn the port into a data connection, and the modem would be lost.</source>
        <translation>Cela ferait du port une connexion de données, et le modem serait perdu.</translation>
    </message>
    <message>
        <source>%1 writes to the SIM itself, which may lock or break it.</source>
        <comment>%1 = a modem command</comment>
        <translation>%1 écrit sur la SIM elle-même, ce qui peut la verrouiller ou l&apos;abîmer.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more lines</source>
        <translation>
            <numerusform>… et %n ligne de plus</numerusform>
            <numerusform>… et %n lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The modem did not answer in time. Whether it has done it is not known.</source>
        <translation>Le modem n&apos;a pas répondu à temps. On ne sait pas s&apos;il l&apos;a fait.</translation>
    </message>
    <message>
        <source>The modem was set up anew before it came to that: it was not sent.</source>
        <translation>Le modem a été réinitialisé avant d&apos;en arriver là&#xa0;: rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>A call was being set up for so long that it was not sent.</source>
        <translation>Un appel s&apos;établissait depuis si longtemps que rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Too many commands wait already: it was not sent.</source>
        <translation>Trop de commandes attendent déjà&#xa0;: rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>You asked for this %1 ago.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Vous l&apos;avez demandé il y a %1.</translation>
    </message>
    <message>
        <source>A call is being set up. It is sent right after.</source>
        <translation>Un appel s&apos;établit. L&apos;envoi suit juste après.</translation>
    </message>
    <message>
        <source>Only somebody who is an owner by his own id may talk to the modem.</source>
        <translation>Seul un propriétaire par son propre identifiant peut parler au modem.</translation>
    </message>
    <message>
        <source>This chat is shown what goes to and from the modem already. /verbose_off ends it.</source>
        <translation>Cette discussion montre déjà ce qui va au modem et en vient. /verbose_off y met fin.</translation>
    </message>
    <message>
        <source>From now on this chat is shown what goes to and from the modem, until /verbose_off or the next start.</source>
        <translation>Désormais cette discussion montre ce qui va au modem et en vient, jusqu&apos;à /verbose_off ou au prochain démarrage.</translation>
    </message>
    <message>
        <source>The modem&apos;s traffic is not shown here any more.</source>
        <translation>Les échanges avec le modem ne sont plus montrés ici.</translation>
    </message>
    <message>
        <source>The modem&apos;s traffic was not shown here.</source>
        <translation>Les échanges avec le modem n&apos;étaient pas montrés ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines were left out</source>
        <translation>
            <numerusform>%n ligne de plus a été omise</numerusform>
            <numerusform>%n lignes de plus ont été omises</numerusform>
        </translation>
    </message>
    <message>
        <source>📟 Send it</source>
        <translation>📟 Envoyer</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, so I cannot tell when you asked for this.</source>
        <translation>L&apos;horloge de cet ordinateur retarde, je ne sais donc pas quand vous l&apos;avez demandé.</translation>
    </message>
</context>
<context>
    <name>ContactsPhrases</name>
    <message>
        <source>1 contact</source>
        <translation>1 contact</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 of the file could not be read.</source>
        <translation>La ligne %1 du fichier n&apos;a pas pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the file could not be read, the first is line %1.</source>
        <translation>
            <numerusform>%n ligne du fichier n&apos;a pas pu être lue, la première est la ligne %1.</numerusform>
            <numerusform>%n lignes du fichier n&apos;ont pas pu être lues, la première est la ligne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no contacts yet. Send me a file of them (.vcf): its name becomes the name of the group.</source>
        <translation>Il n&apos;y a pas encore de contacts. Envoyez-m&apos;en un fichier (.vcf)&#xa0;: son nom devient celui du groupe.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>group, number of contacts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>📇 %1 in %2: %3</source>
        <comment>42 contacts in 2 groups: Family 30, Work 12</comment>
        <translation>📇 %1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>🔎 “%1”: %2</source>
        <comment>%1 = what was looked for, %2 = 3 contacts</comment>
        <translation>🔎 «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the contacts is called anything like “%1”.</source>
        <translation>Personne ne s&apos;appelle à peu près «&#xa0;%1&#xa0;» dans les contacts.</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called “%1”. Did you mean “%2”?</source>
        <translation>Personne ne s&apos;appelle «&#xa0;%1&#xa0;» dans les contacts. Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Whom do you look for? For example: /search anna</source>
        <translation>Qui cherchez-vous&#xa0;? Par exemple&#xa0;: /search anna</translation>
    </message>
    <message>
        <source>Search “%1” in the contacts?</source>
        <translation>Chercher «&#xa0;%1&#xa0;» dans les contacts&#xa0;?</translation>
    </message>
    <message>
        <source>🔎 Search</source>
        <translation>🔎 Chercher</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n retiré</numerusform>
            <numerusform>%n retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>a new group</source>
        <translation>un nouveau groupe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>42 contacts (5 new, 2 changed, 2 removed)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n without a number</source>
        <translation>
            <numerusform>%n sans numéro</numerusform>
            <numerusform>%n sans numéro</numerusform>
        </translation>
    </message>
    <message>
        <source>1 card could not be read: neither a name nor a number.</source>
        <translation>1 fiche n&apos;a pas pu être lue&#xa0;: ni nom ni numéro.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards could not be read: neither a name nor a number.</source>
        <translation>
            <numerusform>%n fiche n&apos;a pas pu être lue&#xa0;: ni nom ni numéro.</numerusform>
            <numerusform>%n fiches n&apos;ont pas pu être lues&#xa0;: ni nom ni numéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>I could read no contact in this file. The group has %1 now. Replace it all the same?</source>
        <comment>%1 = 4 contacts</comment>
        <translation>Je n&apos;ai pu lire aucun contact dans ce fichier. Le groupe a maintenant %1. Le remplacer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>this file has only %1, the group has %2 now. Replace it all the same?</source>
        <comment>%1 = 3 contacts, %2 = 42 contacts</comment>
        <translation>Ce fichier n&apos;a que %1, le groupe a maintenant %2. Le remplacer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a group. Rename the file and send it again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d&apos;un groupe. Renommez le fichier et envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>Telegram did not give me the file “%1”.</source>
        <translation>Telegram ne m&apos;a pas donné le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Too many files at once: “%1” was not read. Send it again.</source>
        <translation>Trop de fichiers à la fois&#xa0;: «&#xa0;%1&#xa0;» n&apos;a pas été lu. Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” could not be stored. The contacts are as they were.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être enregistré. Les contacts sont comme avant.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched. Send it again, please.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être récupéré. Envoyez-le de nouveau, s&apos;il vous plaît.</translation>
    </message>
    <message>
        <source>I read files of contacts only. Their names end in .vcf.</source>
        <translation>Je ne lis que des fichiers de contacts. Leurs noms finissent par .vcf.</translation>
    </message>
    <message>
        <source>Undone: the group is gone again.</source>
        <translation>Annulé&#xa0;: le groupe a de nouveau disparu.</translation>
    </message>
    <message>
        <source>Undone: %1, as before.</source>
        <comment>%1 = 42 contacts</comment>
        <translation>Annulé&#xa0;: %1, comme avant.</translation>
    </message>
    <message>
        <source>The group was changed meanwhile, so it stays as it is.</source>
        <translation>Le groupe a changé entre-temps, il reste donc tel quel.</translation>
    </message>
    <message>
        <source>What was before is no longer kept.</source>
        <translation>L&apos;état d&apos;avant n&apos;est plus conservé.</translation>
    </message>
    <message>
        <source>It could not be stored. The contacts are as they were.</source>
        <translation>L&apos;enregistrement a échoué. Les contacts sont comme avant.</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Annuler</translation>
    </message>
    <message>
        <source>➕ Merge instead</source>
        <translation>➕ Plutôt fusionner</translation>
    </message>
    <message>
        <source>Yes, replace</source>
        <translation>Oui, remplacer</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Now %1: %2</source>
        <comment>what becomes of a call, and why</comment>
        <translation>Maintenant %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no file of contacts (.vcf) in “%1”.</source>
        <translation>Il n&apos;y a pas de fichier de contacts (.vcf) dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no file of contacts: their names end in .vcf.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un fichier de contacts&#xa0;: leurs noms finissent par .vcf.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB, or its name cannot be that of a group.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 20 Mo, ou son nom ne peut pas être celui d&apos;un groupe.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group, and what was undone there</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was deleted: the files of the groups were changed meanwhile.</source>
        <translation>Rien n&apos;a été effacé&#xa0;: les fichiers des groupes ont changé entre-temps.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: the disk refuses.</source>
        <translation>Tout n&apos;a pas pu être effacé&#xa0;: le disque refuse.</translation>
    </message>
    <message>
        <source>This group is gone.</source>
        <translation>Ce groupe n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Le fichier n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>This file is larger than 5 MB, which is more than I take from a chat. Export the contacts without their pictures, or use the window.</source>
        <translation>Ce fichier dépasse 5 Mo, plus que je n&apos;en prends d&apos;une discussion. Exportez les contacts sans leurs photos, ou utilisez la fenêtre.</translation>
    </message>
    <message>
        <source>Nothing was changed: the files of the groups were changed meanwhile.</source>
        <translation>Rien n&apos;a été changé&#xa0;: les fichiers des groupes ont changé entre-temps.</translation>
    </message>
    <message>
        <source>The card of this contact is too broken to be changed here.</source>
        <translation>La fiche de ce contact est trop abîmée pour être changée ici.</translation>
    </message>
    <message>
        <source>Not everything could be stored: the disk refuses.</source>
        <translation>Tout n&apos;a pas pu être enregistré&#xa0;: le disque refuse.</translation>
    </message>
</context>
<context>
    <name>DayLogPhrases</name>
    <message>
        <source>Program: started, version %1</source>
        <translation>Programme&#xa0;: démarré, version %1</translation>
    </message>
    <message>
        <source>Program: stopped</source>
        <translation>Programme&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>Program: the last run was cut off</source>
        <translation>Programme&#xa0;: la dernière exécution a été coupée</translation>
    </message>
    <message>
        <source>Modem: ready (%1)</source>
        <translation>Modem&#xa0;: prêt (%1)</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>Modem&#xa0;: %1</translation>
    </message>
    <message>
        <source>Network: roaming in %1</source>
        <translation>Réseau&#xa0;: itinérance, %1</translation>
    </message>
    <message>
        <source>Network: at home again, %1</source>
        <translation>Réseau&#xa0;: de retour chez soi, %1</translation>
    </message>
    <message>
        <source>Network: now %1</source>
        <translation>Réseau&#xa0;: maintenant %1</translation>
    </message>
    <message>
        <source>Modem: another SIM card than before</source>
        <translation>Modem&#xa0;: une autre carte SIM qu&apos;avant</translation>
    </message>
    <message>
        <source>Modem: lost again and again, the power is probably weak</source>
        <translation>Modem&#xa0;: perdu sans cesse, l&apos;alimentation est sans doute faible</translation>
    </message>
    <message>
        <source>Telegram: connected</source>
        <translation>Telegram&#xa0;: connecté</translation>
    </message>
    <message>
        <source>Telegram: cannot be reached</source>
        <translation>Telegram&#xa0;: injoignable</translation>
    </message>
    <message>
        <source>Telegram: the bot&apos;s token is refused</source>
        <translation>Telegram&#xa0;: le jeton du bot est refusé</translation>
    </message>
    <message>
        <source>Telegram: another program uses this bot</source>
        <translation>Telegram&#xa0;: un autre programme utilise ce bot</translation>
    </message>
    <message>
        <source>Disk: it does not take messages</source>
        <translation>Disque&#xa0;: il ne prend pas les messages</translation>
    </message>
    <message>
        <source>Disk: full</source>
        <translation>Disque&#xa0;: plein</translation>
    </message>
    <message>
        <source>Disk: works again</source>
        <translation>Disque&#xa0;: remarche</translation>
    </message>
    <message>
        <source>Computer: goes to sleep</source>
        <translation>Ordinateur&#xa0;: se met en veille</translation>
    </message>
    <message>
        <source>Computer: woke after %1</source>
        <translation>Ordinateur&#xa0;: réveillé après %1</translation>
    </message>
    <message>
        <source>Setting: %1 was changed</source>
        <translation>Réglage&#xa0;: %1 a été modifié</translation>
    </message>
    <message>
        <source>Calendars and lists: no news of %1 for a day</source>
        <translation>Agendas et listes&#xa0;: rien de neuf de %1 depuis un jour</translation>
    </message>
    <message>
        <source>Calendars and lists: %1 works again</source>
        <translation>Agendas et listes&#xa0;: %1 remarche</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>Aucune erreur.</translation>
    </message>
    <message>
        <source>1 error.</source>
        <translation>1 erreur.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors.</source>
        <translation>
            <numerusform>%n erreur.</numerusform>
            <numerusform>%n erreurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forwarded</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n renvoyé</numerusform>
            <numerusform>%n renvoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n manqué</numerusform>
            <numerusform>%n manqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n spam</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n indésirable</numerusform>
            <numerusform>%n indésirables</numerusform>
        </translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>aucun appel</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 appel</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 SMS in, %3 out. %4</source>
        <comment>%1 = calls, %4 = a sentence about errors</comment>
        <translation>%1, %2 SMS reçus, %3 envoyés. %4</translation>
    </message>
    <message>
        <source>🗒 %1: %2</source>
        <comment>%1 = a day, %2 = what happened</comment>
        <translation>🗒 %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>%1, %2 = dates with times</comment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Nothing happened.</source>
        <translation>Il ne s&apos;est rien passé.</translation>
    </message>
    <message>
        <source>There was more; it is in the history.</source>
        <translation>Il y en avait plus&#xa0;; c&apos;est dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Call from %1: %2</source>
        <translation>Appel de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Call to %1: %2</source>
        <translation>Appel à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>why: %1</source>
        <comment>%1 = reasons of a decision</comment>
        <translation>pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>end: the network&apos;s cause %1</source>
        <translation>fin&#xa0;: cause %1 du réseau</translation>
    </message>
    <message>
        <source>SMS from %1</source>
        <translation>SMS de %1</translation>
    </message>
    <message>
        <source>SMS to %1: %2</source>
        <comment>%2 = how far it is</comment>
        <translation>SMS à %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>of an SMS</comment>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts have come</source>
        <translation>%1 parties sur %2 sont arrivées</translation>
    </message>
    <message>
        <source>(may hold a code, which is not written down)</source>
        <translation>(contient peut-être un code, qui n&apos;est pas noté)</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>Le téléphone</translation>
    </message>
    <message>
        <source>Chat, %1: %2</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Discussion, %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Chat, %1: %2, refused</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Discussion, %1&#xa0;: %2, refusé</translation>
    </message>
    <message>
        <source>Chat, %1: %2, asked first</source>
        <comment>%1 = who, %2 = a command</comment>
        <translation>Discussion, %1&#xa0;: %2, demandé d&apos;abord</translation>
    </message>
    <message>
        <source>Nothing was done from the chat.</source>
        <translation>Rien n&apos;a été fait depuis la discussion.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write /log, /log yesterday or /log 2026-12-24.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un jour. Écrivez /log, /log hier ou /log 2026-12-24.</translation>
    </message>
    <message numerus="yes">
        <source>Logs are kept for %n days.</source>
        <translation>
            <numerusform>Les journaux sont gardés %n jour.</numerusform>
            <numerusform>Les journaux sont gardés %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
        <source>The log cannot be read from the disk now.</source>
        <translation>Le journal ne peut pas être lu sur le disque maintenant.</translation>
    </message>
    <message>
        <source>The log is too long to be sent.</source>
        <translation>Le journal est trop long pour être envoyé.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>as people write it behind /log</comment>
        <translation>aujourd&apos;hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>as people write it behind /log</comment>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>DemoScript</name>
    <message>
        <source>A salesman</source>
        <translation>Un vendeur</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>Anna calls. She is passed on to your phone, which rings; you answer.</source>
        <translation>Anna appelle. Elle est passée à votre téléphone, qui sonne&#xa0;; vous répondez.</translation>
    </message>
    <message>
        <source>Anna says goodbye and hangs up.</source>
        <translation>Anna dit au revoir et raccroche.</translation>
    </message>
    <message>
        <source>You send /call to the bot: your phone rings, then Bruno&apos;s, and you are joined.</source>
        <translation>Vous envoyez /call au bot&#xa0;: votre téléphone sonne, puis celui de Bruno, et vous êtes en relation.</translation>
    </message>
    <message>
        <source>Bruno hangs up.</source>
        <translation>Bruno raccroche.</translation>
    </message>
    <message>
        <source>You try Carla, whose line is busy.</source>
        <translation>Vous essayez Carla, dont la ligne est occupée.</translation>
    </message>
    <message>
        <source>Somebody calls and hides the number.</source>
        <translation>Quelqu&apos;un appelle en masquant son numéro.</translation>
    </message>
    <message>
        <source>Thanks for the chat! See you on Sunday?</source>
        <translation>Merci pour la conversation&#xa0;! À dimanche&#xa0;?</translation>
    </message>
    <message>
        <source>Carla calls back, and gives up before you answer.</source>
        <translation>Carla rappelle, et abandonne avant que vous répondiez.</translation>
    </message>
    <message>
        <source>That was the small day. Everybody&apos;s line is free again.</source>
        <translation>C&apos;était la petite journée. Toutes les lignes sont de nouveau libres.</translation>
    </message>
    <message>
        <source>Anna writes an SMS.</source>
        <translation>Anna écrit un SMS.</translation>
    </message>
    <message>
        <source>A salesman calls, but your phone is switched off: he leaves a message, which History plays.</source>
        <translation>Un vendeur appelle, mais votre téléphone est éteint&#xa0;: il laisse un message, que l&apos;Historique fait entendre.</translation>
    </message>
</context>
<context>
    <name>DoctorPhrases</name>
    <message>
        <source>Not looked at, because of what is wrong above.</source>
        <translation>Pas examiné, à cause de ce qui ne va pas plus haut.</translation>
    </message>
    <message>
        <source>The port %1 opens.</source>
        <translation>Le port %1 s&apos;ouvre.</translation>
    </message>
    <message>
        <source>No port of a modem was found.</source>
        <translation>Aucun port de modem trouvé.</translation>
    </message>
    <message>
        <source>Plug the stick in. If it is, it may still pose as a CD-ROM: install the package usb-modeswitch. A modem of another make is named with --modem.</source>
        <translation>Branchez la clé. Si elle l&apos;est, elle se présente peut-être encore comme un CD-ROM&#xa0;: installez le paquet usb-modeswitch. Un modem d&apos;une autre marque s&apos;indique avec --modem.</translation>
    </message>
    <message>
        <source>The port %1 is not there.</source>
        <translation>Le port %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Plug the stick in, or leave the port out (--modem, or modem/port in the settings) so that it is searched for.</source>
        <translation>Branchez la clé, ou ne donnez pas de port (--modem, ou modem/port dans les réglages) pour qu&apos;il soit cherché.</translation>
    </message>
    <message>
        <source>The port %1 may not be opened by this user.</source>
        <translation>Cet utilisateur ne peut pas ouvrir le port %1.</translation>
    </message>
    <message>
        <source>The port %1 is held by another program (%2).</source>
        <translation>Le port %1 est tenu par un autre programme (%2).</translation>
    </message>
    <message>
        <source>End that program.</source>
        <translation>Fermez ce programme.</translation>
    </message>
    <message>
        <source>The port %1 is held by ModemManager.</source>
        <translation>Le port %1 est tenu par ModemManager.</translation>
    </message>
    <message>
        <source>Set modem/inhibitModemManager=true in settings.ini, or press “Take the modem” in the window: ModemManager then leaves this stick alone while VirtualPhone runs.</source>
        <translation>Mettez modem/inhibitModemManager=true dans settings.ini, ou pressez «&#xa0;Prendre le modem&#xa0;» dans la fenêtre&#xa0;: ModemManager laisse alors cette clé tranquille tant que VirtualPhone tourne.</translation>
    </message>
    <message>
        <source>The port %1 is held by the VirtualPhone that is running.</source>
        <translation>Le port %1 est tenu par le VirtualPhone en cours.</translation>
    </message>
    <message>
        <source>The port %1 went away during the examination.</source>
        <translation>Le port %1 a disparu pendant l&apos;examen.</translation>
    </message>
    <message>
        <source>Try another USB socket, or a hub with its own power supply.</source>
        <translation>Essayez une autre prise USB, ou un concentrateur avec sa propre alimentation.</translation>
    </message>
    <message>
        <source>A modem answers: %1.</source>
        <translation>Un modem répond&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody answers on this port.</source>
        <translation>Personne ne répond sur ce port.</translation>
    </message>
    <message>
        <source>Name another port of the stick with --modem, or pull the stick out and plug it in again.</source>
        <translation>Indiquez un autre port de la clé avec --modem, ou débranchez la clé et rebranchez-la.</translation>
    </message>
    <message>
        <source>The modem tells events on this port.</source>
        <translation>Le modem signale les événements sur ce port.</translation>
    </message>
    <message>
        <source>No event came on this port, and the modem is set to tell events on its first port only.</source>
        <translation>Aucun événement n&apos;est venu sur ce port, et le modem est réglé pour n&apos;en signaler que sur son premier port.</translation>
    </message>
    <message>
        <source>Use the stick&apos;s other port with --modem, or name it with --modem-events.</source>
        <translation>Utilisez l&apos;autre port de la clé avec --modem, ou indiquez-le avec --modem-events.</translation>
    </message>
    <message>
        <source>No event came on this port while it was listened to.</source>
        <translation>Aucun événement n&apos;est venu sur ce port pendant l&apos;écoute.</translation>
    </message>
    <message>
        <source>If calls to the line are not noticed, use the stick&apos;s other port with --modem, or name it with --modem-events.</source>
        <translation>Si les appels vers la ligne ne sont pas remarqués, utilisez l&apos;autre port de la clé avec --modem, ou indiquez-le avec --modem-events.</translation>
    </message>
    <message>
        <source>This make tells nothing by itself until somebody calls.</source>
        <translation>Cette marque ne signale rien d&apos;elle-même tant que personne n&apos;appelle.</translation>
    </message>
    <message>
        <source>The SIM is there.</source>
        <translation>La SIM est là.</translation>
    </message>
    <message>
        <source>There is no SIM in the modem.</source>
        <translation>Il n&apos;y a pas de SIM dans le modem.</translation>
    </message>
    <message>
        <source>Put the SIM in, gold contacts to the board, and plug the stick in again.</source>
        <translation>Insérez la SIM, contacts dorés vers la carte, et rebranchez la clé.</translation>
    </message>
    <message>
        <source>The modem cannot read the SIM.</source>
        <translation>Le modem ne peut pas lire la SIM.</translation>
    </message>
    <message>
        <source>Clean its contacts, put it in again, and try it in a telephone.</source>
        <translation>Nettoyez ses contacts, remettez-la, et essayez-la dans un téléphone.</translation>
    </message>
    <message>
        <source>The SIM is busy.</source>
        <translation>La SIM est occupée.</translation>
    </message>
    <message>
        <source>Wait half a minute and look again.</source>
        <translation>Attendez une demi-minute et regardez de nouveau.</translation>
    </message>
    <message>
        <source>The modem does not tell how its SIM is.</source>
        <translation>Le modem ne dit pas comment va sa SIM.</translation>
    </message>
    <message>
        <source>Wait half a minute and look again; if nothing else is wrong, all is well.</source>
        <translation>Attendez une demi-minute et regardez de nouveau&#xa0;; si rien d&apos;autre ne cloche, tout va bien.</translation>
    </message>
    <message>
        <source>The SIM does not ask for its PIN.</source>
        <translation>La SIM ne demande pas son PIN.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN (tries left: %1).</source>
        <translation>La SIM demande son PIN (essais restants&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Enter the PIN in the window or give it in the variable virtualphone_simpin, or switch the question off in a telephone.</source>
        <translation>Saisissez le PIN dans la fenêtre ou donnez-le dans la variable virtualphone_simpin, ou désactivez la demande dans un téléphone.</translation>
    </message>
    <message>
        <source>The SIM asks for its PIN, and only one try is left.</source>
        <translation>La SIM demande son PIN, et il ne reste qu&apos;un essai.</translation>
    </message>
    <message>
        <source>Put the SIM into a telephone and enter the right PIN there; one more wrong one locks it.</source>
        <translation>Mettez la SIM dans un téléphone et saisissez-y le bon PIN&#xa0;; un faux de plus la bloque.</translation>
    </message>
    <message>
        <source>The SIM is locked after wrong PINs and asks for its PUK.</source>
        <translation>La SIM est bloquée après de faux PIN et demande son PUK.</translation>
    </message>
    <message>
        <source>Put the SIM into a telephone and enter the PUK there; the operator knows it.</source>
        <translation>Mettez la SIM dans un téléphone et saisissez-y le PUK&#xa0;; l&apos;opérateur le connaît.</translation>
    </message>
    <message>
        <source>The modem is locked to an operator, or by a code of its own.</source>
        <translation>Le modem est verrouillé sur un opérateur, ou par un code à lui.</translation>
    </message>
    <message>
        <source>Use a SIM of that operator, or have the stick unlocked.</source>
        <translation>Utilisez une SIM de cet opérateur, ou faites déverrouiller la clé.</translation>
    </message>
    <message>
        <source>The network is there: %1.</source>
        <translation>Le réseau est là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The network is there, but weak: %1.</source>
        <translation>Le réseau est là, mais faible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bring the stick nearer to a window with a USB extension cable.</source>
        <translation>Rapprochez la clé d&apos;une fenêtre avec une rallonge USB.</translation>
    </message>
    <message>
        <source>The SIM uses a foreign network: %1.</source>
        <translation>La SIM utilise un réseau étranger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Calls may cost more: ask the operator.</source>
        <translation>Les appels peuvent coûter plus&#xa0;: demandez à l&apos;opérateur.</translation>
    </message>
    <message>
        <source>The modem has found no network.</source>
        <translation>Le modem n&apos;a trouvé aucun réseau.</translation>
    </message>
    <message>
        <source>Move the stick, look for its antenna socket, and check that the SIM works in a telephone.</source>
        <translation>Déplacez la clé, cherchez sa prise d&apos;antenne, et vérifiez que la SIM marche dans un téléphone.</translation>
    </message>
    <message>
        <source>The network refuses this SIM or this stick.</source>
        <translation>Le réseau refuse cette SIM ou cette clé.</translation>
    </message>
    <message>
        <source>Check with the operator that the SIM is active and the stick is not barred.</source>
        <translation>Vérifiez auprès de l&apos;opérateur que la SIM est active et la clé non bloquée.</translation>
    </message>
    <message>
        <source>The network grants SMS only, no calls.</source>
        <translation>Le réseau n&apos;accorde que les SMS, pas les appels.</translation>
    </message>
    <message>
        <source>The stick needs a 2G or 3G network for calls: ask the operator whether it has one here.</source>
        <translation>La clé a besoin d&apos;un réseau 2G ou 3G pour les appels&#xa0;: demandez à l&apos;opérateur s&apos;il en a un ici.</translation>
    </message>
    <message>
        <source>The modem does not tell whether it has a network.</source>
        <translation>Le modem ne dit pas s&apos;il a un réseau.</translation>
    </message>
    <message>
        <source>The stick knows 4G.</source>
        <translation>La clé connaît la 4G.</translation>
    </message>
    <message>
        <source>The stick knows nothing newer than %1.</source>
        <translation>La clé ne connaît rien de plus récent que %1.</translation>
    </message>
    <message>
        <source>It works as long as the operator keeps such a network: ask how long that is.</source>
        <translation>Ça marche tant que l&apos;opérateur garde un tel réseau&#xa0;: demandez jusqu&apos;à quand.</translation>
    </message>
    <message>
        <source>The stick knows nothing newer than %1, and the operators of this country have closed such networks.</source>
        <translation>La clé ne connaît rien de plus récent que %1, et les opérateurs de ce pays ont fermé ces réseaux.</translation>
    </message>
    <message>
        <source>Use a 4G modem with voice, such as one with a Quectel EC25 or a SIMCom SIM7600.</source>
        <translation>Utilisez un modem 4G avec la voix, comme un avec Quectel EC25 ou SIMCom SIM7600.</translation>
    </message>
    <message>
        <source>Which networks this model knows is not in the list.</source>
        <translation>Les réseaux que connaît ce modèle ne sont pas dans la liste.</translation>
    </message>
    <message>
        <source>The modem shows who calls.</source>
        <translation>Le modem montre qui appelle.</translation>
    </message>
    <message>
        <source>The modem does not show who calls.</source>
        <translation>Le modem ne montre pas qui appelle.</translation>
    </message>
    <message>
        <source>Every caller will count as hidden: ask the operator for caller identification (CLIP).</source>
        <translation>Chaque appelant comptera comme masqué&#xa0;: demandez à l&apos;opérateur la présentation du numéro (CLIP).</translation>
    </message>
    <message>
        <source>The modem can hold calls and join them.</source>
        <translation>Le modem peut mettre des appels en attente et les réunir.</translation>
    </message>
    <message>
        <source>The modem does not list that it joins calls, so callers may not be connected.</source>
        <translation>Le modem n&apos;annonce pas qu&apos;il réunit des appels&#xa0;; les appelants pourraient ne pas être mis en relation.</translation>
    </message>
    <message>
        <source>Try a call; if it fails, use a stick of another model.</source>
        <translation>Essayez un appel&#xa0;; s&apos;il échoue, utilisez une clé d&apos;un autre modèle.</translation>
    </message>
    <message>
        <source>The modem cannot hold a call, so nobody can be connected.</source>
        <translation>Le modem ne peut pas mettre un appel en attente, personne ne peut donc être mis en relation.</translation>
    </message>
    <message>
        <source>Use a stick of another model; SMS work with this one.</source>
        <translation>Utilisez une clé d&apos;un autre modèle&#xa0;; les SMS marchent avec celle-ci.</translation>
    </message>
    <message>
        <source>The modem does not tell whether it holds and joins calls.</source>
        <translation>Le modem ne dit pas s&apos;il met en attente et réunit les appels.</translation>
    </message>
    <message>
        <source>Try a call.</source>
        <translation>Essayez un appel.</translation>
    </message>
    <message>
        <source>The modem lists handing a call over.</source>
        <translation>Le modem annonce le transfert d&apos;un appel.</translation>
    </message>
    <message>
        <source>The modem does not list handing a call over; it is not needed.</source>
        <translation>Le modem n&apos;annonce pas le transfert d&apos;un appel&#xa0;; il n&apos;est pas nécessaire.</translation>
    </message>
    <message>
        <source>Call waiting is off: a second caller hears “busy”.</source>
        <translation>Le double appel est désactivé&#xa0;: un second appelant entend «&#xa0;occupé&#xa0;».</translation>
    </message>
    <message>
        <source>Call waiting is on: a second caller may ring into a call that is being connected.</source>
        <translation>Le double appel est activé&#xa0;: un second appelant peut sonner pendant une mise en relation.</translation>
    </message>
    <message>
        <source>It is better off for this SIM: /command AT+CCWA=1,0,1 in the chat switches it off, AT+CCWA=1,1,1 on again.</source>
        <translation>Il vaut mieux le désactiver pour cette SIM&#xa0;: /command AT+CCWA=1,0,1 dans la discussion le désactive, AT+CCWA=1,1,1 le réactive.</translation>
    </message>
    <message>
        <source>The network does not tell whether call waiting is on.</source>
        <translation>Le réseau ne dit pas si le double appel est activé.</translation>
    </message>
    <message>
        <source>The number of the SMS centre is set.</source>
        <translation>Le numéro du centre SMS est défini.</translation>
    </message>
    <message>
        <source>No SMS centre is set, so no SMS can be sent.</source>
        <translation>Aucun centre SMS n&apos;est défini, aucun SMS ne peut donc être envoyé.</translation>
    </message>
    <message>
        <source>The modem does not tell its SMS centre.</source>
        <translation>Le modem ne dit pas son centre SMS.</translation>
    </message>
    <message>
        <source>The memory for SMS holds %1 of %2.</source>
        <translation>La mémoire des SMS contient %1 sur %2.</translation>
    </message>
    <message>
        <source>The memory for SMS is nearly full: %1 of %2.</source>
        <translation>La mémoire des SMS est presque pleine&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>The running phone stores SMS and empties it: start it.</source>
        <translation>Le téléphone en marche enregistre les SMS et la vide&#xa0;: démarrez-le.</translation>
    </message>
    <message>
        <source>The memory for SMS is full (%1 of %2): no SMS arrives.</source>
        <translation>La mémoire des SMS est pleine (%1 sur %2)&#xa0;: aucun SMS n&apos;arrive.</translation>
    </message>
    <message>
        <source>The running phone stores SMS and empties it: start it. If it runs, delete what is not needed in a telephone.</source>
        <translation>Le téléphone en marche enregistre les SMS et la vide&#xa0;: démarrez-le. S&apos;il tourne, effacez dans un téléphone ce qui est inutile.</translation>
    </message>
    <message>
        <source>The modem does not tell how full its memory for SMS is.</source>
        <translation>Le modem ne dit pas si sa mémoire des SMS est pleine.</translation>
    </message>
    <message>
        <source>The firmware makes voice calls.</source>
        <translation>Le micrologiciel passe des appels vocaux.</translation>
    </message>
    <message>
        <source>The firmware makes no voice calls: SMS only.</source>
        <translation>Le micrologiciel ne passe pas d&apos;appels vocaux&#xa0;: SMS seulement.</translation>
    </message>
    <message>
        <source>Use a stick whose voice is not locked by its operator.</source>
        <translation>Utilisez une clé dont la voix n&apos;est pas bloquée par son opérateur.</translation>
    </message>
    <message>
        <source>This make does not tell whether its firmware makes voice calls.</source>
        <translation>Cette marque ne dit pas si son micrologiciel passe des appels vocaux.</translation>
    </message>
    <message>
        <source>The computer does not put the stick to sleep.</source>
        <translation>L&apos;ordinateur ne met pas la clé en veille.</translation>
    </message>
    <message>
        <source>The computer may put the stick to sleep, and calls would be missed.</source>
        <translation>L&apos;ordinateur peut mettre la clé en veille, et des appels seraient manqués.</translation>
    </message>
    <message>
        <source>Write “on” into the file power/control of the stick in /sys/bus/usb/devices, or keep it so with a udev rule.</source>
        <translation>Écrivez «&#xa0;on&#xa0;» dans le fichier power/control de la clé sous /sys/bus/usb/devices, ou fixez-le par une règle udev.</translation>
    </message>
    <message>
        <source>The stick has vanished %1 times in a short time.</source>
        <translation>La clé a disparu %1 fois en peu de temps.</translation>
    </message>
    <message>
        <source>It needs more power than the socket gives: use a hub with its own power supply.</source>
        <translation>Elle demande plus de courant que la prise n&apos;en donne&#xa0;: utilisez un concentrateur avec sa propre alimentation.</translation>
    </message>
    <message>
        <source>Nothing is known of the port&apos;s power: it is not a USB device.</source>
        <translation>On ne sait rien du courant de ce port&#xa0;: ce n&apos;est pas un appareil USB.</translation>
    </message>
    <message>
        <source>ModemManager does not run.</source>
        <translation>ModemManager ne tourne pas.</translation>
    </message>
    <message>
        <source>ModemManager runs and may take the stick when it is plugged in.</source>
        <translation>ModemManager tourne et peut prendre la clé quand on la branche.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
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
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technologie</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Numéro de l&apos;appelant</translation>
    </message>
    <message>
        <source>Joining calls</source>
        <translation>Jonction d&apos;appels</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Double appel</translation>
    </message>
    <message>
        <source>SMS centre</source>
        <translation>Centre SMS</translation>
    </message>
    <message>
        <source>SMS memory</source>
        <translation>Mémoire SMS</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>USB power</source>
        <translation>Courant USB</translation>
    </message>
    <message>
        <source>ModemManager</source>
        <translation>ModemManager</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>attention</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>It works, but look at what needs attention.</source>
        <translation>Ça marche, mais regardez ce qui demande attention.</translation>
    </message>
    <message>
        <source>Something is wrong: mend the first line that failed.</source>
        <translation>Quelque chose ne va pas&#xa0;: réparez la première ligne en échec.</translation>
    </message>
    <message>
        <source>%1G</source>
        <translation>%1G</translation>
    </message>
    <message>
        <source>signal %1 %</source>
        <translation>signal %1&#xa0;%</translation>
    </message>
    <message>
        <source>no details told</source>
        <translation>sans détails</translation>
    </message>
    <message>
        <source>which one is not known</source>
        <translation>laquelle, on l&apos;ignore</translation>
    </message>
    <message>
        <source>it does not tell its name</source>
        <translation>il ne dit pas son nom</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Nobody takes the bot into a group against your will.</source>
        <translation>Personne ne met le bot dans un groupe contre votre gré.</translation>
    </message>
    <message>
        <source>Anybody can take the bot into a group, although no group may steer this phone.</source>
        <translation>N&apos;importe qui peut mettre le bot dans un groupe, bien qu&apos;aucun groupe ne puisse commander ce téléphone.</translation>
    </message>
    <message>
        <source>In Telegram, write /setjoingroups to @BotFather, choose the bot, then Disable. It counts from the next start.</source>
        <translation>Dans Telegram, écrivez /setjoingroups à @BotFather, choisissez le bot, puis Disable. Cela compte dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Telegram bot</source>
        <translation>Bot Telegram</translation>
    </message>
    <message>
        <source>Telegram is connected.</source>
        <translation>Telegram est connecté.</translation>
    </message>
    <message>
        <source>Telegram is being connected.</source>
        <translation>Connexion à Telegram en cours.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached: the network does not lead there.</source>
        <translation>Telegram est injoignable&#xa0;: le réseau n&apos;y mène pas.</translation>
    </message>
    <message>
        <source>Check the computer&apos;s internet connection. Where Telegram is blocked, set telegram/proxy in the settings.</source>
        <translation>Vérifiez la connexion à Internet de l&apos;ordinateur. Là où Telegram est bloqué, réglez telegram/proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telegram does not answer.</source>
        <translation>Le proxy vers Telegram ne répond pas.</translation>
    </message>
    <message>
        <source>Start it, or correct telegram/proxy in the settings.</source>
        <translation>Démarrez-le, ou corrigez telegram/proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The proxy on the way to Telegram lets nothing through.</source>
        <translation>Le proxy vers Telegram ne laisse rien passer.</translation>
    </message>
    <message>
        <source>It asks for another name or password, or may not reach Telegram: correct telegram/proxy in the settings.</source>
        <translation>Il demande un autre nom ou mot de passe, ou n&apos;a pas le droit de joindre Telegram&#xa0;: corrigez telegram/proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>Somebody else answers instead of Telegram, and nobody who is trusted vouches for him.</source>
        <translation>Quelqu&apos;un d&apos;autre répond à la place de Telegram, et personne de confiance ne s&apos;en porte garant.</translation>
    </message>
    <message>
        <source>Look for a filter of this network that opens connections, and at the date of this computer. Nothing is told to him, the bot&apos;s token least of all.</source>
        <translation>Cherchez un filtre de ce réseau qui ouvre les connexions, et regardez la date de cet ordinateur. Rien ne lui est dit, le jeton du bot moins que tout.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock Telegram&apos;s certificate is not valid yet.</source>
        <translation>D&apos;après l&apos;horloge de cet ordinateur, le certificat de Telegram n&apos;est pas encore valable.</translation>
    </message>
    <message>
        <source>Set its date and its time.</source>
        <translation>Réglez sa date et son heure.</translation>
    </message>
    <message>
        <source>Telegram is reached, but its server answers with an error.</source>
        <translation>Telegram est joint, mais son serveur répond par une erreur.</translation>
    </message>
    <message>
        <source>Wait: it is tried again by itself.</source>
        <translation>Attendez&#xa0;: un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token.</source>
        <translation>Telegram refuse le jeton du bot.</translation>
    </message>
    <message>
        <source>Copy it again from @BotFather into the settings.</source>
        <translation>Copiez-le de nouveau depuis @BotFather dans les paramètres.</translation>
    </message>
    <message>
        <source>Another program receives this bot&apos;s messages.</source>
        <translation>Un autre programme reçoit les messages de ce bot.</translation>
    </message>
    <message>
        <source>Stop it, or give this phone a bot of its own.</source>
        <translation>Arrêtez-le, ou donnez à ce téléphone un bot à lui.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>The port that carries the sound of calls opens; without a call it is quiet.</source>
        <translation>Le port qui porte le son des appels s&apos;ouvre&#xa0;; sans appel, il est silencieux.</translation>
    </message>
    <message>
        <source>The port that carries the sound of calls opens, and sound comes.</source>
        <translation>Le port qui porte le son des appels s&apos;ouvre, et le son arrive.</translation>
    </message>
    <message>
        <source>No port for the sound of calls is known: callers are joined in silence, and no message is recorded.</source>
        <translation>Aucun port n&apos;est connu pour le son des appels&#xa0;: les appelants sont mis en relation en silence, et aucun message n&apos;est enregistré.</translation>
    </message>
    <message>
        <source>If the stick has one, name it: --modem-voice PORT, or modem/voicePort in the settings.</source>
        <translation>Si la clé en a un, indiquez-le&#xa0;: --modem-voice PORT, ou modem/voicePort dans les réglages.</translation>
    </message>
    <message>
        <source>The port for the sound of calls may not be opened by this user.</source>
        <translation>Cet utilisateur ne peut pas ouvrir le port du son des appels.</translation>
    </message>
    <message>
        <source>sudo usermod -aG dialout %1, then log in again.</source>
        <translation>sudo usermod -aG dialout %1, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Another program holds the port for the sound of calls.</source>
        <translation>Un autre programme tient le port du son des appels.</translation>
    </message>
    <message>
        <source>End that program; it may be ModemManager, or another phone.</source>
        <translation>Fermez ce programme&#xa0;; c&apos;est peut-être ModemManager, ou un autre téléphone.</translation>
    </message>
    <message>
        <source>The port for the sound of calls is not there, or cannot be opened.</source>
        <translation>Le port du son des appels n&apos;existe pas, ou ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>If it was named, look whether the name is right; else unplug the stick and plug it in again.</source>
        <translation>S&apos;il a été indiqué, regardez si le nom est juste&#xa0;; sinon débranchez la clé et rebranchez-la.</translation>
    </message>
    <message>
        <source>Sound of calls</source>
        <translation>Son des appels</translation>
    </message>
    <message>
        <source>Run: sudo usermod -aG dialout %2 – and log in again.</source>
        <translation>Lancez&#xa0;: sudo usermod -aG dialout %2 – puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Set the number that the operator names, in the window under Diagnostics or with /command AT+CSCA=&quot;+39…&quot;,145 in the chat.</source>
        <translation>Définissez le numéro qu&apos;indique l&apos;opérateur, dans la fenêtre sous Diagnostic ou avec /command AT+CSCA=&quot;+39…&quot;,145 dans la discussion.</translation>
    </message>
    <message>
        <source>Stop it for the time of the examination, or ask it in the chat: /command says one thing at a time, and the button below /status tests the sound of calls.</source>
        <translation>Arrêtez-le le temps de l&apos;examen, ou interrogez-le dans la discussion : /command dit une chose à la fois, et le bouton sous /status teste le son des appels.</translation>
    </message>
    <message>
        <source>Whether it is heard in a call shows the test of the sound: in Diagnostics of the window, and below /status in the chat.</source>
        <translation>Le test du son montre si on l&apos;entend pendant un appel : dans Diagnostic dans la fenêtre, et sous /status dans la discussion.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>as of %1</source>
        <comment>%1 = date and time</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>n&apos;a pas pu être lu</translation>
    </message>
    <message>
        <source>calendar %1, %2</source>
        <comment>%2 = its age</comment>
        <translation>agenda %1, %2</translation>
    </message>
    <message>
        <source>list %1, %2</source>
        <comment>%2 = its age</comment>
        <translation>liste %1, %2</translation>
    </message>
</context>
<context>
    <name>GreetingPhrases</name>
    <message>
        <source>📞 Call</source>
        <translation>📞 Appeler</translation>
    </message>
    <message>
        <source>✉️ SMS</source>
        <translation>✉️ SMS</translation>
    </message>
    <message>
        <source>📊 Status</source>
        <translation>📊 État</translation>
    </message>
    <message>
        <source>⚙️ Settings</source>
        <translation>⚙️ Réglages</translation>
    </message>
    <message>
        <source>Whom shall I call? Reply with a number or a name.</source>
        <translation>Qui dois-je appeler&#xa0;? Répondez avec un numéro ou un nom.</translation>
    </message>
    <message>
        <source>To whom is the SMS? Reply with a number or a name; the text may follow.</source>
        <translation>À qui va le SMS&#xa0;? Répondez avec un numéro ou un nom&#xa0;; le texte peut suivre.</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>Numéro ou nom</translation>
    </message>
</context>
<context>
    <name>HelpPhrases</name>
    <message>
        <source>📞 Calls</source>
        <translation>📞 Appels</translation>
    </message>
    <message>
        <source>Somebody calls the line: this chat shows it at the first ring, your phone is called, and both are joined when you answer. The buttons below the message decide otherwise.</source>
        <translation>Quelqu&apos;un appelle la ligne&#xa0;: cette discussion le montre à la première sonnerie, votre téléphone est appelé, et les deux sont mis en relation quand vous répondez. Les boutons sous le message décident autrement.</translation>
    </message>
    <message>
        <source>You call somebody: /call Anna, /call 340 765 4321, or just the number. Your phone rings first. A second number behind it is the phone that rings instead: /call Anna +39 333 111 2222</source>
        <translation>Vous appelez quelqu&apos;un&#xa0;: /call Anna, /call 340 765 4321, ou juste le numéro. Votre téléphone sonne d&apos;abord. Un second numéro après est le téléphone qui sonne à sa place&#xa0;: /call Anna +39 333 111 2222</translation>
    </message>
    <message>
        <source>/close hangs up everything. /dtmf 123# sends tones into the call.</source>
        <translation>/close raccroche tout. /dtmf 123# envoie des tonalités dans l&apos;appel.</translation>
    </message>
    <message>
        <source>Who gets which call: contacts by groups, events of the calendar with a phone number as their place, block lists, and what is set for all others. /getmasterphonefromnumber and /whatif tell what would happen and why.</source>
        <translation>Qui reçoit quel appel&#xa0;: les contacts par groupes, les événements de l&apos;agenda avec un numéro de téléphone comme lieu, les listes de blocage, et ce qui est réglé pour tous les autres. /getmasterphonefromnumber et /whatif disent ce qui se passerait et pourquoi.</translation>
    </message>
    <message>
        <source>/history shows the last calls, and each step by step.</source>
        <translation>/history montre les derniers appels, et chacun pas à pas.</translation>
    </message>
    <message>
        <source>✉️ SMS</source>
        <translation>✉️ SMS</translation>
    </message>
    <message>
        <source>What comes for the line is shown here. Reply to such a message, and your words go back as an SMS.</source>
        <translation>Ce qui arrive pour la ligne est montré ici. Répondez à un tel message, et vos mots repartent en SMS.</translation>
    </message>
    <message>
        <source>/sms Anna I am on my way – to a contact; /sms 340 765 4321 Hello – to a number.</source>
        <translation>/sms Anna J&apos;arrive – à un contact&#xa0;; /sms 340 765 4321 Bonjour – à un numéro.</translation>
    </message>
    <message>
        <source>The message follows its SMS: queued, sent, delivered, or why not.</source>
        <translation>Le message suit son SMS&#xa0;: en attente, envoyé, distribué, ou pourquoi non.</translation>
    </message>
    <message>
        <source>/ussd *100# asks the operator something; his menus are answered by buttons or by a reply. /status has a button for the balance.</source>
        <translation>/ussd *100# demande quelque chose à l&apos;opérateur&#xa0;; on répond à ses menus par des boutons ou par une réponse. /status a un bouton pour le solde.</translation>
    </message>
    <message>
        <source>👥 Owners</source>
        <translation>👥 Propriétaires</translation>
    </message>
    <message>
        <source>/getowners shows who may steer this phone, with buttons to invite a guest by a link, to give him more time, and to remove him.</source>
        <translation>/getowners montre qui peut piloter ce téléphone, avec des boutons pour inviter quelqu&apos;un par un lien, lui donner plus de temps, et le retirer.</translation>
    </message>
    <message>
        <source>/addtemporaryowner &lt;password&gt; lets a guest in for a day at most, when a password is set.</source>
        <translation>/addtemporaryowner &lt;mot de passe&gt; fait entrer un invité pour un jour au plus, si un mot de passe est défini.</translation>
    </message>
    <message>
        <source>Guests call, hang up, search, and as you allow write SMS; they see neither one-time codes nor settings.</source>
        <translation>Les invités appellent, raccrochent, cherchent et, si vous le permettez, écrivent des SMS&#xa0;; ils ne voient ni codes à usage unique ni réglages.</translation>
    </message>
    <message>
        <source>Nobody else gets an answer, except his own id at /getid, which is what an owner is added by.</source>
        <translation>Personne d&apos;autre n&apos;obtient de réponse, sauf son propre identifiant par /getid, qui sert à ajouter un propriétaire.</translation>
    </message>
    <message>
        <source>« All commands</source>
        <translation>« Toutes les commandes</translation>
    </message>
    <message>
        <source>Reply to the message of a call, and your words go to the caller as an SMS.</source>
        <translation>Répondez au message d&apos;un appel, et vos mots vont à l&apos;appelant en SMS.</translation>
    </message>
</context>
<context>
    <name>HistoryPhrases</name>
    <message>
        <source>🔑 a one-time code</source>
        <translation>🔑 un code à usage unique</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an SMS</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>an SMS</comment>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>delivered</source>
        <comment>an SMS</comment>
        <translation>distribué</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>an SMS</comment>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>perhaps sent</source>
        <comment>an SMS</comment>
        <translation>peut-être envoyé</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>an SMS</comment>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>📜 Last calls and messages</source>
        <translation>📜 Derniers appels et messages</translation>
    </message>
    <message>
        <source>📜 Calls and messages, page %1</source>
        <translation>📜 Appels et messages, page %1</translation>
    </message>
    <message>
        <source>📜 There has been neither a call nor a message yet.</source>
        <translation>📜 Il n&apos;y a encore eu ni appel ni message.</translation>
    </message>
    <message>
        <source>📥 Call from %1</source>
        <translation>📥 Appel de %1</translation>
    </message>
    <message>
        <source>📤 Call to %1</source>
        <translation>📤 Appel à %1</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>a call</comment>
        <translation>Fini</translation>
    </message>
    <message>
        <source>✉️ SMS from %1</source>
        <translation>✉️ SMS de %1</translation>
    </message>
    <message>
        <source>➤ SMS to %1</source>
        <translation>➤ SMS à %1</translation>
    </message>
    <message>
        <source>🔑 A one-time code, which is shown only when it comes.</source>
        <translation>🔑 Un code à usage unique, qui n&apos;est montré qu&apos;à son arrivée.</translation>
    </message>
    <message>
        <source>‹ Newer</source>
        <translation>‹ Plus récents</translation>
    </message>
    <message>
        <source>Older ›</source>
        <translation>Plus anciens ›</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Retour</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Appeler</translation>
    </message>
    <message>
        <source>💬 SMS</source>
        <translation>💬 SMS</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n&apos;est plus là.</translation>
    </message>
</context>
<context>
    <name>LegacyPhrases</name>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Le dossier %1 est illisible.</translation>
    </message>
    <message>
        <source>Nothing to take over was found in %1: no lines “export virtualphone_…” in a shell file, no virtualphone.py, no folder of contacts.</source>
        <translation>Rien à reprendre dans %1&#xa0;: pas de lignes «&#xa0;export virtualphone_…&#xa0;» dans un fichier shell, pas de virtualphone.py, pas de dossier de contacts.</translation>
    </message>
    <message>
        <source>Found in %1:</source>
        <translation>Trouvé dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, line</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 = %2 (%3, %4)</source>
        <comment>setting = value (name in the old program, place)</comment>
        <translation>%1 = %2 (%3, %4)</translation>
    </message>
    <message>
        <source>Groups of contacts, to be copied into %1:</source>
        <translation>Groupes de contacts, à copier dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contact</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>group: contacts (file)</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n of its cards cannot be read</source>
        <comment>line about a group</comment>
        <translation>
            <numerusform>%1&#xa0;; %n de ses fiches est illisible</numerusform>
            <numerusform>%1&#xa0;; %n de ses fiches sont illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken over:</source>
        <translation>Non repris&#xa0;:</translation>
    </message>
    <message>
        <source>a link that leads out of the folder</source>
        <translation>un lien qui sort du dossier</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>pas du texte</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>too many folders deep</source>
        <translation>trop de dossiers imbriqués</translation>
    </message>
    <message>
        <source>so many files that the rest was not looked at; name the folder of the old program itself</source>
        <translation>tant de fichiers que le reste n&apos;a pas été regardé&#xa0;; indiquez le dossier de l&apos;ancien programme lui-même</translation>
    </message>
    <message>
        <source>not a plain value; nothing of the old program is run</source>
        <translation>pas une valeur simple&#xa0;; rien de l&apos;ancien programme n&apos;est exécuté</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>not allowed here: %1</source>
        <translation>non permis ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no such setting here</source>
        <translation>ce réglage n&apos;existe pas ici</translation>
    </message>
    <message>
        <source>comes from the variable %1, which no file here sets; add the file that does, such as ~/.bashrc</source>
        <translation>vient de la variable %1, qu&apos;aucun fichier ici ne définit&#xa0;; ajoutez le fichier qui le fait, comme ~/.bashrc</translation>
    </message>
    <message>
        <source>another value of it counts</source>
        <translation>une autre valeur compte</translation>
    </message>
    <message>
        <source>found automatically here</source>
        <translation>trouvé automatiquement ici</translation>
    </message>
    <message>
        <source>the bot has texts of its own here</source>
        <translation>le bot a ici ses propres textes</translation>
    </message>
    <message>
        <source>the modem is spoken to in another way here</source>
        <translation>on parle ici autrement au modem</translation>
    </message>
    <message>
        <source>not in the folder of contacts</source>
        <translation>pas dans le dossier des contacts</translation>
    </message>
    <message>
        <source>a folder elsewhere; send its files to the bot, or copy them into the contacts folder</source>
        <translation>un dossier ailleurs&#xa0;; envoyez ses fichiers au bot, ou copiez-les dans le dossier des contacts</translation>
    </message>
    <message>
        <source>no contact in it can be read</source>
        <translation>aucun contact n&apos;y est lisible</translation>
    </message>
    <message>
        <source>its name cannot be that of a group</source>
        <translation>son nom ne peut pas être celui d&apos;un groupe</translation>
    </message>
    <message>
        <source>another file is the same group</source>
        <translation>un autre fichier est le même groupe</translation>
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
            <numerusform>%1 (%2, et %n de plus)</numerusform>
            <numerusform>%1 (%2, et %n de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what: why not</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Of these groups there are others here already: %1.</source>
        <translation>De ces groupes il y en a déjà d&apos;autres ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Take this over? [y/N]</source>
        <translation>Reprendre tout cela&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>Replace those groups too? What is there now is kept. [y/N]</source>
        <translation>Remplacer aussi ces groupes&#xa0;? Ce qui y est maintenant est gardé. [o/N]</translation>
    </message>
    <message>
        <source>Nobody answered, so nothing has been changed. With --yes nothing is asked.</source>
        <translation>Personne n&apos;a répondu, rien n&apos;a donc été changé. Avec --yes, rien n&apos;est demandé.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>1 setting taken over.</source>
        <translation>1 réglage repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n settings taken over.</source>
        <translation>
            <numerusform>%n réglage repris.</numerusform>
            <numerusform>%n réglages repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <comment>group: contacts</comment>
        <translation>%1&#xa0;: nouveau, %2</translation>
    </message>
    <message>
        <source>%1: replaced, %2</source>
        <comment>group: contacts</comment>
        <translation>%1&#xa0;: remplacé, %2</translation>
    </message>
    <message>
        <source>%1: is the same here</source>
        <translation>%1&#xa0;: est le même ici</translation>
    </message>
    <message>
        <source>%1: left as it is here</source>
        <translation>%1&#xa0;: laissé tel qu&apos;il est ici</translation>
    </message>
    <message>
        <source>%1: could not be copied</source>
        <translation>%1&#xa0;: n&apos;a pas pu être copié</translation>
    </message>
    <message>
        <source>The groups as they were before are in %1 (“…-before.vcf”). To undo, copy one over its file in %2.</source>
        <translation>Les groupes tels qu&apos;ils étaient avant sont dans %1 («&#xa0;…-before.vcf&#xa0;»). Pour annuler, copiez-en un sur son fichier dans %2.</translation>
    </message>
    <message>
        <source>Not changed, as something else holds them: %1.</source>
        <translation>Non changé, car fixé ailleurs&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>LimitPhrases</name>
    <message>
        <source>There was 1 call in the last hour, which is the limit (limits/callsPerHour).</source>
        <translation>Il y a eu 1 appel dans la dernière heure, ce qui est la limite (limits/callsPerHour).</translation>
    </message>
    <message numerus="yes">
        <source>There were %n calls in the last hour, which is the limit (limits/callsPerHour).</source>
        <translation>
            <numerusform>Il y a eu %n appel dans la dernière heure, ce qui est la limite (limits/callsPerHour).</numerusform>
            <numerusform>Il y a eu %n appels dans la dernière heure, ce qui est la limite (limits/callsPerHour).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be more than %n SMS within an hour, which is the limit (limits/smsPerHour).</source>
        <translation>
            <numerusform>Ce serait plus de %n SMS en une heure, ce qui est la limite (limits/smsPerHour).</numerusform>
            <numerusform>Ce serait plus de %n SMS en une heure, ce qui est la limite (limits/smsPerHour).</numerusform>
        </translation>
    </message>
    <message>
        <source>The 1 minute of this month is used up (limits/minutesPerMonth).</source>
        <translation>La seule minute de ce mois est utilisée (limits/minutesPerMonth).</translation>
    </message>
    <message numerus="yes">
        <source>The %n minutes of this month are used up (limits/minutesPerMonth).</source>
        <translation>
            <numerusform>La seule %n minute de ce mois est utilisée (limits/minutesPerMonth).</numerusform>
            <numerusform>Les %n minutes de ce mois sont utilisées (limits/minutesPerMonth).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would be more than the %n SMS of this month (limits/smsPerMonth).</source>
        <translation>
            <numerusform>Ce serait plus que le seul %n SMS de ce mois (limits/smsPerMonth).</numerusform>
            <numerusform>Ce serait plus que les %n SMS de ce mois (limits/smsPerMonth).</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is abroad, in another operator&apos;s network, where that costs more.</source>
        <translation>La ligne est à l&apos;étranger, dans le réseau d&apos;un autre opérateur, où cela coûte plus.</translation>
    </message>
    <message>
        <source>%1 looks expensive: a premium or satellite number.</source>
        <translation>%1 a l&apos;air cher&#xa0;: un numéro surtaxé ou satellite.</translation>
    </message>
    <message>
        <source>%1 is in a country where neither you nor a contact has a number.</source>
        <translation>%1 est dans un pays où ni vous ni un contact n&apos;avez de numéro.</translation>
    </message>
    <message>
        <source>More than %1 SMS within an hour is a lot.</source>
        <translation>Plus de %1 SMS en une heure, c&apos;est beaucoup.</translation>
    </message>
    <message>
        <source>🚫 Not done: %1. %2</source>
        <comment>%1 = name or number, %2 = a sentence</comment>
        <translation>🚫 Non fait&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>⚠️ %1 %2?</source>
        <comment>%1 = a sentence, %2 = name or number</comment>
        <translation>⚠️ %1 %2&#xa0;?</translation>
    </message>
    <message>
        <source>📞 Call anyway</source>
        <translation>📞 Appeler quand même</translation>
    </message>
    <message>
        <source>✉️ Send anyway</source>
        <translation>✉️ Envoyer quand même</translation>
    </message>
    <message>
        <source>⚠️ %1 of the %2 minutes of this month are used.</source>
        <translation>⚠️ %1 des %2 minutes de ce mois sont utilisées.</translation>
    </message>
    <message>
        <source>⚠️ %1 of the %2 SMS of this month are used.</source>
        <translation>⚠️ %1 des %2 SMS de ce mois sont utilisés.</translation>
    </message>
    <message>
        <source>⚠️ The call is ended in 1 minute: it is as long as a call may be.</source>
        <translation>⚠️ L&apos;appel sera terminé dans 1 minute&#xa0;: il est aussi long qu&apos;un appel peut l&apos;être.</translation>
    </message>
    <message numerus="yes">
        <source>⚠️ The call is ended in %n minutes: it is as long as a call may be.</source>
        <translation>
            <numerusform>⚠️ L&apos;appel sera terminé dans %n minute&#xa0;: il est aussi long qu&apos;un appel peut l&apos;être.</numerusform>
            <numerusform>⚠️ L&apos;appel sera terminé dans %n minutes&#xa0;: il est aussi long qu&apos;un appel peut l&apos;être.</numerusform>
        </translation>
    </message>
    <message>
        <source>⏹ The call was ended after 1 minute (limits/longestCallMinutes).</source>
        <translation>⏹ L&apos;appel a été terminé après 1 minute (limits/longestCallMinutes).</translation>
    </message>
    <message numerus="yes">
        <source>⏹ The call was ended after %n minutes (limits/longestCallMinutes).</source>
        <translation>
            <numerusform>⏹ L&apos;appel a été terminé après %n minute (limits/longestCallMinutes).</numerusform>
            <numerusform>⏹ L&apos;appel a été terminé après %n minutes (limits/longestCallMinutes).</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 calls within an hour is a lot.</source>
        <translation>Plus de %1 appels en une heure, c&apos;est beaucoup.</translation>
    </message>
</context>
<context>
    <name>LinePhrases</name>
    <message>
        <source>The SIM card asks for its PIN (tries left: %1)</source>
        <translation>La carte SIM demande son PIN (essais restants&#xa0;: %1)</translation>
    </message>
    <message>
        <source>The SIM card asks for its PIN</source>
        <translation>La carte SIM demande son PIN</translation>
    </message>
    <message>
        <source>The SIM card is blocked and asks for its PUK. Put it into a phone and enter the PUK from its papers there; VirtualPhone never enters one</source>
        <translation>La carte SIM est bloquée et demande son PUK. Mettez-la dans un téléphone et saisissez-y le PUK de ses papiers&#xa0;; VirtualPhone n&apos;en saisit jamais</translation>
    </message>
    <message>
        <source>The stick accepts the SIM cards of one operator only, and this is none of them. Use one of that operator, or have the stick unlocked</source>
        <translation>La clé n&apos;accepte que les cartes SIM d&apos;un opérateur, et celle-ci n&apos;en est pas. Utilisez-en une de cet opérateur, ou faites déverrouiller la clé</translation>
    </message>
    <message>
        <source>The SIM card or the stick asks for a code that VirtualPhone does not enter. Take the lock off in a phone or with the stick&apos;s own program</source>
        <translation>La carte SIM ou la clé demande un code que VirtualPhone ne saisit pas. Levez le verrou dans un téléphone ou avec le programme de la clé</translation>
    </message>
    <message>
        <source>No PIN is asked for now.</source>
        <translation>Aucun PIN n&apos;est demandé.</translation>
    </message>
    <message>
        <source>No PIN is known.</source>
        <translation>Aucun PIN n&apos;est connu.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits.</source>
        <translation>Un PIN a de 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>This SIM card refused this PIN before. It is not sent again.</source>
        <translation>Cette carte SIM a déjà refusé ce PIN. Il n&apos;est plus envoyé.</translation>
    </message>
    <message>
        <source>A wrong PIN may block the SIM card now, so it is entered by hand only.</source>
        <translation>Un faux PIN peut bloquer la carte SIM maintenant, il est donc saisi seulement à la main.</translation>
    </message>
    <message>
        <source>The PIN that is known belongs to another SIM card.</source>
        <translation>Le PIN connu est celui d&apos;une autre carte SIM.</translation>
    </message>
    <message>
        <source>The PIN was sent once, and the SIM card did not say whether it is right. Enter it by hand.</source>
        <translation>Le PIN a été envoyé une fois, et la carte SIM n&apos;a pas dit s&apos;il est bon. Saisissez-le à la main.</translation>
    </message>
    <message>
        <source>The PIN was not sent, because the data folder cannot be written: a wrong one could then be tried twice.</source>
        <translation>Le PIN n&apos;a pas été envoyé, car le dossier des données ne peut pas être écrit&#xa0;: un faux pourrait alors être essayé deux fois.</translation>
    </message>
    <message>
        <source>The PIN was wrong. It is never tried again.</source>
        <translation>Le PIN était faux. Il ne sera plus jamais essayé.</translation>
    </message>
    <message>
        <source>The modem does not answer; its port is opened again</source>
        <translation>Le modem ne répond pas&#xa0;; son port est rouvert</translation>
    </message>
    <message>
        <source>The modem does not answer and was told to restart</source>
        <translation>Le modem ne répond pas et a reçu l&apos;ordre de redémarrer</translation>
    </message>
    <message>
        <source>The modem does not answer. Unplug the stick and plug it in again</source>
        <translation>Le modem ne répond pas. Débranchez la clé et rebranchez-la</translation>
    </message>
    <message>
        <source>🔒 The SIM card is locked</source>
        <translation>🔒 La carte SIM est verrouillée</translation>
    </message>
    <message>
        <source>Enter the PIN in the window of VirtualPhone, never in a chat. Until then nobody can call.</source>
        <translation>Saisissez le PIN dans la fenêtre de VirtualPhone, jamais dans une discussion. D&apos;ici là, personne ne peut appeler.</translation>
    </message>
    <message>
        <source>🔓 The SIM card is unlocked</source>
        <translation>🔓 La carte SIM est déverrouillée</translation>
    </message>
    <message>
        <source>💳 Another SIM card is in the stick</source>
        <translation>💳 Une autre carte SIM est dans la clé</translation>
    </message>
    <message>
        <source>Calls and messages go by its number and its tariff from now on.</source>
        <translation>Appels et messages passent désormais par son numéro et son tarif.</translation>
    </message>
    <message>
        <source>🔌 The modem keeps disappearing</source>
        <translation>🔌 Le modem disparaît sans cesse</translation>
    </message>
    <message>
        <source>Lost within ten minutes: %1 times. That is mostly too little power: try another USB port, a shorter cable, or a powered hub.</source>
        <translation>Perdu en dix minutes&#xa0;: %1 fois. C&apos;est le plus souvent un manque de courant&#xa0;: essayez un autre port USB, un câble plus court, ou un concentrateur alimenté.</translation>
    </message>
    <message>
        <source>🔌 The modem kept disappearing; for ten minutes it has not any more.</source>
        <translation>🔌 Le modem disparaissait sans cesse&#xa0;; plus depuis dix minutes.</translation>
    </message>
    <message>
        <source>⚠️ The modem does not answer</source>
        <translation>⚠️ Le modem ne répond pas</translation>
    </message>
    <message>
        <source>Since %1, whatever is tried. Unplug the stick and plug it in again.</source>
        <translation>Depuis %1, quoi qu&apos;on essaie. Débranchez la clé et rebranchez-la.</translation>
    </message>
    <message>
        <source>Unplug the stick and plug it in again.</source>
        <translation>Débranchez la clé et rebranchez-la.</translation>
    </message>
    <message>
        <source>✅ The modem answers again.</source>
        <translation>✅ Le modem répond de nouveau.</translation>
    </message>
    <message>
        <source>⏹ A call from before was still up and was ended</source>
        <translation>⏹ Un appel d&apos;avant était encore établi et a été terminé</translation>
    </message>
    <message>
        <source>⏹ Calls from before were still up and were ended</source>
        <translation>⏹ Des appels d&apos;avant étaient encore établis et ont été terminés</translation>
    </message>
</context>
<context>
    <name>MenuPhrases</name>
    <message>
        <source>Call a contact or number</source>
        <translation>Appeler un contact ou un numéro</translation>
    </message>
    <message>
        <source>Send an SMS</source>
        <translation>Envoyer un SMS</translation>
    </message>
    <message>
        <source>Hang up everything</source>
        <translation>Tout raccrocher</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Trouver un contact</translation>
    </message>
    <message>
        <source>Last calls and messages</source>
        <translation>Derniers appels et messages</translation>
    </message>
    <message>
        <source>Blacklist</source>
        <translation>Liste de blocage</translation>
    </message>
    <message>
        <source>Signal, network, balance</source>
        <translation>Signal, réseau, solde</translation>
    </message>
    <message>
        <source>Phones, quiet hours, owners</source>
        <translation>Téléphones, calme, propriétaires</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>The log of a day</source>
        <translation>Le journal d&apos;un jour</translation>
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
        <translation>Non proposé&#xa0;: ces fiches sont de versions différentes de vCard, qui écrivent la même chose de façons différentes.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards has another card inside it.</source>
        <translation>Non proposé&#xa0;: une de ces fiches en contient une autre.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards cannot be read as a whole, and something of it might be lost.</source>
        <translation>Non proposé&#xa0;: une de ces fiches ne se lit pas en entier, et quelque chose pourrait s&apos;en perdre.</translation>
    </message>
    <message>
        <source>Not offered: one of these cards is in a file of wide letters (UTF-16). Import it again as UTF-8.</source>
        <translation>Non proposé&#xa0;: une de ces fiches est dans un fichier UTF-16. Importez-le de nouveau en UTF-8.</translation>
    </message>
    <message>
        <source>Not offered: there are too many cards of this name.</source>
        <translation>Non proposé&#xa0;: il y a trop de fiches de ce nom.</translation>
    </message>
    <message>
        <source>Not offered: the cards are in several groups and have no number, so that they would not become one person.</source>
        <translation>Non proposé&#xa0;: les fiches sont dans plusieurs groupes et n&apos;ont pas de numéro, elles ne deviendraient donc pas une seule personne.</translation>
    </message>
    <message>
        <source>%1 comes into %2, too.</source>
        <comment>name, groups</comment>
        <translation>%1 entre aussi dans %2.</translation>
    </message>
    <message>
        <source>Calls from %1 follow the rules for %2, too.</source>
        <comment>numbers, groups</comment>
        <translation>Les appels de %1 suivent aussi les règles pour %2.</translation>
    </message>
    <message>
        <source>Calendar events with the title “%1” no longer mean this person; those with “%2” do.</source>
        <translation>Les évènements du calendrier intitulés «&#xa0;%1&#xa0;» ne désignent plus cette personne&#xa0;; ceux intitulés «&#xa0;%2&#xa0;», si.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Parties du nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Kept beside it, but not used: %1: %2</source>
        <comment>property, value</comment>
        <translation>Gardé à côté, mais pas utilisé&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>property, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The files of the groups cannot be read.</source>
        <translation>Les fichiers des groupes ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The contacts cannot be compared.</source>
        <translation>Les contacts ne peuvent pas être comparés.</translation>
    </message>
    <message>
        <source>The contacts were changed meanwhile, so nothing was merged. This is the new list.</source>
        <translation>Les contacts ont changé entre-temps, rien n&apos;a donc été fusionné. Voici la nouvelle liste.</translation>
    </message>
    <message>
        <source>Too much is being done with the contacts just now. Try again in a moment.</source>
        <translation>Trop de choses se passent avec les contacts en ce moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nothing was changed: it could not be written.</source>
        <translation>Rien n&apos;a été changé&#xa0;: l&apos;écriture a échoué.</translation>
    </message>
    <message>
        <source>The contacts were changed since, so that they stay as they are.</source>
        <translation>Les contacts ont changé depuis, ils restent donc comme ils sont.</translation>
    </message>
    <message>
        <source>It could not be written, so that it was not undone.</source>
        <translation>L&apos;écriture a échoué, rien n&apos;a donc été annulé.</translation>
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
        <translation>🔑 %1 · code %2</translation>
    </message>
    <message>
        <source>received late (sent %1)</source>
        <translation>reçu en retard (envoyé %1)</translation>
    </message>
    <message>
        <source>Reply to this message to answer</source>
        <translation>Répondez à ce message pour répondre</translation>
    </message>
    <message>
        <source>🚫 Blocked. Calls are rejected from now on.</source>
        <translation>🚫 Bloqué. Les appels sont désormais refusés.</translation>
    </message>
    <message>
        <source>🔇 Muted: SMS of this sender come without a sound.</source>
        <translation>🔇 Muet&#xa0;: les SMS de cet expéditeur arrivent sans son.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>On my way</source>
        <translation>J&apos;arrive</translation>
    </message>
    <message>
        <source>📞 Call</source>
        <translation>📞 Appeler</translation>
    </message>
    <message>
        <source>👤 Add contact</source>
        <translation>👤 Ajouter un contact</translation>
    </message>
    <message>
        <source>🚫 Block</source>
        <translation>🚫 Bloquer</translation>
    </message>
    <message>
        <source>↩️ Undo the block</source>
        <translation>↩️ Ne plus bloquer</translation>
    </message>
    <message>
        <source>🗑 Delete here</source>
        <translation>🗑 Effacer ici</translation>
    </message>
    <message>
        <source>🗑 Delete now</source>
        <translation>🗑 Effacer</translation>
    </message>
    <message>
        <source>📋 Copy %1</source>
        <comment>%1 = 482913</comment>
        <translation>📋 Copier %1</translation>
    </message>
    <message>
        <source>🔇 Mute sender</source>
        <translation>🔇 Rendre muet</translation>
    </message>
    <message>
        <source>🔔 Unmute sender</source>
        <translation>🔔 Remettre le son</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Retour</translation>
    </message>
    <message>
        <source>Muted in this chat.</source>
        <translation>Muet dans cette discussion.</translation>
    </message>
    <message>
        <source>Not muted any more.</source>
        <translation>N&apos;est plus muet.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>Bloqué.</translation>
    </message>
    <message>
        <source>Not blocked any more.</source>
        <translation>N&apos;est plus bloqué.</translation>
    </message>
    <message>
        <source>Deleted here. The window still has it.</source>
        <translation>Effacé ici. La fenêtre l&apos;a encore.</translation>
    </message>
    <message>
        <source>⏰ Late: you asked %1 ago to send %2 an SMS. It goes out now.</source>
        <comment>%1 = 4 min 05 s</comment>
        <translation>⏰ En retard&#xa0;: vous avez demandé il y a %1 d&apos;envoyer un SMS à %2. Il part maintenant.</translation>
    </message>
    <message>
        <source>✉️ %1 is nobody you know yet. Send this SMS there? “%2”</source>
        <comment>%1 = number</comment>
        <translation>✉️ Vous ne connaissez pas encore %1. Y envoyer ce SMS&#xa0;? «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>✉️ Send</source>
        <translation>✉️ Envoyer</translation>
    </message>
    <message>
        <source>That SMS to %1 is being sent already.</source>
        <translation>Ce SMS à %1 est déjà en cours d&apos;envoi.</translation>
    </message>
    <message>
        <source>✏️ The SMS to %1 was not sent yet: it has your new text.</source>
        <translation>✏️ Le SMS à %1 n&apos;était pas encore envoyé&#xa0;: il a votre nouveau texte.</translation>
    </message>
    <message>
        <source>✏️ Your change was not taken: the SMS waits for somebody else. Drop it, and write a new one.</source>
        <translation>✏️ Votre changement n&apos;a pas été pris&#xa0;: le SMS attend quelqu&apos;un d&apos;autre. Abandonnez-le et écrivez-en un nouveau.</translation>
    </message>
    <message>
        <source>[part %1 of %2 missing]</source>
        <translation>[partie %1 sur %2 manquante]</translation>
    </message>
    <message>
        <source>[parts %1 to %2 of %3 missing]</source>
        <translation>[parties %1 à %2 sur %3 manquantes]</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(pas de texte)</translation>
    </message>
    <message>
        <source>📦 %1 bytes of data for some other program; kept.</source>
        <translation>📦 %1 octets de données pour un autre programme&#xa0;; gardés.</translation>
    </message>
    <message>
        <source>🖼 A picture message (MMS) or web notice waits. This phone cannot fetch it.</source>
        <translation>🖼 Un message multimédia (MMS) ou un avis web attend. Ce téléphone ne peut pas le récupérer.</translation>
    </message>
    <message>
        <source>📼 The operator has voicemail for you.</source>
        <translation>📼 L&apos;opérateur a un message vocal pour vous.</translation>
    </message>
    <message>
        <source>📼 No more voicemail at the operator.</source>
        <translation>📼 Plus de message vocal chez l&apos;opérateur.</translation>
    </message>
    <message>
        <source>📼 The operator has a message for you (fax or e-mail).</source>
        <translation>📼 L&apos;opérateur a un message pour vous (fax ou e-mail).</translation>
    </message>
    <message>
        <source>📼 No more messages at the operator.</source>
        <translation>📼 Plus de message chez l&apos;opérateur.</translation>
    </message>
    <message>
        <source>⚠️ An SMS that cannot be read: %1 hexadecimal digits, kept as they came.</source>
        <translation>⚠️ Un SMS illisible&#xa0;: %1 chiffres hexadécimaux, gardés tels quels.</translation>
    </message>
    <message>
        <source>(possibly repeated)</source>
        <translation>(peut-être en double)</translation>
    </message>
    <message>
        <source>To %1:</source>
        <translation>À %1&#xa0;:</translation>
    </message>
    <message>
        <source>🕓 queued</source>
        <translation>🕓 en attente</translation>
    </message>
    <message>
        <source>🕓 queued, is tried again: %1</source>
        <comment>%1 = why it failed</comment>
        <translation>🕓 en attente, nouvel essai&#xa0;: %1</translation>
    </message>
    <message>
        <source>🕓 sending, %1 of %2 parts are out</source>
        <translation>🕓 envoi, %1 sur %2 sont parties</translation>
    </message>
    <message>
        <source>🕓 sending</source>
        <translation>🕓 envoi</translation>
    </message>
    <message>
        <source>✓ sent %1, no delivery report after 1 h</source>
        <comment>%1 = time</comment>
        <translation>✓ envoyé %1, pas d&apos;accusé de réception après 1 h</translation>
    </message>
    <message>
        <source>✓ sent %1</source>
        <comment>%1 = time</comment>
        <translation>✓ envoyé %1</translation>
    </message>
    <message>
        <source>✓✓ delivered %1</source>
        <comment>%1 = time</comment>
        <translation>✓✓ distribué %1</translation>
    </message>
    <message>
        <source>✗ not delivered: %1</source>
        <comment>%1 = reason</comment>
        <translation>✗ non distribué&#xa0;: %1</translation>
    </message>
    <message>
        <source>✗ not sent: %1</source>
        <comment>%1 = reason</comment>
        <translation>✗ non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>❓ It is not known whether it was sent: %1</source>
        <comment>%1 = reason</comment>
        <translation>❓ On ne sait pas s&apos;il a été envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>✖ dropped</source>
        <translation>✖ abandonné</translation>
    </message>
    <message>
        <source>the modem took it and never answered</source>
        <translation>le modem l&apos;a pris et n&apos;a jamais répondu</translation>
    </message>
    <message>
        <source>the program ended in the midst of sending</source>
        <translation>le programme s&apos;est arrêté au milieu de l&apos;envoi</translation>
    </message>
    <message>
        <source>the modem does not take messages now</source>
        <translation>le modem ne prend pas de messages maintenant</translation>
    </message>
    <message>
        <source>the network does not know this number</source>
        <translation>le réseau ne connaît pas ce numéro</translation>
    </message>
    <message>
        <source>the operator blocks it</source>
        <translation>l&apos;opérateur le bloque</translation>
    </message>
    <message>
        <source>the network rejected it</source>
        <translation>le réseau l&apos;a refusé</translation>
    </message>
    <message>
        <source>the other phone is out of service</source>
        <translation>l&apos;autre téléphone est hors service</translation>
    </message>
    <message>
        <source>the network is busy or disturbed</source>
        <translation>le réseau est occupé ou perturbé</translation>
    </message>
    <message>
        <source>the SIM has no contract for SMS</source>
        <translation>la SIM n&apos;a pas de contrat pour les SMS</translation>
    </message>
    <message>
        <source>the SIM&apos;s memory is full</source>
        <translation>la mémoire de la SIM est pleine</translation>
    </message>
    <message>
        <source>there is no SIM card</source>
        <translation>il n&apos;y a pas de carte SIM</translation>
    </message>
    <message>
        <source>the SIM wants its PIN</source>
        <translation>la SIM veut son PIN</translation>
    </message>
    <message>
        <source>the SIM does not answer</source>
        <translation>la SIM ne répond pas</translation>
    </message>
    <message>
        <source>the number of the SMS centre is missing in the SIM</source>
        <translation>il manque le numéro du centre SMS dans la SIM</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>pas de réseau</translation>
    </message>
    <message>
        <source>the modem refused without a reason</source>
        <translation>le modem a refusé sans raison</translation>
    </message>
    <message>
        <source>the network or modem refused (error %1)</source>
        <translation>le réseau ou le modem a refusé (erreur %1)</translation>
    </message>
    <message>
        <source>the network is congested</source>
        <translation>le réseau est saturé</translation>
    </message>
    <message>
        <source>the phones do not understand each other</source>
        <translation>les téléphones ne se comprennent pas</translation>
    </message>
    <message>
        <source>the other phone is busy</source>
        <translation>l&apos;autre téléphone est occupé</translation>
    </message>
    <message>
        <source>the number does not take it</source>
        <translation>le numéro ne le prend pas</translation>
    </message>
    <message>
        <source>the other phone did not answer</source>
        <translation>l&apos;autre téléphone n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>the operator does not carry it</source>
        <translation>l&apos;opérateur ne le transporte pas</translation>
    </message>
    <message>
        <source>it could not be delivered in time</source>
        <translation>il n&apos;a pas pu être distribué à temps</translation>
    </message>
    <message>
        <source>it was deleted at the SMS centre</source>
        <translation>il a été effacé au centre SMS</translation>
    </message>
    <message>
        <source>the SMS centre gave up (status %1)</source>
        <translation>le centre SMS a abandonné (état %1)</translation>
    </message>
    <message>
        <source>Too long for an SMS.</source>
        <translation>Trop long pour un SMS.</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>characters of the last part</comment>
        <translation>
            <numerusform>reste %n</numerusform>
            <numerusform>reste %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 part</source>
        <translation>1 partie</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n partie</numerusform>
            <numerusform>%n parties</numerusform>
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
        <translation>%1, %2, Unicode à cause de «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Expéditeur inconnu</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 parties</translation>
    </message>
    <message>
        <source>%1 (because of “%2”)</source>
        <comment>%1 = 2 parts, %2 = a character</comment>
        <translation>%1 (à cause de «&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>SMS from %1</source>
        <translation>SMS de %1</translation>
    </message>
    <message>
        <source>🔁 Send again</source>
        <translation>🔁 Renvoyer</translation>
    </message>
    <message>
        <source>🔁 Retry</source>
        <translation>🔁 Réessayer</translation>
    </message>
    <message>
        <source>✖ Drop</source>
        <translation>✖ Abandonner</translation>
    </message>
    <message>
        <source>✉️ Send now</source>
        <translation>✉️ Envoyer</translation>
    </message>
    <message>
        <source>It will be sent.</source>
        <translation>Il sera envoyé.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <source>That is no longer possible.</source>
        <translation>Ce n&apos;est plus possible.</translation>
    </message>
    <message>
        <source>✉️ SMS to %1 — type the text.</source>
        <translation>✉️ SMS à %1 — écrivez le texte.</translation>
    </message>
    <message>
        <source>Message, 160 characters per part</source>
        <translation>Message, 160 caractères par partie</translation>
    </message>
    <message>
        <source>You asked %1 ago to send %2 this: “%3” Send it now?</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Vous avez demandé il y a %1 d&apos;envoyer à %2 ceci&#xa0;: «&#xa0;%3&#xa0;» L&apos;envoyer maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>“%1”: where does the number end? Which one shall have the SMS?</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: où finit le numéro&#xa0;? Lequel doit recevoir le SMS&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody in the contacts is called exactly so: “%1”. Send it to this one?</source>
        <translation>Personne ne s&apos;appelle exactement ainsi dans les contacts&#xa0;: «&#xa0;%1&#xa0;». L&apos;envoyer à celui-ci&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” may mean %2 numbers. Which one shall have the SMS?</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner %2 numéros. Lequel doit recevoir le SMS&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” begins with no number and with nobody of the contacts, so no SMS was sent.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence par aucun numéro ni aucun contact, aucun SMS n&apos;a donc été envoyé.</translation>
    </message>
    <message>
        <source>Write the text behind it: /sms %1 See you at eight</source>
        <translation>Écrivez le texte après&#xa0;: /sms %1 À huit heures</translation>
    </message>
    <message>
        <source>Write the number or name and the text behind the command: /sms +39 340 123 4567 See you at eight</source>
        <translation>Écrivez le numéro ou le nom et le texte après la commande&#xa0;: /sms +39 340 123 4567 À huit heures</translation>
    </message>
    <message>
        <source>This sender has no number, so it cannot be answered.</source>
        <translation>Cet expéditeur n&apos;a pas de numéro, on ne peut donc pas lui répondre.</translation>
    </message>
    <message>
        <source>%1 is a name without a number, so it cannot be answered.</source>
        <translation>%1 est un nom sans numéro, on ne peut donc pas répondre.</translation>
    </message>
    <message>
        <source>🚨 Dial %1 on your own phone, now. Nothing is sent to emergency numbers from here.</source>
        <translation>🚨 Composez le %1 sur votre propre téléphone, maintenant. Rien n&apos;est envoyé d&apos;ici aux numéros d&apos;urgence.</translation>
    </message>
    <message>
        <source>The SMS was not sent. %1</source>
        <comment>%1 = a sentence</comment>
        <translation>Le SMS n&apos;a pas été envoyé. %1</translation>
    </message>
    <message>
        <source>Already answered: “%1”</source>
        <translation>Déjà répondu&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>🔒 This SMS holds a code: only owners can read it.</source>
        <translation>🔒 Ce SMS contient un code&#xa0;: seuls les propriétaires peuvent le lire.</translation>
    </message>
    <message>
        <source>✗ Nothing was sent to %1: your message has asked for another SMS before. Please write it once more.</source>
        <translation>✗ Rien n&apos;a été envoyé à %1&#xa0;: votre message a déjà demandé un autre SMS. Écrivez-le encore une fois.</translation>
    </message>
    <message>
        <source>You asked to send %1 this: “%2” This computer&apos;s clock is behind, so I cannot tell when. Send it now?</source>
        <translation>Vous avez demandé d&apos;envoyer ceci à %1&#xa0;: «&#xa0;%2&#xa0;» L&apos;horloge de cet ordinateur retarde, je ne sais donc pas quand. L&apos;envoyer maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>You tapped this while I was away, so nothing was sent to %1 yet: “%2” Send it now?</source>
        <translation>Vous avez touché ceci pendant mon absence, donc rien n&apos;a encore été envoyé à %1&#xa0;: «&#xa0;%2&#xa0;» L&apos;envoyer maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>You tapped a button below an SMS while I was away, so nothing was sent. Tap it once more if you still want it.</source>
        <translation>Vous avez touché un bouton sous un SMS pendant mon absence, donc rien n&apos;a été envoyé. Touchez-le encore une fois si vous le voulez toujours.</translation>
    </message>
</context>
<context>
    <name>NetworkPhrases</name>
    <message>
        <source>The network has done it, without a word.</source>
        <translation>Le réseau l&apos;a fait, sans un mot.</translation>
    </message>
    <message>
        <source>The network waits for an answer, without saying to what.</source>
        <translation>Le réseau attend une réponse, sans dire à quoi.</translation>
    </message>
    <message>
        <source>The network has ended the dialogue.</source>
        <translation>Le réseau a mis fin au dialogue.</translation>
    </message>
    <message>
        <source>Something else has answered, the SIM perhaps.</source>
        <translation>Autre chose a répondu, la SIM peut-être.</translation>
    </message>
    <message>
        <source>The network does not know this code.</source>
        <translation>Le réseau ne connaît pas ce code.</translation>
    </message>
    <message>
        <source>The network did not answer in time.</source>
        <translation>Le réseau n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>That is not a service code, such as *100#.</source>
        <translation>Ce n&apos;est pas un code de service, comme *100#.</translation>
    </message>
    <message>
        <source>Codes that change a PIN or show the stick&apos;s own number are not sent from here.</source>
        <translation>Les codes qui changent un PIN ou montrent le numéro de la clé ne sont pas envoyés d&apos;ici.</translation>
    </message>
    <message>
        <source>Tones are digits, * and #, with a comma for a pause.</source>
        <translation>Les tonalités sont des chiffres, * et #, avec une virgule pour une pause.</translation>
    </message>
    <message>
        <source>This modem cannot sound the tones A to D.</source>
        <translation>Ce modem ne sait pas émettre les tonalités A à D.</translation>
    </message>
    <message>
        <source>Nobody is on the line to hear tones.</source>
        <translation>Personne n&apos;est en ligne pour entendre des tonalités.</translation>
    </message>
    <message>
        <source>The operator always hides your number.</source>
        <translation>L&apos;opérateur masque toujours votre numéro.</translation>
    </message>
    <message>
        <source>The operator always shows your number.</source>
        <translation>L&apos;opérateur montre toujours votre numéro.</translation>
    </message>
    <message>
        <source>Your number is hidden from those you call.</source>
        <translation>Votre numéro est masqué pour ceux que vous appelez.</translation>
    </message>
    <message>
        <source>Your number is shown to those you call.</source>
        <translation>Votre numéro est montré à ceux que vous appelez.</translation>
    </message>
    <message>
        <source>Your number is hidden from those you call, as the operator has it.</source>
        <translation>Votre numéro est masqué pour ceux que vous appelez, comme le veut l&apos;opérateur.</translation>
    </message>
    <message>
        <source>Your number is shown to those you call, as the operator has it.</source>
        <translation>Votre numéro est montré à ceux que vous appelez, comme le veut l&apos;opérateur.</translation>
    </message>
    <message>
        <source>Call waiting is on: a second caller hears it ring.</source>
        <translation>Le double appel est activé&#xa0;: un second appelant entend sonner.</translation>
    </message>
    <message>
        <source>Call waiting is off: a second caller hears that the line is busy.</source>
        <translation>Le double appel est désactivé&#xa0;: un second appelant entend que la ligne est occupée.</translation>
    </message>
    <message>
        <source>All callers</source>
        <translation>Tous les appelants</translation>
    </message>
    <message>
        <source>Callers who find the line busy</source>
        <translation>Appelants si la ligne est occupée</translation>
    </message>
    <message>
        <source>Callers whom nobody answers</source>
        <translation>Appelants sans réponse</translation>
    </message>
    <message>
        <source>Callers while the modem is off</source>
        <translation>Appelants si le modem est éteint</translation>
    </message>
    <message>
        <source>%1: not forwarded</source>
        <comment>%1 = which callers</comment>
        <translation>%1&#xa0;: pas de renvoi</translation>
    </message>
    <message>
        <source>%1: to %2 after %3 s</source>
        <comment>%1 = which callers</comment>
        <translation>%1&#xa0;: vers %2 après %3 s</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <comment>%1 = which callers</comment>
        <translation>%1&#xa0;: vers %2</translation>
    </message>
    <message>
        <source>The operator or the modem refused (error %1).</source>
        <translation>L&apos;opérateur ou le modem a refusé (erreur %1).</translation>
    </message>
    <message>
        <source>The operator or the modem refused.</source>
        <translation>L&apos;opérateur ou le modem a refusé.</translation>
    </message>
    <message>
        <source>This modem or its operator does not offer that.</source>
        <translation>Ce modem ou son opérateur n&apos;offre pas cela.</translation>
    </message>
    <message>
        <source>A call was being set up for too long. Ask again when it has ended.</source>
        <translation>Un appel s&apos;établissait depuis trop longtemps. Redemandez quand il sera fini.</translation>
    </message>
    <message>
        <source>Nothing was changed from here, so there is nothing to put back.</source>
        <translation>Rien n&apos;a été changé d&apos;ici, il n&apos;y a donc rien à remettre.</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach %1.</source>
        <translation>Quand l&apos;ordinateur est éteint, les appelants joignent %1.</translation>
    </message>
    <message>
        <source>📴 From now on:</source>
        <translation>📴 Désormais&#xa0;:</translation>
    </message>
    <message>
        <source>⚠️ Callers cannot be forwarded while the computer is off: no phone of yours is set that can be called from everywhere. Set it with /setmasterphone.</source>
        <translation>⚠️ Les appelants ne peuvent pas être renvoyés quand l&apos;ordinateur est éteint&#xa0;: aucun de vos téléphones joignable de partout n&apos;est défini. Définissez-le avec /setmasterphone.</translation>
    </message>
    <message>
        <source>⚠️ What happens to callers while the computer is off could not be changed: %1</source>
        <comment>%1 = sentence</comment>
        <translation>⚠️ Ce qui arrive aux appelants quand l&apos;ordinateur est éteint n&apos;a pas pu être changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>📴 From now on callers are not forwarded any more while the computer is off.</source>
        <translation>📴 Désormais les appelants ne sont plus renvoyés quand l&apos;ordinateur est éteint.</translation>
    </message>
    <message>
        <source>💤 The computer goes to sleep. Nobody can be connected until it wakes.</source>
        <translation>💤 L&apos;ordinateur se met en veille. Personne ne peut être mis en relation jusqu&apos;à son réveil.</translation>
    </message>
    <message>
        <source>💤 The computer goes to sleep. Callers reach %1 until it wakes.</source>
        <translation>💤 L&apos;ordinateur se met en veille. Les appelants joignent %1 jusqu&apos;à son réveil.</translation>
    </message>
    <message>
        <source>☀️ The computer has slept for %1 and is awake.</source>
        <comment>%1 = duration</comment>
        <translation>☀️ L&apos;ordinateur a dormi %1 et est réveillé.</translation>
    </message>
</context>
<context>
    <name>NoticePhrases</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu&apos;un</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contact</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Incoming call: what shall become of it?</source>
        <translation>Appel entrant&#xa0;: que doit-il devenir&#xa0;?</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <source>Blocked call</source>
        <translation>Appel bloqué</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Reject + SMS</source>
        <translation>Refuser + SMS</translation>
    </message>
    <message>
        <source>Forward to me</source>
        <translation>Renvoyer à moi</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Not spam</source>
        <translation>Pas un spam</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>New SMS</source>
        <translation>Nouveau SMS</translation>
    </message>
    <message>
        <source>The answer was not sent</source>
        <translation>La réponse n&apos;a pas été envoyée</translation>
    </message>
    <message>
        <source>The modem is gone</source>
        <translation>Le modem a disparu</translation>
    </message>
    <message>
        <source>The modem is back</source>
        <translation>Le modem est revenu</translation>
    </message>
    <message>
        <source>Nobody can call, and no SMS comes or goes.</source>
        <translation>Personne ne peut appeler, et aucun SMS n&apos;arrive ni ne part.</translation>
    </message>
    <message>
        <source>The phone has a new owner</source>
        <translation>Le téléphone a un nouveau propriétaire</translation>
    </message>
    <message>
        <source>The phone has a guest</source>
        <translation>Le téléphone a un invité</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, until when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Somebody typed a wrong password</source>
        <translation>Quelqu&apos;un a saisi un faux mot de passe</translation>
    </message>
    <message>
        <source>The rights could not be taken</source>
        <translation>Les droits n&apos;ont pas pu être retirés</translation>
    </message>
    <message>
        <source>A calendar is old</source>
        <translation>Un agenda est ancien</translation>
    </message>
    <message>
        <source>“%1” could not be read for a day. The last copy still decides who gets which call.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;a pas pu être lu depuis un jour. La dernière copie décide encore qui reçoit quel appel.</translation>
    </message>
    <message>
        <source>your own phone</source>
        <translation>votre propre téléphone</translation>
    </message>
    <message>
        <source>nobody: they are rejected</source>
        <translation>personne&#xa0;: ils sont refusés</translation>
    </message>
    <message>
        <source>nobody: they get an SMS</source>
        <translation>personne&#xa0;: ils reçoivent un SMS</translation>
    </message>
    <message>
        <source>whom you say while it rings</source>
        <translation>qui vous direz pendant la sonnerie</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>until tomorrow %1</source>
        <comment>time</comment>
        <translation>jusqu&apos;à demain %1</translation>
    </message>
    <message>
        <source>Try next phone</source>
        <translation>Téléphone suivant</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Répondre ici</translation>
    </message>
    <message>
        <source>New voicemail</source>
        <translation>Nouveau message vocal</translation>
    </message>
    <message>
        <source>Another caller waits</source>
        <translation>Un autre appelant attend</translation>
    </message>
    <message>
        <source>The line was busy with another call.</source>
        <translation>La ligne était occupée par un autre appel.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>The rights were taken</source>
        <translation>Les droits ont été retirés</translation>
    </message>
    <message>
        <source>It could not be undone</source>
        <translation>L&apos;annulation a échoué</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>nobody: they may leave a message</source>
        <translation>personne&#xa0;: ils peuvent laisser un message</translation>
    </message>
</context>
<context>
    <name>NumberWords</name>
    <message>
        <source>%1 mobile</source>
        <comment>a number</comment>
        <translation>%1 mobile</translation>
    </message>
    <message>
        <source>%1 work mobile</source>
        <comment>a number</comment>
        <translation>%1 mobile pro</translation>
    </message>
    <message>
        <source>%1 home</source>
        <comment>a number</comment>
        <translation>%1 domicile</translation>
    </message>
    <message>
        <source>%1 work</source>
        <comment>a number</comment>
        <translation>%1 travail</translation>
    </message>
    <message>
        <source>%1 fax</source>
        <comment>a number</comment>
        <translation>%1 fax</translation>
    </message>
    <message>
        <source>%1 pager</source>
        <comment>a number</comment>
        <translation>%1 bipeur</translation>
    </message>
</context>
<context>
    <name>OutageSummary</name>
    <message>
        <source>I could not reach Telegram from %1 to %2.</source>
        <comment>%1, %2 = times</comment>
        <translation>Je n&apos;ai pas pu joindre Telegram de %1 à %2.</translation>
    </message>
    <message>
        <source>1 call was missed meanwhile.</source>
        <translation>1 appel a été manqué entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls were missed meanwhile.</source>
        <translation>
            <numerusform>%n appel a été manqué entre-temps.</numerusform>
            <numerusform>%n appels ont été manqués entre-temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMS came meanwhile.</source>
        <translation>
            <numerusform>%n SMS est arrivé entre-temps.</numerusform>
            <numerusform>%n SMS sont arrivés entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>What I had to say follows, in order.</source>
        <translation>Ce que j&apos;avais à dire suit, dans l&apos;ordre.</translation>
    </message>
    <message>
        <source>I was off from %1 to %2.</source>
        <comment>%1, %2 = times</comment>
        <translation>J&apos;étais arrêté de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>OwnerPhrases</name>
    <message>
        <source>somebody (id %1)</source>
        <translation>quelqu&apos;un (id %1)</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>until an owner ends it</source>
        <translation>jusqu&apos;à ce qu&apos;un propriétaire y mette fin</translation>
    </message>
    <message>
        <source>until %1 or the next start of the program</source>
        <translation>jusqu&apos;à %1 ou au prochain démarrage du programme</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>Guests of this kind can call, hang up and search, and see the calls.</source>
        <translation>Ces invités peuvent appeler, raccrocher et chercher, et voient les appels.</translation>
    </message>
    <message>
        <source>Guests of this kind can call, hang up, search and write SMS, and see calls and SMS.</source>
        <translation>Ces invités peuvent appeler, raccrocher, chercher et écrire des SMS, et voient appels et SMS.</translation>
    </message>
    <message>
        <source>✅ You are now an owner of this phone.</source>
        <translation>✅ Vous êtes maintenant propriétaire de ce téléphone.</translation>
    </message>
    <message>
        <source>Calls and SMS will appear here.</source>
        <translation>Appels et SMS apparaîtront ici.</translation>
    </message>
    <message>
        <source>Send a phone number to call it, or /help.</source>
        <translation>Envoyez un numéro pour l&apos;appeler, ou /help.</translation>
    </message>
    <message>
        <source>Right. Now say yes where the code is shown.</source>
        <translation>C&apos;est bien cela. Dites maintenant oui là où le code est affiché.</translation>
    </message>
    <message>
        <source>That is not the code that is shown.</source>
        <translation>Ce n&apos;est pas le code affiché.</translation>
    </message>
    <message>
        <source>👤 %1 is now an owner of this phone.</source>
        <comment>%1 = name and id</comment>
        <translation>👤 %1 est maintenant propriétaire de ce téléphone.</translation>
    </message>
    <message>
        <source>You are an owner already: you need no password.</source>
        <translation>Vous êtes déjà propriétaire&#xa0;: aucun mot de passe n&apos;est nécessaire.</translation>
    </message>
    <message>
        <source>You may use this phone already, %1.</source>
        <comment>%1 = until …</comment>
        <translation>Vous pouvez déjà utiliser ce téléphone, %1.</translation>
    </message>
    <message>
        <source>That could not be stored, so nothing has changed.</source>
        <translation>L&apos;enregistrement a échoué, rien n&apos;a donc changé.</translation>
    </message>
    <message>
        <source>That password is wrong.</source>
        <translation>Ce mot de passe est faux.</translation>
    </message>
    <message>
        <source>That password is wrong. I look at the next one in an hour.</source>
        <translation>Ce mot de passe est faux. Je regarderai le prochain dans une heure.</translation>
    </message>
    <message>
        <source>⚠️ %1 tried a wrong password.</source>
        <comment>%1 = name and id</comment>
        <translation>⚠️ %1 a essayé un faux mot de passe.</translation>
    </message>
    <message>
        <source>That was the fifth: nothing of him is looked at for an hour.</source>
        <translation>C&apos;était le cinquième&#xa0;: rien de sa part n&apos;est regardé pendant une heure.</translation>
    </message>
    <message>
        <source>⚠️ Twenty wrong passwords in an hour, by several people. I look at no password for an hour.</source>
        <translation>⚠️ Vingt faux mots de passe en une heure, par plusieurs personnes. Je n&apos;en regarde aucun pendant une heure.</translation>
    </message>
    <message>
        <source>👤 You may use this phone, %1.</source>
        <comment>%1 = until …</comment>
        <translation>👤 Vous pouvez utiliser ce téléphone, %1.</translation>
    </message>
    <message>
        <source>👤 %1 gave the password and is a guest %2.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 a donné le mot de passe et est invité %2.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest %2, invited by %3.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 est invité %2, convié par %3.</translation>
    </message>
    <message>
        <source>Your access ends at %1.</source>
        <translation>Votre accès finit à %1.</translation>
    </message>
    <message>
        <source>👤 The access of %1 ends at %2.</source>
        <translation>👤 L&apos;accès de %1 finit à %2.</translation>
    </message>
    <message>
        <source>👤 %1 asks for more time; his access ends at %2.</source>
        <translation>👤 %1 demande plus de temps&#xa0;; son accès finit à %2.</translation>
    </message>
    <message>
        <source>🙋 Ask to extend</source>
        <translation>🙋 Demander plus de temps</translation>
    </message>
    <message>
        <source>The owners are asked.</source>
        <translation>Les propriétaires sont prévenus.</translation>
    </message>
    <message>
        <source>Your access to this phone has ended.</source>
        <translation>Votre accès à ce téléphone est terminé.</translation>
    </message>
    <message>
        <source>👤 The access of %1 has ended.</source>
        <translation>👤 L&apos;accès de %1 est terminé.</translation>
    </message>
    <message>
        <source>Your access to this phone was taken back.</source>
        <translation>Votre accès à ce téléphone a été retiré.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest no more, removed by %2.</source>
        <translation>👤 %1 n&apos;est plus invité, retiré par %2.</translation>
    </message>
    <message>
        <source>👤 %1 is a guest %2, by %3.</source>
        <comment>%2 = until …</comment>
        <translation>👤 %1 est invité %2, par %3.</translation>
    </message>
    <message>
        <source>👤 %1 is no owner any more, removed by %2.</source>
        <translation>👤 %1 n&apos;est plus propriétaire, retiré par %2.</translation>
    </message>
    <message>
        <source>Shall %1 be no owner any more?</source>
        <translation>%1 ne doit-il plus être propriétaire&#xa0;?</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>(a group)</source>
        <translation>(un groupe)</translation>
    </message>
    <message>
        <source>(you)</source>
        <translation>(vous)</translation>
    </message>
    <message>
        <source>%1, a guest %2</source>
        <comment>%1 = a name, %2 = until …</comment>
        <translation>%1, invité %2</translation>
    </message>
    <message>
        <source>For how long shall the guest have access?</source>
        <translation>Pour combien de temps l&apos;invité aura-t-il accès&#xa0;?</translation>
    </message>
    <message>
        <source>What may the guest do?</source>
        <translation>Que peut faire l&apos;invité&#xa0;?</translation>
    </message>
    <message>
        <source>Send this link to the person. It works once, for 15 minutes:</source>
        <translation>Envoyez ce lien à la personne. Il vaut une fois, pendant 15 minutes&#xa0;:</translation>
    </message>
    <message>
        <source>Only an owner can do that.</source>
        <translation>Seul un propriétaire peut faire cela.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>One day more.</source>
        <translation>Un jour de plus.</translation>
    </message>
    <message>
        <source>The link leads nowhere now.</source>
        <translation>Le lien ne mène plus nulle part.</translation>
    </message>
    <message>
        <source>✖ Remove %1</source>
        <translation>✖ Retirer %1</translation>
    </message>
    <message>
        <source>⏱ %1: one day more</source>
        <translation>⏱ %1&#xa0;: un jour de plus</translation>
    </message>
    <message>
        <source>➕ Invite…</source>
        <translation>➕ Inviter…</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>a guest&apos;s access</comment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>1 hour</source>
        <comment>a guest&apos;s access</comment>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>a guest&apos;s access</comment>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <comment>a guest&apos;s access</comment>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a guest&apos;s access</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls only</source>
        <translation>Appels seuls</translation>
    </message>
    <message>
        <source>Calls and SMS</source>
        <translation>Appels et SMS</translation>
    </message>
    <message>
        <source>✖ Cancel the link</source>
        <translation>✖ Annuler le lien</translation>
    </message>
    <message>
        <source>⚠️ Telegram has made a supergroup of an allowed group: its id is %1 now, no longer %2. I go on with it until I am restarted. Please put the new id in the place of the old one where the owners are set (virtualphone_botowner).</source>
        <comment>%1, %2 = ids</comment>
        <translation>⚠️ Telegram a fait d&apos;un groupe admis un supergroupe&#xa0;: son identifiant est maintenant %1, et non plus %2. Je continue avec lui jusqu&apos;à mon prochain démarrage. Mettez le nouvel identifiant à la place de l&apos;ancien là où les propriétaires sont indiqués (virtualphone_botowner).</translation>
    </message>
    <message>
        <source>📋 Copy</source>
        <translation>📋 Copier</translation>
    </message>
    <message>
        <source>⚠️ Anybody can take this bot into a group. Nobody can steer the phone from there, but forbid it: write /setjoingroups to @BotFather and choose Disable.</source>
        <translation>⚠️ N&apos;importe qui peut mettre ce bot dans un groupe. Personne ne peut commander le téléphone de là, mais interdisez-le&#xa0;: écrivez /setjoingroups à @BotFather et choisissez Disable.</translation>
    </message>
    <message>
        <source>🔕 Ignore him</source>
        <translation>🔕 L&apos;ignorer</translation>
    </message>
    <message>
        <source>Ignored until the next start of the program.</source>
        <translation>Ignoré jusqu&apos;au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Already extended by %1.</source>
        <translation>Déjà prolongé par %1.</translation>
    </message>
    <message>
        <source>Already removed by %1.</source>
        <translation>Déjà retiré par %1.</translation>
    </message>
    <message>
        <source>✅ You are now an owner of %1.</source>
        <comment>%1 = name of a phone</comment>
        <translation>✅ Vous êtes désormais propriétaire de %1.</translation>
    </message>
    <message>
        <source>Calls and SMS to %1 will appear here.</source>
        <comment>%1 = number</comment>
        <translation>Les appels et les SMS au %1 apparaîtront ici.</translation>
    </message>
    <message>
        <source>👤 You may use %1, %2.</source>
        <comment>%1 = name of a phone, %2 = until …</comment>
        <translation>👤 Vous pouvez utiliser %1, %2.</translation>
    </message>
    <message>
        <source>Its number is %1.</source>
        <translation>Son numéro est le %1.</translation>
    </message>
    <message>
        <source>👤 %1 is an owner again, by %2.</source>
        <translation>👤 %1 est de nouveau propriétaire, rétabli par %2.</translation>
    </message>
</context>
<context>
    <name>PairPhrases</name>
    <message>
        <source>Scan this with your phone, or open this link, then press START:</source>
        <translation>Scannez ceci avec votre téléphone, ou ouvrez ce lien, puis appuyez sur START&#xa0;:</translation>
    </message>
    <message>
        <source>Or send this code to the bot @%1:</source>
        <translation>Ou envoyez ce code au bot @%1&#xa0;:</translation>
    </message>
    <message>
        <source>It is good for ten minutes and for one person.</source>
        <translation>Il vaut dix minutes et pour une personne.</translation>
    </message>
    <message>
        <source>%1 (id %2)</source>
        <comment>a person</comment>
        <translation>%1 (id %2)</translation>
    </message>
    <message>
        <source>%1 wants to control this phone. Allow? [y/N]</source>
        <translation>%1 veut piloter ce téléphone. Autoriser&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>%1 is an owner now.</source>
        <translation>%1 est maintenant propriétaire.</translation>
    </message>
    <message>
        <source>Nobody has become an owner.</source>
        <translation>Personne n&apos;est devenu propriétaire.</translation>
    </message>
    <message>
        <source>The code is void: it is too old, or was guessed at too often. Nobody has become an owner.</source>
        <translation>Le code est nul&#xa0;: trop vieux, ou deviné trop souvent. Personne n&apos;est devenu propriétaire.</translation>
    </message>
    <message>
        <source>Telegram cannot be reached.</source>
        <translation>Telegram est injoignable.</translation>
    </message>
    <message>
        <source>Telegram refuses the bot&apos;s token.</source>
        <translation>Telegram refuse le jeton du bot.</translation>
    </message>
    <message>
        <source>No bot is set up: give its token by virtualphoned --set telegram/token=- or in the variable virtualphone_bottoken.</source>
        <translation>Aucun bot n&apos;est configuré&#xa0;: donnez son jeton par virtualphoned --set telegram/token=- ou dans la variable virtualphone_bottoken.</translation>
    </message>
    <message>
        <source>VirtualPhone is running with these data. Stop it first, then pair.</source>
        <translation>VirtualPhone tourne avec ces données. Arrêtez-le d&apos;abord, puis associez.</translation>
    </message>
    <message>
        <source>First give the token of a bot, above.</source>
        <translation>Donnez d&apos;abord le jeton d&apos;un bot, ci-dessus.</translation>
    </message>
    <message>
        <source>somebody at the computer</source>
        <translation>quelqu&apos;un à l&apos;ordinateur</translation>
    </message>
    <message>
        <source>The owners are fixed by the variable virtualphone_botowner: take the id out there.</source>
        <translation>Les propriétaires sont fixés par la variable virtualphone_botowner&#xa0;: retirez-en l&apos;identifiant.</translation>
    </message>
    <message>
        <source>Nobody was removed: the disk refuses.</source>
        <translation>Personne n&apos;a été retiré&#xa0;: le disque refuse.</translation>
    </message>
    <message>
        <source>The owners are fixed by the variable virtualphone_botowner: add the id there.</source>
        <translation>Les propriétaires sont fixés par la variable virtualphone_botowner&#xa0;: ajoutez-y l&apos;identifiant.</translation>
    </message>
    <message>
        <source>The new owner could not be stored: the disk refuses.</source>
        <translation>Le nouveau propriétaire n&apos;a pas pu être enregistré&#xa0;: le disque refuse.</translation>
    </message>
    <message>
        <source>The phone does not run now: somebody is becoming an owner at its computer.</source>
        <translation>Le téléphone ne tourne pas&#xa0;: quelqu&apos;un devient propriétaire à son ordinateur.</translation>
    </message>
    <message>
        <source>gets no messages: has blocked the bot, or never pressed Start</source>
        <translation>ne reçoit aucun message&#xa0;: a bloqué le bot, ou n&apos;a jamais pressé Démarrer</translation>
    </message>
    <message>
        <source>Connecting with Telegram…</source>
        <translation>Connexion à Telegram…</translation>
    </message>
    <message>
        <source>Nobody was brought back: the disk refuses.</source>
        <translation>Personne n&apos;a été rétabli&#xa0;: le disque refuse.</translation>
    </message>
    <message>
        <source>It is too late to undo that.</source>
        <translation>Il est trop tard pour annuler cela.</translation>
    </message>
</context>
<context>
    <name>PhonesPhrases</name>
    <message>
        <source>📱 My phones</source>
        <translation>📱 Mes téléphones</translation>
    </message>
    <message>
        <source>✅ %1 – rings by default</source>
        <translation>✅ %1 – sonne par défaut</translation>
    </message>
    <message>
        <source>There is none yet. Add the phone on which you want to be called.</source>
        <translation>Il n&apos;y en a pas encore. Ajoutez le téléphone sur lequel vous voulez être appelé.</translation>
    </message>
    <message>
        <source>Tap the phone that shall ring by default.</source>
        <translation>Touchez le téléphone qui doit sonner par défaut.</translation>
    </message>
    <message>
        <source>📶 Ring plan</source>
        <translation>📶 Plan de sonnerie</translation>
    </message>
    <message>
        <source>The phones ring one after the other, each after the one before did not answer.</source>
        <translation>Les téléphones sonnent l&apos;un après l&apos;autre, chacun si le précédent n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>%1. %2 · %3</source>
        <comment>place, phone, how long it rings</comment>
        <translation>%1. %2 · %3</translation>
    </message>
    <message>
        <source>Now only the default phone rings.</source>
        <translation>Désormais seul le téléphone par défaut sonne.</translation>
    </message>
    <message>
        <source>Name and number of the phone? For example: Office +39 06 123 456</source>
        <translation>Nom et numéro du téléphone&#xa0;? Par exemple&#xa0;: Bureau +39 06 123 456</translation>
    </message>
    <message>
        <source>Office +39 06 123 456</source>
        <translation>Bureau +39 06 123 456</translation>
    </message>
    <message>
        <source>How shall %1 be called?</source>
        <translation>Comment appeler %1&#xa0;?</translation>
    </message>
    <message>
        <source>📱 My phones: %1</source>
        <translation>📱 Mes téléphones&#xa0;: %1</translation>
    </message>
    <message>
        <source>A name is missing. Answer again, for example: Office +39 06 123 456</source>
        <translation>Il manque un nom. Répondez encore, par exemple&#xa0;: Bureau +39 06 123 456</translation>
    </message>
    <message>
        <source>That name cannot be taken: it is too long, or another phone has it. Answer again.</source>
        <translation>Ce nom ne convient pas&#xa0;: il est trop long, ou un autre téléphone l&apos;a. Répondez encore.</translation>
    </message>
    <message>
        <source>Answer again, please.</source>
        <translation>Répondez encore, svp.</translation>
    </message>
    <message>
        <source>✖ %1 is none of my phones any more.</source>
        <translation>✖ %1 n&apos;est plus un de mes téléphones.</translation>
    </message>
    <message>
        <source>↩️ %1 is back, as before.</source>
        <translation>↩️ %1 est de retour, comme avant.</translation>
    </message>
    <message>
        <source>the ring plan of the phones</source>
        <translation>le plan de sonnerie des téléphones</translation>
    </message>
    <message>
        <source>This phone rings by default. Let another one ring first.</source>
        <translation>Ce téléphone sonne par défaut. Faites d&apos;abord sonner un autre.</translation>
    </message>
    <message>
        <source>What was before is no longer kept. Add the phone again.</source>
        <translation>L&apos;état d&apos;avant n&apos;est plus conservé. Ajoutez de nouveau le téléphone.</translation>
    </message>
    <message>
        <source>➕ Add</source>
        <translation>➕ Ajouter</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Annuler</translation>
    </message>
    <message>
        <source>usual time</source>
        <translation>durée habituelle</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>« My phones</source>
        <translation>« Mes téléphones</translation>
    </message>
    <message>
        <source>⚠️ Every call to %1 may be expensive. Shall it be one of your phones?</source>
        <translation>⚠️ Chaque appel vers %1 peut coûter cher. Doit-il être l&apos;un de vos téléphones&#xa0;?</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>L&apos;utiliser quand même</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>There was no answer in time.</source>
        <translation>Il n&apos;y a pas eu de réponse à temps.</translation>
    </message>
    <message>
        <source>The modem is not connected.</source>
        <translation>Le modem n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>The modem is not ready.</source>
        <translation>Le modem n&apos;est pas prêt.</translation>
    </message>
    <message>
        <source>The modem refused (error %1).</source>
        <translation>Le modem a refusé (erreur %1).</translation>
    </message>
    <message>
        <source>The modem refused.</source>
        <translation>Le modem a refusé.</translation>
    </message>
    <message>
        <source>This modem cannot do that.</source>
        <translation>Ce modem ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>That is not a phone number that can be dialled.</source>
        <translation>Ce n&apos;est pas un numéro de téléphone qui puisse être composé.</translation>
    </message>
    <message>
        <source>Emergency numbers are never called through the virtual phone. Dial them on your own phone, now.</source>
        <translation>Les numéros d&apos;urgence ne sont jamais appelés par le téléphone virtuel. Composez-les sur votre propre téléphone, maintenant.</translation>
    </message>
    <message>
        <source>That is a service code of the operator, not a phone number.</source>
        <translation>C&apos;est un code de service de l&apos;opérateur, pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>That could not be understood.</source>
        <translation>Ce n&apos;était pas compréhensible.</translation>
    </message>
    <message>
        <source>A call is in progress.</source>
        <translation>Un appel est en cours.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>The network connection failed.</source>
        <translation>La connexion réseau a échoué.</translation>
    </message>
    <message>
        <source>The bot token was refused.</source>
        <translation>Le jeton du bot a été refusé.</translation>
    </message>
    <message>
        <source>Too many requests: wait %1.</source>
        <comment>%1 = duration</comment>
        <translation>Trop de demandes&#xa0;: attendez %1.</translation>
    </message>
    <message>
        <source>Somebody else uses or has fixed this.</source>
        <translation>Quelqu&apos;un d&apos;autre l&apos;utilise ou l&apos;a fixé.</translation>
    </message>
    <message>
        <source>The server refused (%1).</source>
        <translation>Le serveur a refusé (%1).</translation>
    </message>
    <message>
        <source>It could not be stored on the disk.</source>
        <translation>L&apos;enregistrement sur le disque a échoué.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>C&apos;est annulé.</translation>
    </message>
    <message>
        <source>No call can be made now. %1.</source>
        <comment>%1 = what the modem is doing</comment>
        <translation>Aucun appel n&apos;est possible maintenant. %1.</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Cette clé n&apos;a pas la voix&#xa0;: les SMS marchent, pas les appels.</translation>
    </message>
    <message>
        <source>No call</source>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ça sonne</translation>
    </message>
    <message>
        <source>Answering the caller</source>
        <translation>On répond à l&apos;appelant</translation>
    </message>
    <message>
        <source>Putting the caller on hold</source>
        <translation>Mise en attente de l&apos;appelant</translation>
    </message>
    <message>
        <source>Putting your phone on hold</source>
        <translation>Mise en attente de votre téléphone</translation>
    </message>
    <message>
        <source>Calling your phone</source>
        <translation>Appel de votre téléphone</translation>
    </message>
    <message>
        <source>Calling the other party</source>
        <translation>Appel de l&apos;autre partie</translation>
    </message>
    <message>
        <source>Joining both</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Ending the call</source>
        <translation>Fin de l&apos;appel</translation>
    </message>
    <message>
        <source>Going on to your next phone</source>
        <translation>On passe à votre téléphone suivant</translation>
    </message>
    <message>
        <source>Passing the caller on to your phone</source>
        <translation>L&apos;appelant est passé à votre téléphone</translation>
    </message>
    <message>
        <source>Handing the call over</source>
        <translation>Transfert de l&apos;appel</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>dialling</source>
        <translation>numérotation</translation>
    </message>
    <message>
        <source>ringing</source>
        <comment>the called phone</comment>
        <translation>sonne</translation>
    </message>
    <message>
        <source>calling</source>
        <comment>somebody calls us</comment>
        <translation>appelle</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Call ended, %1</source>
        <comment>%1 = duration</comment>
        <translation>Appel terminé, %1</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Appel terminé</translation>
    </message>
    <message>
        <source>%1 hung up while on hold (%2)</source>
        <comment>%2 = duration</comment>
        <translation>%1 a raccroché pendant l&apos;attente (%2)</translation>
    </message>
    <message>
        <source>%1 gave up after %2</source>
        <comment>%2 = duration</comment>
        <translation>%1 a abandonné après %2</translation>
    </message>
    <message>
        <source>%1 hung up before %2 was connected</source>
        <translation>%1 a raccroché avant que %2 soit en relation</translation>
    </message>
    <message>
        <source>The network refused to put the first call on hold</source>
        <translation>Le réseau a refusé de mettre le premier appel en attente</translation>
    </message>
    <message>
        <source>The network refused to join the calls</source>
        <translation>Le réseau a refusé de réunir les appels</translation>
    </message>
    <message>
        <source>The modem refused to dial %1</source>
        <translation>Le modem a refusé de composer %1</translation>
    </message>
    <message>
        <source>The call of %1 could not be answered</source>
        <translation>Impossible de répondre à l&apos;appel de %1</translation>
    </message>
    <message>
        <source>The modem did not answer a command in time</source>
        <translation>Le modem n&apos;a pas répondu à temps à une commande</translation>
    </message>
    <message>
        <source>The modem was lost or restarted during the call</source>
        <translation>Le modem a été perdu ou a redémarré pendant l&apos;appel</translation>
    </message>
    <message>
        <source>Ended by you, %1</source>
        <comment>%1 = duration</comment>
        <translation>Terminé par vous, %1</translation>
    </message>
    <message>
        <source>Ended by you</source>
        <translation>Terminé par vous</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <comment>%1 = reason</comment>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ended because the program was stopped</source>
        <translation>Terminé, car le programme a été arrêté</translation>
    </message>
    <message>
        <source>The program was stopped; the modem did not confirm, the calls may still be up</source>
        <translation>Le programme a été arrêté&#xa0;; le modem n&apos;a pas confirmé, les appels sont peut-être encore établis</translation>
    </message>
    <message>
        <source>A call from before was still up when the modem came back, and was ended</source>
        <translation>Un appel d&apos;avant était encore établi au retour du modem, et a été terminé</translation>
    </message>
    <message>
        <source>Looking for the modem on %1</source>
        <translation>Recherche du modem sur %1</translation>
    </message>
    <message>
        <source>The modem is starting</source>
        <translation>Le modem démarre</translation>
    </message>
    <message>
        <source>The modem has no SIM card</source>
        <translation>Le modem n&apos;a pas de carte SIM</translation>
    </message>
    <message>
        <source>The modem has found no network yet</source>
        <translation>Le modem n&apos;a pas encore trouvé de réseau</translation>
    </message>
    <message>
        <source>The modem is ready</source>
        <translation>Le modem est prêt</translation>
    </message>
    <message>
        <source>The modem was lost and is awaited</source>
        <translation>Le modem a été perdu et est attendu</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Offline, trying again</source>
        <translation>Hors ligne, nouvel essai</translation>
    </message>
    <message>
        <source>The bot token was refused</source>
        <translation>Le jeton du bot a été refusé</translation>
    </message>
    <message>
        <source>Another program uses this bot</source>
        <translation>Un autre programme utilise ce bot</translation>
    </message>
    <message>
        <source>Hidden number</source>
        <translation>Numéro masqué</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>votre téléphone</translation>
    </message>
    <message>
        <source>your phone %1</source>
        <comment>%1 = number</comment>
        <translation>votre téléphone %1</translation>
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
        <translation>%1 est occupé</translation>
    </message>
    <message>
        <source>%1 did not answer (%2)</source>
        <comment>%2 = duration</comment>
        <translation>%1 n&apos;a pas répondu (%2)</translation>
    </message>
    <message>
        <source>%1 is switched off or unreachable</source>
        <translation>%1 est éteint ou injoignable</translation>
    </message>
    <message>
        <source>%1 declined the call</source>
        <translation>%1 a refusé l&apos;appel</translation>
    </message>
    <message>
        <source>the network does not know the number of %1</source>
        <translation>le réseau ne connaît pas ce numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>the operator blocks calls to %1</source>
        <translation>l&apos;opérateur bloque les appels à %1</translation>
    </message>
    <message>
        <source>the network is congested, %1 was not reached</source>
        <translation>le réseau est saturé, %1 n&apos;a pas été joint</translation>
    </message>
    <message>
        <source>the modem has no network, %1 was not reached</source>
        <translation>le modem n&apos;a pas de réseau, %1 n&apos;a pas été joint</translation>
    </message>
    <message>
        <source>the SIM card has no credit left, %1 was not reached</source>
        <translation>la carte SIM n&apos;a plus de crédit, %1 n&apos;a pas été joint</translation>
    </message>
    <message>
        <source>the modem was lost, %1 was not reached</source>
        <translation>le modem a été perdu, %1 n&apos;a pas été joint</translation>
    </message>
    <message>
        <source>%1 could not be reached</source>
        <translation>%1 n&apos;a pas pu être joint</translation>
    </message>
    <message>
        <source>%1 was given up for another phone</source>
        <translation>%1 a été abandonné pour un autre téléphone</translation>
    </message>
    <message>
        <source>The network passed %1 on to %2, without an answer here</source>
        <translation>Le réseau a passé %1 à %2, sans réponse ici</translation>
    </message>
    <message>
        <source>%1 and %2 talk on without the line, which is free again</source>
        <translation>%1 et %2 continuent sans la ligne, qui est de nouveau libre</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>Speaking to the caller</source>
        <translation>Parle à l&apos;appelant</translation>
    </message>
    <message>
        <source>Asking your phone to press 1</source>
        <translation>Demande à votre téléphone d&apos;appuyer sur 1</translation>
    </message>
    <message>
        <source>%1 was answered, but nobody pressed 1: it was probably the mailbox</source>
        <translation>%1 a répondu, mais personne n&apos;a appuyé sur 1&#xa0;: c&apos;était sans doute la messagerie</translation>
    </message>
    <message>
        <source>Taking a message</source>
        <translation>Message en cours</translation>
    </message>
    <message>
        <source>%1 left a message</source>
        <translation>%1 a laissé un message</translation>
    </message>
    <message>
        <source>%1 hung up without a message</source>
        <translation>%1 a raccroché sans message</translation>
    </message>
    <message>
        <source>%1 left no message</source>
        <translation>%1 n&apos;a pas laissé de message</translation>
    </message>
    <message>
        <source>No message could be taken: the modem let no sound through</source>
        <translation>Aucun message n&apos;a pu être pris&#xa0;: le modem ne laissait passer aucun son</translation>
    </message>
    <message>
        <source>Offline: the proxy does not answer</source>
        <translation>Hors ligne&#xa0;: le proxy ne répond pas</translation>
    </message>
    <message>
        <source>Offline: the proxy lets nothing through</source>
        <translation>Hors ligne&#xa0;: le proxy ne laisse rien passer</translation>
    </message>
    <message>
        <source>Offline: somebody else answers instead of Telegram</source>
        <translation>Hors ligne&#xa0;: quelqu&apos;un d&apos;autre répond à la place de Telegram</translation>
    </message>
    <message>
        <source>Offline: this computer&apos;s clock is not set</source>
        <translation>Hors ligne&#xa0;: l&apos;horloge de cet ordinateur n&apos;est pas à l&apos;heure</translation>
    </message>
    <message>
        <source>Offline: Telegram itself has a trouble, trying again</source>
        <translation>Hors ligne&#xa0;: Telegram lui-même a une panne, nouvel essai</translation>
    </message>
    <message>
        <source>Nobody answers at the address of the proxy: start it, or correct telegram/proxy in the settings.</source>
        <translation>Personne ne répond à l&apos;adresse du proxy&#xa0;: démarrez-le, ou corrigez telegram/proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>The proxy asks for another name or password, or may not reach Telegram: correct telegram/proxy in the settings.</source>
        <translation>Le proxy demande un autre nom ou mot de passe, ou n&apos;a pas le droit de joindre Telegram&#xa0;: corrigez telegram/proxy dans les paramètres.</translation>
    </message>
    <message>
        <source>Somebody intercepts the connection to Telegram: nobody who is trusted vouches for who answers, so nothing is told there, the bot&apos;s token least of all. A filter of this network may do that; the computer&apos;s date may be wrong, too.</source>
        <translation>Quelqu&apos;un intercepte la connexion à Telegram&#xa0;: personne de confiance ne se porte garant de celui qui répond, donc rien n&apos;y est dit, le jeton du bot moins que tout. Ce peut être un filtre de ce réseau&#xa0;; la date de l&apos;ordinateur peut aussi être fausse.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer: by its clock Telegram&apos;s certificate is not valid yet.</source>
        <translation>Réglez la date et l&apos;heure de cet ordinateur&#xa0;: d&apos;après son horloge, le certificat de Telegram n&apos;est pas encore valable.</translation>
    </message>
    <message>
        <source>The connection works, but Telegram&apos;s server answers with an error: it is tried again by itself.</source>
        <translation>La connexion fonctionne, mais le serveur de Telegram répond par une erreur&#xa0;: un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>Asking the caller for a name</source>
        <translation>Demande son nom à l&apos;appelant</translation>
    </message>
    <message>
        <source>the call to %1 was given up</source>
        <translation>l&apos;appel vers %1 a été abandonné</translation>
    </message>
    <message>
        <source>Telling the other party that it is recorded</source>
        <translation>Dit à l&apos;autre partie que l&apos;appel est enregistré</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of your language (ISO 639), for names of countries</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>PortPhrases</name>
    <message>
        <source>the modem&apos;s port</source>
        <translation>le port du modem</translation>
    </message>
    <message>
        <source>No modem is connected</source>
        <translation>Aucun modem connecté</translation>
    </message>
    <message>
        <source>%1 may not be used by this user. Add yourself to the group “dialout”: sudo usermod -aG dialout %2, then log in again</source>
        <comment>%1 = port, %2 = user</comment>
        <translation>Cet utilisateur ne peut pas utiliser %1. Ajoutez-vous au groupe «&#xa0;dialout&#xa0;»&#xa0;: sudo usermod -aG dialout %2, puis reconnectez-vous</translation>
    </message>
    <message>
        <source>%1 is held by another program. Close that one (ModemManager is not it)</source>
        <comment>%1 = port</comment>
        <translation>%1 est tenu par un autre programme. Fermez-le (ce n&apos;est pas ModemManager)</translation>
    </message>
    <message>
        <source>%1 is held by ModemManager, which opens every modem. Allow VirtualPhone in its settings to take the modem from it (modem/inhibitModemManager)</source>
        <comment>%1 = port</comment>
        <translation>%1 est tenu par ModemManager, qui ouvre chaque modem. Autorisez VirtualPhone dans ses réglages à lui prendre le modem (modem/inhibitModemManager)</translation>
    </message>
    <message>
        <source>%1 does not answer as a modem. Unplug the stick and plug it in again, or choose another port</source>
        <comment>%1 = port</comment>
        <translation>%1 ne répond pas comme un modem. Débranchez la clé et rebranchez-la, ou choisissez un autre port</translation>
    </message>
    <message>
        <source>%1 is not the stick&apos;s port for commands: it carries sound, diagnostics or positions. Choose another port of the stick</source>
        <comment>%1 = port</comment>
        <translation>%1 n&apos;est pas le port de la clé pour les commandes&#xa0;: il porte le son, le diagnostic ou la position. Choisissez un autre port de la clé</translation>
    </message>
    <message>
        <source>The stick still shows itself as a CD-ROM. Install the package usb-modeswitch, then unplug the stick and plug it in again</source>
        <translation>La clé se montre encore comme un CD-ROM. Installez le paquet usb-modeswitch, puis débranchez la clé et rebranchez-la</translation>
    </message>
    <message>
        <source>Several modems are plugged in, and none is taken without being asked for: %1. Set one of these as the serial port, or imei: and a modem&apos;s IMEI</source>
        <comment>%1 = list of modems</comment>
        <translation>Plusieurs modems sont branchés, et aucun n&apos;est pris sans demande&#xa0;: %1. Donnez l&apos;un d&apos;eux comme port série, ou imei: et l&apos;IMEI d&apos;un modem</translation>
    </message>
    <message>
        <source>The modem that is plugged in is not the one that was chosen by its IMEI</source>
        <translation>Le modem branché n&apos;est pas celui qui a été choisi par son IMEI</translation>
    </message>
    <message>
        <source>Another VirtualPhone uses this modem already</source>
        <translation>Un autre VirtualPhone utilise déjà ce modem</translation>
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
        <translation>Aucun port du modem n&apos;a signalé d&apos;événement depuis longtemps&#xa0;: un appel entrant peut passer inaperçu. Débranchez la clé et rebranchez-la, ou indiquez le port qui signale les événements</translation>
    </message>
</context>
<context>
    <name>PromptDeskPhrases</name>
    <message>
        <source>🎙 Use this sound for your callers as:</source>
        <translation>🎙 Utiliser ce son pour vos appelants comme&#xa0;:</translation>
    </message>
    <message>
        <source>🎙 %1: who is to hear it?</source>
        <translation>🎙 %1&#xa0;: qui doit l&apos;entendre&#xa0;?</translation>
    </message>
    <message>
        <source>A voice message may become what callers hear, but this modem carries no sound.</source>
        <translation>Un message vocal peut devenir ce que les appelants entendent, mais ce modem ne transporte pas de son.</translation>
    </message>
    <message>
        <source>Only an owner may set what callers hear.</source>
        <translation>Seul un propriétaire peut régler ce que les appelants entendent.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>In a moment…</source>
        <translation>Dans un instant…</translation>
    </message>
    <message>
        <source>▶ Listen</source>
        <translation>▶ Écouter</translation>
    </message>
    <message>
        <source>↺ Back to the standard one</source>
        <translation>↺ Son par défaut</translation>
    </message>
    <message>
        <source>There is no sound of your own there any more.</source>
        <translation>Il n&apos;y a plus de son à vous à cet endroit.</translation>
    </message>
</context>
<context>
    <name>PromptPhrases</name>
    <message>
        <source>That question is too old, so your answer was not used. Please start again.</source>
        <translation>Cette question est trop ancienne, votre réponse n&apos;a donc pas servi. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>That question has been answered already.</source>
        <translation>Cette question a déjà sa réponse.</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Greeting before your phone rings</source>
        <translation>Accueil avant que votre téléphone sonne</translation>
    </message>
    <message>
        <source>%1: callers hear your own from now on, %2 seconds.</source>
        <translation>%1&#xa0;: désormais les appelants entendent votre propre son, %2 secondes.</translation>
    </message>
    <message>
        <source>%1: callers of %3 hear your own from now on, %2 seconds.</source>
        <translation>%1&#xa0;: désormais les appelants du groupe %3 entendent votre propre son, %2 secondes.</translation>
    </message>
    <message>
        <source>An announcement ends after %1 seconds (voice/maxSeconds): the rest is not heard.</source>
        <translation>Une annonce s&apos;arrête après %1 secondes (voice/maxSeconds)&#xa0;: le reste ne s&apos;entend pas.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n&apos;a été changé.</translation>
    </message>
    <message>
        <source>%1 is too long: at most %2 seconds can be used here.</source>
        <translation>%1 dure trop longtemps&#xa0;: ici, %2 secondes au plus peuvent servir.</translation>
    </message>
    <message>
        <source>In %1 nothing can be heard.</source>
        <translation>%1&#xa0;: on n&apos;y entend rien.</translation>
    </message>
    <message>
        <source>%1 is no sound that can be read: it must be WAV, Ogg, FLAC or MP3, and whole.</source>
        <translation>%1 n&apos;est pas un son lisible&#xa0;: il doit être en WAV, Ogg, FLAC ou MP3, et entier.</translation>
    </message>
    <message>
        <source>%1 is not there, or is no file.</source>
        <translation>%1 n&apos;existe pas, ou n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1&#xa0;: fichier trop grand.</translation>
    </message>
    <message>
        <source>%1 could not be stored on the disk.</source>
        <translation>%1&#xa0;: l&apos;enregistrement sur le disque a échoué.</translation>
    </message>
    <message>
        <source>The setting is fixed by a variable or the command line.</source>
        <translation>Le réglage est fixé par une variable ou la ligne de commande.</translation>
    </message>
    <message>
        <source>A group of that name cannot have a sound of its own.</source>
        <translation>Un groupe de ce nom ne peut pas avoir de son à lui.</translation>
    </message>
    <message>
        <source>%1 could not be fetched.</source>
        <translation>%1&#xa0;: la récupération a échoué.</translation>
    </message>
    <message>
        <source>%1: callers of %2 hear what all hear again.</source>
        <translation>%1&#xa0;: les appelants du groupe %2 entendent de nouveau ce que tous entendent.</translation>
    </message>
    <message>
        <source>%1: off again.</source>
        <translation>%1&#xa0;: de nouveau désactivé.</translation>
    </message>
    <message>
        <source>%1: a machine&apos;s voice says the standard sentence again.</source>
        <translation>%1&#xa0;: une voix de synthèse dit de nouveau la phrase par défaut.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing is changed.</source>
        <translation>L&apos;enregistrement a échoué, rien n&apos;a donc changé.</translation>
    </message>
    <message>
        <source>Now: what all callers hear.</source>
        <translation>Maintenant&#xa0;: ce qu&apos;entendent tous les appelants.</translation>
    </message>
    <message>
        <source>Now: nothing.</source>
        <translation>Maintenant&#xa0;: rien.</translation>
    </message>
    <message>
        <source>Now: a machine&apos;s voice.</source>
        <translation>Maintenant&#xa0;: une voix de synthèse.</translation>
    </message>
    <message>
        <source>Now: a machine&apos;s voice, in %1.</source>
        <comment>%1 = a language</comment>
        <translation>Maintenant&#xa0;: une voix de synthèse, en %1.</translation>
    </message>
    <message>
        <source>Now: a sound that is not there any more.</source>
        <translation>Maintenant&#xa0;: un son qui n&apos;existe plus.</translation>
    </message>
    <message>
        <source>Now: a sound of your own.</source>
        <translation>Maintenant&#xa0;: un son à vous.</translation>
    </message>
    <message>
        <source>Now: the file %1.</source>
        <translation>Maintenant&#xa0;: le fichier %1.</translation>
    </message>
    <message>
        <source>The voice message</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Le message vocal</translation>
    </message>
    <message>
        <source>The recording</source>
        <comment>at the beginning of a sentence</comment>
        <translation>L&apos;enregistrement</translation>
    </message>
    <message>
        <source>Question for the caller&apos;s name</source>
        <translation>Question sur le nom de l&apos;appelant</translation>
    </message>
    <message>
        <source>Notice that the call is recorded</source>
        <translation>Avis que l&apos;appel est enregistré</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy connection refused</source>
        <translation>Connexion au proxy refusée</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Connexion au proxy refusée</translation>
    </message>
</context>
<context>
    <name>ReasonPhrases</name>
    <message>
        <source>tomorrow %1</source>
        <comment>%1 = time of day</comment>
        <translation>demain %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>%1 = title of an event, %2 = calendar</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>the event %1 names this contact, until %2</source>
        <translation>l&apos;événement %1 nomme ce contact, jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>the event %1 names his group, until %2</source>
        <translation>l&apos;événement %1 nomme son groupe, jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>the event %1 comes after it</source>
        <translation>l&apos;événement %1 vient après</translation>
    </message>
    <message>
        <source>the event %1 says a place where no number can be read</source>
        <translation>l&apos;événement %1 indique un lieu où aucun numéro n&apos;est lisible</translation>
    </message>
    <message>
        <source>you blocked %1</source>
        <translation>vous avez bloqué %1</translation>
    </message>
    <message>
        <source>on the list %1</source>
        <translation>sur la liste %1</translation>
    </message>
    <message>
        <source>on the list %1: %2</source>
        <comment>%2 = kind of spam, or the entry</comment>
        <translation>sur la liste %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>you always let %1 through</source>
        <translation>vous laissez toujours passer %1</translation>
    </message>
    <message>
        <source>you called this number a short while ago</source>
        <translation>vous avez appelé ce numéro il y a peu</translation>
    </message>
    <message>
        <source>you have called this number before</source>
        <translation>vous avez déjà appelé ce numéro</translation>
    </message>
    <message>
        <source>do not disturb, until %1</source>
        <translation>ne pas déranger, jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>do not disturb, but the group %1 may</source>
        <translation>ne pas déranger, mais le groupe %1 peut</translation>
    </message>
    <message>
        <source>do not disturb, but it is the second call within 3 minutes</source>
        <translation>ne pas déranger, mais c&apos;est le second appel en 3 minutes</translation>
    </message>
    <message>
        <source>you decided so for all calls, until %1</source>
        <translation>vous en avez décidé ainsi pour tous les appels, jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>your own phone called the line</source>
        <translation>votre propre téléphone a appelé la ligne</translation>
    </message>
    <message>
        <source>the number is hidden</source>
        <translation>le numéro est masqué</translation>
    </message>
    <message>
        <source>the caller is in no contact</source>
        <translation>l&apos;appelant n&apos;est dans aucun contact</translation>
    </message>
    <message>
        <source>no calendar event applies to this contact now</source>
        <translation>aucun événement ne vaut pour ce contact maintenant</translation>
    </message>
    <message>
        <source>a contact, and no calendar is set up</source>
        <translation>un contact, et aucun agenda n&apos;est configuré</translation>
    </message>
    <message>
        <source>no master phone is set</source>
        <translation>aucun téléphone principal défini</translation>
    </message>
    <message>
        <source>the phone that should ring is the caller</source>
        <translation>le téléphone qui devrait sonner est l&apos;appelant</translation>
    </message>
    <message>
        <source>you asked for this call</source>
        <translation>vous avez demandé cet appel</translation>
    </message>
    <message>
        <source>another call was running</source>
        <translation>un autre appel était en cours</translation>
    </message>
    <message>
        <source>the rule names a number that cannot be dialled</source>
        <translation>la règle indique un numéro qui ne peut pas être composé</translation>
    </message>
    <message>
        <source>the phone that should ring is the line itself</source>
        <translation>le téléphone qui devrait sonner est la ligne elle-même</translation>
    </message>
    <message>
        <source>you were asked and did not answer in time</source>
        <translation>on vous a demandé, et vous n&apos;avez pas répondu à temps</translation>
    </message>
    <message>
        <source>you decided so while it rang</source>
        <translation>vous en avez décidé ainsi pendant la sonnerie</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between phones that ring one after the other</comment>
        <translation>, puis </translation>
    </message>
    <message>
        <source>is rejected</source>
        <translation>est refusé</translation>
    </message>
    <message>
        <source>is rejected, with an SMS</source>
        <translation>est refusé, avec un SMS</translation>
    </message>
    <message>
        <source>goes to voicemail</source>
        <translation>va à la messagerie vocale</translation>
    </message>
    <message>
        <source>rings while you are asked; %1 if you say yes</source>
        <translation>sonne pendant qu&apos;on vous demande&#xa0;; %1 si vous dites oui</translation>
    </message>
    <message>
        <source>rings %1</source>
        <comment>rings this phone</comment>
        <translation>fait sonner %1</translation>
    </message>
    <message>
        <source>the modem sent no sound, so your phone was not asked to press 1</source>
        <translation>le modem n&apos;a pas envoyé de son, il n&apos;a donc pas été demandé à votre téléphone d&apos;appuyer sur 1</translation>
    </message>
    <message>
        <source>nothing can be recorded without the modem&apos;s sound, so an SMS is sent</source>
        <translation>sans le son du modem, rien ne peut être enregistré&#xa0;; un SMS part donc</translation>
    </message>
    <message>
        <source>the modem is silent after a hold, so no message could be left; Settings ▸ Voicemail has a greeting before your phone rings for such modems</source>
        <translation>le modem est muet après une mise en attente, donc aucun message n&apos;a pu être laissé&#xa0;; pour de tels modems, Paramètres ▸ Messagerie vocale a un accueil avant que votre téléphone sonne</translation>
    </message>
    <message>
        <source>the caller was asked for a name and said nothing</source>
        <translation>il a été demandé son nom à l&apos;appelant, qui n&apos;a rien dit</translation>
    </message>
    <message>
        <source>the modem sent no sound, so the caller was not asked for a name</source>
        <translation>le modem n&apos;a pas envoyé de son, il n&apos;a donc pas été demandé son nom à l&apos;appelant</translation>
    </message>
    <message>
        <source>it was not recorded: the modem sent no sound, or the other party was not told</source>
        <translation>il n&apos;a pas été enregistré&#xa0;: le modem n&apos;a pas envoyé de son, ou l&apos;autre partie n&apos;a pas été avertie</translation>
    </message>
</context>
<context>
    <name>RecipientSetting</name>
    <message>
        <source>%1 is no owner: the log goes to all of them.</source>
        <comment>%1 = id</comment>
        <translation>%1 n&apos;est pas propriétaire&#xa0;: le journal va à tous.</translation>
    </message>
</context>
<context>
    <name>RingsWords</name>
    <message>
        <source>Another contact</source>
        <translation>Un autre contact</translation>
    </message>
    <message>
        <source>A contact</source>
        <translation>Un contact</translation>
    </message>
    <message>
        <source>An unknown number</source>
        <translation>Un numéro inconnu</translation>
    </message>
    <message>
        <source>A hidden number</source>
        <translation>Un numéro masqué</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>what becomes of a call, time</comment>
        <translation>%1, jusqu&apos;à %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <comment>groups and contacts</comment>
        <translation>
            <numerusform>Et %n autre</numerusform>
            <numerusform>Et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>as Rules shows</source>
        <translation>comme le montre Règles</translation>
    </message>
    <message>
        <source>A call %1 now</source>
        <comment>%1 = rings Mobile, is rejected</comment>
        <translation>Un appel reçu maintenant %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a caller: what becomes of the call</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Everybody else</source>
        <translation>Tous les autres</translation>
    </message>
</context>
<context>
    <name>RuleField</name>
    <message>
        <source>are rejected</source>
        <translation>sont refusés</translation>
    </message>
    <message>
        <source>are rejected with an SMS</source>
        <translation>sont refusés avec un SMS</translation>
    </message>
    <message>
        <source>ring until you decide in the chat</source>
        <translation>sonnent, et vous décidez</translation>
    </message>
    <message>
        <source>ring your own phone</source>
        <translation>font sonner votre téléphone</translation>
    </message>
    <message>
        <source>ring another number…</source>
        <translation>font sonner un autre numéro…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>may leave a message</source>
        <translation>peuvent laisser un message</translation>
    </message>
</context>
<context>
    <name>RulePhrases</name>
    <message>
        <source>the file ends in the middle</source>
        <translation>le fichier finit au milieu</translation>
    </message>
    <message>
        <source>line %1 is too long and is left out</source>
        <translation>la ligne %1 est trop longue et est omise</translation>
    </message>
    <message>
        <source>it is nested too deep at line %1</source>
        <translation>imbrication trop profonde à la ligne %1</translation>
    </message>
    <message>
        <source>this event is too large and is left out</source>
        <translation>cet événement est trop grand et est omis</translation>
    </message>
    <message>
        <source>it has too many events; those from line %1 on are left out</source>
        <translation>il a trop d&apos;événements&#xa0;; ceux à partir de la ligne %1 sont omis</translation>
    </message>
    <message>
        <source>this event has no beginning and is left out</source>
        <translation>cet événement n&apos;a pas de début et est omis</translation>
    </message>
    <message>
        <source>a time of this event cannot be read</source>
        <translation>une heure de cet événement est illisible</translation>
    </message>
    <message>
        <source>this event ends before it begins</source>
        <translation>cet événement finit avant de commencer</translation>
    </message>
    <message>
        <source>how this event repeats cannot be read, so all of it is left out</source>
        <translation>la répétition de cet événement est illisible, il est donc omis en entier</translation>
    </message>
    <message>
        <source>its time zone is unknown; its times are read as local ones</source>
        <translation>son fuseau horaire est inconnu&#xa0;; ses heures sont lues comme locales</translation>
    </message>
    <message>
        <source>this event repeats too often and is left out</source>
        <translation>cet événement se répète trop souvent et est omis</translation>
    </message>
    <message>
        <source>no group and no contact is called “%1”</source>
        <translation>aucun groupe ni contact ne s&apos;appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is no number that can be dialled</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro qui puisse être composé</translation>
    </message>
    <message>
        <source>at the same time “%1” says something else, and wins</source>
        <translation>au même moment «&#xa0;%1&#xa0;» dit autre chose, et l&apos;emporte</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of the calendar %1</comment>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>📅 Calendars</source>
        <translation>📅 Agendas</translation>
    </message>
    <message>
        <source>None is set: calls follow the three defaults.</source>
        <translation>Aucun n&apos;est défini&#xa0;: les appels suivent les trois réglages par défaut.</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 règle</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>✅ Nothing is wrong with the rules.</source>
        <translation>✅ Les règles sont en ordre.</translation>
    </message>
    <message>
        <source>⚠️ To be put right</source>
        <translation>⚠️ À corriger</translation>
    </message>
    <message>
        <source>⚠️ Something in the calendars needs a look</source>
        <translation>⚠️ Quelque chose est à voir dans les agendas</translation>
    </message>
    <message>
        <source>✅ Put right, or over</source>
        <translation>✅ Corrigé, ou passé</translation>
    </message>
    <message>
        <source>⚠️ The calendar %1 could not be read for a day</source>
        <translation>⚠️ L&apos;agenda %1 n&apos;a pas pu être lu depuis un jour</translation>
    </message>
    <message>
        <source>⚠️ The list %1 could not be read for a day</source>
        <translation>⚠️ La liste %1 n&apos;a pas pu être lue depuis un jour</translation>
    </message>
    <message>
        <source>⚠️ The calendar %1 cannot be read</source>
        <translation>⚠️ L&apos;agenda %1 est illisible</translation>
    </message>
    <message>
        <source>⚠️ The list %1 cannot be read</source>
        <translation>⚠️ La liste %1 est illisible</translation>
    </message>
    <message>
        <source>✅ The calendar %1 is read again, since %2</source>
        <comment>%2 = time of day</comment>
        <translation>✅ L&apos;agenda %1 est de nouveau lu, depuis %2</translation>
    </message>
    <message>
        <source>✅ The list %1 is read again, since %2</source>
        <comment>%2 = time of day</comment>
        <translation>✅ La liste %1 est de nouveau lue, depuis %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>“%1” is no time. Write 18:00, tomorrow 18:00 or 2026-12-24 18:00.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure. Écrivez 18:00, demain 18:00 ou 2026-12-24 18:00.</translation>
    </message>
    <message>
        <source>“%1” never happens here: there is no such day, or the clock leaps over that hour.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;arrive jamais ici&#xa0;: ce jour n&apos;existe pas, ou l&apos;horloge saute cette heure.</translation>
    </message>
    <message>
        <source>“%1” is too far away.</source>
        <translation>«&#xa0;%1&#xa0;» est trop loin.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor the name of a contact, nor the word hidden.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un numéro, ni le nom d&apos;un contact, ni le mot hidden.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Several contacts are called “%1”. Which one?</source>
        <translation>Plusieurs contacts s&apos;appellent «&#xa0;%1&#xa0;». Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has no number in the contacts.</source>
        <translation>%1 n&apos;a pas de numéro dans les contacts.</translation>
    </message>
    <message>
        <source>Who calls, and when? For example: /whatif 06 1234567, /whatif Anna tomorrow 18:00, /whatif hidden 2026-12-24 18:00</source>
        <translation>Qui appelle, et quand&#xa0;? Par exemple&#xa0;: /whatif 06 1234567, /whatif Anna demain 18:00, /whatif hidden 2026-12-24 18:00</translation>
    </message>
    <message>
        <source>voicemail needs the modem&apos;s sound, which is not there: such calls are rejected with an SMS</source>
        <translation>la messagerie a besoin du son du modem, qui manque&#xa0;: ces appels sont rejetés avec un SMS</translation>
    </message>
</context>
<context>
    <name>SettingsPhrases</name>
    <message>
        <source>🌙 Do not disturb</source>
        <translation>🌙 Ne pas déranger</translation>
    </message>
    <message>
        <source>💬 Automatic SMS</source>
        <translation>💬 SMS automatiques</translation>
    </message>
    <message>
        <source>🚫 Blacklist</source>
        <translation>🚫 Liste de blocage</translation>
    </message>
    <message>
        <source>👥 Owners and guests</source>
        <translation>👥 Propriétaires et invités</translation>
    </message>
    <message>
        <source>🗒 Daily log</source>
        <translation>🗒 Journal quotidien</translation>
    </message>
    <message>
        <source>🌐 Language</source>
        <translation>🌐 Langue</translation>
    </message>
    <message>
        <source>⚖️ Limits</source>
        <translation>⚖️ Limites</translation>
    </message>
    <message>
        <source>🔧 Advanced</source>
        <translation>🔧 Avancé</translation>
    </message>
    <message>
        <source>⚙️ Settings</source>
        <translation>⚙️ Réglages</translation>
    </message>
    <message>
        <source>What the chat may spend; the window and the calls that come in are not counted against it.</source>
        <translation>Ce que la discussion peut dépenser&#xa0;; la fenêtre et les appels entrants n&apos;en font pas partie.</translation>
    </message>
    <message>
        <source>📱 My phones</source>
        <translation>📱 Mes téléphones</translation>
    </message>
    <message>
        <source>💬 Auto-answers: on</source>
        <translation>💬 SMS automatiques&#xa0;: oui</translation>
    </message>
    <message>
        <source>💬 Auto-answers: off</source>
        <translation>💬 SMS automatiques&#xa0;: non</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>Appels par heure</translation>
    </message>
    <message>
        <source>SMS per hour</source>
        <translation>SMS par heure</translation>
    </message>
    <message>
        <source>Minutes per month</source>
        <translation>Minutes par mois</translation>
    </message>
    <message>
        <source>SMS per month</source>
        <translation>SMS par mois</translation>
    </message>
    <message>
        <source>Longest call, in minutes</source>
        <translation>Appel le plus long, en minutes</translation>
    </message>
    <message>
        <source>While roaming</source>
        <translation>En itinérance</translation>
    </message>
    <message>
        <source>Ask before unusual numbers</source>
        <translation>Demander pour les numéros inhabituels</translation>
    </message>
    <message>
        <source>A phone rings for, in seconds</source>
        <translation>Un téléphone sonne, en secondes</translation>
    </message>
    <message>
        <source>Ring plan also for my own calls</source>
        <translation>Plan de sonnerie aussi pour mes appels</translation>
    </message>
    <message>
        <source>Who calls twice in 3 minutes rings</source>
        <translation>Qui appelle 2 fois en 3 minutes sonne</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>SMS to callers who are not connected</source>
        <translation>SMS aux appelants sans mise en relation</translation>
    </message>
    <message>
        <source>Text to those who are not connected</source>
        <translation>Texte pour eux</translation>
    </message>
    <message>
        <source>SMS to callers who gave up</source>
        <translation>SMS aux appelants qui ont abandonné</translation>
    </message>
    <message>
        <source>Text to those who gave up</source>
        <translation>Texte pour ceux-là</translation>
    </message>
    <message>
        <source>Tell my phone by SMS who calls</source>
        <translation>Dire par SMS à mon téléphone qui appelle</translation>
    </message>
    <message>
        <source>Tell of stopped calls</source>
        <translation>Signaler les appels arrêtés</translation>
    </message>
    <message>
        <source>Shared lists also stop contacts</source>
        <translation>Les listes partagées arrêtent aussi les contacts</translation>
    </message>
    <message>
        <source>Never stop whom I have called</source>
        <translation>Ne jamais arrêter qui j&apos;ai appelé</translation>
    </message>
    <message>
        <source>Nor after a call of mine, for minutes</source>
        <translation>Ni après un appel de ma part, minutes</translation>
    </message>
    <message>
        <source>Guests by password</source>
        <translation>Invités par mot de passe</translation>
    </message>
    <message>
        <source>Tell guests of a wrong password</source>
        <translation>Dire aux invités&#xa0;: mot de passe faux</translation>
    </message>
    <message>
        <source>Tell owners of wrong passwords</source>
        <translation>Dire aux propriétaires&#xa0;: mots de passe faux</translation>
    </message>
    <message>
        <source>Send the log every day</source>
        <translation>Envoyer le journal chaque jour</translation>
    </message>
    <message>
        <source>On Sundays, for the week, instead</source>
        <translation>Le dimanche, pour la semaine, à la place</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Numbers masked</source>
        <translation>Numéros masqués</translation>
    </message>
    <message>
        <source>Compact ticks below my SMS</source>
        <translation>Coches compactes sous mes SMS</translation>
    </message>
    <message>
        <source>are rejected</source>
        <translation>sont refusés</translation>
    </message>
    <message>
        <source>are rejected and get an SMS</source>
        <translation>sont refusés et reçoivent un SMS</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>me demander</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>autoriser</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>the standard text</source>
        <translation>le texte standard</translation>
    </message>
    <message>
        <source>as the computer</source>
        <translation>comme l&apos;ordinateur</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting and its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>🔒 %1 (fixed by a variable or the command line)</source>
        <translation>🔒 %1 (fixé par une variable ou la ligne de commande)</translation>
    </message>
    <message>
        <source>Type it, 480 characters at most. {name}, {number} and {time} stand for those of the call.</source>
        <translation>Écrivez-le, 480 caractères au plus. {name}, {number} et {time} représentent ceux de l&apos;appel.</translation>
    </message>
    <message>
        <source>%1: that cannot be taken. Answer again with at most 480 characters.</source>
        <translation>%1&#xa0;: cela ne convient pas. Répondez encore avec 480 caractères au plus.</translation>
    </message>
    <message>
        <source>⚙️ Changed by %1:</source>
        <translation>⚙️ Changé par %1&#xa0;:</translation>
    </message>
    <message>
        <source>Do not disturb: %1 may ring all the same.</source>
        <translation>Ne pas déranger&#xa0;: %1 peut sonner quand même.</translation>
    </message>
    <message>
        <source>Do not disturb: %1 does not ring any more.</source>
        <translation>Ne pas déranger&#xa0;: %1 ne sonne plus.</translation>
    </message>
    <message>
        <source>⚙️ Settings closed. /settings opens them again.</source>
        <translation>⚙️ Réglages fermés. /settings les rouvre.</translation>
    </message>
    <message>
        <source>Only an owner may change the settings.</source>
        <translation>Seul un propriétaire peut changer les réglages.</translation>
    </message>
    <message>
        <source>What shall I say to the modem? The rules of /command apply.</source>
        <translation>Que dire au modem&#xa0;? Les règles de /command s&apos;appliquent.</translation>
    </message>
    <message>
        <source>🔒 Fixed by a variable or the command line: it cannot be changed here.</source>
        <translation>🔒 Fixé par une variable ou la ligne de commande&#xa0;: impossible à changer ici.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing is changed.</source>
        <translation>L&apos;enregistrement a échoué, rien n&apos;est donc changé.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C&apos;est fait.</translation>
    </message>
    <message>
        <source>This button is no longer valid.</source>
        <translation>Ce bouton n&apos;est plus valable.</translation>
    </message>
    <message>
        <source>↺ Standard</source>
        <translation>↺ Standard</translation>
    </message>
    <message>
        <source>« Back</source>
        <translation>« Retour</translation>
    </message>
    <message>
        <source>✖ Close</source>
        <translation>✖ Fermer</translation>
    </message>
    <message>
        <source>👥 Owners and guests…</source>
        <translation>👥 Propriétaires et invités…</translation>
    </message>
    <message>
        <source>📋 My list</source>
        <translation>📋 Ma liste</translation>
    </message>
    <message>
        <source>🌐 Shared lists</source>
        <translation>🌐 Listes partagées</translation>
    </message>
    <message>
        <source>📲 Forward all calls…</source>
        <translation>📲 Renvoyer tous les appels…</translation>
    </message>
    <message>
        <source>Mirror the modem here</source>
        <translation>Suivre le modem ici</translation>
    </message>
    <message>
        <source>Mirror off</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>⌨️ Modem command…</source>
        <translation>⌨️ Commande au modem…</translation>
    </message>
    <message>
        <source>🔁 Restart the modem…</source>
        <translation>🔁 Redémarrer le modem…</translation>
    </message>
    <message>
        <source>Another language of the program counts from the next start.</source>
        <translation>Une autre langue du programme compte dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>🌙 Quiet hours: %1</source>
        <translation>🌙 Heures calmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>Language of the chat, for everybody</source>
        <translation>Langue de la discussion, pour tous</translation>
    </message>
    <message>
        <source>Quiet hours: the chat makes no sound</source>
        <translation>Heures calmes&#xa0;: la discussion ne sonne pas</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>as each one&apos;s Telegram</source>
        <translation>comme le Telegram de chacun</translation>
    </message>
    <message>
        <source>My phone is asked to press 1</source>
        <translation>Mon téléphone doit appuyer sur 1</translation>
    </message>
    <message>
        <source>Time to press it, in seconds</source>
        <translation>Temps pour appuyer, en secondes</translation>
    </message>
    <message>
        <source>when a mailbox may have answered</source>
        <translation>si une messagerie a pu répondre</translation>
    </message>
    <message>
        <source>🔀 Who rings me</source>
        <translation>🔀 Qui me fait sonner</translation>
    </message>
    <message>
        <source>Callers without a number</source>
        <translation>Appelants sans numéro</translation>
    </message>
    <message>
        <source>Callers in no contact</source>
        <translation>Appelants hors des contacts</translation>
    </message>
    <message>
        <source>Contacts without an event now</source>
        <translation>Contacts sans événement maintenant</translation>
    </message>
    <message>
        <source>Lists are fetched again after hours</source>
        <translation>Les listes sont rechargées après heures</translation>
    </message>
    <message>
        <source>One-time codes leave the chat after minutes</source>
        <translation>Les codes à usage unique quittent la discussion après minutes</translation>
    </message>
    <message>
        <source>ring my phone</source>
        <translation>font sonner mon téléphone</translation>
    </message>
    <message>
        <source>📼 Voice and voicemail</source>
        <translation>📼 Voix et messagerie</translation>
    </message>
    <message>
        <source>👥 Owners (%1)</source>
        <comment>%1 = how many</comment>
        <translation>👥 Propriétaires (%1)</translation>
    </message>
    <message>
        <source>📼 Voicemail</source>
        <translation>📼 Messagerie vocale</translation>
    </message>
    <message>
        <source>🗒 Weekly log: %1</source>
        <translation>🗒 Journal de la semaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>🗒 Daily log: %1</source>
        <translation>🗒 Journal du jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>🗒 Daily log: off</source>
        <translation>🗒 Journal du jour&#xa0;: non</translation>
    </message>
    <message>
        <source>🌐 Language: %1</source>
        <translation>🌐 Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Callers are told that they are being connected</source>
        <translation>On dit aux appelants qu&apos;ils sont mis en relation</translation>
    </message>
    <message>
        <source>For at most, in seconds</source>
        <translation>Pendant au plus, en secondes</translation>
    </message>
    <message>
        <source>Voicemail when no phone of mine takes the call</source>
        <translation>Messagerie quand aucun de mes téléphones ne répond</translation>
    </message>
    <message>
        <source>They may leave a message before my phone rings</source>
        <translation>Ils peuvent laisser un message avant que mon téléphone sonne</translation>
    </message>
    <message>
        <source>Longest message, in seconds</source>
        <translation>Message le plus long, en secondes</translation>
    </message>
    <message>
        <source>Quick answers below an SMS</source>
        <translation>Réponses rapides sous un SMS</translation>
    </message>
    <message>
        <source>Texts of “Reject + SMS”</source>
        <translation>Textes de «&#xa0;Refuser + SMS&#xa0;»</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>par une voix de synthèse</translation>
    </message>
    <message>
        <source>all owners</source>
        <translation>tous les propriétaires</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>%1 = id</comment>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>Type them one a line, or with | between them.</source>
        <translation>Écrivez-les un par ligne, ou séparés par |.</translation>
    </message>
    <message>
        <source>The word none shows no such buttons.</source>
        <translation>Le mot none n&apos;affiche pas de tels boutons.</translation>
    </message>
    <message>
        <source>%1: that cannot be taken. Answer again with a few short texts, one a line.</source>
        <translation>%1&#xa0;: cela ne peut être pris. Répondez de nouveau avec quelques textes courts, un par ligne.</translation>
    </message>
    <message>
        <source>Never to callers whom a list has stopped.</source>
        <translation>Jamais aux appelants qu&apos;une liste a arrêtés.</translation>
    </message>
    <message>
        <source>all owners (%1 is none)</source>
        <comment>%1 = id</comment>
        <translation>tous les propriétaires (%1 ne l&apos;est pas)</translation>
    </message>
    <message>
        <source>{name}, {number} and {time} stand for those of the call.</source>
        <translation>{name}, {number} et {time} valent pour ceux de l&apos;appel.</translation>
    </message>
    <message>
        <source>Whoever records a caller must say so in most countries: the spoken greetings do. Send me a voice message to be heard in place of the machine. For a modem that is silent after a hold, let callers be greeted before your phone rings; they hear no announcement then.</source>
        <translation>Dans la plupart des pays, qui enregistre un appelant doit le dire&#xa0;: les accueils parlés le font. Envoyez-moi un message vocal à faire entendre à la place de la machine. Pour un modem muet après une mise en attente, faites accueillir les appelants avant que votre téléphone sonne&#xa0;; ils n&apos;entendent alors pas d&apos;annonce.</translation>
    </message>
    <message>
        <source>Where calls are recorded, the laws of your country and of the caller&apos;s apply: some want everybody to agree.</source>
        <translation>Là où des appels sont enregistrés, les lois de votre pays et de celui de l&apos;appelant s&apos;appliquent&#xa0;: certaines veulent l&apos;accord de tous.</translation>
    </message>
    <message>
        <source>So that a stolen chat cannot lift them, they only become tighter here. Wider ones are set in the window, or by virtualphoned --set.</source>
        <translation>Pour qu&apos;une discussion volée ne puisse pas les lever, elles deviennent ici seulement plus strictes. De plus larges se règlent dans la fenêtre, ou par virtualphoned --set.</translation>
    </message>
    <message>
        <source>Callers are asked for their name</source>
        <translation>On demande leur nom aux appelants</translation>
    </message>
    <message>
        <source>by a sound of my own</source>
        <translation>par un son à moi</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice, in %1</source>
        <comment>%1 = a language</comment>
        <translation>par une voix de synthèse, en %1</translation>
    </message>
    <message>
        <source>who is in no contact</source>
        <translation>qui n&apos;est dans aucun contact</translation>
    </message>
    <message>
        <source>when I ask for it while we talk</source>
        <translation>quand je le demande pendant l&apos;appel</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Limits only become tighter in the chat. Wider ones are set in the window, or by virtualphoned --set.</source>
        <translation>Dans la discussion, les limites deviennent seulement plus strictes. De plus larges se règlent dans la fenêtre, ou par virtualphoned --set.</translation>
    </message>
    <message>
        <source>The calendar and local rules come first; this is for everybody else.</source>
        <translation>Le calendrier et les règles locales passent d&apos;abord&#xa0;; ceci vaut pour tous les autres.</translation>
    </message>
    <message>
        <source>Which number shall ring?</source>
        <translation>Quel numéro doit sonner&#xa0;?</translation>
    </message>
    <message>
        <source>Type its address (https://…), perhaps with a name in front: Home=https://… As it may be a secret, I delete your message then.</source>
        <translation>Écrivez son adresse (https://…), éventuellement avec un nom devant&#xa0;: Maison=https://… Comme elle peut être secrète, j&apos;efface ensuite votre message.</translation>
    </message>
    <message>
        <source>Type its path, such as /dev/ttyUSB0. Until I find a modem there, no calls come through.</source>
        <translation>Écrivez son chemin, par exemple /dev/ttyUSB0. Tant que je n&apos;y trouve pas de modem, aucun appel ne passe.</translation>
    </message>
    <message>
        <source>%1: that is no number. Answer again with one.</source>
        <translation>%1&#xa0;: ce n&apos;est pas un numéro. Répondez encore avec un numéro.</translation>
    </message>
    <message>
        <source>%1: that is no address. Answer again with one that begins with https://; files of the computer are chosen in its window.</source>
        <translation>%1&#xa0;: ce n&apos;est pas une adresse. Répondez encore avec une adresse qui commence par https://&#xa0;; les fichiers de l&apos;ordinateur se choisissent dans sa fenêtre.</translation>
    </message>
    <message>
        <source>%1: that is no port. Answer again with its path.</source>
        <translation>%1&#xa0;: ce n&apos;est pas un port. Répondez encore avec son chemin.</translation>
    </message>
    <message>
        <source>Callers would be passed on to %1, which may be expensive: such a number is set in the window, or by virtualphoned --set.</source>
        <translation>Les appelants seraient passés à %1, ce qui peut coûter cher&#xa0;: un tel numéro se règle dans la fenêtre, ou par virtualphoned --set.</translation>
    </message>
    <message>
        <source>⌨️ Another number…</source>
        <translation>⌨️ Un autre numéro…</translation>
    </message>
    <message>
        <source>➕ Add…</source>
        <translation>➕ Ajouter…</translation>
    </message>
    <message>
        <source>↩️ Undo</source>
        <translation>↩️ Annuler</translation>
    </message>
    <message>
        <source>Calls are recorded, and the other party told so</source>
        <translation>Les appels sont enregistrés, et on le dit à l&apos;autre partie</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Addresses of lists</source>
        <translation>Adresses des listes</translation>
    </message>
    <message>
        <source>Port of the modem</source>
        <translation>Port du modem</translation>
    </message>
    <message>
        <source>Its port for events</source>
        <translation>Son port pour les événements</translation>
    </message>
    <message>
        <source>leave a message</source>
        <translation>laissent un message</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>chaque appel</translation>
    </message>
    <message>
        <source>a file of the computer</source>
        <translation>un fichier de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>of one certain modem</source>
        <translation>d&apos;un modem précis</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>trouvé tout seul</translation>
    </message>
    <message>
        <source>ring %1</source>
        <comment>%1 = number</comment>
        <translation>font sonner %1</translation>
    </message>
    <message>
        <source>Whom the machine&apos;s voice names to them</source>
        <translation>Qui la voix de synthèse leur nomme</translation>
    </message>
</context>
<context>
    <name>SetupChecks</name>
    <message>
        <source>Its events arrive</source>
        <translation>Ses événements arrivent</translation>
    </message>
    <message>
        <source>Callers are shown</source>
        <translation>Les appelants sont montrés</translation>
    </message>
    <message>
        <source>Calls can be joined</source>
        <translation>Les appels peuvent être réunis</translation>
    </message>
    <message>
        <source>The modem&apos;s port opens</source>
        <translation>Le port du modem s&apos;ouvre</translation>
    </message>
    <message>
        <source>The port %1 opens</source>
        <translation>Le port %1 s&apos;ouvre</translation>
    </message>
    <message>
        <source>Waiting for a modem: plug the stick in; it is found by itself</source>
        <translation>En attente d&apos;un modem&#xa0;: branchez la clé&#xa0;; elle est trouvée toute seule</translation>
    </message>
    <message>
        <source>A modem answers</source>
        <translation>Un modem répond</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <comment>modem</comment>
        <translation>%1 répond</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Carte SIM</translation>
    </message>
    <message>
        <source>There is no SIM card in the modem, or it does not sit right</source>
        <translation>Il n&apos;y a pas de carte SIM dans le modem, ou elle est mal mise</translation>
    </message>
    <message>
        <source>There is a SIM card</source>
        <translation>Il y a une carte SIM</translation>
    </message>
    <message>
        <source>The SIM card is open</source>
        <translation>La carte SIM est ouverte</translation>
    </message>
    <message>
        <source>PIN of the SIM card</source>
        <translation>PIN de la carte SIM</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Dans le réseau</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking for the network…</source>
        <translation>Recherche du réseau…</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>échec</translation>
    </message>
</context>
<context>
    <name>SetupWizard</name>
    <message>
        <source>Anna Rossi calls</source>
        <translation>Anna Rossi appelle</translation>
    </message>
    <message>
        <source>This is how a call shows itself.</source>
        <translation>Voilà comment un appel s&apos;affiche.</translation>
    </message>
</context>
<context>
    <name>SoundTestPhrases</name>
    <message>
        <source>This calls %1, which may cost what a call costs. Take the call: press 1 when you hear a voice or tones, 2 when you hear nothing.</source>
        <translation>Ceci appelle %1, ce qui peut coûter le prix d’un appel. Décrochez&#xa0;: appuyez sur 1 quand vous entendez une voix ou des sons, sur 2 quand vous n’entendez rien.</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Appel en cours…</translation>
    </message>
    <message>
        <source>Your phone rings: take the call.</source>
        <translation>Votre téléphone sonne&#xa0;: décrochez.</translation>
    </message>
    <message>
        <source>Press 1 on your phone when you hear a voice or tones, 2 when you hear nothing.</source>
        <translation>Appuyez sur 1 sur votre téléphone quand vous entendez une voix ou des sons, sur 2 quand vous n’entendez rien.</translation>
    </message>
    <message>
        <source>Nobody answered: nothing is known about the sound.</source>
        <translation>Personne n’a répondu&#xa0;: on ne sait rien du son.</translation>
    </message>
    <message>
        <source>Your phone is busy, or the call was declined: nothing is known about the sound.</source>
        <translation>Votre téléphone est occupé, ou l’appel a été refusé&#xa0;: on ne sait rien du son.</translation>
    </message>
    <message>
        <source>Your phone is switched off or without network.</source>
        <translation>Votre téléphone est éteint ou sans réseau.</translation>
    </message>
    <message>
        <source>The call did not come about. Is the number right, and does the SIM card have credit?</source>
        <translation>L’appel n’a pas abouti. Le numéro est-il juste, et la carte SIM a-t-elle du crédit&#xa0;?</translation>
    </message>
    <message>
        <source>The modem sends no sound during a call: it is mute. Callers hear nothing, and are answered as without a port for sound. Another firmware may help.</source>
        <translation>Le modem n’envoie aucun son pendant un appel&#xa0;: il est muet. Les appelants n’entendent rien, et on leur répond comme sans port son. Un autre micrologiciel peut aider.</translation>
    </message>
    <message>
        <source>The sound works in both directions: your phone hears the modem, and the modem hears your phone.</source>
        <translation>Le son marche dans les deux sens&#xa0;: votre téléphone entend le modem, et le modem entend votre téléphone.</translation>
    </message>
    <message>
        <source>The sound works in one direction: your phone hears the modem, but the modem brings nothing back. Announcements work; messages, names and talking at this computer do not.</source>
        <translation>Le son marche dans un sens&#xa0;: votre téléphone entend le modem, mais le modem ne rapporte rien. Les annonces marchent&#xa0;; pas les messages, les noms ni les conversations sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The sound works in one direction: the modem hears your phone, but your phone hears nothing. Switch the announcement off, as callers do not hear it.</source>
        <translation>Le son marche dans un sens&#xa0;: le modem entend votre téléphone, mais votre téléphone n’entend rien. Désactivez l’annonce, car les appelants ne l’entendent pas.</translation>
    </message>
    <message>
        <source>The modem hears your phone. You pressed neither 1 nor 2, so it is not known whether your phone hears the modem.</source>
        <translation>Le modem entend votre téléphone. Vous n’avez appuyé ni sur 1 ni sur 2&#xa0;: on ne sait donc pas si votre téléphone entend le modem.</translation>
    </message>
    <message>
        <source>The modem sends sound, but nothing of your phone was in it: neither a key nor a voice. If you heard nothing either, no sound gets through.</source>
        <translation>Le modem envoie du son, mais rien de votre téléphone n’y était&#xa0;: ni touche ni voix. Si vous n’avez rien entendu non plus, aucun son ne passe.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>🔊 Test the sound</source>
        <translation>🔊 Tester le son</translation>
    </message>
    <message>
        <source>📞 Call my phone</source>
        <translation>📞 Appeler mon téléphone</translation>
    </message>
    <message>
        <source>⏹ Stop the test</source>
        <translation>⏹ Arrêter le test</translation>
    </message>
    <message>
        <source>🔁 Test again</source>
        <translation>🔁 Tester encore</translation>
    </message>
    <message>
        <source>The sound is being tested already.</source>
        <translation>Le son est déjà en cours de test.</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>Personne n&apos;a été appelé.</translation>
    </message>
    <message>
        <source>No port for the sound of calls is known: there is nothing to test.</source>
        <translation>Aucun port pour le son des appels n&apos;est connu : il n&apos;y a rien à tester.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound cannot be opened, or is gone: nobody hears anything. The examination of the modem (Diagnostics, virtualphoned --doctor) says more.</source>
        <translation>Le port son du modem ne s’ouvre pas, ou a disparu : personne n’entend rien. L’examen du modem (Diagnostic, virtualphoned --doctor) en dit plus.</translation>
    </message>
</context>
<context>
    <name>SourcePhrases</name>
    <message>
        <source>as of %1</source>
        <comment>%1 = time</comment>
        <translation>au %1</translation>
    </message>
    <message>
        <source>⚠️ %1</source>
        <comment>%1 = why there is no newer copy</comment>
        <translation>⚠️ %1</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>en cours de téléchargement</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 = why there is no newer copy, %2 = as of 18:00</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an old copy is used</source>
        <translation>une ancienne copie sert</translation>
    </message>
    <message>
        <source>what came cannot be read as what it should be</source>
        <translation>ce qui est venu n&apos;est pas lisible comme ce que ce devrait être</translation>
    </message>
    <message>
        <source>it is in use, but the disk did not take a copy</source>
        <translation>c&apos;est en service, mais le disque n&apos;en a pas pris de copie</translation>
    </message>
    <message>
        <source>its address cannot be used</source>
        <translation>son adresse ne peut pas servir</translation>
    </message>
    <message>
        <source>its server could not be reached</source>
        <translation>son serveur n&apos;a pas pu être joint</translation>
    </message>
    <message>
        <source>its server did not answer in time</source>
        <translation>son serveur n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>its server&apos;s certificate is not trusted</source>
        <translation>le certificat de son serveur n&apos;est pas de confiance</translation>
    </message>
    <message>
        <source>reading it is not allowed</source>
        <translation>le lire n&apos;est pas permis</translation>
    </message>
    <message>
        <source>there is nothing at its address</source>
        <translation>il n&apos;y a rien à son adresse</translation>
    </message>
    <message>
        <source>its server has troubles of its own</source>
        <translation>son serveur a ses propres ennuis</translation>
    </message>
    <message>
        <source>its server refuses it</source>
        <translation>son serveur le refuse</translation>
    </message>
    <message>
        <source>its address leads on to one that may not be followed</source>
        <translation>son adresse mène à une autre qui ne peut pas être suivie</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>c&apos;est trop grand</translation>
    </message>
    <message>
        <source>it broke off in the middle</source>
        <translation>cela s&apos;est interrompu au milieu</translation>
    </message>
    <message>
        <source>fetching it was cancelled</source>
        <translation>le téléchargement a été annulé</translation>
    </message>
    <message>
        <source>its file of certificates cannot be used</source>
        <translation>son fichier de certificats ne peut pas servir</translation>
    </message>
    <message>
        <source>Weekly</source>
        <comment>name of the calendar of rules that were made here: one word</comment>
        <translation>Hebdomadaire</translation>
    </message>
</context>
<context>
    <name>StartPhrases</name>
    <message>
        <source>The data folder cannot be used: %1</source>
        <translation>Le dossier des données ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The data in %1 were made by a newer version of VirtualPhone than this one, %2. Nothing has been changed. Start the newer version, or give this one a folder of its own by --data-dir.</source>
        <translation>Les données dans %1 viennent d&apos;une version de VirtualPhone plus récente que celle-ci, %2. Rien n&apos;a été changé. Lancez la version plus récente, ou donnez à celle-ci un dossier à elle par --data-dir.</translation>
    </message>
    <message>
        <source>VirtualPhone is already running on %1. Another instance needs a --name or another --data-dir.</source>
        <translation>VirtualPhone tourne déjà avec les données de %1. Une autre instance demande un --name ou un autre --data-dir.</translation>
    </message>
</context>
<context>
    <name>StatusPhrases</name>
    <message>
        <source>The phone</source>
        <translation>Le téléphone</translation>
    </message>
    <message>
        <source>📊 %1 · up %2</source>
        <comment>%1 = name, %2 = how long</comment>
        <translation>📊 %1 · en marche depuis %2</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>The modem keeps disappearing: try a powered hub.</source>
        <translation>Le modem disparaît sans cesse&#xa0;: essayez un concentrateur alimenté.</translation>
    </message>
    <message>
        <source>This stick has no voice: SMS work, calls do not.</source>
        <translation>Cette clé n&apos;a pas la voix&#xa0;: les SMS marchent, pas les appels.</translation>
    </message>
    <message>
        <source>The modem does not list joining of calls, which may fail.</source>
        <translation>Le modem n&apos;annonce pas la jonction d&apos;appels, qui peut échouer.</translation>
    </message>
    <message>
        <source>No master phone is set, so nobody&apos;s call can be connected. Set it with /setmasterphone.</source>
        <translation>Aucun téléphone principal n&apos;est défini, aucun appel ne peut donc être mis en relation. Définissez-le avec /setmasterphone.</translation>
    </message>
    <message>
        <source>The disk of the computer takes no messages: new SMS wait on the SIM.</source>
        <translation>Le disque de l&apos;ordinateur ne prend pas les messages&#xa0;: les nouveaux SMS attendent sur la SIM.</translation>
    </message>
    <message>
        <source>SMS that wait to be sent: %1.</source>
        <translation>SMS en attente d&apos;envoi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>signal %1 %2 % (−%3 dBm)</source>
        <comment>%1 = bars, %2 = percent</comment>
        <translation>signal %1 %2&#xa0;% (−%3 dBm)</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
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
        <translation>Modem&#xa0;: %1 sur %2 · OK</translation>
    </message>
    <message>
        <source>Modem: %1 on %2</source>
        <translation>Modem&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>unknown operator</source>
        <translation>opérateur inconnu</translation>
    </message>
    <message>
        <source>%1 (roaming)</source>
        <translation>%1 (itinérance)</translation>
    </message>
    <message>
        <source>%1 (home)</source>
        <translation>%1 (réseau d&apos;origine)</translation>
    </message>
    <message>
        <source>signal unknown</source>
        <translation>signal inconnu</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>SMS memory %1/%2</source>
        <translation>Mémoire SMS %1/%2</translation>
    </message>
    <message>
        <source>SIM: %1</source>
        <translation>SIM&#xa0;: %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>rejected with an SMS</source>
        <translation>refusé avec un SMS</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>on vous demande</translation>
    </message>
    <message>
        <source>your phone</source>
        <translation>votre téléphone</translation>
    </message>
    <message>
        <source>Forwarding now: everybody → %1 (until %2)</source>
        <translation>Renvoi actuel&#xa0;: tous → %1 (jusqu&apos;à %2)</translation>
    </message>
    <message>
        <source>do not disturb (until %1)</source>
        <translation>ne pas déranger (jusqu&apos;à %1)</translation>
    </message>
    <message>
        <source>%1 → %2 (until %3)</source>
        <comment>%1 = whose calls, %2 = phone</comment>
        <translation>%1 → %2 (jusqu&apos;à %3)</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Votre téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forwarding now: %1</source>
        <translation>Renvoi actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>queue empty</source>
        <translation>rien en attente</translation>
    </message>
    <message>
        <source>Telegram: OK, %1 ms · %2</source>
        <translation>Telegram&#xa0;: OK, %1 ms · %2</translation>
    </message>
    <message>
        <source>Telegram: OK · %1</source>
        <translation>Telegram&#xa0;: OK · %1</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>Pas encore d&apos;appel</translation>
    </message>
    <message>
        <source>A call is running: %1, since %2</source>
        <translation>Un appel est en cours&#xa0;: %1, depuis %2</translation>
    </message>
    <message>
        <source>Last call %1 %2 (%3)</source>
        <comment>%1 = when, %2 = with whom, %3 = how it ended</comment>
        <translation>Dernier appel %1 %2 (%3)</translation>
    </message>
    <message>
        <source>🔄 Refresh</source>
        <translation>🔄 Actualiser</translation>
    </message>
    <message>
        <source>💶 Balance</source>
        <translation>💶 Solde</translation>
    </message>
    <message>
        <source>📜 History</source>
        <translation>📜 Historique</translation>
    </message>
    <message>
        <source>As of now.</source>
        <translation>À l&apos;instant.</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>messagerie</translation>
    </message>
</context>
<context>
    <name>StoragePhrases</name>
    <message>
        <source>Messages cannot be stored</source>
        <translation>Les messages ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>The disk of the computer is full. Please make room on it.</source>
        <translation>Le disque de l&apos;ordinateur est plein. Veuillez y faire de la place.</translation>
    </message>
    <message>
        <source>The disk of the computer does not take them. Please look whether it is full or damaged.</source>
        <translation>Le disque de l&apos;ordinateur ne les prend pas. Veuillez voir s&apos;il est plein ou abîmé.</translation>
    </message>
    <message>
        <source>%1 New SMS wait on the SIM, and those to be sent wait too. I keep trying.</source>
        <comment>%1 = one or two sentences: what is wrong with the disk</comment>
        <translation>%1 Les nouveaux SMS attendent sur la SIM, et ceux à envoyer attendent aussi. Je continue d&apos;essayer.</translation>
    </message>
    <message>
        <source>Messages can be stored again. Those that waited are being taken in.</source>
        <translation>Les messages peuvent de nouveau être enregistrés. Ceux qui attendaient sont repris.</translation>
    </message>
</context>
<context>
    <name>TemporaryRulePhrases</name>
    <message>
        <source>📲 All calls go to %1 until %2.</source>
        <comment>%1 = phone, %2 = time</comment>
        <translation>📲 Tous les appels vont à %1 jusqu&apos;à %2.</translation>
    </message>
    <message>
        <source>Whom your block list stops is still stopped.</source>
        <translation>Qui est arrêté par votre liste de blocage l&apos;est toujours.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Réglé par %1.</translation>
    </message>
    <message>
        <source>🌙 Do not disturb until %1.</source>
        <comment>%1 = time</comment>
        <translation>🌙 Ne pas déranger jusqu&apos;à %1.</translation>
    </message>
    <message>
        <source>☑️ All calls went to %1 until %2; your rules decide again.</source>
        <translation>☑️ Tous les appels allaient à %1 jusqu&apos;à %2&#xa0;; vos règles décident de nouveau.</translation>
    </message>
    <message>
        <source>☑️ All calls went to %1 until %2, when %3 ended it; your rules decide again.</source>
        <translation>☑️ Tous les appels allaient à %1 jusqu&apos;à %2, quand %3 y a mis fin&#xa0;; vos règles décident de nouveau.</translation>
    </message>
    <message>
        <source>☑️ Do not disturb ended at %1.</source>
        <translation>☑️ Ne pas déranger a pris fin à %1.</translation>
    </message>
    <message>
        <source>☑️ Do not disturb was ended at %1 by %2.</source>
        <translation>☑️ Ne pas déranger a été arrêté à %1 par %2.</translation>
    </message>
    <message>
        <source>☑️ This was changed: see the newer message below.</source>
        <translation>☑️ Cela a changé&#xa0;: voyez le message plus récent ci-dessous.</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>C&apos;est déjà fini.</translation>
    </message>
    <message>
        <source>📲 To which phone shall all calls go for a while?</source>
        <translation>📲 Vers quel téléphone doivent aller tous les appels pour un temps&#xa0;?</translation>
    </message>
    <message>
        <source>Or write it: /forward &lt;phone, name or number&gt; until 18:00</source>
        <translation>Ou écrivez-le&#xa0;: /forward &lt;téléphone, nom ou numéro&gt; jusqu&apos;à 18:00</translation>
    </message>
    <message>
        <source>📲 All calls to %1, until when?</source>
        <translation>📲 Tous les appels vers %1, jusqu&apos;à quand&#xa0;?</translation>
    </message>
    <message>
        <source>🌙 Do not disturb, until when?</source>
        <translation>🌙 Ne pas déranger, jusqu&apos;à quand&#xa0;?</translation>
    </message>
    <message>
        <source>Until when? For example 18:00, tomorrow 9:00, 2026-12-24 18:00 or 2 h.</source>
        <translation>Jusqu&apos;à quand&#xa0;? Par exemple 18:00, demain 9:00, 2026-12-24 18:00 ou 2 h.</translation>
    </message>
    <message>
        <source>18:00, tomorrow 9:00, 2 h …</source>
        <translation>18:00, demain 9:00, 2 h …</translation>
    </message>
    <message>
        <source>⚠️ Every call to %1 may be expensive. Shall all calls go there?</source>
        <translation>⚠️ Chaque appel vers %1 peut être cher. Tous les appels doivent-ils y aller&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” may mean several numbers. Which one?</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs numéros. Lequel&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is neither one of your phones, nor a contact, nor a number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un de vos téléphones, ni un contact, ni un numéro.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>That is the number of this line itself.</source>
        <translation>C&apos;est le numéro de cette ligne elle-même.</translation>
    </message>
    <message>
        <source>“%1” never happens. Nothing is changed.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;arrive jamais. Rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>“%1” is over already. Nothing is changed.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà passé. Rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>“%1” is more than a year away. Nothing is changed.</source>
        <translation>«&#xa0;%1&#xa0;» est dans plus d&apos;un an. Rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>“%1” is no time that I can read. Write 18:00, tomorrow 9:00, 2026-12-24 18:00 or 2 h.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure que je sache lire. Écrivez 18:00, demain 9:00, 2026-12-24 18:00 ou 2 h.</translation>
    </message>
    <message>
        <source>This could not be stored, so nothing is changed.</source>
        <translation>L&apos;enregistrement a échoué, rien n&apos;est donc changé.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C&apos;est fait.</translation>
    </message>
    <message>
        <source>your phones</source>
        <comment>all calls go to …</comment>
        <translation>vos téléphones</translation>
    </message>
    <message>
        <source>Only who calls a second time within 3 minutes rings.</source>
        <translation>Seul sonne qui appelle une seconde fois en 3 minutes.</translation>
    </message>
    <message>
        <source>Nobody rings.</source>
        <translation>Personne ne sonne.</translation>
    </message>
    <message>
        <source>Only these groups ring: %1; and who calls a second time within 3 minutes.</source>
        <translation>Seuls ces groupes sonnent&#xa0;: %1&#xa0;; et qui appelle une seconde fois en 3 minutes.</translation>
    </message>
    <message>
        <source>Only these groups ring: %1.</source>
        <translation>Seuls ces groupes sonnent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Until midnight</source>
        <translation>Jusqu&apos;à minuit</translation>
    </message>
    <message>
        <source>Until tonight</source>
        <translation>Jusqu&apos;à ce soir</translation>
    </message>
    <message>
        <source>Until tomorrow 8:00</source>
        <translation>Jusqu&apos;à demain 8:00</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>⌨️ Type…</source>
        <translation>⌨️ Saisir…</translation>
    </message>
    <message>
        <source>⏹ End now</source>
        <translation>⏹ Arrêter</translation>
    </message>
    <message>
        <source>Forward all the same</source>
        <translation>Renvoyer quand même</translation>
    </message>
</context>
<context>
    <name>TerminalPhrases</name>
    <message>
        <source>y yes</source>
        <comment>answers that mean yes, separated by blanks</comment>
        <translation>o oui</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>The modem does not answer</source>
        <translation>Le modem ne répond pas</translation>
    </message>
    <message>
        <source>No modem is plugged in</source>
        <translation>Aucun modem n&apos;est branché</translation>
    </message>
    <message>
        <source>The modem may not be used by this user</source>
        <translation>Cet utilisateur ne peut pas utiliser le modem</translation>
    </message>
    <message>
        <source>Another program uses the modem</source>
        <translation>Un autre programme utilise le modem</translation>
    </message>
    <message>
        <source>No modem answers on this port</source>
        <translation>Aucun modem ne répond sur ce port</translation>
    </message>
    <message>
        <source>The modem was lost and is awaited</source>
        <translation>Le modem a été perdu et est attendu</translation>
    </message>
    <message>
        <source>The stick is still a CD-ROM</source>
        <translation>La clé est encore un CD-ROM</translation>
    </message>
    <message>
        <source>ModemManager uses the modem</source>
        <translation>ModemManager utilise le modem</translation>
    </message>
    <message>
        <source>Several modems: choose one</source>
        <translation>Plusieurs modems&#xa0;: choisissez-en un</translation>
    </message>
    <message>
        <source>Another modem is plugged in</source>
        <translation>Un autre modem est branché</translation>
    </message>
    <message>
        <source>Another VirtualPhone uses the modem</source>
        <translation>Un autre VirtualPhone utilise le modem</translation>
    </message>
    <message>
        <source>This port is not for commands</source>
        <translation>Ce port n&apos;est pas pour les commandes</translation>
    </message>
    <message>
        <source>The modem&apos;s port</source>
        <translation>Le port du modem</translation>
    </message>
    <message>
        <source>No modem was found. Plug in the stick, or name its serial port.</source>
        <translation>Aucun modem trouvé. Branchez la clé, ou indiquez son port série.</translation>
    </message>
    <message>
        <source>There is no %1. Plug in the stick, or name another serial port.</source>
        <comment>%1 = port</comment>
        <translation>%1 n&apos;existe pas. Branchez la clé, ou indiquez un autre port série.</translation>
    </message>
    <message>
        <source>%1 may not be used by this user. Run “sudo usermod -aG dialout %2”, then log out and in again.</source>
        <comment>port, user</comment>
        <translation>Cet utilisateur ne peut pas utiliser %1. Lancez «&#xa0;sudo usermod -aG dialout %2&#xa0;», puis déconnectez-vous et reconnectez-vous.</translation>
    </message>
    <message>
        <source>%1 is used by another program (ModemManager is not it). Close that one.</source>
        <comment>port</comment>
        <translation>%1 est utilisé par un autre programme (ce n&apos;est pas ModemManager). Fermez-le.</translation>
    </message>
    <message>
        <source>%1 opens, but no modem answers there: it is probably the wrong port. Name another one, or unplug the stick and plug it in again.</source>
        <comment>port</comment>
        <translation>%1 s&apos;ouvre, mais aucun modem n&apos;y répond&#xa0;: c&apos;est sans doute le mauvais port. Indiquez-en un autre, ou débranchez la clé et rebranchez-la.</translation>
    </message>
    <message>
        <source>The modem worked and went away. Plug the stick in again; it is picked up by itself.</source>
        <translation>Le modem marchait et a disparu. Rebranchez la clé&#xa0;; elle est reprise d&apos;elle-même.</translation>
    </message>
    <message>
        <source>%1 is held by ModemManager, which opens every modem. It can be asked to leave this one alone while VirtualPhone runs.</source>
        <comment>port</comment>
        <translation>%1 est tenu par ModemManager, qui ouvre chaque modem. On peut lui demander de laisser celui-ci tranquille tant que VirtualPhone tourne.</translation>
    </message>
</context>
<context>
    <name>UssdPhrases</name>
    <message>
        <source>💶 Asking the operator…</source>
        <translation>💶 Demande à l&apos;opérateur…</translation>
    </message>
    <message>
        <source>📟 Asking the operator: %1…</source>
        <translation>📟 Demande à l&apos;opérateur&#xa0;: %1…</translation>
    </message>
    <message>
        <source>💶 Balance</source>
        <translation>💶 Solde</translation>
    </message>
    <message>
        <source>📟 The operator asks:</source>
        <translation>📟 L&apos;opérateur demande&#xa0;:</translation>
    </message>
    <message>
        <source>➤ %1</source>
        <comment>what was answered to the operator</comment>
        <translation>➤ %1</translation>
    </message>
    <message>
        <source>The dialogue is over.</source>
        <translation>Le dialogue est fini.</translation>
    </message>
    <message>
        <source>Nobody answered, so the dialogue was ended.</source>
        <translation>Personne n&apos;a répondu, le dialogue a donc pris fin.</translation>
    </message>
    <message>
        <source>📟 The program was started again in the middle of this dialogue with the operator: it is over, and his answer is not known.</source>
        <translation>📟 Le programme a redémarré au milieu de ce dialogue avec l&apos;opérateur&#xa0;: il est fini, et sa réponse est inconnue.</translation>
    </message>
    <message>
        <source>📟 The operator says:</source>
        <translation>📟 L&apos;opérateur dit&#xa0;:</translation>
    </message>
    <message>
        <source>Write the operator&apos;s code behind the command: /ussd *100#</source>
        <translation>Écrivez le code de l&apos;opérateur après la commande&#xa0;: /ussd *100#</translation>
    </message>
    <message>
        <source>your operator</source>
        <translation>votre opérateur</translation>
    </message>
    <message>
        <source>💶 Which code asks %1 for the balance?</source>
        <comment>%1 = operator</comment>
        <translation>💶 Quel code demande le solde à %1&#xa0;?</translation>
    </message>
    <message>
        <source>These are known to be used; his own papers say which is right.</source>
        <translation>Ceux-ci sont connus pour servir&#xa0;; ses propres papiers disent lequel est bon.</translation>
    </message>
    <message>
        <source>It stands in the operator&apos;s papers, such as *123#.</source>
        <translation>Il est dans les papiers de l&apos;opérateur, comme *123#.</translation>
    </message>
    <message>
        <source>It is remembered as network/balanceCode.</source>
        <translation>Il est retenu sous network/balanceCode.</translation>
    </message>
    <message>
        <source>That is no code such as *123#, so nothing was stored or sent.</source>
        <translation>Ce n&apos;est pas un code comme *123#, rien n&apos;a donc été enregistré ni envoyé.</translation>
    </message>
    <message>
        <source>Too many questions to the operator wait for their answers already. Please wait.</source>
        <translation>Trop de questions à l&apos;opérateur attendent déjà leur réponse. Veuillez patienter.</translation>
    </message>
    <message>
        <source>You sent this %1 ago, and I could not do it then. It is not done any more: send it again if you still want it.</source>
        <comment>%1 = 14 min 05 s</comment>
        <translation>Vous l&apos;avez envoyé il y a %1, et je ne pouvais pas alors. Ce n&apos;est plus fait&#xa0;: renvoyez-le si vous le voulez encore.</translation>
    </message>
    <message>
        <source>That cannot be sent to the operator.</source>
        <translation>Cela ne peut pas être envoyé à l&apos;opérateur.</translation>
    </message>
    <message>
        <source>Write the tones behind the command: /dtmf 123# (a comma is a pause)</source>
        <translation>Écrivez les tonalités après la commande&#xa0;: /dtmf 123# (une virgule est une pause)</translation>
    </message>
    <message>
        <source>🎹 The tones were sent.</source>
        <translation>🎹 Les tonalités ont été envoyées.</translation>
    </message>
    <message>
        <source>✍️ Answer…</source>
        <translation>✍️ Répondre…</translation>
    </message>
    <message>
        <source>✖ End</source>
        <translation>✖ Terminer</translation>
    </message>
    <message>
        <source>⌨️ Type another…</source>
        <translation>⌨️ En saisir un autre…</translation>
    </message>
    <message>
        <source>Your answer to the operator:</source>
        <translation>Votre réponse à l&apos;opérateur&#xa0;:</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The code that asks for the balance:</source>
        <translation>Le code qui demande le solde&#xa0;:</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind, so I cannot tell when you sent this. It is not done: send it again if you still want it, once the clock is right.</source>
        <translation>L&apos;horloge de cet ordinateur retarde, je ne sais donc pas quand vous avez envoyé ceci. Ce n&apos;est pas fait&#xa0;: renvoyez-le si vous le voulez encore, quand l&apos;horloge sera juste.</translation>
    </message>
    <message>
        <source>You tapped this while I was offline, so nothing was sent yet. Is it still meant?</source>
        <translation>Vous avez touché ceci pendant que j&apos;étais hors ligne, donc rien n&apos;a encore été envoyé. Est-ce toujours voulu&#xa0;?</translation>
    </message>
    <message>
        <source>The SIM card that this was asked about is not in the modem now, so nothing was sent.</source>
        <translation>La carte SIM dont il s&apos;agissait n&apos;est pas dans le modem à présent, donc rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>The SIM card was not read yet when I asked this, so nothing was sent yet. It is now: is it still meant?</source>
        <translation>Quand j&apos;ai posé la question, la carte SIM n&apos;était pas encore lue, donc rien n&apos;a encore été envoyé. Elle l&apos;est à présent&#xa0;: est-ce toujours voulu&#xa0;?</translation>
    </message>
</context>
<context>
    <name>VoicePhrases</name>
    <message>
        <source>You are being connected. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>Nous vous mettons en relation. Veuillez patienter.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the voice of espeak-ng for this language: en, it, de, fr, es</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>A call for you. Press 1 to take it, or 2 to decline.</source>
        <comment>spoken by a machine</comment>
        <translation>Un appel pour vous. Appuyez sur 1 pour le prendre, ou sur 2 pour le refuser.</translation>
    </message>
    <message>
        <source>a hidden number</source>
        <comment>spoken by a machine</comment>
        <translation>un numéro masqué</translation>
    </message>
    <message>
        <source>Call from %1. Press 1 to take it, or 2 to decline.</source>
        <comment>spoken by a machine</comment>
        <translation>Appel de %1. Appuyez sur 1 pour le prendre, ou sur 2 pour le refuser.</translation>
    </message>
    <message>
        <source>Your call to %1. Press 1 to go on, or 2 to end it.</source>
        <comment>spoken by a machine</comment>
        <translation>Votre appel à %1. Appuyez sur 1 pour continuer, ou sur 2 pour y mettre fin.</translation>
    </message>
    <message>
        <source>It has no effect: espeak-ng, which would say it, is not installed.</source>
        <translation>C&apos;est sans effet&#xa0;: espeak-ng, qui le dirait, n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>It has no effect: no sound can be read from %1.</source>
        <translation>C&apos;est sans effet&#xa0;: aucun son ne peut être lu dans %1.</translation>
    </message>
    <message>
        <source>This call is recorded.</source>
        <comment>spoken by a machine</comment>
        <translation>Cet appel est enregistré.</translation>
    </message>
    <message>
        <source>This call may be recorded.</source>
        <comment>spoken by a machine</comment>
        <translation>Cet appel peut être enregistré.</translation>
    </message>
    <message>
        <source>Please say your name after the tone. It is recorded for the person you are calling.</source>
        <comment>spoken by a machine</comment>
        <translation>Veuillez dire votre nom après le signal. Il est enregistré pour la personne que vous appelez.</translation>
    </message>
    <message>
        <source>Only the first %1 seconds of %2 are heard.</source>
        <translation>Seules les %1 premières secondes de %2 sont entendues.</translation>
    </message>
    <message>
        <source>Nobody could be reached. Goodbye.</source>
        <comment>spoken by a machine</comment>
        <translation>Personne n&apos;a pu être joint. Au revoir.</translation>
    </message>
    <message>
        <source>Still trying. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>Nous essayons encore. Veuillez patienter.</translation>
    </message>
    <message>
        <source>You are being connected to %1. Please hold on.</source>
        <comment>spoken by a machine</comment>
        <translation>Nous vous mettons en relation avec %1. Veuillez patienter.</translation>
    </message>
    <message>
        <source>This is a test of the sound. If you hear me, press 1.</source>
        <comment>spoken by a machine</comment>
        <translation>Ceci est un essai du son. Si vous m’entendez, appuyez sur 1.</translation>
    </message>
</context>
<context>
    <name>VoicemailPhrases</name>
    <message>
        <source>Nobody can take your call now. Please leave a message after the tone. It is recorded and passed on; if you do not want that, hang up.</source>
        <comment>spoken by a machine</comment>
        <translation>Personne ne peut prendre votre appel pour le moment. Veuillez laisser un message après le signal. Il est enregistré et transmis&#xa0;; si vous ne le voulez pas, raccrochez.</translation>
    </message>
    <message>
        <source>📼 Voicemail from %1 · %2</source>
        <comment>%2 = duration</comment>
        <translation>📼 Message vocal de %1 · %2</translation>
    </message>
    <message>
        <source>📼 Voicemail</source>
        <translation>📼 Messagerie</translation>
    </message>
    <message>
        <source>You will be connected in a moment. In case nobody can take your call, you may leave a message after the tone; it is recorded and passed on. To be connected without one, press a key.</source>
        <comment>spoken by a machine</comment>
        <translation>Vous serez mis en relation dans un instant. Au cas où personne ne pourrait répondre, vous pouvez laisser un message après le bip&#xa0;; il est enregistré et transmis. Pour être mis en relation sans message, appuyez sur une touche.</translation>
    </message>
    <message>
        <source>⏺ The call with %1 · %2</source>
        <comment>a recording; %2 = duration</comment>
        <translation>⏺ L&apos;appel avec %1 · %2</translation>
    </message>
    <message>
        <source>🗣 The name that %1 says</source>
        <comment>%1 = the caller, as contacts or network tell</comment>
        <translation>🗣 Le nom que dit %1</translation>
    </message>
    <message>
        <source>⏺ Record</source>
        <translation>⏺ Enregistrer</translation>
    </message>
    <message>
        <source>⏹ Stop recording</source>
        <translation>⏹ Arrêter l&apos;enregistrement</translation>
    </message>
</context>
<context>
    <name>WeekBlocks</name>
    <message>
        <source>nowhere: its place cannot be read</source>
        <translation>nulle part&#xa0;: son lieu est illisible</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>rejected with an SMS</source>
        <translation>refusé avec un SMS</translation>
    </message>
    <message>
        <source>you are asked</source>
        <translation>on vous demande</translation>
    </message>
    <message>
        <source>your own phone</source>
        <translation>votre propre téléphone</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between phones that ring one after the other</comment>
        <translation>, puis </translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>messagerie</translation>
    </message>
</context>
<context>
    <name>WeeklySpamPhrases</name>
    <message>
        <source>🚫 This week 1 unwanted call was stopped.</source>
        <translation>🚫 Cette semaine, 1 appel indésirable a été arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>🚫 This week %n unwanted calls were stopped.</source>
        <translation>
            <numerusform>🚫 Cette semaine, %n appel indésirable a été arrêté.</numerusform>
            <numerusform>🚫 Cette semaine, %n appels indésirables ont été arrêtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>🚫 Since %1 1 unwanted call was stopped.</source>
        <comment>%1 = day</comment>
        <translation>🚫 Depuis le %1, 1 appel indésirable a été arrêté.</translation>
    </message>
    <message numerus="yes">
        <source>🚫 Since %1 %n unwanted calls were stopped.</source>
        <comment>%1 = day</comment>
        <translation>
            <numerusform>🚫 Depuis le %1, %n appel indésirable a été arrêté.</numerusform>
            <numerusform>🚫 Depuis le %1, %n appels indésirables ont été arrêtés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::AutoSmsNotices</name>
    <message>
        <source>↩ Automatic SMS to %1, who hung up early: %2</source>
        <translation>↩ SMS automatique à %1, qui a raccroché tôt&#xa0;: %2</translation>
    </message>
    <message>
        <source>↩ Automatic SMS to %1, whose call was not accepted: %2</source>
        <translation>↩ SMS automatique à %1, dont l&apos;appel n&apos;a pas été accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>↩ Automatic SMS to your phone: %1</source>
        <translation>↩ SMS automatique à votre téléphone&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vp::BackupPanel</name>
    <message>
        <source>Backup and privacy</source>
        <translation>Sauvegarde et vie privée</translation>
    </message>
    <message>
        <source>Days that calls and messages are kept (0 = for ever)</source>
        <translation>Appels et messages&#xa0;: jours (0 = toujours)</translation>
    </message>
    <message>
        <source>For ever; what waits to be sent is never deleted</source>
        <translation>Pour toujours&#xa0;; ce qui attend son envoi n&apos;est jamais effacé</translation>
    </message>
    <message>
        <source>Make a backup every week, and keep the newest four</source>
        <translation>Sauvegarder chaque semaine, garder les 4 dernières</translation>
    </message>
    <message>
        <source>Folder of the weekly backups</source>
        <translation>Dossier des sauvegardes hebdomadaires</translation>
    </message>
    <message>
        <source>“backups” in the data folder</source>
        <translation>«&#xa0;backups&#xa0;» dans le dossier des données</translation>
    </message>
    <message>
        <source>With the token, PIN, passwords and private addresses</source>
        <translation>Avec jeton, PIN, mots de passe et adresses privées</translation>
    </message>
    <message>
        <source>Password that seals them</source>
        <translation>Mot de passe qui les scelle</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Sauvegarder…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Look at a backup, and put it in place</source>
        <translation>Regarder une sauvegarde, et la mettre en place</translation>
    </message>
    <message>
        <source>Undo the last restore</source>
        <translation>Annuler la dernière restauration</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>Avancement de la sauvegarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the backup would change</source>
        <translation>Ce que la sauvegarde changerait</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>La mettre en place</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Laisser tout tel quel</translation>
    </message>
    <message>
        <source>Without a password the secrets cannot be sealed.</source>
        <translation>Sans mot de passe, les secrets ne peuvent pas être scellés.</translation>
    </message>
    <message>
        <source>Save a backup</source>
        <translation>Enregistrer une sauvegarde</translation>
    </message>
    <message>
        <source>Backups of VirtualPhone (*.vpbackup)</source>
        <translation>Sauvegardes de VirtualPhone (*.vpbackup)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
</context>
<context>
    <name>vp::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo what this message tells</source>
        <translation>Annuler ce que dit ce message</translation>
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
        <translation>Ce que dit ce bloc</translation>
    </message>
    <message>
        <source>&amp;Test this moment</source>
        <translation>&amp;Tester ce moment</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Calendars…</source>
        <translation>A&amp;gendas…</translation>
    </message>
    <message>
        <source>Who would get a call of these people then?</source>
        <translation>Qui recevrait alors un appel de ces personnes&#xa0;?</translation>
    </message>
    <message>
        <source>This event is changed in its calendar</source>
        <translation>Cet événement se change dans son agenda</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Another rule for the same people lies over it; the tester says which one wins.</source>
        <translation>Une autre règle pour les mêmes personnes la chevauche&#xa0;; le test dit laquelle l&apos;emporte.</translation>
    </message>
</context>
<context>
    <name>vp::BlockImportStrip</name>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Add these entries to my list</source>
        <translation>Ajouter ces entrées à ma liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave my list as it was</source>
        <translation>Laisser ma liste comme avant</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l&apos;importation</translation>
    </message>
    <message>
        <source>Entries for my list</source>
        <translation>Entrées pour ma liste</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv)</source>
        <translation>Listes (*.txt *.csv)</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Fichier illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is too large. Give a list of that size as a shared one.</source>
        <translation>Le fichier est trop grand. Indiquez une liste de cette taille comme liste partagée.</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Rien n&apos;y est nouveau.</translation>
    </message>
    <message>
        <source>1 new entry.</source>
        <translation>1 nouvelle entrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n new entries.</source>
        <translation>
            <numerusform>%n nouvelle entrée.</numerusform>
            <numerusform>%n nouvelles entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there.</source>
        <comment>entries</comment>
        <translation>
            <numerusform>%n déjà présente.</numerusform>
            <numerusform>%n déjà présentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>1 entry added.</source>
        <translation>1 entrée ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added.</source>
        <translation>
            <numerusform>%n entrée ajoutée.</numerusform>
            <numerusform>%n entrées ajoutées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::BlockingPage</name>
    <message>
        <source>Would this number be blocked?</source>
        <translation>Ce numéro serait-il bloqué&#xa0;?</translation>
    </message>
    <message>
        <source>Number to check</source>
        <translation>Numéro à vérifier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Check this number</source>
        <translation>Vérifier ce numéro</translation>
    </message>
    <message>
        <source>Tell me who was blocked</source>
        <translation>Me dire qui a été bloqué</translation>
    </message>
    <message>
        <source>Shared lists stop contacts, too</source>
        <translation>Les listes partagées arrêtent aussi les contacts</translation>
    </message>
    <message>
        <source>My entries</source>
        <translation>Mes entrées</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Number, beginning (02 1234*), range, hidden, country NG</source>
        <translation>Numéro, début (02 1234*), plage, hidden, country NG</translation>
    </message>
    <message>
        <source>n&amp;ever block</source>
        <translation>n&amp;e jamais bloquer</translation>
    </message>
    <message>
        <source>The new entry is never to be blocked</source>
        <translation>La nouvelle entrée ne doit jamais être bloquée</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add this entry</source>
        <translation>Ajouter cette entrée</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen entries</source>
        <translation>Retirer les entrées choisies</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Save my list to share it</source>
        <translation>Enregistrer ma liste pour la partager</translation>
    </message>
    <message>
        <source>Numbers in plain text…</source>
        <translation>Numéros en clair…</translation>
    </message>
    <message>
        <source>Salted hashes…</source>
        <translation>Hachages salés…</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Appelants</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Shared lists</source>
        <translation>Listes partagées</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualiser</translation>
    </message>
    <message>
        <source>Fetch all shared lists now</source>
        <translation>Télécharger toutes les listes partagées</translation>
    </message>
    <message>
        <source>A&amp;ddresses…</source>
        <translation>A&amp;dresses…</translation>
    </message>
    <message>
        <source>Addresses of the shared lists</source>
        <translation>Adresses des listes partagées</translation>
    </message>
    <message>
        <source>No shared list is set.</source>
        <translation>Aucune liste partagée définie.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>never blocked: %1</source>
        <translation>jamais bloqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 entry removed.</source>
        <translation>1 entrée retirée.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries removed.</source>
        <translation>
            <numerusform>%n entrée retirée.</numerusform>
            <numerusform>%n entrées retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry of yours can be shared.</source>
        <translation>Aucune de vos entrées ne peut être partagée.</translation>
    </message>
    <message>
        <source>Save my list</source>
        <translation>Enregistrer ma liste</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is blocked: %2</source>
        <comment>a caller, and by what</comment>
        <translation>%1 est bloqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not blocked: %2</source>
        <comment>a caller, and the reason</comment>
        <translation>%1 n&apos;est pas bloqué&#xa0;: %2</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Comme avant.</translation>
    </message>
    <message>
        <source>Numbers that I have ever called are not blocked</source>
        <translation>Les numéros que j&apos;ai déjà appelés ne sont pas bloqués</translation>
    </message>
    <message>
        <source>Else those that I have called within the last</source>
        <translation>Sinon, ceux que j&apos;ai appelés dans les dernières</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <source>Make the last change once more</source>
        <translation>Refaire le dernier changement</translation>
    </message>
    <message>
        <source>off: %1</source>
        <comment>state of a list</comment>
        <translation>désactivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ticked: it stops callers</source>
        <translation>Cochée&#xa0;: elle arrête des appelants</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop fetching the shared lists</source>
        <translation>Arrêter le téléchargement des listes partagées</translation>
    </message>
    <message>
        <source>%1 is never blocked from now on.</source>
        <comment>an entry</comment>
        <translation>%1 n&apos;est désormais jamais bloqué.</translation>
    </message>
    <message>
        <source>%1 is blocked from now on.</source>
        <comment>an entry</comment>
        <translation>%1 est désormais bloqué.</translation>
    </message>
    <message>
        <source>Lists (*.txt)</source>
        <translation>Listes (*.txt)</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Change the chosen entry</source>
        <translation>Modifier l&apos;entrée choisie</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add the entries of a file to my list</source>
        <translation>Ajouter les entrées d&apos;un fichier à ma liste</translation>
    </message>
    <message>
        <source>Ch&amp;ange</source>
        <translation>Ch&amp;anger</translation>
    </message>
    <message>
        <source>Put this in the place of the chosen entry</source>
        <translation>Mettre ceci à la place de l&apos;entrée choisie</translation>
    </message>
    <message>
        <source>%1 (%2 before)</source>
        <comment>entries of a list, and before its last fetch</comment>
        <translation>%1 (%2 avant)</translation>
    </message>
    <message>
        <source>Line %1 is no entry.</source>
        <translation>La ligne %1 n&apos;est pas une entrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are no entries: %1.</source>
        <translation>
            <numerusform>%n ligne n&apos;est pas une entrée&#xa0;: %1.</numerusform>
            <numerusform>%n lignes ne sont pas des entrées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 are taken.</source>
        <translation>Seules les %1 premières sont prises.</translation>
    </message>
</context>
<context>
    <name>vp::CallChain</name>
    <message>
        <source>%1: %2</source>
        <comment>party: its state, for screen readers</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vp::CallStrip</name>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>The call that lives now</source>
        <translation>L&apos;appel en cours</translation>
    </message>
    <message>
        <source>not called yet</source>
        <comment>state of a party in the call strip</comment>
        <translation>pas encore appelé</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long the call is in this stage</comment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Nobody rings</source>
        <translation>Personne ne sonne</translation>
    </message>
    <message>
        <source>End both calls</source>
        <translation>Terminer les deux appels</translation>
    </message>
    <message>
        <source>Ends every call (%1)</source>
        <translation>Termine tous les appels (%1)</translation>
    </message>
    <message>
        <source>Joins as soon as both have answered (%1)</source>
        <translation>Met en relation dès que les deux ont répondu (%1)</translation>
    </message>
    <message>
        <source>Forward to me</source>
        <translation>Renvoyer à moi</translation>
    </message>
    <message>
        <source>Join now</source>
        <translation>Relier maintenant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Lets both talk again (%1)</source>
        <translation>Laisse les deux parler à nouveau (%1)</translation>
    </message>
    <message>
        <source>Puts both on hold (%1)</source>
        <translation>Met les deux en attente (%1)</translation>
    </message>
    <message>
        <source>Gives up the phone that rings and calls the next one</source>
        <translation>Abandonne le téléphone qui sonne et appelle le suivant</translation>
    </message>
    <message>
        <source>Keys of a phone</source>
        <translation>Touches d&apos;un téléphone</translation>
    </message>
    <message>
        <source>Keys for a machine at the other end: “for service press 1”</source>
        <translation>Touches pour une machine à l&apos;autre bout&#xa0;: «&#xa0;pour le service, tapez 1&#xa0;»</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <comment>the next phone</comment>
        <translation>Faire sonner %1</translation>
    </message>
    <message>
        <source>Ring %1 instead</source>
        <translation>Faire plutôt sonner %1</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>What was recorded until now is kept</source>
        <translation>Ce qui a été enregistré jusqu&apos;ici est gardé</translation>
    </message>
    <message>
        <source>Hang up %1</source>
        <comment>ends the call of one party</comment>
        <translation>Raccrocher avec %1</translation>
    </message>
    <message>
        <source>%1 calls meanwhile, and waits.</source>
        <comment>a second caller</comment>
        <translation>%1 appelle entre-temps, et attend.</translation>
    </message>
    <message>
        <source>%1 call meanwhile, and wait.</source>
        <comment>several callers</comment>
        <translation>%1 appellent entre-temps, et attendent.</translation>
    </message>
    <message>
        <source>Ends this call; the other one cannot stay alone and ends, too</source>
        <translation>Termine cet appel&#xa0;; l&apos;autre ne peut pas rester seul et se termine aussi</translation>
    </message>
    <message>
        <source>Ends this call alone: the next phone rings, or the caller may leave a message, where the rules say so; else the other call ends, too</source>
        <translation>Termine cet appel seulement&#xa0;: le téléphone suivant sonne, ou l&apos;appelant peut laisser un message, si les règles le prévoient&#xa0;; sinon l&apos;autre appel se termine aussi</translation>
    </message>
    <message>
        <source>The other party was told that this call may be recorded</source>
        <translation>Il a été dit à l&apos;autre partie que cet appel peut être enregistré</translation>
    </message>
</context>
<context>
    <name>vp::ChatView</name>
    <message>
        <source>The chat as the owner sees it</source>
        <translation>La discussion vue par le propriétaire</translation>
    </message>
</context>
<context>
    <name>vp::Composer</name>
    <message>
        <source>Sen&amp;d</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Envoyer (%1)</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Texte du SMS</translation>
    </message>
    <message>
        <source>Text; %1 sends it</source>
        <translation>Texte&#xa0;; %1 l&apos;envoie</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>&amp;Textes</translation>
    </message>
    <message>
        <source>Insert a text that is sent often</source>
        <translation>Insérer un texte envoyé souvent</translation>
    </message>
    <message>
        <source>No texts are set</source>
        <translation>Aucun texte réglé</translation>
    </message>
</context>
<context>
    <name>vp::ConsolePanel</name>
    <message>
        <source>&amp;Everything that is said</source>
        <translation>&amp;Tout ce qui se dit</translation>
    </message>
    <message>
        <source>Answers of the modem</source>
        <translation>Réponses du modem</translation>
    </message>
    <message>
        <source>Show everything that is said to the modem and by it</source>
        <translation>Montrer tout ce qui est dit au modem et par lui</translation>
    </message>
    <message>
        <source>Command for the modem</source>
        <translation>Commande pour le modem</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Send the command</source>
        <translation>Envoyer la commande</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L&apos;envoyer</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>L&apos;envoyer quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>Ne pas l&apos;envoyer</translation>
    </message>
    <message>
        <source>A call is being set up: it waits for that.</source>
        <translation>Un appel s&apos;établit&#xa0;: la commande attend.</translation>
    </message>
</context>
<context>
    <name>vp::ContactDetail</name>
    <message>
        <source>C&amp;all…</source>
        <translation>A&amp;ppeler…</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Appeler ce numéro</translation>
    </message>
    <message>
        <source>&amp;SMS…</source>
        <translation>&amp;SMS…</translation>
    </message>
    <message>
        <source>Write to this number</source>
        <translation>Écrire à ce numéro</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Effacer ce contact</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Personne n&apos;est choisi</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change this contact</source>
        <translation>Modifier ce contact</translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation>&amp;Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Who would get a call from this number, and why</source>
        <translation>Qui recevrait un appel de ce numéro, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Bloquer…</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Bloquer ce numéro</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Déplacer vers</translation>
    </message>
    <message>
        <source>Move to another group</source>
        <translation>Déplacer vers un autre groupe</translation>
    </message>
</context>
<context>
    <name>vp::ContactDialog</name>
    <message>
        <source>Change a contact</source>
        <translation>Modifier un contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Enregistrer le contact</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>A group, or the name of a new one</source>
        <translation>Un groupe, ou le nom d&apos;un nouveau</translation>
    </message>
    <message>
        <source>So many numbers are too many.</source>
        <translation>Autant de numéros, c&apos;est trop.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Il manque le nom.</translation>
    </message>
    <message>
        <source>The group is missing.</source>
        <translation>Il manque le groupe.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the contact all the same</source>
        <translation>Enregistrer le contact quand même</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It can be kept in the card as it is, but not called.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de téléphone. Il peut rester tel quel dans la fiche, mais on ne peut pas l&apos;appeler.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The note cannot be changed here.</source>
        <translation>La note ne peut pas être changée ici.</translation>
    </message>
    <message>
        <source>So long a note is too long.</source>
        <translation>Une note si longue est trop longue.</translation>
    </message>
</context>
<context>
    <name>vp::ContactsModel</name>
    <message>
        <source>no number</source>
        <translation>pas de numéro</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <comment>a number, how many more there are</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>Règle actuelle</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Dernier appel</translation>
    </message>
</context>
<context>
    <name>vp::ContactsPage</name>
    <message>
        <source>1 contact deleted.</source>
        <translation>1 contact effacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts deleted.</source>
        <translation>
            <numerusform>%n contact effacé.</numerusform>
            <numerusform>%n contacts effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are back.</source>
        <translation>Ils sont de retour.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import files of contacts</source>
        <translation>Importer des fichiers de contacts</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrer par nom ou numéro</translation>
    </message>
    <message>
        <source>Name or number (%1)</source>
        <translation>Nom ou numéro (%1)</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Personne de trouvé.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Drop files of contacts (.vcf) here.

Each becomes a group with the name of the file: “family.vcf” is the group family. Your e-mail program, your phone and Google Contacts export such files. You can also send them to your bot.</source>
        <translation>Déposez ici des fichiers de contacts (.vcf).

Chacun devient un groupe au nom du fichier&#xa0;: «&#xa0;family.vcf&#xa0;» est le groupe family. Votre messagerie, votre téléphone et Google Contacts exportent de tels fichiers. Vous pouvez aussi les envoyer à votre bot.</translation>
    </message>
    <message>
        <source>C&amp;hoose files…</source>
        <translation>C&amp;hoisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose files of contacts</source>
        <translation>Choisir des fichiers de contacts</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>group, number of contacts</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>The best %1 are shown: type more of the name.</source>
        <translation>Les %1 meilleurs sont montrés&#xa0;: saisissez plus du nom.</translation>
    </message>
    <message>
        <source>Files of contacts</source>
        <translation>Fichiers de contacts</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.VCF)</source>
        <translation>Contacts (*.vcf *.VCF)</translation>
    </message>
    <message>
        <source>contacts</source>
        <comment>name of a file</comment>
        <translation>contacts</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Delete them again</source>
        <translation>Les effacer de nouveau</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>C&apos;est comme avant.</translation>
    </message>
    <message>
        <source>Dup&amp;licates…</source>
        <translation>Dou&amp;blons…</translation>
    </message>
    <message>
        <source>Who stands in the contacts more than once</source>
        <translation>Qui est plusieurs fois dans les contacts</translation>
    </message>
    <message>
        <source>Undo what was done last</source>
        <translation>Annuler la dernière chose faite</translation>
    </message>
    <message>
        <source>Save the contacts that are shown, or several that are marked</source>
        <translation>Enregistrer les contacts montrés, ou plusieurs contacts marqués</translation>
    </message>
    <message>
        <source>Nobody is shown who could be saved.</source>
        <translation>Personne n&apos;est montré qui puisse être enregistré.</translation>
    </message>
    <message>
        <source>Save 1 contact</source>
        <translation>Enregistrer 1 contact</translation>
    </message>
    <message numerus="yes">
        <source>Save %n contacts</source>
        <translation>
            <numerusform>Enregistrer %n contact</numerusform>
            <numerusform>Enregistrer %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Contacts (*.vcf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Pour programmes (*.json)</translation>
    </message>
    <message>
        <source>1 contact moved to %1.</source>
        <translation>1 contact déplacé vers %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts moved to %1.</source>
        <translation>
            <numerusform>%n contact déplacé vers %1.</numerusform>
            <numerusform>%n contacts déplacés vers %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vp::ContactsTable</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <comment>dragged</comment>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, new: %2</source>
        <comment>correspondent, message</comment>
        <translation>%1, nouveaux&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vp::DemoPage</name>
    <message>
        <source>People in the simulated world</source>
        <translation>Les gens du monde simulé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Calls &amp;in</source>
        <translation>A&amp;ppelle</translation>
    </message>
    <message>
        <source>A&amp;nswers</source>
        <translation>&amp;Répond</translation>
    </message>
    <message>
        <source>Hangs &amp;up</source>
        <translation>Rac&amp;croche</translation>
    </message>
    <message>
        <source>&amp;Hidden caller</source>
        <translation>Appelant &amp;masqué</translation>
    </message>
    <message>
        <source>Text of the SMS</source>
        <translation>Texte du SMS</translation>
    </message>
    <message>
        <source>Text of an SMS from the chosen person</source>
        <translation>Texte d&apos;un SMS de la personne choisie</translation>
    </message>
    <message>
        <source>Sends an SMS</source>
        <translation>Envoie un SMS</translation>
    </message>
    <message>
        <source>A small day</source>
        <translation>Une petite journée</translation>
    </message>
    <message>
        <source>&amp;Play the day</source>
        <translation>&amp;Jouer la journée</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>What happens in the simulated world</source>
        <translation>Ce qui se passe dans le monde simulé</translation>
    </message>
    <message>
        <source>Your chat with the bot</source>
        <translation>Votre discussion avec le bot</translation>
    </message>
    <message>
        <source>Message to the bot</source>
        <translation>Message au bot</translation>
    </message>
    <message>
        <source>Write to the bot, for example /help</source>
        <translation>Écrivez au bot, par exemple /help</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Presses &amp;1</source>
        <translation>Tape &amp;1</translation>
    </message>
    <message>
        <source>Presses &amp;2</source>
        <translation>Tape &amp;2</translation>
    </message>
</context>
<context>
    <name>vp::DemoPlayground</name>
    <message>
        <source>Hello, this is %1. I only wanted to ask whether you have time on Sunday. Please call me back this evening. Thank you, and goodbye.</source>
        <comment>spoken by a machine</comment>
        <translation>Bonjour, c&apos;est %1. Je voulais seulement demander si vous avez le temps dimanche. Rappelez-moi ce soir, s&apos;il vous plaît. Merci et au revoir.</translation>
    </message>
</context>
<context>
    <name>vp::DeviceSetting</name>
    <message>
        <source>The one that the desktop uses</source>
        <translation>Celui qu&apos;utilise le bureau</translation>
    </message>
    <message>
        <source>It is not there now: the one that the desktop uses takes its place.</source>
        <translation>Il n&apos;est pas là en ce moment&#xa0;: celui qu&apos;utilise le bureau le remplace.</translation>
    </message>
</context>
<context>
    <name>vp::DiagnosticsPage</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Parts of the diagnostics</source>
        <translation>Parties du diagnostic</translation>
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
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Timings</source>
        <translation>&amp;Durées</translation>
    </message>
    <message>
        <source>&amp;Ports</source>
        <translation>&amp;Ports</translation>
    </message>
</context>
<context>
    <name>vp::DialDialog</name>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Appeler</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Number to call</source>
        <translation>Numéro à appeler</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Your phone that rings first</source>
        <translation>Votre téléphone qui sonne d&apos;abord</translation>
    </message>
    <message>
        <source>Number of your phone</source>
        <translation>Numéro de votre téléphone</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Vers</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>In no contact</source>
        <translation>Dans aucun contact</translation>
    </message>
    <message>
        <source>Type a number. Your phone rings first; when you answer, the other side is called and both calls are joined.</source>
        <translation>Saisissez un numéro. Votre téléphone sonne d&apos;abord&#xa0;; quand vous répondez, l&apos;autre partie est appelée et les deux appels sont réunis.</translation>
    </message>
    <message>
        <source>Which phone of yours shall ring? Type its number in From.</source>
        <translation>Lequel de vos téléphones doit sonner&#xa0;? Saisissez son numéro dans De.</translation>
    </message>
    <message>
        <source>From: %1</source>
        <comment>a problem with the field From</comment>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>Both numbers are the same.</source>
        <translation>Les deux numéros sont les mêmes.</translation>
    </message>
    <message>
        <source>First %1 rings. When you answer, %2 is called, then both calls are joined.</source>
        <translation>D&apos;abord %1 sonne. Quand vous répondez, %2 est appelé, puis les deux appels sont réunis.</translation>
    </message>
    <message>
        <source>Call with this co&amp;mputer</source>
        <translation>Appeler avec cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>Call with this computer</source>
        <translation>Appeler avec cet ordinateur</translation>
    </message>
    <message>
        <source>You talk with the microphone and the speaker of this computer</source>
        <translation>Vous parlez avec le micro et le haut-parleur de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Call all the same</source>
        <translation>&amp;Appeler quand même</translation>
    </message>
    <message>
        <source>Call all the same</source>
        <translation>Appeler quand même</translation>
    </message>
    <message>
        <source>Co&amp;mputer: all the same</source>
        <comment>call with this computer</comment>
        <translation>&amp;Ordinateur&#xa0;: quand même</translation>
    </message>
</context>
<context>
    <name>vp::DisturbButton</name>
    <message>
        <source>Do not disturb: %1</source>
        <comment>until when</comment>
        <translation>Ne pas déranger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do not disturb: off</source>
        <translation>Ne pas déranger&#xa0;: non</translation>
    </message>
    <message>
        <source>%1. For an hour, or off again: %2</source>
        <comment>what it says now, a key</comment>
        <translation>%1. Pour une heure, ou de nouveau non&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vp::DoctorPanel</name>
    <message>
        <source>&amp;Examine the modem</source>
        <translation>&amp;Examiner le modem</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer un &amp;rapport…</translation>
    </message>
    <message>
        <source>Save a report for a helper</source>
        <translation>Enregistrer un rapport pour qui vous aide</translation>
    </message>
    <message>
        <source>The examination takes some seconds and changes nothing. A report holds what is found, the settings that are no secrets and the end of the log, with numbers shortened and without texts.</source>
        <translation>L&apos;examen prend quelques secondes et ne change rien. Un rapport contient ce qui est trouvé, les réglages qui ne sont pas secrets et la fin du journal, avec les numéros abrégés et sans textes.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>The modem is being examined</source>
        <translation>Le modem est examiné</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as %1. Look through it before you give it away.</source>
        <translation>Enregistré sous %1. Relisez-le avant de le donner.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Enregistrement impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End the examination</source>
        <translation>Terminer l&apos;examen</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Textes (*.txt)</translation>
    </message>
</context>
<context>
    <name>vp::DuplicatesDialog</name>
    <message>
        <source>What changes for calls:</source>
        <translation>Ce qui change pour les appels&#xa0;:</translation>
    </message>
    <message>
        <source>The card then, in %1:</source>
        <comment>groups</comment>
        <translation>La fiche alors, dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>1 person is one contact now.</source>
        <translation>1 personne est maintenant un seul contact.</translation>
    </message>
    <message numerus="yes">
        <source>%n people are one contact each now.</source>
        <translation>
            <numerusform>%n personne est maintenant un seul contact.</numerusform>
            <numerusform>%n personnes sont maintenant un contact chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay apart, and are not listed any more.</source>
        <translation>Ils restent séparés, et ne sont plus listés.</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>C&apos;est comme avant.</translation>
    </message>
    <message>
        <source>These contacts are probably one person: they have the same name, or share a number. Merged, each of their groups keeps one card with everything that the others say. Nothing is ticked that changes who gets which call.</source>
        <translation>Ces contacts sont sans doute une seule personne&#xa0;: ils ont le même nom, ou un numéro en commun. Fusionnés, chacun de leurs groupes garde une fiche avec tout ce que disent les autres. Rien n&apos;est coché qui change qui reçoit quel appel.</translation>
    </message>
    <message>
        <source>Contacts that are probably one person</source>
        <translation>Contacts qui sont sans doute une seule personne</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Est maintenant</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>What they would become</source>
        <translation>Ce qu&apos;ils deviendraient</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merge the ticked ones</source>
        <translation>Fusionner ceux qui sont cochés</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Pas la même personne</translation>
    </message>
    <message>
        <source>The chosen ones are different people</source>
        <translation>Ceux qui sont choisis sont des personnes différentes</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Nobody stands in the contacts more than once.</source>
        <translation>Personne n&apos;est plusieurs fois dans les contacts.</translation>
    </message>
</context>
<context>
    <name>vp::EntriesPanel</name>
    <message>
        <source>No rule lets you use a stick. The button adds one for this computer; it asks for the administrator&apos;s password.</source>
        <translation>Aucune règle ne vous laisse utiliser une clé. Le bouton en ajoute une pour cet ordinateur&#xa0;; il demande le mot de passe de l&apos;administrateur.</translation>
    </message>
    <message>
        <source>The rule by which you may use a stick is another version&apos;s.</source>
        <translation>La règle qui vous laisse utiliser une clé vient d&apos;une autre version.</translation>
    </message>
    <message>
        <source>Whoever sits at this computer may use a stick.</source>
        <translation>Qui est assis à cet ordinateur peut utiliser une clé.</translation>
    </message>
    <message>
        <source>A package lets whoever sits at this computer use a stick.</source>
        <translation>Un paquet laisse qui est assis à cet ordinateur utiliser une clé.</translation>
    </message>
    <message>
        <source>VirtualPhone is in the menu of programs</source>
        <translation>VirtualPhone est dans le menu des programmes</translation>
    </message>
    <message>
        <source>Copy the co&amp;mmand</source>
        <translation>Copier la co&amp;mmande</translation>
    </message>
    <message>
        <source>Command for a terminal</source>
        <translation>Commande pour un terminal</translation>
    </message>
    <message>
        <source>Nothing was changed. This does it in a terminal:</source>
        <translation>Rien n&apos;a été changé. Dans un terminal, ceci le fait&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Take the rule away…</source>
        <translation>&amp;Retirer la règle…</translation>
    </message>
    <message>
        <source>&amp;Renew the rule…</source>
        <translation>&amp;Renouveler la règle…</translation>
    </message>
    <message>
        <source>&amp;Let me use the stick…</source>
        <translation>&amp;Me laisser utiliser la clé…</translation>
    </message>
    <message>
        <source>Somebody else&apos;s entry of this name is in the menu already.</source>
        <translation>Le menu a déjà une entrée de ce nom, d&apos;une autre origine.</translation>
    </message>
    <message>
        <source>The menu could not be changed: is the disk full?</source>
        <translation>Le menu n&apos;a pas pu être changé&#xa0;: le disque est-il plein&#xa0;?</translation>
    </message>
</context>
<context>
    <name>vp::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Overview says whether the phone works, who rings if somebody calls now, and what needs you. The bot in Telegram does the same by commands: send it /help.</source>
        <translation>L&apos;Aperçu dit si le téléphone marche, qui sonne si quelqu&apos;un appelle maintenant, et ce qui vous attend. Le bot dans Telegram fait de même par des commandes&#xa0;: envoyez-lui /help.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu&apos;elle fait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Overview, and so on for the other pages</source>
        <translation>Aperçu, et ainsi de suite pour les autres pages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search a name or type a number</source>
        <translation>Chercher un nom ou saisir un numéro</translation>
    </message>
    <message>
        <source>Dial pad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>New SMS</source>
        <translation>Nouveau SMS</translation>
    </message>
    <message>
        <source>Import contacts, on Contacts</source>
        <translation>Importer des contacts, dans Contacts</translation>
    </message>
    <message>
        <source>Delete what is chosen</source>
        <translation>Effacer ce qui est choisi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fetch calendars or lists again</source>
        <translation>Télécharger de nouveau agendas ou listes</translation>
    </message>
    <message>
        <source>Do not disturb for an hour, or disturb again</source>
        <translation>Ne pas déranger pendant une heure, ou de nouveau déranger</translation>
    </message>
    <message>
        <source>End every call</source>
        <translation>Terminer tous les appels</translation>
    </message>
    <message>
        <source>Close a message, clear a search; never hangs up</source>
        <translation>Fermer un message, vider une recherche&#xa0;; ne raccroche jamais</translation>
    </message>
    <message>
        <source>To the list of pages</source>
        <translation>À la liste des pages</translation>
    </message>
    <message>
        <source>Close the window; the phone keeps running</source>
        <translation>Fermer la fenêtre&#xa0;; le téléphone continue</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>In the search: an SMS instead of a call</source>
        <translation>Dans la recherche&#xa0;: un SMS au lieu d&apos;un appel</translation>
    </message>
    <message>
        <source>New contact, rule, conversation or entry: as the page says</source>
        <translation>Nouveau contact, règle, conversation ou entrée&#xa0;: selon la page</translation>
    </message>
    <message>
        <source>Export: contacts, calls, a conversation, my list of callers</source>
        <translation>Exporter&#xa0;: contacts, appels, une conversation, ma liste</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Who would get this call</source>
        <translation>Qui recevrait cet appel</translation>
    </message>
    <message>
        <source>Join now: connect the call that waits</source>
        <translation>Relier maintenant&#xa0;: mettre l&apos;appel en attente en relation</translation>
    </message>
    <message>
        <source>In History: sort by the next column; Alt+Up and Alt+Down turn it</source>
        <translation>Dans l&apos;historique&#xa0;: trier par la colonne suivante&#xa0;; Alt+Haut et Alt+Bas inversent</translation>
    </message>
    <message>
        <source>Hold: both wait, or both go on</source>
        <translation>Attente&#xa0;: les deux attendent ou reprennent</translation>
    </message>
    <message>
        <source>Change the chosen contact, rule or block entry</source>
        <translation>Modifier le contact, la règle ou l&apos;entrée bloquée choisis</translation>
    </message>
</context>
<context>
    <name>vp::HistoryBar</name>
    <message>
        <source>Not all of them could be deleted: the disk refuses.</source>
        <translation>Tous n&apos;ont pas pu être effacés&#xa0;: le disque refuse.</translation>
    </message>
    <message>
        <source>Saving, calls so far: %1</source>
        <translation>Enregistrement, appels jusqu&apos;ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Tous</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>&amp;Missed</source>
        <translation>&amp;Manqués</translation>
    </message>
    <message>
        <source>Calls that you did not get to answer</source>
        <translation>Appels auxquels vous n&apos;avez pas pu répondre</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Reçus</translation>
    </message>
    <message>
        <source>Incoming calls</source>
        <translation>Appels entrants</translation>
    </message>
    <message>
        <source>&amp;Out</source>
        <translation>&amp;Émis</translation>
    </message>
    <message>
        <source>Outgoing calls</source>
        <translation>Appels sortants</translation>
    </message>
    <message>
        <source>Bloc&amp;ked</source>
        <translation>&amp;Bloqués</translation>
    </message>
    <message>
        <source>Calls that a rule or a list rejected</source>
        <translation>Appels refusés par une règle ou une liste</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Chercher par nom ou numéro</translation>
    </message>
    <message>
        <source>Name or number (%1)</source>
        <translation>Nom ou numéro (%1)</translation>
    </message>
    <message>
        <source>From which days</source>
        <translation>De quels jours</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Tout temps</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Dernière année</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Save the calls that are shown as CSV or JSON</source>
        <translation>Enregistrer les appels montrés en CSV ou JSON</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;ffacer…</translation>
    </message>
    <message>
        <source>Delete calls</source>
        <translation>Effacer des appels</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Bring back what was deleted</source>
        <translation>Ramener ce qui a été effacé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>Ne rien enregistrer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>The chosen calls</source>
        <translation>Les appels choisis</translation>
    </message>
    <message>
        <source>All that are older than 30 days</source>
        <translation>Tous ceux de plus de 30 jours</translation>
    </message>
    <message>
        <source>All that are older than a year</source>
        <translation>Tous ceux de plus d&apos;un an</translation>
    </message>
    <message>
        <source>There are none so old.</source>
        <translation>Il n&apos;y en a pas de si anciens.</translation>
    </message>
    <message>
        <source>1 call deleted.</source>
        <translation>1 appel effacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n calls deleted.</source>
        <translation>
            <numerusform>%n appel effacé.</numerusform>
            <numerusform>%n appels effacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Enregistrer les appels</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Pour programmes (*.json)</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>name of a file</comment>
        <translation>appels</translation>
    </message>
    <message>
        <source>Saved as %1, calls: %2.</source>
        <translation>Enregistré sous %1, appels&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>Rien n&apos;a été enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rét&amp;ablir</translation>
    </message>
    <message>
        <source>Delete them again</source>
        <translation>Les effacer de nouveau</translation>
    </message>
    <message>
        <source>They are back.</source>
        <translation>Ils sont de retour.</translation>
    </message>
    <message>
        <source>Calls in which somebody left a message</source>
        <translation>Appels où quelqu&apos;un a laissé un message</translation>
    </message>
    <message>
        <source>Voi&amp;cemail</source>
        <translation>Messagerie &amp;vocale</translation>
    </message>
</context>
<context>
    <name>vp::HistoryModel</name>
    <message>
        <source>Call from %1</source>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <source>Call to %1</source>
        <translation>Appel à %1</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Allé à</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>time of a call</comment>
        <translation>aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time of a call</comment>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of a call</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, sorted downwards</source>
        <comment>title of a column</comment>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <comment>title of a column</comment>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
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
        <translation>Appels</translation>
    </message>
    <message>
        <source>Call &amp;back…</source>
        <translation>Rappe&amp;ler…</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Copy &amp;number</source>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Steps of the call</source>
        <translation>Étapes de l&apos;appel</translation>
    </message>
    <message>
        <source>No calls yet.

Call the number of your SIM card from another phone, or press Call above to make the first one.</source>
        <translation>Pas encore d&apos;appels.

Appelez le numéro de votre carte SIM depuis un autre téléphone, ou pressez Appeler ci-dessus pour le premier.</translation>
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
        <translation>Écrire un SMS</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Tout m&amp;ontrer</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Montrer tous les appels</translation>
    </message>
    <message>
        <source>No calls like these.</source>
        <translation>Aucun appel de ce genre.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>B&amp;lock</source>
        <translation>Blo&amp;quer</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Bloquer ce numéro</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Who would get this call, and why, by the rules of now</source>
        <translation>Qui recevrait cet appel, et pourquoi, selon les règles d&apos;à présent</translation>
    </message>
    <message>
        <source>%1 is blocked from now on.</source>
        <translation>%1 est désormais bloqué.</translation>
    </message>
    <message>
        <source>%1 is not blocked any more.</source>
        <translation>%1 n&apos;est plus bloqué.</translation>
    </message>
</context>
<context>
    <name>vp::ImportStrip</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avancement de l&apos;importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l&apos;importation</translation>
    </message>
    <message>
        <source>Reading file %1 of %2…</source>
        <translation>Lecture du fichier %1 sur %2…</translation>
    </message>
    <message>
        <source>Lines that could not be read</source>
        <translation>Lignes qui n&apos;ont pas pu être lues</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Merge instead</source>
        <translation>Fusionner plutôt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser comme avant</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>vp::LocalRulesPanel</name>
    <message>
        <source>Weekly rules made here</source>
        <translation>Règles hebdomadaires créées ici</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Modifier la règle choisie</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Retirer la règle choisie</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Undo the last change of a rule</source>
        <translation>Annuler le dernier changement d&apos;une règle</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nouvelle règle…</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Retirée.</translation>
    </message>
    <message>
        <source>As before.</source>
        <translation>Comme avant.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>begin and end of a rule</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>None yet: a rule says where the calls of a group or a contact go at the same hours every week.</source>
        <translation>Aucune encore&#xa0;: une règle dit où vont les appels d&apos;un groupe ou d&apos;un contact aux mêmes heures chaque semaine.</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Make the last change again</source>
        <translation>Refaire le dernier changement</translation>
    </message>
    <message>
        <source>Changed again.</source>
        <translation>De nouveau modifié.</translation>
    </message>
</context>
<context>
    <name>vp::LogPanel</name>
    <message>
        <source>Follo&amp;w</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Show only lines with</source>
        <translation>Seulement les lignes avec</translation>
    </message>
    <message>
        <source>Show only lines with…</source>
        <translation>Seulement les lignes avec…</translation>
    </message>
    <message>
        <source>From which severity on</source>
        <translation>À partir de quelle gravité</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Rester à la ligne la plus récente</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy what is marked, or all lines</source>
        <translation>Copier ce qui est marqué, ou toutes les lignes</translation>
    </message>
</context>
<context>
    <name>vp::MainWindow</name>
    <message>
        <source>Demo – VirtualPhone</source>
        <translation>Démo – VirtualPhone</translation>
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
        <translation>Quelqu&apos;un a montré le code d&apos;un propriétaire&#xa0;: dites oui ou non dans les Réglages.</translation>
    </message>
    <message>
        <source>Call…</source>
        <translation>Appeler…</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Appeler un numéro</translation>
    </message>
    <message>
        <source>Opens the dial pad (%1)</source>
        <translation>Ouvre le clavier (%1)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Set by an environment variable</source>
        <translation>Fixé par une variable d&apos;environnement</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A call is going on. Quit and end it?</source>
        <translation>Un appel est en cours. Quitter et le terminer&#xa0;?</translation>
    </message>
    <message>
        <source>Quit and end the call</source>
        <translation>Quitter et terminer l&apos;appel</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the window is minimised and the phone keeps running. Quit with Ctrl+Q.</source>
        <translation>Ce bureau n&apos;a pas de zone de notification, la fenêtre est donc réduite et le téléphone continue. Quittez avec Ctrl+Q.</translation>
    </message>
    <message>
        <source>Callers ring again as the rules say.</source>
        <translation>Les appelants sonnent de nouveau selon les règles.</translation>
    </message>
    <message>
        <source>Nobody disturbs you until %1; Ctrl+Shift+D ends that.</source>
        <translation>Personne ne vous dérange jusqu&apos;à %1&#xa0;; Ctrl+Shift+D y met fin.</translation>
    </message>
    <message>
        <source>Nothing waits to be joined now.</source>
        <translation>Rien n&apos;attend d&apos;être relié maintenant.</translation>
    </message>
    <message>
        <source>SMS…</source>
        <translation>SMS…</translation>
    </message>
    <message>
        <source>Write an SMS</source>
        <translation>Écrire un SMS</translation>
    </message>
    <message>
        <source>Writes an SMS (%1)</source>
        <translation>Écrit un SMS (%1)</translation>
    </message>
    <message>
        <source>Nobody talks now, so nobody can be put on hold.</source>
        <translation>Personne ne parle en ce moment, donc personne ne peut être mis en attente.</translation>
    </message>
    <message>
        <source>It is too late for another phone.</source>
        <translation>Il est trop tard pour un autre téléphone.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It cannot be recorded: the modem sends no sound, or nobody talks now.</source>
        <translation>Impossible d&apos;enregistrer&#xa0;: le modem n&apos;envoie pas de son, ou personne ne parle en ce moment.</translation>
    </message>
    <message>
        <source>It is too late for that: the call has changed.</source>
        <translation>Il est trop tard pour cela&#xa0;: l&apos;appel a changé.</translation>
    </message>
</context>
<context>
    <name>vp::MessagesPage</name>
    <message>
        <source>Search in the messages</source>
        <translation>Chercher dans les messages</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Chercher (%1)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Write to somebody else</source>
        <translation>Écrire à quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Number, or the name of a contact</source>
        <translation>Numéro, ou nom d&apos;un contact</translation>
    </message>
    <message>
        <source>C&amp;all…</source>
        <translation>A&amp;ppeler…</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Appeler ce numéro</translation>
    </message>
    <message>
        <source>&amp;Earlier messages</source>
        <translation>&amp;Messages précédents</translation>
    </message>
    <message>
        <source>&amp;Latest messages</source>
        <translation>&amp;Derniers messages</translation>
    </message>
    <message>
        <source>Messages of this conversation</source>
        <translation>Messages de cette conversation</translation>
    </message>
    <message>
        <source>No messages yet. What is sent to the SIM in the modem appears here; write a number above to begin.</source>
        <translation>Pas encore de messages. Ce qui est envoyé à la SIM du modem apparaît ici&#xa0;; écrivez un numéro ci-dessus pour commencer.</translation>
    </message>
    <message>
        <source>Messages cannot be kept on this disk.</source>
        <translation>Les messages ne peuvent pas être gardés sur ce disque.</translation>
    </message>
    <message>
        <source>This sender has no number to answer to.</source>
        <translation>Cet expéditeur n&apos;a pas de numéro où répondre.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time, state</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>En&amp;registrer…</translation>
    </message>
    <message>
        <source>Save this conversation as CSV or JSON</source>
        <translation>Enregistrer cette conversation en CSV ou JSON</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1.</source>
        <translation>Rien n&apos;a été enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a one-time code</comment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save this conversation</source>
        <translation>Enregistrer cette conversation</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>For programs (*.json)</source>
        <translation>Pour programmes (*.json)</translation>
    </message>
    <message>
        <source>messages</source>
        <comment>name of a file</comment>
        <translation>messages</translation>
    </message>
    <message>
        <source>Block this number</source>
        <translation>Bloquer ce numéro</translation>
    </message>
    <message>
        <source>Saving, messages so far: %1</source>
        <translation>Enregistrement, messages jusqu&apos;ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>Ne rien enregistrer</translation>
    </message>
    <message>
        <source>%1 Press Send once more to send it all the same.</source>
        <comment>%1 = why an SMS there is dear</comment>
        <translation>%1 Appuyez encore une fois sur «&#xa0;Envoyer&#xa0;» pour l&apos;envoyer quand même.</translation>
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
        <translation>Port</translation>
    </message>
    <message>
        <source>SIM card</source>
        <translation>Carte SIM</translation>
    </message>
    <message>
        <source>SMS in its memory</source>
        <translation>SMS dans sa mémoire</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>the SIM card</comment>
        <translation>prête</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places that are taken</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>roaming</source>
        <translation>itinérance</translation>
    </message>
    <message>
        <source>at home</source>
        <comment>not roaming</comment>
        <translation>dans son réseau</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>SMS centre</source>
        <translation>Centre SMS</translation>
    </message>
    <message>
        <source>Joining calls</source>
        <translation>Jonction d&apos;appels</translation>
    </message>
    <message>
        <source>Call waiting</source>
        <translation>Double appel</translation>
    </message>
    <message>
        <source>Type (from the IMEI)</source>
        <translation>Type (d&apos;après l&apos;IMEI)</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>calls can be joined</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>without holding</source>
        <comment>calls can be joined</comment>
        <translation>sans mise en attente</translation>
    </message>
    <message>
        <source>no</source>
        <comment>calls can be joined</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the number of the SMS centre</comment>
        <translation>manque</translation>
    </message>
    <message>
        <source>on</source>
        <comment>call waiting</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>call waiting</comment>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>vp::ModemTab</name>
    <message>
        <source>Re&amp;connect</source>
        <translation>Re&amp;connecter</translation>
    </message>
    <message>
        <source>Set the modem up from the start</source>
        <translation>Réinitialiser le modem depuis le début</translation>
    </message>
    <message>
        <source>No number of the SMS centre is set on the SIM card, so no SMS can be sent. Your operator tells it:</source>
        <translation>Aucun numéro du centre SMS n&apos;est défini sur la carte SIM, aucun SMS ne peut donc être envoyé. Votre opérateur vous l&apos;indique&#xa0;:</translation>
    </message>
    <message>
        <source>Number of the SMS centre</source>
        <translation>Numéro du centre SMS</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Dé&amp;finir</translation>
    </message>
    <message>
        <source>Set the number of the SMS centre</source>
        <translation>Définir le numéro du centre SMS</translation>
    </message>
    <message>
        <source>The modem is set up from the start.</source>
        <translation>Le modem est réinitialisé depuis le début.</translation>
    </message>
    <message>
        <source>There is a call: not now.</source>
        <translation>Un appel est en cours&#xa0;: pas maintenant.</translation>
    </message>
</context>
<context>
    <name>vp::MoveMenu</name>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Nom du nouveau groupe</translation>
    </message>
    <message>
        <source>Move there</source>
        <translation>Déplacer là</translation>
    </message>
    <message>
        <source>Move to the new group</source>
        <translation>Déplacer vers le nouveau groupe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vp::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Autre</translation>
    </message>
    <message>
        <source>Mobile</source>
        <comment>kind of a number</comment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>kind of a number</comment>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of a number</comment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Work mobile</source>
        <comment>kind of a number</comment>
        <translation>Mobile travail</translation>
    </message>
    <message>
        <source>Fax</source>
        <comment>kind of a number</comment>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <comment>kind of a number</comment>
        <translation>Messager</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Numéro %1</translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation>Un numéro de téléphone</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un autre numéro</translation>
    </message>
    <message>
        <source>Kind of number %1</source>
        <translation>Type du numéro %1</translation>
    </message>
</context>
<context>
    <name>vp::OverviewPage</name>
    <message>
        <source>Contacts are rejected outside calendar events.</source>
        <translation>Les contacts sont refusés hors des événements de l&apos;agenda.</translation>
    </message>
    <message>
        <source>Contacts are rejected outside calendar events, and no calendar is set: no contact can ring.</source>
        <translation>Les contacts sont refusés hors des événements de l&apos;agenda, et aucun agenda n&apos;est défini&#xa0;: aucun contact ne peut sonner.</translation>
    </message>
    <message>
        <source>Take the modem</source>
        <translation>Prendre le modem</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>The modem keeps disappearing, mostly for want of power: try another USB port or a powered hub.</source>
        <translation>Le modem disparaît sans cesse, le plus souvent par manque de courant&#xa0;: essayez un autre port USB ou un concentrateur alimenté.</translation>
    </message>
    <message>
        <source>Nobody can ring: the number of your own phone is missing.</source>
        <translation>Personne ne peut sonner&#xa0;: il manque le numéro de votre propre téléphone.</translation>
    </message>
    <message>
        <source>Set number</source>
        <translation>Définir le numéro</translation>
    </message>
    <message>
        <source>No Telegram bot is set up; the window works without one.</source>
        <translation>Aucun bot Telegram n&apos;est configuré&#xa0;; la fenêtre marche sans.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Jeton du bot</translation>
    </message>
    <message>
        <source>The bot has no owner yet, so it obeys nobody.</source>
        <translation>Le bot n&apos;a pas encore de propriétaire, il n&apos;obéit donc à personne.</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>If somebody calls now</source>
        <translation>Si quelqu&apos;un appelle maintenant</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Derniers appels</translation>
    </message>
    <message>
        <source>&amp;All calls</source>
        <translation>&amp;Tous les appels</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Your virtual phone is ready</source>
        <translation>Votre téléphone virtuel est prêt</translation>
    </message>
    <message>
        <source>signal %1 %</source>
        <translation>signal %1&#xa0;%</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram&#xa0;: %1</translation>
    </message>
    <message>
        <source>simulated modem and chat</source>
        <translation>modem et discussion simulés</translation>
    </message>
    <message>
        <source>Nothing: everything is set up.</source>
        <translation>Rien&#xa0;: tout est configuré.</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>No calls yet. Call the number of your SIM card from another phone to try it.</source>
        <translation>Pas encore d&apos;appels. Pour essayer, appelez le numéro de votre carte SIM depuis un autre téléphone.</translation>
    </message>
    <message>
        <source>The set-up was not brought to its end.</source>
        <translation>La configuration n&apos;a pas été menée à son terme.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>&amp;Relancer l&apos;assistant…</translation>
    </message>
    <message>
        <source>Run the wizard again</source>
        <translation>Relancer l&apos;assistant</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Forward all to</source>
        <translation>Tout trans&amp;férer vers</translation>
    </message>
    <message>
        <source>Forward all calls for a while</source>
        <translation>Transférer tous les appels pour un temps</translation>
    </message>
    <message>
        <source>&amp;Who would get this call?</source>
        <translation>&amp;Qui recevrait cet appel&#xa0;?</translation>
    </message>
    <message>
        <source>Ask who would get a call, now or at another time</source>
        <translation>Demander qui recevrait un appel, maintenant ou à un autre moment</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody can call before the PIN of the SIM card is entered.</source>
        <translation>Personne ne peut appeler avant que le PIN de la carte SIM soit saisi.</translation>
    </message>
    <message>
        <source>Enter PIN</source>
        <translation>Saisir le PIN</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
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
        <translation>L&apos;agenda «&#xa0;%1&#xa0;» n&apos;a pas été lu depuis un jour.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All calls: %1, %2.</source>
        <comment>where they go, until when</comment>
        <translation>Tous les appels&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>An event in the calendars is not understood.</source>
        <translation>Un événement des agendas n&apos;est pas compris.</translation>
    </message>
    <message numerus="yes">
        <source>%n events in the calendars are not understood.</source>
        <translation>
            <numerusform>%n événement des agendas n&apos;est pas compris.</numerusform>
            <numerusform>%n événements des agendas ne sont pas compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>No SMS can be sent: the number of the SMS centre is missing.</source>
        <translation>Aucun SMS ne peut être envoyé&#xa0;: il manque le numéro du centre SMS.</translation>
    </message>
</context>
<context>
    <name>vp::Pages</name>
    <message>
        <source>The demo has a chat of its own</source>
        <translation>La démo a sa propre discussion</translation>
    </message>
    <message>
        <source>The command is copied: paste it into a terminal, then log out and in again.</source>
        <translation>La commande est copiée&#xa0;: collez-la dans un terminal, puis déconnectez-vous et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Tried just now: there is still no modem. It is looked for again and again.</source>
        <translation>Essayé à l&apos;instant&#xa0;: il n&apos;y a toujours pas de modem. Il est cherché sans cesse.</translation>
    </message>
    <message>
        <source>The message is not ready yet, or it was deleted.</source>
        <translation>Le message n&apos;est pas encore prêt, ou il a été effacé.</translation>
    </message>
    <message>
        <source>Callers get what the rules say again.</source>
        <translation>Les règles valent de nouveau pour les appelants.</translation>
    </message>
    <message>
        <source>ModemManager is asked to leave the modem alone.</source>
        <translation>Il est demandé à ModemManager de laisser le modem tranquille.</translation>
    </message>
</context>
<context>
    <name>vp::PeoplePanel</name>
    <message>
        <source>Who may control this phone</source>
        <translation>Qui peut piloter ce téléphone</translation>
    </message>
    <message>
        <source>&amp;Let an owner in…</source>
        <translation>Faire entrer un &amp;propriétaire…</translation>
    </message>
    <message>
        <source>Owners and guests</source>
        <translation>Propriétaires et invités</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;à</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>Retirer la personne choisie</translation>
    </message>
    <message>
        <source>A group may control this phone: so may everybody who is in it, or will be.</source>
        <translation>Un groupe peut piloter ce téléphone&#xa0;: donc tous ceux qui en font ou en feront partie.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>Retirer maintenant</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep this person</source>
        <translation>Garder cette personne</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Link that makes an owner</source>
        <translation>Lien qui rend propriétaire</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>Ne laisser entrer personne</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Make this person an owner</source>
        <translation>Rendre cette personne propriétaire</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>An owner sees all calls and messages, calls at your cost and changes everything. Allow it only if you know the person.</source>
        <translation>Un propriétaire voit tous les appels et messages, appelle à vos frais et change tout. N&apos;autorisez que si vous connaissez la personne.</translation>
    </message>
    <message>
        <source>%1 wants to control this phone.</source>
        <comment>a person</comment>
        <translation>%1 veut piloter ce téléphone.</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>%1 can then do nothing here any more, and is told so.</source>
        <translation>%1 ne pourra plus rien faire ici, et en sera averti.</translation>
    </message>
    <message>
        <source>Good for one person, and for %1 min more.</source>
        <comment>9:41</comment>
        <translation>Vaut pour une personne, et encore %1 min.</translation>
    </message>
    <message>
        <source>Scan this with the phone that has Telegram, or open the link there, and press START. Or send this code to the bot:</source>
        <translation>Scannez ceci avec le téléphone qui a Telegram, ou ouvrez-y le lien, et appuyez sur START. Ou envoyez ce code au bot&#xa0;:</translation>
    </message>
    <message>
        <source>Send this code to the bot:</source>
        <translation>Envoyez ce code au bot&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Give this person the rights back</source>
        <translation>Rendre les droits à cette personne</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 a été retiré.</translation>
    </message>
</context>
<context>
    <name>vp::PinPanel</name>
    <message>
        <source>SIM card locked</source>
        <translation>Carte SIM verrouillée</translation>
    </message>
    <message>
        <source>PIN of the SIM card</source>
        <translation>PIN de la carte SIM</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock the SIM card</source>
        <translation>Déverrouiller la carte SIM</translation>
    </message>
    <message>
        <source>&amp;Remember it on this computer</source>
        <translation>&amp;Retenir sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remember the PIN on this computer</source>
        <translation>Retenir le PIN sur cet ordinateur</translation>
    </message>
    <message>
        <source>I am &amp;sure: a wrong PIN now may block the card</source>
        <translation>Je suis &amp;sûr&#xa0;: un faux PIN maintenant peut bloquer la carte</translation>
    </message>
    <message>
        <source>The PIN is on its way…</source>
        <translation>Le PIN est en route…</translation>
    </message>
</context>
<context>
    <name>vp::PortsPanel</name>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>commands and events</source>
        <translation>commandes et événements</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>sound of calls</source>
        <translation>son des appels</translation>
    </message>
    <message>
        <source>only emptied</source>
        <translation>seulement vidé</translation>
    </message>
    <message>
        <source>Ports of the modem</source>
        <translation>Ports du modem</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>USB interface</source>
        <translation>Interface USB</translation>
    </message>
    <message>
        <source>Name that stays when numbers change</source>
        <translation>Nom qui reste quand les numéros changent</translation>
    </message>
    <message>
        <source>A name of the last column may be set as the serial port in Settings.</source>
        <translation>Un nom de la dernière colonne peut être donné comme port série dans les Réglages.</translation>
    </message>
    <message>
        <source>There is no modem now.</source>
        <translation>Il n&apos;y a pas de modem en ce moment.</translation>
    </message>
</context>
<context>
    <name>vp::PromptsPanel</name>
    <message>
        <source>Sounds of your own</source>
        <translation>Vos propres sons</translation>
    </message>
    <message>
        <source>Callers may hear your own voice in place of the machine&apos;s. Choose a WAV, Ogg, FLAC or MP3 file, drop one here, record it, or send a voice message to the bot. It is copied, and brought to the right loudness.</source>
        <translation>Les appelants peuvent entendre votre propre voix au lieu de la voix de synthèse. Choisissez un fichier WAV, Ogg, FLAC ou MP3, déposez-en un ici, enregistrez-le, ou envoyez un message vocal au bot. Il est copié et mis au bon volume.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>Who hears it?</source>
        <translation>Qui l&apos;entend&#xa0;?</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a sound file</source>
        <translation>Choisir un fichier son</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>Listen to what is heard now</source>
        <translation>Écouter ce qu&apos;on entend à présent</translation>
    </message>
    <message>
        <source>Back to the &amp;standard one</source>
        <translation>&amp;Son par défaut</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Record with the microphone</source>
        <translation>Enregistrer avec le micro</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Lire l&apos;enregistrement</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Use the recording</source>
        <translation>Utiliser l&apos;enregistrement</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Niveau de votre micro</translation>
    </message>
    <message>
        <source>All callers</source>
        <translation>Tous les appelants</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>%1 = a group</comment>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>In a moment…</source>
        <translation>Dans un instant…</translation>
    </message>
    <message>
        <source>There is no sound that can be read.</source>
        <translation>Il n&apos;y a aucun son lisible.</translation>
    </message>
    <message>
        <source>This desktop has no player for it.</source>
        <translation>Ce bureau n&apos;a pas de lecteur pour cela.</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Cet ordinateur n&apos;a pas de micro ni de haut-parleur utilisables en ce moment.</translation>
    </message>
    <message>
        <source>The sound of this computer is gone; what was recorded until then is kept.</source>
        <translation>Le son de cet ordinateur a disparu&#xa0;; ce qui a été enregistré jusque-là est gardé.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
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
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>Play the message</source>
        <translation>Écouter le message</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Opens it in your desktop&apos;s player</source>
        <translation>L&apos;ouvre dans le lecteur de votre bureau</translation>
    </message>
    <message>
        <source>This desktop has no player for it: save it instead.</source>
        <translation>Ce bureau n&apos;a pas de lecteur pour cela&#xa0;: enregistrez-le.</translation>
    </message>
    <message>
        <source>The message was saved.</source>
        <translation>Le message a été enregistré.</translation>
    </message>
    <message>
        <source>The message could not be saved there.</source>
        <translation>Le message n&apos;a pas pu être enregistré à cet endroit.</translation>
    </message>
    <message>
        <source>Delete &amp;it</source>
        <translation>L&apos;&amp;effacer</translation>
    </message>
    <message>
        <source>Delete the message</source>
        <translation>Effacer le message</translation>
    </message>
    <message>
        <source>The caller has left a message.</source>
        <translation>L&apos;appelant a laissé un message.</translation>
    </message>
    <message>
        <source>This call was recorded.</source>
        <translation>Cet appel a été enregistré.</translation>
    </message>
    <message>
        <source>The message is deleted.</source>
        <translation>Le message est effacé.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Il est de retour.</translation>
    </message>
</context>
<context>
    <name>vp::RowsExport</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
</context>
<context>
    <name>vp::RuleDialog</name>
    <message>
        <source>Change a weekly rule</source>
        <translation>Modifier une règle hebdomadaire</translation>
    </message>
    <message>
        <source>New weekly rule</source>
        <translation>Nouvelle règle hebdomadaire</translation>
    </message>
    <message>
        <source>Save the rule</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Group or contact</source>
        <translation>Groupe ou contact</translation>
    </message>
    <message>
        <source>A group, or the name of a contact</source>
        <translation>Un groupe, ou le nom d&apos;un contact</translation>
    </message>
    <message>
        <source>Calls of</source>
        <translation>Appels de</translation>
    </message>
    <message>
        <source>Where they go</source>
        <translation>Où ils vont</translation>
    </message>
    <message>
        <source>your own phone, %1</source>
        <translation>votre propre téléphone, %1</translation>
    </message>
    <message>
        <source>are rejected</source>
        <translation>sont refusés</translation>
    </message>
    <message>
        <source>are rejected with an SMS</source>
        <translation>sont refusés avec un SMS</translation>
    </message>
    <message>
        <source>+39 …, or choose</source>
        <translation>+39 …, ou choisissez</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Vont à</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To; on the next day where it is not later</source>
        <translation>À&#xa0;; le lendemain si ce n&apos;est pas plus tard</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu&apos;au</translation>
    </message>
    <message>
        <source>it ends on</source>
        <translation>elle finit le</translation>
    </message>
    <message>
        <source>The rule ends</source>
        <translation>La règle finit</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>The calendars are set by an environment variable, so no rule can be added here.</source>
        <translation>Les agendas sont fixés par une variable d&apos;environnement, aucune règle ne peut donc être ajoutée ici.</translation>
    </message>
    <message>
        <source>Whose calls? Type a group, or the name of a contact.</source>
        <translation>Les appels de qui&#xa0;? Saisissez un groupe, ou le nom d&apos;un contact.</translation>
    </message>
    <message>
        <source>Where do they go? Type a number with its country code, or choose.</source>
        <translation>Où vont-ils&#xa0;? Saisissez un numéro avec l&apos;indicatif du pays, ou choisissez.</translation>
    </message>
    <message>
        <source>On which days? Choose one at least.</source>
        <translation>Quels jours&#xa0;? Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>There are too many rules.</source>
        <translation>Il y a trop de règles.</translation>
    </message>
    <message>
        <source>may leave a message</source>
        <translation>peuvent laisser un message</translation>
    </message>
</context>
<context>
    <name>vp::RuleTester</name>
    <message>
        <source>no&amp;w</source>
        <translation>&amp;maintenant</translation>
    </message>
    <message>
        <source>Number or name of a caller</source>
        <translation>Numéro ou nom d&apos;un appelant</translation>
    </message>
    <message>
        <source>Number or name; empty = a hidden number</source>
        <translation>Numéro ou nom&#xa0;; vide = un numéro masqué</translation>
    </message>
    <message>
        <source>If the call came now</source>
        <translation>Si l&apos;appel venait maintenant</translation>
    </message>
    <message>
        <source>When the call would come</source>
        <translation>Quand l&apos;appel viendrait</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Who would get this call?</source>
        <translation>Qui recevrait cet appel&#xa0;?</translation>
    </message>
    <message>
        <source>Decides as for a real call, and does nothing (%1)</source>
        <translation>Décide comme pour un vrai appel, et ne fait rien (%1)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
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
        <translation>Qui recevrait cet appel&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>Fetch all calendars now</source>
        <translation>Télécharger tous les agendas maintenant</translation>
    </message>
    <message>
        <source>Fetches all calendars now (%1)</source>
        <translation>Télécharge tous les agendas maintenant (%1)</translation>
    </message>
    <message>
        <source>&amp;Calendars…</source>
        <translation>A&amp;gendas…</translation>
    </message>
    <message>
        <source>Addresses of the calendars</source>
        <translation>Adresses des agendas</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Ce qui ne va pas dans les règles</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>La semaine précédente</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>La semaine suivante</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>Au&amp;jourd&apos;hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Rules of the week as a list</source>
        <translation>Règles de la semaine en liste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va à</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>How the week is shown</source>
        <translation>Comment la semaine est montrée</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>What the chosen block says</source>
        <translation>Ce que dit le bloc choisi</translation>
    </message>
    <message>
        <source>Where no event says anything</source>
        <translation>Où aucun événement ne dit rien</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Numéros masqués</translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation>Numéros hors contacts</translation>
    </message>
    <message>
        <source>Contacts outside calendar events</source>
        <translation>Contacts hors événements</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
    <message>
        <source>Week %1, %2 – %3</source>
        <comment>number, first and last day</comment>
        <translation>Semaine %1, %2 – %3</translation>
    </message>
    <message>
        <source>⚠ %1 (overlaps another rule)</source>
        <translation>⚠ %1 (chevauche une autre règle)</translation>
    </message>
    <message>
        <source>No rule applies in this week.</source>
        <translation>Aucune règle ne vaut cette semaine.</translation>
    </message>
    <message>
        <source>Choose a block to read all of it.</source>
        <translation>Choisissez un bloc pour le lire en entier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who: where calls go</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>event “%1”</source>
        <translation>événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>agenda %1</translation>
    </message>
    <message>
        <source>overlaps another rule for the same people</source>
        <translation>chevauche une autre règle pour les mêmes personnes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a calendar and where it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No calendar yet: calls follow the defaults below. An event whose title is a group and whose place is a phone number forwards that group while it lasts.</source>
        <translation>Pas encore d&apos;agenda&#xa0;: les appels suivent les réglages ci-dessous. Un événement dont le titre est un groupe et le lieu un numéro de téléphone renvoie ce groupe tant qu&apos;il dure.</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>1 règle</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names several contacts: type more of the name, or the number.</source>
        <translation>«&#xa0;%1&#xa0;» désigne plusieurs contacts&#xa0;: saisissez plus du nom, ou le numéro.</translation>
    </message>
    <message>
        <source>%1 has no number.</source>
        <translation>%1 n&apos;a pas de numéro.</translation>
    </message>
    <message>
        <source>“%1” is neither a contact nor a phone number.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un contact ni un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“%1” is neither a contact nor a phone number. Did you mean “%2”?</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est ni un contact ni un numéro de téléphone. Vouliez-vous dire «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a caller, and what becomes of the call</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>days of the week, last day</comment>
        <translation>%1, jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>Search the rules of the week</source>
        <translation>Chercher dans les règles de la semaine</translation>
    </message>
    <message>
        <source>Group, name or phone (%1)</source>
        <translation>Groupe, nom ou téléphone (%1)</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown; search to find the others.</source>
        <comment>numbers of events of a week</comment>
        <translation>Les %1 premiers sur %2 sont affichés&#xa0;; cherchez pour trouver les autres.</translation>
    </message>
    <message>
        <source>No rule of this week matches the search.</source>
        <translation>Aucune règle de cette semaine ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop fetching the calendars</source>
        <translation>Arrêter de télécharger les agendas</translation>
    </message>
    <message>
        <source>Stops fetching; what was read before stays in use</source>
        <translation>Arrête le téléchargement&#xa0;; ce qui a été lu avant reste en usage</translation>
    </message>
</context>
<context>
    <name>vp::SearchField</name>
    <message>
        <source>Search a name or type a number</source>
        <translation>Cherchez un nom ou saisissez un numéro</translation>
    </message>
    <message>
        <source>Search a name or type a number (%1)</source>
        <translation>Cherchez un nom ou saisissez un numéro (%1)</translation>
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
        <translation>Bloquer %1…</translation>
    </message>
    <message>
        <source>Call %1…</source>
        <comment>a number</comment>
        <translation>Appeler %1…</translation>
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
        <translation>Fixé par une variable d&apos;environnement ou sur la ligne de commande</translation>
    </message>
</context>
<context>
    <name>vp::SettingsPage</name>
    <message>
        <source>Phones</source>
        <translation>Téléphones</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Votre propre téléphone</translation>
    </message>
    <message>
        <source>The number that calls are passed on to</source>
        <translation>Le numéro auquel les appels sont passés</translation>
    </message>
    <message>
        <source>Phones that ring</source>
        <translation>Téléphones qui sonnent</translation>
    </message>
    <message>
        <source>master:25, +39 …:20: one after the other, with seconds</source>
        <translation>master:25, +39 …:20&#xa0;: l&apos;un après l&apos;autre, avec les secondes</translation>
    </message>
    <message>
        <source>Try them all when you call somebody, too</source>
        <translation>Les essayer tous aussi pour vos appels</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Numéro de la ligne</translation>
    </message>
    <message>
        <source>The number of the SIM in the modem, so that it never calls itself</source>
        <translation>Le numéro de la SIM du modem, pour qu&apos;elle ne s&apos;appelle jamais elle-même</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>+39, or IT</source>
        <translation>+39, ou IT</translation>
    </message>
    <message>
        <source>Calendars and lists</source>
        <translation>Agendas et listes</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Agendas</translation>
    </message>
    <message>
        <source>Home=https://…, one a line; the first one wins over the others</source>
        <translation>Home=https://…, un par ligne&#xa0;; le premier l&apos;emporte sur les autres</translation>
    </message>
    <message>
        <source>Shared block lists</source>
        <translation>Listes de blocage partagées</translation>
    </message>
    <message>
        <source>Name=https://…, one a line; none = no list</source>
        <translation>Nom=https://…, une par ligne&#xa0;; aucune = pas de liste</translation>
    </message>
    <message>
        <source>Names of phones</source>
        <translation>Noms des téléphones</translation>
    </message>
    <message>
        <source>Mobile=+39 …, Office=+39 …: a calendar may say them</source>
        <translation>Mobile=+39 …, Bureau=+39 …&#xa0;: un agenda peut les citer</translation>
    </message>
    <message>
        <source>Automatic SMS</source>
        <translation>SMS automatiques</translation>
    </message>
    <message>
        <source>Our own words; {name} and {time} are filled in</source>
        <translation>Vos propres mots&#xa0;; {name} et {time} sont remplis</translation>
    </message>
    <message>
        <source>To callers who hang up before they are joined</source>
        <translation>Aux appelants qui raccrochent trop tôt</translation>
    </message>
    <message>
        <source>Text to those who hung up</source>
        <translation>Texte à ceux qui ont raccroché</translation>
    </message>
    <message>
        <source>To callers who are not accepted</source>
        <translation>Aux appelants qui ne sont pas acceptés</translation>
    </message>
    <message>
        <source>Text to those not accepted</source>
        <translation>Texte à ceux qui ne sont pas acceptés</translation>
    </message>
    <message>
        <source>Your phone gets the caller&apos;s name by SMS</source>
        <translation>Votre téléphone reçoit le nom de l&apos;appelant par SMS</translation>
    </message>
    <message>
        <source>At most one a caller and day, never to hidden, short or block-listed numbers.</source>
        <translation>Au plus un par appelant et par jour, jamais aux numéros masqués, courts ou bloqués.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Jeton du bot</translation>
    </message>
    <message>
        <source>New token from @BotFather; the stored one is never shown</source>
        <translation>Nouveau jeton de @BotFather&#xa0;; celui enregistré n&apos;est jamais montré</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>Enregistrer le jeton</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Propriétaires</translation>
    </message>
    <message>
        <source>Telegram ids by comma; the bot tells yours by /getid</source>
        <translation>Identifiants Telegram séparés par des virgules&#xa0;; le bot dit le vôtre par /getid</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Port série</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Trouvé tout seul</translation>
    </message>
    <message>
        <source>Ask ModemManager to leave the modem alone</source>
        <translation>Demander à ModemManager de laisser le modem</translation>
    </message>
    <message>
        <source>A modem that works stays in use until it is unplugged, or until the next start.</source>
        <translation>Un modem qui marche reste en service jusqu&apos;à ce qu&apos;il soit débranché, ou jusqu&apos;au prochain démarrage.</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach your own phone</source>
        <translation>Ordinateur éteint&#xa0;: les appels vont à votre téléphone</translation>
    </message>
    <message>
        <source>The computer does not sleep while the modem is ready</source>
        <translation>Pas de veille tant que le modem est prêt</translation>
    </message>
    <message>
        <source>Who may ring your phone</source>
        <translation>Qui peut faire sonner votre téléphone</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Numéros masqués</translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation>Numéros hors contacts</translation>
    </message>
    <message>
        <source>Contacts outside calendar events</source>
        <translation>Contacts hors événements</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
    <message>
        <source>Without a rule, contacts ring your own phone as long as no calendar is set, and are rejected outside its events once one is.</source>
        <translation>Sans règle, les contacts font sonner votre téléphone tant qu&apos;aucun agenda n&apos;est défini, et sont refusés hors de ses événements dès qu&apos;il y en a un.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Closing the window keeps the phone running in the tray</source>
        <translation>Fenêtre fermée, le téléphone reste en marche</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Une autre langue sert dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Your phone rings for at most</source>
        <translation>Votre téléphone sonne au plus</translation>
    </message>
    <message>
        <source>Others ring for at most</source>
        <translation>Les autres sonnent au plus</translation>
    </message>
    <message>
        <source>Folder of the contacts</source>
        <translation>Dossier des contacts</translation>
    </message>
    <message>
        <source>“contacts” in the data folder</source>
        <translation>«&#xa0;contacts&#xa0;» dans le dossier des données</translation>
    </message>
    <message>
        <source>How a caller is connected</source>
        <translation>Mise en relation</translation>
    </message>
    <message>
        <source>auto, or an order of deflect, join, transfer</source>
        <translation>auto, ou un ordre de deflect, join, transfer</translation>
    </message>
    <message>
        <source>Telegram server</source>
        <translation>Serveur Telegram</translation>
    </message>
    <message>
        <source>Modem&apos;s port for events</source>
        <translation>Port pour les événements</translation>
    </message>
    <message>
        <source>The same as the serial port</source>
        <translation>Le même que le port série</translation>
    </message>
    <message>
        <source>More start commands of the modem</source>
        <translation>Autres commandes au démarrage</translation>
    </message>
    <message>
        <source>One AT command a line, sent after our own</source>
        <translation>Une commande AT par ligne, envoyée après les nôtres</translation>
    </message>
    <message>
        <source>Another port or start command is used from the next start on.</source>
        <translation>Un autre port ou une autre commande de démarrage sert dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <comment>bot name: state</comment>
        <translation>@%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Saved; connecting</source>
        <translation>Enregistré&#xa0;; connexion</translation>
    </message>
    <message>
        <source>Start when I log in, hidden in the tray</source>
        <translation>Démarrer à la connexion, caché</translation>
    </message>
    <message>
        <source>Start hidden in the tray, always</source>
        <translation>Toujours démarrer caché</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône de notification</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>En couleur</translation>
    </message>
    <message>
        <source>White, for a dark panel</source>
        <translation>Blanche, pour un tableau de bord sombre</translation>
    </message>
    <message>
        <source>Black, for a light panel</source>
        <translation>Noire, pour un tableau de bord clair</translation>
    </message>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>&amp;Relancer l&apos;assistant…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Show notifications on this desktop</source>
        <translation>Montrer des notifications sur ce bureau</translation>
    </message>
    <message>
        <source>They show names, numbers and texts</source>
        <translation>Elles montrent noms, numéros et textes</translation>
    </message>
    <message>
        <source>Incoming calls, with buttons</source>
        <translation>Appels entrants, avec des boutons</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>Callers whom a block list stopped</source>
        <translation>Appelants arrêtés par une liste de blocage</translation>
    </message>
    <message>
        <source>Calls that you make</source>
        <translation>Appels que vous passez</translation>
    </message>
    <message>
        <source>SMS, with a field for the answer where there is one</source>
        <translation>SMS, avec un champ de réponse là où il y en a un</translation>
    </message>
    <message>
        <source>The modem goes and comes back</source>
        <translation>Le modem s&apos;en va et revient</translation>
    </message>
    <message>
        <source>New guests and owners, and wrong passwords</source>
        <translation>Nouveaux invités, propriétaires, faux mots de passe</translation>
    </message>
    <message>
        <source>A calendar that could not be read for a day</source>
        <translation>Un agenda illisible depuis un jour</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>System</source>
        <comment>colours as the desktop&apos;s</comment>
        <translation>Du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>What callers and your phone hear</source>
        <translation>Ce qu&apos;entendent les appelants et votre téléphone</translation>
    </message>
    <message>
        <source>A caller is told that he is being connected</source>
        <translation>Un appelant entend qu&apos;on le met en relation</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>par une voix de synthèse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>by a sound file of my own</source>
        <translation>par un fichier audio à moi</translation>
    </message>
    <message>
        <source>The whole path of a WAV, FLAC, Ogg or MP3 file</source>
        <translation>Le chemin entier d&apos;un fichier WAV, FLAC, Ogg ou MP3</translation>
    </message>
    <message>
        <source>Groups that hear something else</source>
        <translation>Groupes qui entendent autre chose</translation>
    </message>
    <message>
        <source>Family=off | Work=/home/…/work.wav</source>
        <translation>Famille=off | Travail=/home/…/travail.wav</translation>
    </message>
    <message>
        <source>Your phone is asked to press 1</source>
        <translation>Votre téléphone doit appuyer sur 1</translation>
    </message>
    <message>
        <source>when a mailbox may have answered</source>
        <translation>si une messagerie a pu répondre</translation>
    </message>
    <message>
        <source>for every caller</source>
        <translation>pour chaque appelant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Time to press it</source>
        <translation>Temps pour appuyer</translation>
    </message>
    <message>
        <source>another time, in seconds</source>
        <translation>une autre durée, en secondes</translation>
    </message>
    <message>
        <source>Port for sound</source>
        <translation>Port pour le son</translation>
    </message>
    <message>
        <source>Found by itself, where the modem has one</source>
        <translation>Trouvé de lui-même, si le modem en a un</translation>
    </message>
    <message>
        <source>Proxy on the way to Telegram</source>
        <translation>Proxy vers Telegram</translation>
    </message>
    <message>
        <source>system, none, or http://… or socks5://…</source>
        <translation>system, none, ou http://… ou socks5://…</translation>
    </message>
    <message>
        <source>Ready answers</source>
        <translation>Réponses prêtes</translation>
    </message>
    <message>
        <source>Quick answers to an SMS</source>
        <translation>Réponses rapides à un SMS</translation>
    </message>
    <message>
        <source>Yes | No | On my way; none = no such buttons</source>
        <translation>Oui | Non | J&apos;arrive&#xa0;; none = sans ces boutons</translation>
    </message>
    <message>
        <source>Texts to callers who are rejected</source>
        <translation>Textes aux appelants refusés</translation>
    </message>
    <message>
        <source>Our own words, or yours: In a meeting. | I call you back.</source>
        <translation>Nos mots, ou les vôtres&#xa0;: En réunion. | Je vous rappelle.</translation>
    </message>
    <message>
        <source>Daily log</source>
        <translation>Journal du jour</translation>
    </message>
    <message>
        <source>Send the log of the day to the chat, silently</source>
        <translation>Envoyer le journal du jour dans la discussion, en silence</translation>
    </message>
    <message>
        <source>On Sundays, for the whole week, instead</source>
        <translation>Plutôt le dimanche, pour toute la semaine</translation>
    </message>
    <message>
        <source>Numbers in it are masked, and texts left out</source>
        <translation>Les numéros y sont masqués et les textes omis</translation>
    </message>
    <message>
        <source>The day ends at</source>
        <translation>Le jour se termine à</translation>
    </message>
    <message>
        <source>23:59</source>
        <translation>23:59</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>all, or the Telegram id of one owner</source>
        <translation>all, ou l&apos;identifiant Telegram d&apos;un propriétaire</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondes</translation>
    </message>
    <message>
        <source>That lasts at most</source>
        <translation>Cela dure au plus</translation>
    </message>
    <message>
        <source>2 declines, and the next phone rings; so it does when nobody presses anything.</source>
        <translation>2 refuse, et le téléphone suivant sonne&#xa0;; de même si personne ne tape rien.</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
    <message>
        <source>Callers whom none of your phones took may leave a message</source>
        <translation>Les appelants qu&apos;aucun de vos téléphones n&apos;a pris peuvent laisser un message</translation>
    </message>
    <message>
        <source>They are greeted</source>
        <translation>Ils sont accueillis</translation>
    </message>
    <message>
        <source>Whoever records a caller must say so in most countries. The spoken greeting does: “It is recorded and passed on; if you do not want that, hang up.” Say the same in your own.</source>
        <translation>Dans la plupart des pays, qui enregistre un appelant doit le dire. L&apos;accueil parlé le fait&#xa0;: «&#xa0;Il est enregistré et transmis&#xa0;; si vous ne le voulez pas, raccrochez.&#xa0;» Dites-le aussi dans le vôtre.</translation>
    </message>
    <message>
        <source>Groups with a greeting of their own</source>
        <translation>Groupes avec un accueil à eux</translation>
    </message>
    <message>
        <source>Family=/home/…/family.wav | Work=spoken</source>
        <translation>Famille=/home/…/famille.wav | Travail=spoken</translation>
    </message>
    <message>
        <source>No message is longer than</source>
        <translation>Aucun message ne dépasse</translation>
    </message>
    <message>
        <source>They are greeted before your phone rings</source>
        <translation>Ils sont accueillis avant que votre téléphone sonne</translation>
    </message>
    <message>
        <source>For modems that are silent after a hold: callers may leave a message first, and are connected afterwards, or at once when they press a key. It takes the place of “A caller is told that he is being connected”.</source>
        <translation>Pour les modems muets après une mise en attente&#xa0;: les appelants peuvent d&apos;abord laisser un message et sont mis en relation ensuite, ou tout de suite s&apos;ils appuient sur une touche. Cela remplace «&#xa0;Un appelant entend qu&apos;on le met en relation&#xa0;».</translation>
    </message>
    <message>
        <source>Each reader&apos;s own, as Telegram tells it</source>
        <translation>Celle de chaque lecteur, selon Telegram</translation>
    </message>
    <message>
        <source>Language of the bot</source>
        <translation>Langue du bot</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Guests may come in by a password, for 24 hours</source>
        <translation>Les invités peuvent entrer par mot de passe, pour 24 heures</translation>
    </message>
    <message>
        <source>Whoever types a wrong password is told so</source>
        <translation>Qui saisit un faux mot de passe en est averti</translation>
    </message>
    <message>
        <source>The owners are told of wrong passwords</source>
        <translation>Les propriétaires sont avertis des faux mots de passe</translation>
    </message>
    <message>
        <source>Password for guests</source>
        <translation>Mot de passe pour les invités</translation>
    </message>
    <message>
        <source>New password, 4 letters or more; the stored one is not shown</source>
        <translation>Nouveau mot de passe, 4 caractères ou plus&#xa0;; celui enregistré n&apos;est pas montré</translation>
    </message>
    <message>
        <source>Save password</source>
        <translation>Enregistrer le mot de passe</translation>
    </message>
    <message>
        <source>A guest sends /addtemporaryowner and this word to the bot. One that an environment variable sets counts again from the next start on.</source>
        <translation>Un invité envoie au bot /addtemporaryowner et ce mot. Celui d&apos;une variable d&apos;environnement compte de nouveau dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Saved: it counts from now on.</source>
        <translation>Enregistré&#xa0;: il compte dès maintenant.</translation>
    </message>
    <message>
        <source>The chat</source>
        <translation>Le chat</translation>
    </message>
    <message>
        <source>Hours without a sound</source>
        <translation>Heures sans son</translation>
    </message>
    <message>
        <source>22:00-07:00; empty = the chat may always make a sound</source>
        <translation>22:00-07:00&#xa0;; vide = le chat peut toujours sonner</translation>
    </message>
    <message>
        <source>One-time codes leave the chat after</source>
        <translation>Les codes à usage unique quittent le chat après</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>What became of an SMS is shown as a reaction to it</source>
        <translation>Ce qu&apos;est devenu un SMS est montré par une réaction</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Callers meanwhile</source>
        <translation>Appelants pendant ce temps</translation>
    </message>
    <message>
        <source>Groups that may disturb</source>
        <translation>Groupes qui peuvent déranger</translation>
    </message>
    <message>
        <source>Family, Work; nobody = empty</source>
        <translation>Famille, Travail&#xa0;; personne = vide</translation>
    </message>
    <message>
        <source>Whoever calls again within 3 minutes may disturb</source>
        <translation>Qui rappelle dans les 3 minutes peut déranger</translation>
    </message>
    <message>
        <source>Limits for the chat</source>
        <translation>Limites pour le chat</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Calls in an hour</source>
        <translation>Appels en une heure</translation>
    </message>
    <message>
        <source>SMS in an hour</source>
        <translation>SMS en une heure</translation>
    </message>
    <message>
        <source>Minutes of calls in a month</source>
        <translation>Minutes d&apos;appels par mois</translation>
    </message>
    <message>
        <source>SMS in a month</source>
        <translation>SMS par mois</translation>
    </message>
    <message>
        <source>No call is longer than</source>
        <translation>Aucun appel ne dure plus de</translation>
    </message>
    <message>
        <source>In another network</source>
        <translation>Sur un autre réseau</translation>
    </message>
    <message>
        <source>calls and SMS are asked about</source>
        <translation>appels et SMS&#xa0;: demander d&apos;abord</translation>
    </message>
    <message>
        <source>calls and SMS are allowed</source>
        <translation>appels et SMS sont permis</translation>
    </message>
    <message>
        <source>calls and SMS are refused</source>
        <translation>appels et SMS sont refusés</translation>
    </message>
    <message>
        <source>Dear numbers and unknown countries are asked about first</source>
        <translation>Numéros chers et pays inconnus&#xa0;: demander d&apos;abord</translation>
    </message>
    <message>
        <source>Code that tells the balance</source>
        <translation>Code qui donne le solde</translation>
    </message>
    <message>
        <source>*123#, as your operator says it</source>
        <translation>*123#, selon votre opérateur</translation>
    </message>
    <message>
        <source>Calendars are read again after</source>
        <translation>Les calendriers sont relus après</translation>
    </message>
    <message>
        <source>Block lists are read again after</source>
        <translation>Les listes de blocage sont relues après</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Own certificate authorities</source>
        <translation>Autorités de certification propres</translation>
    </message>
    <message>
        <source>cal.example.org=/…/ca.pem, for servers that no public one has signed</source>
        <translation>cal.example.org=/…/ca.pem, pour les serveurs qu&apos;aucune publique n&apos;a signés</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
    <message>
        <source>cal.example.org=SHA-256 of the server&apos;s certificate</source>
        <translation>cal.example.org=SHA-256 du certificat du serveur</translation>
    </message>
    <message>
        <source>Languages of groups</source>
        <translation>Langues des groupes</translation>
    </message>
    <message>
        <source>Family=it, Work=de; the others get that of the program</source>
        <translation>Famille=it, Travail=de&#xa0;; les autres ont celle du programme</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice, in %1</source>
        <comment>%1 = a language</comment>
        <translation>par une voix de synthèse, en %1</translation>
    </message>
    <message>
        <source>by a sound of my own, as below</source>
        <translation>par un son à moi, comme ci-dessous</translation>
    </message>
    <message>
        <source>Callers are asked for their name</source>
        <translation>On demande leur nom aux appelants</translation>
    </message>
    <message>
        <source>who is in no contact</source>
        <translation>qui n&apos;est dans aucun contact</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>But never these groups</source>
        <translation>Mais jamais ces groupes</translation>
    </message>
    <message>
        <source>Family, Work</source>
        <translation>Famille, Travail</translation>
    </message>
    <message>
        <source>They are asked</source>
        <translation>On leur demande</translation>
    </message>
    <message>
        <source>After a tone they have four seconds. Your phone hears what they say and is asked to press 1; the chat gets it as a voice message while it rings. It is kept nowhere else. Whoever records a caller must say so in most countries: the spoken question does.</source>
        <translation>Après un bip, ils ont quatre secondes. Votre téléphone entend ce qu&apos;ils disent et doit appuyer sur 1&#xa0;; le chat le reçoit en message vocal pendant que ça sonne. Ce n&apos;est gardé nulle part ailleurs. Qui enregistre un appelant doit le dire dans la plupart des pays&#xa0;: la question parlée le fait.</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translation>Les appels sont enregistrés</translation>
    </message>
    <message>
        <source>when I ask for it while we talk</source>
        <translation>quand je le demande pendant l&apos;appel</translation>
    </message>
    <message>
        <source>every call</source>
        <translation>chaque appel</translation>
    </message>
    <message>
        <source>The other party is told so</source>
        <translation>L&apos;autre partie l&apos;apprend</translation>
    </message>
    <message>
        <source>Who calls hears it before the hold; whom you call hears it first, and you are connected afterwards. Who has not heard it in full is not recorded, and only what the modem hears of both: some are mute after a hold. Your laws and theirs apply: in some countries everybody has to agree.</source>
        <translation>Qui appelle l&apos;entend avant la mise en attente&#xa0;; la personne que vous appelez l&apos;entend d&apos;abord, et vous êtes mis en relation ensuite. Qui ne l&apos;a pas entendu en entier n&apos;est pas enregistré, et seul l&apos;est ce que le modem entend des deux&#xa0;: certains sont muets après une mise en attente. Vos lois et les leurs s&apos;appliquent&#xa0;: dans certains pays, tous doivent être d&apos;accord.</translation>
    </message>
    <message>
        <source>Whom the machine&apos;s voice names</source>
        <translation>Qui la voix de synthèse nomme</translation>
    </message>
    <message>
        <source>Nobody; or Mario Rossi | Work=Studio Rossi</source>
        <translation>Personne&#xa0;; ou Mario Rossi | Travail=Studio Rossi</translation>
    </message>
</context>
<context>
    <name>vp::SetupBackground</name>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>The phone works as long as the program runs, also without its window.</source>
        <translation>Le téléphone marche tant que le programme tourne, même sans sa fenêtre.</translation>
    </message>
    <message>
        <source>Start when I log in, hidden in the tray</source>
        <translation>Démarrer à la connexion, caché</translation>
    </message>
    <message>
        <source>Closing the window keeps the phone running in the tray</source>
        <translation>Fenêtre fermée, le téléphone reste en marche</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window minimises it, and a second start shows it again.</source>
        <translation>Ce bureau n&apos;a pas de zone de notification&#xa0;: fermer la fenêtre la réduit, et un second démarrage la montre de nouveau.</translation>
    </message>
    <message>
        <source>The computer does not sleep while the modem is ready</source>
        <translation>Pas de veille tant que le modem est prêt</translation>
    </message>
    <message>
        <source>While the computer is off, callers reach your own phone</source>
        <translation>Ordinateur éteint&#xa0;: les appels vont à votre téléphone</translation>
    </message>
    <message>
        <source>Show a notification for calls</source>
        <translation>Montrer une notification pour les appels</translation>
    </message>
    <message>
        <source>Show me &amp;one</source>
        <translation>M&apos;en montrer &amp;une</translation>
    </message>
    <message>
        <source>Show me a notification</source>
        <translation>Me montrer une notification</translation>
    </message>
</context>
<context>
    <name>vp::SetupCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>An event whose title is a group or a contact and whose place is a phone number passes their calls on to that number while it lasts. Google Calendar calls the address “secret address in iCal format”.</source>
        <translation>Un événement dont le titre est un groupe ou un contact et le lieu un numéro de téléphone passe leurs appels à ce numéro tant qu&apos;il dure. Google Agenda nomme l&apos;adresse «&#xa0;adresse secrète au format iCal&#xa0;».</translation>
    </message>
    <message>
        <source>Address of a calendar</source>
        <translation>Adresse d&apos;un agenda</translation>
    </message>
    <message>
        <source>https://… or webcal://…</source>
        <translation>https://… ou webcal://…</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Add this calendar</source>
        <translation>Ajouter cet agenda</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Choisir un fichier d&apos;agenda</translation>
    </message>
    <message>
        <source>&amp;Weekly rule…</source>
        <translation>Règle &amp;hebdomadaire…</translation>
    </message>
    <message>
        <source>Make a weekly rule without a calendar</source>
        <translation>Créer une règle hebdomadaire sans agenda</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agendas (*.ics)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a calendar and where it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No calendar yet: calls follow the rules of the next step.</source>
        <translation>Pas encore d&apos;agenda&#xa0;: les appels suivent les règles de l&apos;étape suivante.</translation>
    </message>
</context>
<context>
    <name>vp::SetupContacts</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Who calls is known by files of contacts (.vcf). Each file is a group with its name: “family.vcf” is the group family. Your phone, your e-mail program and Google Contacts export such files.</source>
        <translation>On sait qui appelle par des fichiers de contacts (.vcf). Chaque fichier est un groupe à son nom&#xa0;: «&#xa0;family.vcf&#xa0;» est le groupe family. Votre téléphone, votre messagerie et Google Contacts exportent de tels fichiers.</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Déposez ici fichiers ou dossiers</translation>
    </message>
    <message>
        <source>&amp;Choose files…</source>
        <translation>&amp;Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose files of contacts</source>
        <translation>Choisir des fichiers de contacts</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose a folder with files of contacts</source>
        <translation>Choisir un dossier de fichiers de contacts</translation>
    </message>
    <message>
        <source>Contacts (*.vcf)</source>
        <translation>Contacts (*.vcf)</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contact</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 groupe</translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n groupe</numerusform>
            <numerusform>%n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>No contacts yet: everybody is a number in no contact.</source>
        <translation>Pas encore de contacts&#xa0;: chacun est un numéro dans aucun contact.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>contacts, groups</comment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>vp::SetupEnd</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>This is how it stands. What is missing can be set up at any time, here or in Settings.</source>
        <translation>Voilà où l&apos;on en est. Ce qui manque peut être configuré à tout moment, ici ou dans les Réglages.</translation>
    </message>
    <message>
        <source>Who would get this call?</source>
        <translation>Qui recevrait cet appel&#xa0;?</translation>
    </message>
    <message>
        <source>Modem: %1</source>
        <translation>Modem&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your phone: %1</source>
        <translation>Votre téléphone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your phone: no number yet, so nobody can ring</source>
        <translation>Votre téléphone&#xa0;: pas encore de numéro, personne ne peut donc sonner</translation>
    </message>
    <message>
        <source>Telegram: @%1 has no owner yet</source>
        <translation>Telegram&#xa0;: @%1 n&apos;a pas encore de propriétaire</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contact</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>A calendar is set</source>
        <translation>Un agenda est défini</translation>
    </message>
    <message>
        <source>No calendar: the rules for everyone else count</source>
        <translation>Pas d&apos;agenda&#xa0;: les règles pour tous les autres comptent</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
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
        <translation>Branchez le modem USB avec sa carte SIM. Il est cherché sans arrêt&#xa0;; vous pouvez continuer pendant ce temps.</translation>
    </message>
    <message>
        <source>&amp;Take the modem</source>
        <translation>Prendre &amp;le modem</translation>
    </message>
    <message>
        <source>Ask ModemManager to leave the modem alone</source>
        <translation>Demander à ModemManager de laisser le modem tranquille</translation>
    </message>
    <message>
        <source>&amp;Copy the command</source>
        <translation>&amp;Copier la commande</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>R&amp;egarder encore</translation>
    </message>
    <message>
        <source>Examine the modem again</source>
        <translation>Examiner encore le modem</translation>
    </message>
    <message>
        <source>&amp;Use the simulator</source>
        <translation>&amp;Utiliser le simulateur</translation>
    </message>
    <message>
        <source>Open a demo with a simulated modem</source>
        <translation>Ouvrir une démo avec un modem simulé</translation>
    </message>
    <message>
        <source>No stick at hand? Opens a demo beside, with a simulated modem and chat.</source>
        <translation>Pas de clé sous la main&#xa0;? Ouvre à côté une démo, avec modem et discussion simulés.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a modem</comment>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>vp::SetupOthers</name>
    <message>
        <source>Everyone else</source>
        <translation>Tous les autres</translation>
    </message>
    <message>
        <source>What becomes of a call where no event of a calendar says anything?</source>
        <translation>Que devient un appel quand aucun événement d&apos;un agenda ne dit rien&#xa0;?</translation>
    </message>
    <message>
        <source>Callers who hide their number</source>
        <translation>Numéros masqués</translation>
    </message>
    <message>
        <source>Numbers in no contact</source>
        <translation>Numéros hors contacts</translation>
    </message>
    <message>
        <source>Contacts without an event now</source>
        <translation>Contacts sans événement</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>aucune règle</translation>
    </message>
    <message>
        <source>Numbers on your own or a shared block list never ring, whatever is chosen here; see Blocking.</source>
        <translation>Les numéros de votre liste de blocage ou d&apos;une liste partagée ne sonnent jamais, quel que soit le choix ici&#xa0;; voyez Blocage.</translation>
    </message>
</context>
<context>
    <name>vp::SetupPhones</name>
    <message>
        <source>Your phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>Calls for the SIM card in the modem are passed on to this phone, and calls that you ask for begin with it. More phones can be added in Settings.</source>
        <translation>Les appels pour la carte SIM du modem sont passés à ce téléphone, et ceux que vous demandez commencent par lui. D&apos;autres téléphones s&apos;ajoutent dans les Réglages.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>+39, or IT</source>
        <translation>+39, ou IT</translation>
    </message>
    <message>
        <source>Country of numbers without one</source>
        <translation>Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>Your own phone</source>
        <translation>Votre propre téléphone</translation>
    </message>
    <message>
        <source>The number that calls are passed on to</source>
        <translation>Le numéro auquel les appels sont passés</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Son numéro</translation>
    </message>
    <message>
        <source>Name of your phone</source>
        <translation>Nom de votre téléphone</translation>
    </message>
    <message>
        <source>Mobile: a calendar may say it instead of the number</source>
        <translation>Mobile&#xa0;: un agenda peut le citer à la place du numéro</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>&amp;Ring me now</source>
        <translation>Me faire s&amp;onner</translation>
    </message>
    <message>
        <source>The modem calls your phone; if you answer, it hangs up after two seconds. Your operator may charge for an answered call.</source>
        <translation>Le modem appelle votre téléphone&#xa0;; si vous répondez, il raccroche après deux secondes. L&apos;opérateur peut facturer un appel décroché.</translation>
    </message>
    <message>
        <source>This name cannot be stored: %1</source>
        <translation>Ce nom ne peut pas être enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Appel…</translation>
    </message>
    <message>
        <source>Your phone rings.</source>
        <translation>Votre téléphone sonne.</translation>
    </message>
    <message>
        <source>You have answered: it works.</source>
        <translation>Vous avez répondu&#xa0;: ça marche.</translation>
    </message>
    <message>
        <source>Nobody answered. If your phone rang, all is well.</source>
        <translation>Personne n&apos;a répondu. Si votre téléphone a sonné, tout va bien.</translation>
    </message>
    <message>
        <source>Your phone is busy, or the call was declined: it is reached.</source>
        <translation>Votre téléphone est occupé, ou l&apos;appel a été refusé&#xa0;: il est joignable.</translation>
    </message>
    <message>
        <source>Your phone is switched off or without network.</source>
        <translation>Votre téléphone est éteint ou sans réseau.</translation>
    </message>
    <message>
        <source>The call did not come about. Is the number right, and does the SIM card have credit?</source>
        <translation>L&apos;appel n&apos;a pas abouti. Le numéro est-il bon, et la carte SIM a-t-elle du crédit&#xa0;?</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>&amp;Stop ringing</source>
        <translation>A&amp;rrêter de sonner</translation>
    </message>
    <message>
        <source>The modem is not ready yet</source>
        <translation>Le modem n&apos;est pas encore prêt</translation>
    </message>
</context>
<context>
    <name>vp::SetupSound</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>This modem can carry the sound of calls: callers may be spoken to, and may leave a message.</source>
        <translation>Ce modem peut transporter le son des appels&#xa0;: on peut parler aux appelants, et ils peuvent laisser un message.</translation>
    </message>
    <message>
        <source>The port for sound is being looked at…</source>
        <translation>Le port du son est examiné…</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Revoir</translation>
    </message>
    <message>
        <source>Look at the port for sound again</source>
        <translation>Examiner de nouveau le port du son</translation>
    </message>
    <message>
        <source>A caller is told that he is being connected</source>
        <translation>On dit à l&apos;appelant qu&apos;il va être mis en relation</translation>
    </message>
    <message>
        <source>by a machine&apos;s voice</source>
        <translation>par une voix de machine</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>by a sound file of my own</source>
        <translation>par un fichier son à moi</translation>
    </message>
    <message>
        <source>by a sound of my own</source>
        <translation>par un son à moi</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>É&amp;couter</translation>
    </message>
    <message>
        <source>Hear the announcement on this computer</source>
        <translation>Écouter l&apos;annonce sur cet ordinateur</translation>
    </message>
    <message>
        <source>Callers whom none of your phones took may leave a message</source>
        <translation>Les appelants qu&apos;aucun de vos téléphones n&apos;a pris peuvent laisser un message</translation>
    </message>
    <message>
        <source>Your own voice can take the machine&apos;s place: by a file or the microphone in Settings, or by a voice message to the bot.</source>
        <translation>Votre voix peut remplacer la machine&#xa0;: par un fichier ou le microphone dans les Réglages, ou par un message vocal au bot.</translation>
    </message>
    <message>
        <source>There is a call: look again when it is over.</source>
        <translation>Un appel est en cours&#xa0;: regardez de nouveau quand il sera fini.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Cet ordinateur n&apos;a pas de micro ni de haut-parleur utilisables en ce moment.</translation>
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
        <translation>Un bot à vous vous annonce appels et messages, et prend vos ordres. Dans Telegram, écrivez /newbot à @BotFather et collez le jeton qu&apos;il vous donne. La fenêtre marche aussi sans bot.</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Jeton du bot</translation>
    </message>
    <message>
        <source>Set by an environment variable</source>
        <translation>Fixé par une variable d&apos;environnement</translation>
    </message>
    <message>
        <source>123456:ABC…; a stored one is never shown</source>
        <translation>123456:ABC…&#xa0;; celui enregistré n&apos;est jamais montré</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>T&amp;ester</translation>
    </message>
    <message>
        <source>Store the token and test it</source>
        <translation>Enregistrer le jeton et le tester</translation>
    </message>
    <message>
        <source>This is no token: it looks like 123456:ABC…, with a colon.</source>
        <translation>Ce n&apos;est pas un jeton&#xa0;: il ressemble à 123456:ABC…, avec un deux-points.</translation>
    </message>
    <message>
        <source>Asking Telegram…</source>
        <translation>Demande à Telegram…</translation>
    </message>
    <message>
        <source>@%1: %2</source>
        <comment>bot name: state</comment>
        <translation>@%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>vp::SetupWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>VirtualPhone puts a USB modem with a SIM card between the world and your own phone. Every step may be skipped, and can be made later in Settings: what you enter counts at once.</source>
        <translation>VirtualPhone met un modem USB avec une carte SIM entre le monde et votre propre téléphone. Chaque étape peut être passée, et faite plus tard dans les Réglages&#xa0;: ce que vous saisissez compte aussitôt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Une autre langue sert dès le prochain démarrage.</translation>
    </message>
    <message>
        <source>Did you use virtualphone.py before?</source>
        <translation>Utilisiez-vous virtualphone.py avant&#xa0;?</translation>
    </message>
    <message>
        <source>Its settings, and its groups of contacts, can be taken over from its folder. They are shown before, and nothing of it is run or changed.</source>
        <translation>Ses réglages et ses groupes de contacts peuvent être repris de son dossier. Ils sont montrés avant, et rien n&apos;en est exécuté ni changé.</translation>
    </message>
    <message>
        <source>What is taken over, and what is not</source>
        <translation>Ce qui est repris, et ce qui ne l&apos;est pas</translation>
    </message>
    <message>
        <source>&amp;Look in a folder…</source>
        <translation>&amp;Chercher dans un dossier…</translation>
    </message>
    <message>
        <source>Look for the earlier program in a folder</source>
        <translation>Chercher l&apos;ancien programme dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Take over what was found</source>
        <translation>Reprendre ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Environment variables are set and win over what is stored: %1.</source>
        <translation>Des variables d&apos;environnement sont définies et l&apos;emportent sur ce qui est enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Folder of the earlier program</source>
        <translation>Dossier de l&apos;ancien programme</translation>
    </message>
</context>
<context>
    <name>vp::SetupWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Pa&amp;sser</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ter&amp;miner</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>Closes this; it goes on here when you open it again.</source>
        <translation>Ferme ceci&#xa0;; cela reprend ici à la réouverture.</translation>
    </message>
    <message>
        <source>Set up VirtualPhone – %1 of %2: %3</source>
        <comment>step, of how many, title</comment>
        <translation>Configurer VirtualPhone – %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Set up VirtualPhone</source>
        <translation>Configurer VirtualPhone</translation>
    </message>
</context>
<context>
    <name>vp::SignalGraph</name>
    <message>
        <source>Signal, last 24 hours</source>
        <translation>Signal, dernières 24 heures</translation>
    </message>
    <message>
        <source>now %1 %, weakest %2 %</source>
        <comment>of the signal in 24 hours</comment>
        <translation>à présent %1 %, au plus faible %2 %</translation>
    </message>
    <message>
        <source>none now, weakest %1 %</source>
        <comment>of the signal in 24 hours</comment>
        <translation>aucun à présent, au plus faible %1 %</translation>
    </message>
</context>
<context>
    <name>vp::SoundDevicesPanel</name>
    <message>
        <source>Microphone and speaker of this computer</source>
        <translation>Microphone et haut-parleur de cet ordinateur</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>For talking at the computer and for recording; from the next time on.</source>
        <translation>Pour parler à l&apos;ordinateur et pour enregistrer&#xa0;; dès la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>vp::SoundTestRow</name>
    <message>
        <source>S&amp;top the test</source>
        <translation>Arrê&amp;ter l’essai</translation>
    </message>
    <message>
        <source>&amp;Test the sound with my phone</source>
        <translation>&amp;Tester le son avec mon téléphone</translation>
    </message>
</context>
<context>
    <name>vp::StatusLine</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <comment>operator, signal</comment>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>Roaming: calls may cost more</source>
        <translation>Itinérance&#xa0;: les appels peuvent coûter plus</translation>
    </message>
    <message>
        <source>Operator and signal</source>
        <translation>Opérateur et signal</translation>
    </message>
    <message>
        <source>Telegram: %1</source>
        <translation>Telegram&#xa0;: %1</translation>
    </message>
    <message>
        <source>The bot is set up in Settings</source>
        <translation>Le bot se configure dans les Réglages</translation>
    </message>
    <message>
        <source>Modem</source>
        <translation>Modem</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>modem, port</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a calendar, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Calendar: out of date</source>
        <translation>Calendrier&#xa0;: pas à jour</translation>
    </message>
    <message>
        <source>Calendar: not readable</source>
        <translation>Calendrier&#xa0;: illisible</translation>
    </message>
    <message>
        <source>Calendar: not read yet</source>
        <translation>Calendrier&#xa0;: pas encore lu</translation>
    </message>
    <message>
        <source>Calendar: read</source>
        <translation>Calendrier&#xa0;: lu</translation>
    </message>
    <message>
        <source>1 missed call</source>
        <translation>1 appel manqué</translation>
    </message>
    <message numerus="yes">
        <source>%n missed calls</source>
        <translation>
            <numerusform>%n appel manqué</numerusform>
            <numerusform>%n appels manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the calls that were missed</source>
        <translation>Affiche les appels manqués</translation>
    </message>
</context>
<context>
    <name>vp::StrangersBox</name>
    <message>
        <source>Others who wrote to the bot</source>
        <translation>Autres qui ont écrit au bot</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignore the chosen person until the next start</source>
        <translation>Ignorer la personne choisie jusqu&apos;au prochain démarrage</translation>
    </message>
    <message>
        <source>Allow…</source>
        <translation>Autoriser…</translation>
    </message>
    <message>
        <source>Show a code that lets a person in</source>
        <translation>Afficher un code qui laisse entrer une personne</translation>
    </message>
    <message>
        <source>Others wrote to the bot. They can do nothing. Whom you know you let in by a code that you send, and a yes here.</source>
        <translation>D&apos;autres ont écrit au bot. Ils ne peuvent rien faire. Qui vous connaissez, vous le laissez entrer par un code que vous envoyez, et un oui ici.</translation>
    </message>
</context>
<context>
    <name>vp::TalkBar</name>
    <message>
        <source>Answer here</source>
        <translation>Répondre ici</translation>
    </message>
    <message>
        <source>Level of your microphone</source>
        <translation>Niveau de votre micro</translation>
    </message>
    <message>
        <source>Level of the other party</source>
        <translation>Niveau de l&apos;autre personne</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Takes the call with the microphone and the speaker of this computer</source>
        <translation>Prend l&apos;appel avec le micro et le haut-parleur de cet ordinateur</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys for machines that ask for digits</source>
        <translation>Touches pour les machines qui demandent des chiffres</translation>
    </message>
    <message>
        <source>This computer has no microphone and speaker that can be used now.</source>
        <translation>Cet ordinateur n&apos;a pas de micro ni de haut-parleur utilisables en ce moment.</translation>
    </message>
    <message>
        <source>The sound of this computer is gone; the call goes on.</source>
        <translation>Le son de cet ordinateur a disparu&#xa0;; l&apos;appel continue.</translation>
    </message>
    <message>
        <source>The modem lets no sound through.</source>
        <translation>Le modem ne laisse passer aucun son.</translation>
    </message>
    <message>
        <source>It is too late: this call cannot be taken here any more.</source>
        <translation>Trop tard&#xa0;: cet appel ne peut plus être pris ici.</translation>
    </message>
    <message>
        <source>You talk at this computer. Nobody hears you now.</source>
        <translation>Vous parlez à cet ordinateur. Personne ne vous entend à présent.</translation>
    </message>
    <message>
        <source>You talk at this computer.</source>
        <translation>Vous parlez à cet ordinateur.</translation>
    </message>
    <message>
        <source>The microphone and the speaker are being opened…</source>
        <translation>Ouverture du micro et du haut-parleur…</translation>
    </message>
    <message>
        <source>You may take this call at this computer.</source>
        <translation>Vous pouvez prendre cet appel à cet ordinateur.</translation>
    </message>
    <message>
        <source>Another call is in the way.</source>
        <translation>Un autre appel est en cours.</translation>
    </message>
    <message>
        <source>The modem&apos;s port for sound is gone. It is being opened again; the call goes on.</source>
        <translation>Le port du son du modem a disparu. Il est rouvert&#xa0;; l&apos;appel continue.</translation>
    </message>
    <message>
        <source>The chosen microphone and speaker are not there: the desktop&apos;s are used.</source>
        <translation>Le microphone et le haut-parleur choisis ne sont pas là&#xa0;: ceux du bureau servent.</translation>
    </message>
    <message>
        <source>The chosen microphone is not there: the desktop&apos;s is used.</source>
        <translation>Le microphone choisi n&apos;est pas là&#xa0;: celui du bureau sert.</translation>
    </message>
    <message>
        <source>The chosen speaker is not there: the desktop&apos;s is used.</source>
        <translation>Le haut-parleur choisi n&apos;est pas là&#xa0;: celui du bureau sert.</translation>
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
        <translation>Combien ont duré les étapes des appels</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>La moitié, au plus</translation>
    </message>
    <message>
        <source>19 of 20 at most</source>
        <translation>19 sur 20, au plus</translation>
    </message>
    <message>
        <source>From the beginning until both were joined</source>
        <translation>Du début jusqu&apos;à la mise en relation</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Pas encore d&apos;appels.</translation>
    </message>
    <message>
        <source>Of the last %1 calls at most.</source>
        <translation>Sur les %1 derniers appels au plus.</translation>
    </message>
</context>
<context>
    <name>vp::TodayPanel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>call</source>
        <comment>one today</comment>
        <translation>appel</translation>
    </message>
    <message>
        <source>calls</source>
        <comment>beside their number, today</comment>
        <translation>appels</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>calls of today, beside their number</comment>
        <translation>manqués</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>calls of today, beside their number</comment>
        <translation>refusés</translation>
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
        <translation>Généralement en relation après %1 s</translation>
    </message>
    <message>
        <source>Signal: nothing is known yet</source>
        <translation>Signal&#xa0;: rien de connu encore</translation>
    </message>
    <message>
        <source>Signal, last 24 hours: %1</source>
        <comment>in words</comment>
        <translation>Signal, dernières 24 heures&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vp::TonePad</name>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
    <message>
        <source>Press or type</source>
        <comment>keys for a machine in a call</comment>
        <translation>Touchez ou tapez</translation>
    </message>
</context>
<context>
    <name>vp::TrayIcon</name>
    <message>
        <source>%1: %2</source>
        <comment>other party: stage of the call</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ready, %1</source>
        <comment>operator</comment>
        <translation>prêt, %1</translation>
    </message>
    <message>
        <source>ready, %1 %2 %</source>
        <comment>operator, signal</comment>
        <translation>prêt, %1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>VirtualPhone: %1</source>
        <translation>VirtualPhone&#xa0;: %1</translation>
    </message>
    <message>
        <source>VirtualPhone (%1): %2</source>
        <comment>name of this one of several, state</comment>
        <translation>VirtualPhone (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody rings: your own phone&apos;s number is missing</source>
        <translation>Personne ne sonne&#xa0;: il manque le numéro de votre téléphone</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>title, text of a notification</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Do not disturb, %1</source>
        <comment>until when</comment>
        <translation>Ne pas déranger, %1</translation>
    </message>
    <message>
        <source>All calls: %1, %2</source>
        <comment>where they go, until when</comment>
        <translation>Tous les appels&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>vp::TrayMenu</name>
    <message>
        <source>%1: %2</source>
        <comment>other party: stage of the call</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In call: %1 ↔ %2</source>
        <comment>other party, own phone</comment>
        <translation>En appel&#xa0;: %1 ↔ %2</translation>
    </message>
    <message>
        <source>Show the call</source>
        <translation>Montrer l&apos;appel</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <source>Dial a number…</source>
        <translation>Composer un numéro…</translation>
    </message>
    <message>
        <source>Send an SMS…</source>
        <translation>Envoyer un SMS…</translation>
    </message>
    <message>
        <source>Recent calls</source>
        <translation>Appels récents</translation>
    </message>
    <message>
        <source>Forward all calls to</source>
        <translation>Renvoyer tous les appels vers</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Open VirtualPhone</source>
        <translation>Ouvrir VirtualPhone</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Missed calls (%n)</source>
        <translation>
            <numerusform>Appels manqués (%n)</numerusform>
            <numerusform>Appels manqués (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Pas encore d&apos;appels</translation>
    </message>
    <message>
        <source>Now: %1, %2</source>
        <comment>where calls go, until when</comment>
        <translation>Maintenant&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>By the rules (as usual)</source>
        <translation>Selon les règles (comme d&apos;habitude)</translation>
    </message>
    <message>
        <source>Nobody: reject them</source>
        <translation>Personne&#xa0;: refuser</translation>
    </message>
    <message>
        <source>On, %1</source>
        <comment>until when</comment>
        <translation>Activé, %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Let the caller leave a message</source>
        <translation>Laisser l&apos;appelant laisser un message</translation>
    </message>
    <message>
        <source>It is too late for a message.</source>
        <translation>Il est trop tard pour un message.</translation>
    </message>
    <message>
        <source>Answer here</source>
        <translation>Répondre ici</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Nobody: let them leave a message</source>
        <translation>Personne&#xa0;: qu&apos;ils laissent un message</translation>
    </message>
</context>
<context>
    <name>vp::TroubleBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>vp::UpdatePanel</name>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>Look once a day whether there is a newer version</source>
        <translation>Regarder une fois par jour s&apos;il y a une version plus récente</translation>
    </message>
    <message>
        <source>Address that tells it</source>
        <translation>Adresse qui le dit</translation>
    </message>
    <message>
        <source>This is version %1. Nobody is asked while this is off, and nothing is ever downloaded or installed by itself.</source>
        <translation>C&apos;est la version %1. Tant que c&apos;est désactivé, personne n&apos;est interrogé, et rien n&apos;est jamais téléchargé ni installé tout seul.</translation>
    </message>
    <message>
        <source>Version %1 is there; this is %2. It comes from where you got this one.</source>
        <translation>La version %1 est là&#xa0;; celle-ci est la %2. Elle se trouve là où vous avez eu celle-ci.</translation>
    </message>
    <message>
        <source>Version %1 is there</source>
        <translation>La version %1 est là</translation>
    </message>
</context>
<context>
    <name>vp::WeekView</name>
    <message>
        <source>Rules of the week</source>
        <translation>Règles de la semaine</translation>
    </message>
    <message>
        <source>%1 %2 – %3, %4: %5</source>
        <comment>day, begin, end, who, where calls go</comment>
        <translation>%1 %2 – %3, %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>calendar %1</source>
        <translation>agenda %1</translation>
    </message>
    <message>
        <source>overlaps another rule</source>
        <translation>chevauche une autre règle</translation>
    </message>
</context>
<context>
    <name>vp::WindowDoor</name>
    <message>
        <source>This link or file is not understood, so nothing was done.</source>
        <translation>Ce lien ou fichier n&apos;est pas compris, rien n&apos;a donc été fait.</translation>
    </message>
    <message>
        <source>VirtualPhone</source>
        <translation>VirtualPhone</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n&apos;y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Take the contacts of “%1” in? They become the group “%2” and replace the one that is there, if any. That can be undone.</source>
        <translation>Reprendre les contacts de «&#xa0;%1&#xa0;»&#xa0;? Ils deviennent le groupe «&#xa0;%2&#xa0;» et remplacent celui qui y est, s&apos;il y en a un. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Use the calendar “%1”? Its events will decide who gets which call.</source>
        <translation>Utiliser l&apos;agenda «&#xa0;%1&#xa0;»&#xa0;? Ses événements décideront qui reçoit quel appel.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L&apos;utiliser</translation>
    </message>
    <message>
        <source>This calendar is in use already.</source>
        <translation>Cet agenda est déjà utilisé.</translation>
    </message>
    <message>
        <source>The calendars are locked in the keychain. Unlock it, then try again.</source>
        <translation>Les agendas sont verrouillés dans le trousseau. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The calendar cannot be used: %1</source>
        <comment>why</comment>
        <translation>L&apos;agenda ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
</context>
</TS>
