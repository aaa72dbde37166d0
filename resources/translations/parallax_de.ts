<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name></name>
    <message>
        <source> or </source>
        <comment>between two sources</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two days</comment>
        <translation> bis </translation>
    </message>
    <message>
        <source> yyyy</source>
        <comment>format of a year behind day and month</comment>
        <translation> yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles in {source}</source>
        <translation>
            <numerusform>%n Artikel in {source}</numerusform>
            <numerusform>%n Artikel in {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles: choose which</source>
        <translation>
            <numerusform>%n Artikel: bitte wählen</numerusform>
            <numerusform>%n Artikel: bitte wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n Tag später</numerusform>
            <numerusform>%n Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts compared</source>
        <translation>
            <numerusform>%n Angabe verglichen</numerusform>
            <numerusform>%n Angaben verglichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links wait; files and pasted text still work.</source>
        <translation>
            <numerusform>%n Link wartet; Dateien und eingefügter Text gehen weiterhin.</numerusform>
            <numerusform>%n Links warten; Dateien und eingefügter Text gehen weiterhin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <translation>
            <numerusform>%n Monat später</numerusform>
            <numerusform>%n Monate später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sources: choose the base</source>
        <translation>
            <numerusform>%n weitere Quelle: Basis wählen</numerusform>
            <numerusform>%n weitere Quellen: Basis wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes have lost their words</source>
        <translation>
            <numerusform>%n Notiz hat ihre Textstelle verloren</numerusform>
            <numerusform>%n Notizen haben ihre Textstelle verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes need a look</source>
        <translation>
            <numerusform>%n Notiz braucht einen Blick</numerusform>
            <numerusform>%n Notizen brauchen einen Blick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages changed</source>
        <translation>
            <numerusform>%n Stelle geändert</numerusform>
            <numerusform>%n Stellen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages moved</source>
        <translation>
            <numerusform>%n Passage verschoben</numerusform>
            <numerusform>%n Passagen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages split</source>
        <translation>
            <numerusform>%n Passage geteilt</numerusform>
            <numerusform>%n Passagen geteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>where words were found</comment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared passages</source>
        <translation>
            <numerusform>%n gemeinsame Passage</numerusform>
            <numerusform>%n gemeinsame Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years later</source>
        <translation>
            <numerusform>%n Jahr später</numerusform>
            <numerusform>%n Jahre später</numerusform>
        </translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(ausgeblendet)</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>A conflict rather than an update: the values alternate with the time of publication</source>
        <translation>Eher ein Widerspruch als ein neuerer Stand: Die Werte wechseln mit der Zeit der Veröffentlichung</translation>
    </message>
    <message>
        <source>A later report replaces an earlier value.</source>
        <translation>Ein späterer Bericht ersetzt eine frühere Angabe.</translation>
    </message>
    <message>
        <source>A paragraph stood twice</source>
        <translation>Ein Absatz stand doppelt</translation>
    </message>
    <message>
        <source>A pasted text comes from nowhere that could be asked again</source>
        <translation>Ein eingefügter Text kommt von nirgendwo, wo man nachfragen könnte</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation>
            <numerusform>%n Artikel hinzufügen</numerusform>
            <numerusform>%n Artikel hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n links</source>
        <translation>
            <numerusform>%n Link hinzufügen</numerusform>
            <numerusform>%n Links hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sources</source>
        <translation>
            <numerusform>%n Quelle hinzufügen</numerusform>
            <numerusform>%n Quellen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Links hinzufügen</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>Links hinzufügen…</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Add two or more articles about the same event. Parallax lines up what they share
and shows where dates, numbers, names and wording differ.</source>
        <translation>Fügen Sie zwei oder mehr Artikel zum selben Ereignis hinzu. Parallax stellt nebeneinander,
was sie gemeinsam haben, und zeigt, wo Daten, Zahlen, Namen und Wortlaut abweichen.</translation>
    </message>
    <message>
        <source>Add {source}</source>
        <translation>{source} hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Added %n articles</source>
        <translation>
            <numerusform>%n Artikel hinzugefügt</numerusform>
            <numerusform>%n Artikel hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Übereinstimmend</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Alle Blöcke</translation>
    </message>
    <message>
        <source>All were published on the same day</source>
        <translation>Alle wurden am selben Tag veröffentlicht</translation>
    </message>
    <message>
        <source>Almost word for word</source>
        <translation>Fast wörtlich</translation>
    </message>
    <message>
        <source>Already here as {source}</source>
        <translation>Schon da als {source}</translation>
    </message>
    <message>
        <source>Already here: {sources}</source>
        <translation>Schon vorhanden: {sources}</translation>
    </message>
    <message>
        <source>Alt+click</source>
        <translation>Alt+Klick</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Anderer Code</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Archivierte Kopie</translation>
    </message>
    <message>
        <source>Archived copy of {date}</source>
        <translation>Archivierte Kopie vom {date}</translation>
    </message>
    <message>
        <source>Archived “{title}”</source>
        <translation>„{title}“ archiviert</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>Articles in the source. Space ticks one or takes its tick away.</source>
        <translation>Artikel in der Quelle. Die Leertaste setzt oder entfernt ein Häkchen.</translation>
    </message>
    <message>
        <source>As it was when new</source>
        <translation>Wie bei Auslieferung</translation>
    </message>
    <message>
        <source>As many texts as fit</source>
        <translation>So viele Texte, wie Platz haben</translation>
    </message>
    <message>
        <source>As soon as there are two, Parallax lines up what they share
and shows where dates, numbers, names and wording differ.</source>
        <translation>Sobald es zwei sind, stellt Parallax nebeneinander, was sie gemeinsam haben,
und zeigt, wo Daten, Zahlen, Namen und Wortlaut abweichen.</translation>
    </message>
    <message>
        <source>As the program read it</source>
        <translation>Wie das Programm es gelesen hat</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Base {source}, text</source>
        <translation>Basis {source}, Text</translation>
    </message>
    <message>
        <source>Base: {source}</source>
        <translation>Basis: {source}</translation>
    </message>
    <message>
        <source>Being compared</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>Blocks of the source. Space restores a block or leaves it out.</source>
        <translation>Blöcke der Quelle. Die Leertaste holt einen Block zurück oder lässt ihn weg.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Brought back “{title}”</source>
        <translation>„{title}“ zurückgeholt</translation>
    </message>
    <message>
        <source>By kind of fact</source>
        <translation>Nach Art der Angabe</translation>
    </message>
    <message>
        <source>By number of sources</source>
        <translation>Nach Zahl der Quellen</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the base</source>
        <translation>Basis wechseln</translation>
    </message>
    <message>
        <source>Change the base, key {key}</source>
        <translation>Basis wechseln, Taste {key}</translation>
    </message>
    <message>
        <source>Choose a passage first: J and K walk over them</source>
        <translation>Wählen Sie zuerst eine Passage: J und K gehen sie durch</translation>
    </message>
    <message>
        <source>Choose a source in the list at the left first</source>
        <translation>Wählen Sie zuerst links in der Liste eine Quelle</translation>
    </message>
    <message>
        <source>Choose an action and press the keys it should have.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie die gewünschten Tasten.</translation>
    </message>
    <message>
        <source>Choose the source in this column: {source}</source>
        <translation>Quelle in dieser Spalte wählen: {source}</translation>
    </message>
    <message>
        <source>Chosen by Parallax</source>
        <translation>Von Parallax gewählt</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Click or drag to scroll</source>
        <translation>Zum Blättern klicken oder ziehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Schließen, was oben liegt</translation>
    </message>
    <message>
        <source>Code the passage</source>
        <translation>Passage codieren</translation>
    </message>
    <message>
        <source>Code the passage in all sources…</source>
        <translation>Passage in allen Quellen codieren…</translation>
    </message>
    <message>
        <source>Code the passage…</source>
        <translation>Passage codieren…</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Code “{code}” in {sources}</source>
        <translation>Code „{code}“ in {sources}</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes as a table (CSV)…</source>
        <translation>Codes als Tabelle (CSV)…</translation>
    </message>
    <message>
        <source>Codes by source</source>
        <translation>Codes nach Quelle</translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation>Farbe nach Art</translation>
    </message>
    <message>
        <source>Colour by kind of fact instead of verdict</source>
        <translation>Farbe nach Art der Angabe statt nach Befund</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Befehle…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Compare how sources tell one story</source>
        <translation>Vergleichen, wie Quellen eine Geschichte erzählen</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Verglichen als</translation>
    </message>
    <message>
        <source>Compared on this computer</source>
        <translation>Auf diesem Computer verglichen</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n sources</source>
        <translation>
            <numerusform>%n Quelle wird verglichen</numerusform>
            <numerusform>%n Quellen werden verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing, {share}%</source>
        <translation>Vergleich, {share} %</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Bestätigt.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflict or only older?</source>
        <translation>Widerspruch oder nur älter?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Copied “{what}” with its sources</source>
        <translation>„{what}“ mit Quellen kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the row with its sources</source>
        <translation>Zeile mit ihren Quellen kopieren</translation>
    </message>
    <message>
        <source>Correct the value…</source>
        <translation>Angabe berichtigen…</translation>
    </message>
    <message>
        <source>Correct what {source} says</source>
        <translation>Angabe von {source} berichtigen</translation>
    </message>
    <message>
        <source>Correct “{field}”</source>
        <translation>„{field}“ berichtigen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Could not read {failed} of {sources}</source>
        <translation>{failed} von {sources} nicht lesbar</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Credited to {name}</source>
        <translation>Zugeschrieben: {name}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Zuschreibungen</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>„{title}“ gelöscht</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Differences first</source>
        <translation>Unterschiede zuerst</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Wiederholt: {change}</translation>
    </message>
    <message>
        <source>Drop links, files or text</source>
        <translation>Links, Dateien oder Text ablegen</translation>
    </message>
    <message>
        <source>Drop links, files or text here</source>
        <translation>Links, Dateien oder Text hier ablegen</translation>
    </message>
    <message>
        <source>Drop links, files or text, or paste them. Opens files when pressed.</source>
        <translation>Links, Dateien oder Text ablegen oder einfügen. Öffnet Dateien, wenn gedrückt.</translation>
    </message>
    <message>
        <source>Each source gets a letter and a pattern. You can add more at any time.</source>
        <translation>Jede Quelle bekommt einen Buchstaben und ein Muster. Weitere können jederzeit dazukommen.</translation>
    </message>
    <message>
        <source>Economic effects</source>
        <translation>Wirtschaftliche Folgen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events of Parallax (*{suffix})</source>
        <translation>Ereignisse von Parallax (*{suffix})</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Explain the selected mark</source>
        <translation>Gewählte Markierung erklären</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Export the event</source>
        <translation>Ereignis exportieren</translation>
    </message>
    <message>
        <source>Export the event…</source>
        <translation>Ereignis exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Extraction proof</source>
        <translation>Nachweis der Textentnahme</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Fetching, {done} KB</source>
        <translation>Wird geholt, {done} KB</translation>
    </message>
    <message>
        <source>Fetching, {done} of {all} KB</source>
        <translation>Wird geholt, {done} von {all} KB</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter rows by words</source>
        <translation>Zeilen nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Find in all sources</source>
        <translation>In allen Quellen suchen</translation>
    </message>
    <message>
        <source>Five made-up reports on a real event</source>
        <translation>Fünf erfundene Berichte zu einem wirklichen Ereignis</translation>
    </message>
    <message>
        <source>Follow links that lead to private addresses</source>
        <translation>Links folgen, die zu privaten Adressen führen</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>Schrift der Texte</translation>
    </message>
    <message>
        <source>Form text at the end</source>
        <translation>Formulartext am Ende</translation>
    </message>
    <message>
        <source>Form text between the paragraphs</source>
        <translation>Formulartext zwischen den Absätzen</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n more of its articles.</source>
        <translation>
            <numerusform>In %n weiteren Artikel davon gefunden.</numerusform>
            <numerusform>In %n weiteren Artikeln davon gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in {outlet}: {words}</source>
        <translation>Gefunden in {outlet}: {words}</translation>
    </message>
    <message>
        <source>Four texts</source>
        <translation>Vier Texte</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text gehen</translation>
    </message>
    <message>
        <source>Go to the text of {source}</source>
        <translation>Zum Text von {source} gehen</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time: hour, minute</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Headline repeated {n} times</source>
        <translation>Überschrift {n}-mal wiederholt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide notes whose words are gone</source>
        <translation>Notizen ohne Textstelle ausblenden</translation>
    </message>
    <message>
        <source>Hide this source</source>
        <translation>Diese Quelle ausblenden</translation>
    </message>
    <message>
        <source>Human interest</source>
        <translation>Menschliches Schicksal</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Ignored by you</source>
        <translation>Von Ihnen übergangen</translation>
    </message>
    <message>
        <source>Ignored.</source>
        <translation>Übergangen.</translation>
    </message>
    <message>
        <source>Import an event</source>
        <translation>Ereignis importieren</translation>
    </message>
    <message>
        <source>Import an event…</source>
        <translation>Ereignis importieren…</translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <translation>„{title}“ importiert</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In another language ({word}) than the others</source>
        <translation>In einer anderen Sprache ({word}) als die anderen</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>In anderen Worten</translation>
    </message>
    <message>
        <source>In the order of the texts</source>
        <translation>In der Folge der Texte</translation>
    </message>
    <message>
        <source>In the order of {source}</source>
        <translation>In der Folge von {source}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Unabhängige Ursprünge</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>It is open in this window.</source>
        <translation>Es ist in diesem Fenster geöffnet.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON field</source>
        <translation>JSON-Feld</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>Keep as one article</source>
        <translation>Als einen Artikel behalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Letzte sieben Tage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out “{words}”</source>
        <translation>„{words}“ weglassen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Ledger: facts by source</source>
        <translation>Übersicht: Angaben nach Quelle</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>Left out, {reason}</source>
        <translation>Weggelassen, {reason}</translation>
    </message>
    <message>
        <source>Less motion: lists and menus open at once, the cursor does not blink</source>
        <translation>Weniger Bewegung: Listen und Menüs öffnen sich sofort, die Schreibmarke blinkt nicht</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message numerus="yes">
        <source>Links between {left} and {right}: %n matched passages</source>
        <translation>
            <numerusform>Verbindungen zwischen {left} und {right}: %n zugeordnete Passage</numerusform>
            <numerusform>Verbindungen zwischen {left} und {right}: %n zugeordnete Passagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Links to articles</source>
        <translation>Links zu Artikeln</translation>
    </message>
    <message>
        <source>Links to articles, parted by spaces or lines</source>
        <translation>Links zu Artikeln, durch Leerzeichen oder Zeilen getrennt</translation>
    </message>
    <message>
        <source>List of differences</source>
        <translation>Liste der Unterschiede</translation>
    </message>
    <message>
        <source>Lock scrolling to matched passages</source>
        <translation>Blättern an zugeordnete Passagen koppeln</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>scrolling</comment>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Longer than any article: the first {n} characters are kept</source>
        <translation>Länger als jeder Artikel: Die ersten {n} Zeichen bleiben</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a date: short month, year</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month and its year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Make it the base</source>
        <translation>Zur Basis machen</translation>
    </message>
    <message>
        <source>Make {source} the base</source>
        <translation>{source} zur Basis machen</translation>
    </message>
    <message>
        <source>Marks show which sources share each passage</source>
        <translation>Zeichen zeigen, welche Quellen jede Passage teilen</translation>
    </message>
    <message>
        <source>Match by hand</source>
        <translation>Von Hand zuordnen</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Matched {sources} by hand</source>
        <translation>{sources} von Hand zugeordnet</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Morality</source>
        <translation>Moral</translation>
    </message>
    <message>
        <source>Moved: it stands elsewhere than its neighbours.</source>
        <translation>Verschoben: steht anderswo als ihre Nachbarn.</translation>
    </message>
    <message>
        <source>NITF field</source>
        <translation>NITF-Feld</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Name des Ereignisses</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Near-copy of article {number} of this list</source>
        <translation>Fast gleich wie Artikel {number} dieser Liste</translation>
    </message>
    <message>
        <source>Near-copy of {source}</source>
        <translation>Fast gleich wie {source}</translation>
    </message>
    <message>
        <source>Near-copy of {word}</source>
        <translation>Fast eine Kopie von {word}</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>NewsML field</source>
        <translation>NewsML-Feld</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Passage</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>No command fits</source>
        <translation>Kein Befehl passt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No date found</source>
        <translation>Kein Datum gefunden</translation>
    </message>
    <message>
        <source>No date found (“{words}” could not be read); weekdays stay open</source>
        <translation>Kein Datum gefunden („{words}“ war nicht lesbar); Wochentage bleiben offen</translation>
    </message>
    <message>
        <source>No date found; weekdays stay open</source>
        <translation>Kein Datum gefunden; Wochentage bleiben offen</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>Es wurden keine Daten gefunden.</translation>
    </message>
    <message>
        <source>No events yet. Each comparison is kept here by itself as you work on it.</source>
        <translation>Noch keine Ereignisse. Jeder Vergleich wird hier von selbst aufbewahrt, während Sie daran arbeiten.</translation>
    </message>
    <message>
        <source>No fact stands here that another source gives too.</source>
        <translation>Hier steht keine Angabe, die auch eine andere Quelle macht.</translation>
    </message>
    <message>
        <source>No facts were found that can be compared</source>
        <translation>Keine vergleichbaren Angaben gefunden</translation>
    </message>
    <message>
        <source>No headline found</source>
        <translation>Keine Überschrift gefunden</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>No match found</source>
        <translation>Keine Entsprechung gefunden</translation>
    </message>
    <message>
        <source>No match found further to the left</source>
        <translation>Weiter links keine Entsprechung gefunden</translation>
    </message>
    <message>
        <source>No match found further to the right</source>
        <translation>Weiter rechts keine Entsprechung gefunden</translation>
    </message>
    <message>
        <source>No match found in a source after this one</source>
        <translation>In keiner Quelle danach eine Entsprechung gefunden</translation>
    </message>
    <message>
        <source>No match found in a source before this one</source>
        <translation>In keiner Quelle davor eine Entsprechung gefunden</translation>
    </message>
    <message>
        <source>No match found in the other sources.</source>
        <translation>In den anderen Quellen keine Entsprechung gefunden.</translation>
    </message>
    <message>
        <source>No match found in {letters}</source>
        <translation>Keine Entsprechung gefunden in {letters}</translation>
    </message>
    <message>
        <source>No match found in {sources}</source>
        <translation>Keine Entsprechung gefunden in {sources}</translation>
    </message>
    <message>
        <source>No match found in {source} for the selected row; B changes the base</source>
        <translation>Keine Entsprechung zur gewählten Zeile in {source}; B wechselt die Basis</translation>
    </message>
    <message>
        <source>No passage has a code yet.</source>
        <translation>Noch hat keine Passage einen Code.</translation>
    </message>
    <message>
        <source>No passage has a code yet. {key} gives one to the selected passage.</source>
        <translation>Noch hat keine Passage einen Code. {key} gibt der gewählten Passage einen.</translation>
    </message>
    <message>
        <source>No rows match</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>No shared passages</source>
        <translation>Keine gemeinsamen Passagen</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>No value in this row can be read in another way</source>
        <translation>Keine Angabe dieser Zeile lässt sich anders lesen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not locked</source>
        <comment>scrolling</comment>
        <translation>Nicht gekoppelt</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Nicht gesichert: {reason}</translation>
    </message>
    <message>
        <source>Not saved: {reason}. Export the event to keep it, or close again to leave without it.</source>
        <translation>Nicht gesichert: {reason}. Exportieren Sie das Ereignis, um es zu behalten, oder schließen Sie noch einmal, um ohne es zu gehen.</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Nicht angekreuzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on what is selected</source>
        <translation>Notiz zur Auswahl</translation>
    </message>
    <message>
        <source>Note on words that are gone</source>
        <translation>Notiz zu verschwundenen Worten</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Notiz zu {place}</translation>
    </message>
    <message>
        <source>Note on “{words}”, which is gone</source>
        <translation>Notiz zu „{words}“, das verschwunden ist</translation>
    </message>
    <message>
        <source>Nothing is archived. Archived events are out of the way and are still found by a search.</source>
        <translation>Nichts ist archiviert. Archivierte Ereignisse sind aus dem Weg und werden bei einer Suche dennoch gefunden.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Deleted events can be brought back for 30 days.</source>
        <translation>Nichts wurde gelöscht. Gelöschte Ereignisse lassen sich 30 Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>Nothing with “{words}” in the library</source>
        <translation>Nichts mit „{words}“ in der Bibliothek</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>One is vaguer, rounder or more precise, or adds to the other.</source>
        <translation>Eine Angabe ist vager, runder oder genauer, oder sie ergänzt die andere.</translation>
    </message>
    <message>
        <source>One source reports it; no match was found in the others.</source>
        <translation>Eine Quelle berichtet es; in den anderen wurde keine Entsprechung gefunden.</translation>
    </message>
    <message>
        <source>One source so far. Add another</source>
        <translation>Bisher eine Quelle. Fügen Sie noch eine hinzu</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Nur eine</translation>
    </message>
    <message>
        <source>Only rows in which it says something</source>
        <translation>Nur Zeilen, in denen sie etwas sagt</translation>
    </message>
    <message>
        <source>Only rows in which {sources} says something. Click to show all.</source>
        <translation>Nur Zeilen, in denen {sources} etwas sagt. Ein Klick zeigt alle.</translation>
    </message>
    <message>
        <source>Only rows of the selected source</source>
        <translation>Nur Zeilen der gewählten Quelle</translation>
    </message>
    <message>
        <source>Only rows with the code {codes}. Click to show all.</source>
        <translation>Nur Zeilen mit dem Code {codes}. Ein Klick zeigt alle.</translation>
    </message>
    <message>
        <source>Only rows with this code</source>
        <translation>Nur Zeilen mit diesem Code</translation>
    </message>
    <message>
        <source>Only rows with “{code}”</source>
        <translation>Nur Zeilen mit „{code}“</translation>
    </message>
    <message>
        <source>Only the first part of the page was read</source>
        <translation>Nur der erste Teil der Seite wurde gelesen</translation>
    </message>
    <message>
        <source>Only {letters} reports it</source>
        <translation>Nur {letters} berichtet es</translation>
    </message>
    <message>
        <source>Only {n} of the {m} pages could be read</source>
        <translation>Nur {n} der {m} Seiten waren lesbar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a saved copy</source>
        <translation>Gespeicherte Kopie öffnen</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open the sample comparison</source>
        <translation>Beispielvergleich öffnen</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Oder sehen Sie sich erst um</translation>
    </message>
    <message>
        <source>Origin: {origin}</source>
        <translation>Ursprung: {origin}</translation>
    </message>
    <message>
        <source>Other keys for the chosen action</source>
        <translation>Andere Tasten für die gewählte Aktion</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Own keys again</source>
        <translation>Wieder die eigenen Tasten</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>PDF property</source>
        <translation>PDF-Eigenschaft</translation>
    </message>
    <message>
        <source>Paragraph {one} in {left}, paragraph {two} in {right}.</source>
        <translation>Absatz {one} in {left}, Absatz {two} in {right}.</translation>
    </message>
    <message>
        <source>Passage in {source}</source>
        <translation>Passage in {source}</translation>
    </message>
    <message>
        <source>Passage {passage} of {passages}</source>
        <translation>Passage {passage} von {passages}</translation>
    </message>
    <message>
        <source>Passages in {sources}</source>
        <translation>Passagen in {sources}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste as a source</source>
        <translation>Als Quelle einfügen</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text here</source>
        <translation>Text des Artikels hier einfügen</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Peek at the other wordings</source>
        <translation>Andere Fassungen ansehen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Stelle im Text</translation>
    </message>
    <message>
        <source>Place in the texts</source>
        <translation>Stelle in den Texten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Pressemitteilung</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige Passage</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Druckvorschau…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Put a note on {where}</source>
        <translation>Notiz zu {where} setzen</translation>
    </message>
    <message>
        <source>Put on the selected row</source>
        <translation>Auf die gewählte Zeile setzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read as {value}</source>
        <translation>Gelesen als {value}</translation>
    </message>
    <message>
        <source>Read by an older version</source>
        <translation>Mit älterer Version gelesen</translation>
    </message>
    <message>
        <source>Read the current source again</source>
        <translation>Aktuelle Quelle noch einmal lesen</translation>
    </message>
    <message>
        <source>Read {source} again</source>
        <translation>{source} noch einmal lesen</translation>
    </message>
    <message>
        <source>Read {source} again.</source>
        <translation>{source} noch einmal gelesen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n sources</source>
        <translation>
            <numerusform>%n Quelle wird gelesen</numerusform>
            <numerusform>%n Quellen werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading file {number} of {all}</source>
        <translation>Datei {number} von {all} wird gelesen</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Refresh all links</source>
        <translation>Alle Links aktualisieren</translation>
    </message>
    <message>
        <source>Refresh the current source</source>
        <translation>Aktuelle Quelle aktualisieren</translation>
    </message>
    <message>
        <source>Refresh {source}</source>
        <translation>{source} aktualisieren</translation>
    </message>
    <message>
        <source>Refreshed {source}.</source>
        <translation>{source} aktualisiert.</translation>
    </message>
    <message>
        <source>Refreshing {source}</source>
        <translation>{source} wird aktualisiert</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sources</source>
        <translation>
            <numerusform>%n Quelle entfernen</numerusform>
            <numerusform>%n Quellen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all sources</source>
        <translation>Alle Quellen entfernen</translation>
    </message>
    <message>
        <source>Remove the code “{code}” in {sources}</source>
        <translation>Code „{code}“ in {sources} entfernen</translation>
    </message>
    <message>
        <source>Remove the code “{code}”, whose words are gone</source>
        <translation>Code „{code}“ entfernen, dessen Wörter fehlen</translation>
    </message>
    <message>
        <source>Remove the current source</source>
        <translation>Aktuelle Quelle entfernen</translation>
    </message>
    <message>
        <source>Remove the note on {place}</source>
        <translation>Notiz zu {place} entfernen</translation>
    </message>
    <message>
        <source>Remove {source}</source>
        <translation>{source} entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n sources</source>
        <translation>
            <numerusform>%n Quelle entfernt</numerusform>
            <numerusform>%n Quellen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {source}</source>
        <translation>{source} entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the event…</source>
        <translation>Ereignis umbenennen…</translation>
    </message>
    <message>
        <source>Rename to “{title}”</source>
        <translation>In „{title}“ umbenennen</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore “{words}”</source>
        <translation>„{words}“ zurückholen</translation>
    </message>
    <message>
        <source>Restored by you</source>
        <translation>Von Ihnen zurückgeholt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Row {row} of {rows}</source>
        <translation>Zeile {row} von {rows}</translation>
    </message>
    <message>
        <source>Rows of {sources}</source>
        <translation>Zeilen von {sources}</translation>
    </message>
    <message>
        <source>Rows without “{code}”, too</source>
        <translation>Auch Zeilen ohne „{code}“</translation>
    </message>
    <message>
        <source>Same address as {word}, other text</source>
        <translation>Dieselbe Adresse wie {word}, anderer Text</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>Dieselbe Tatsache</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Gleiche Zahl</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleiche Wörter</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Als Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Codes speichern</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gesichert</translation>
    </message>
    <message>
        <source>Scroll locked to matched passages</source>
        <translation>Blättern an zugeordnete Passagen gekoppelt</translation>
    </message>
    <message>
        <source>Scroll not locked</source>
        <translation>Blättern nicht gekoppelt</translation>
    </message>
    <message>
        <source>Scroll texts together</source>
        <translation>Texte gemeinsam blättern</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Titel und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Search titles and texts of all events</source>
        <translation>Titel und Texte aller Ereignisse durchsuchen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Select a row to see why it has its verdict.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, warum sie ihren Befund hat.</translation>
    </message>
    <message>
        <source>Select a value of one source to correct it</source>
        <translation>Wählen Sie den Wert einer Quelle, um ihn zu berichtigen</translation>
    </message>
    <message>
        <source>Select one passage in each source to match them</source>
        <translation>Wählen Sie in jeder Quelle eine Passage, um sie zuzuordnen</translation>
    </message>
    <message>
        <source>Select the source to unlink: one with words in this row</source>
        <translation>Wählen Sie die Quelle, die gelöst werden soll: eine mit Worten in dieser Zeile</translation>
    </message>
    <message>
        <source>Select words in one text, or choose a passage with J and K, and press M</source>
        <translation>Wählen Sie Worte in einem Text oder mit J und K eine Passage und drücken Sie M</translation>
    </message>
    <message>
        <source>Select words in two different sources to match them</source>
        <translation>Wählen Sie Wörter in zwei verschiedenen Quellen, um sie zuzuordnen</translation>
    </message>
    <message>
        <source>Shared passages: {sources}</source>
        <translation>Gemeinsame Passagen: {sources}</translation>
    </message>
    <message>
        <source>Shared text</source>
        <translation>Gemeinsamer Text</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Show another source here, or make this one the base</source>
        <translation>Hier eine andere Quelle zeigen oder diese zur Basis machen</translation>
    </message>
    <message>
        <source>Show ignored rows</source>
        <translation>Übergangene Zeilen anzeigen</translation>
    </message>
    <message>
        <source>Show notes whose words are gone</source>
        <translation>Notizen ohne Textstelle anzeigen</translation>
    </message>
    <message>
        <source>Show only one verdict or kind</source>
        <translation>Nur einen Befund oder eine Art zeigen</translation>
    </message>
    <message>
        <source>Show or hide the current source</source>
        <translation>Aktuelle Quelle ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show {source} here</source>
        <translation>{source} hier zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Single letters are keys in the views</source>
        <translation>Einzelne Buchstaben sind Tasten in den Ansichten</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Größe der Texte</translation>
    </message>
    <message>
        <source>Size of the window&apos;s own words, from the next start</source>
        <translation>Größe der Worte des Fensters, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Sort by importance</source>
        <translation>Nach Wichtigkeit sortieren</translation>
    </message>
    <message>
        <source>Sort by kind of fact</source>
        <translation>Nach Art der Angabe sortieren</translation>
    </message>
    <message>
        <source>Sort by number of sources</source>
        <translation>Nach Zahl der Quellen sortieren</translation>
    </message>
    <message>
        <source>Sort by place in the texts</source>
        <translation>Nach Stelle in den Texten sortieren</translation>
    </message>
    <message>
        <source>Sort by the order of this text</source>
        <translation>In der Folge dieses Textes sortieren</translation>
    </message>
    <message>
        <source>Sort by the selected source’s text</source>
        <translation>Nach dem Text der gewählten Quelle sortieren</translation>
    </message>
    <message>
        <source>Source after</source>
        <translation>Quelle danach</translation>
    </message>
    <message>
        <source>Source before</source>
        <translation>Quelle davor</translation>
    </message>
    <message>
        <source>Source {letter}</source>
        <translation>Quelle {letter}</translation>
    </message>
    <message>
        <source>Source {letter}, {name}, text</source>
        <translation>Quelle {letter}, {name}, Text</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources that could not be read</source>
        <translation>Quellen, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Space closes</source>
        <translation>Leertaste schließt</translation>
    </message>
    <message>
        <source>Split: one sentence of {one} is {count} in {other}.</source>
        <translation>Geteilt: Ein Satz von {one} ist in {other} {count} Sätze.</translation>
    </message>
    <message>
        <source>Split: told in {places} places of {source}.</source>
        <translation>Geteilt: an {places} Stellen von {source} erzählt.</translation>
    </message>
    <message>
        <source>Split: {one} sentences of {left} go with {two} of {right}.</source>
        <translation>Geteilt: {one} Sätze von {left} gehören zu {two} von {right}.</translation>
    </message>
    <message>
        <source>Stop reading the current source</source>
        <translation>Lesen der aktuellen Quelle abbrechen</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>Take %n articles of {source}</source>
        <translation>
            <numerusform>%n Artikel aus {source} übernehmen</numerusform>
            <numerusform>%n Artikel aus {source} übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Alle Berichtigungen zurücknehmen</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Text, web pages, PDF, Word, mail, saved pages, RSS, folders. One link per line works too.</source>
        <translation>Text, Webseiten, PDF, Word, E-Mail, gespeicherte Seiten, RSS, Ordner. Auch ein Link je Zeile.</translation>
    </message>
    <message>
        <source>The bytes that {source} was read from were not kept. Refresh it instead.</source>
        <translation>Die Bytes, aus denen {source} gelesen wurde, sind nicht aufbewahrt. Aktualisieren Sie die Quelle stattdessen.</translation>
    </message>
    <message>
        <source>The clipboard holds no text, link or file. Copy an article first.</source>
        <translation>Die Zwischenablage enthält weder Text noch Link noch Datei. Kopieren Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>The comparison ended with an error of the program ({reason})</source>
        <translation>Der Vergleich endete mit einem Fehler des Programms ({reason})</translation>
    </message>
    <message>
        <source>The comparison was cancelled. What was there stays.</source>
        <translation>Der Vergleich wurde abgebrochen. Was da war, bleibt.</translation>
    </message>
    <message>
        <source>The date is that of the last update; none of publication was found</source>
        <translation>Das Datum ist das der letzten Änderung; keines der Veröffentlichung wurde gefunden</translation>
    </message>
    <message>
        <source>The feed holds only a summary. Give the link for the whole article</source>
        <translation>Der Feed enthält nur eine Zusammenfassung. Geben Sie den Link zum ganzen Artikel an</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are ticked.</source>
        <translation>
            <numerusform>%n ist angekreuzt, der erste.</numerusform>
            <numerusform>Die ersten %n sind angekreuzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys were taken from “{action}”.</source>
        <translation>Die Tasten wurden von „{action}“ übernommen.</translation>
    </message>
    <message>
        <source>The last block of a text can&apos;t be left out. Remove the source instead.</source>
        <translation>Der letzte Block eines Textes kann nicht weggelassen werden. Entfernen Sie stattdessen die Quelle.</translation>
    </message>
    <message>
        <source>The program could not read it ({reason})</source>
        <translation>Das Programm konnte es nicht lesen ({reason})</translation>
    </message>
    <message>
        <source>The site asks for a subscription: only the first {n} words could be read</source>
        <translation>Die Website verlangt ein Abonnement: Nur die ersten {n} Wörter waren lesbar</translation>
    </message>
    <message>
        <source>The source, block by block</source>
        <translation>Die Quelle, Block für Block</translation>
    </message>
    <message>
        <source>The sources say different things of one fact.</source>
        <translation>Die Quellen sagen zu einer Angabe Verschiedenes.</translation>
    </message>
    <message>
        <source>The sources say the same.</source>
        <translation>Die Quellen sagen dasselbe.</translation>
    </message>
    <message>
        <source>The text as it is compared</source>
        <translation>Der Text, wie er verglichen wird</translation>
    </message>
    <message>
        <source>The text may be cut off: it ends with “{words}”</source>
        <translation>Der Text ist vielleicht abgeschnitten: Er endet mit „{words}“</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>Es gibt keine andere Zeile.</translation>
    </message>
    <message>
        <source>This event is open in another window of Parallax. Close it there first.</source>
        <translation>Dieses Ereignis ist in einem anderen Fenster von Parallax geöffnet. Schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <source>This event was changed by another window. Yours goes on as a copy.</source>
        <translation>Dieses Ereignis wurde von einem anderen Fenster geändert. Ihres geht als Kopie weiter.</translation>
    </message>
    <message>
        <source>This passage, in other words</source>
        <translation>Diese Passage in anderen Worten</translation>
    </message>
    <message>
        <source>This window keeps nothing: it has no library.</source>
        <translation>Dieses Fenster bewahrt nichts auf: Es hat keine Bibliothek.</translation>
    </message>
    <message>
        <source>Three texts</source>
        <translation>Drei Texte</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keinen ankreuzen</translation>
    </message>
    <message>
        <source>Tick those that belong to this event. They are compared once you add them.</source>
        <translation>Kreuzen Sie an, was zu diesem Ereignis gehört. Verglichen wird es, sobald Sie es hinzufügen.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Angekreuzt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline: dates by source</source>
        <translation>Zeitleiste: Daten nach Quelle</translation>
    </message>
    <message>
        <source>To the next or previous part of the window</source>
        <translation>Zum nächsten oder vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Too large or odd to be read in full: what belongs to the article was chosen by simple rules</source>
        <translation>Zu groß oder zu ungewöhnlich, um ganz gelesen zu werden: Was zum Artikel gehört, wurde nach einfachen Regeln gewählt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try failed sources again</source>
        <translation>Gescheiterte Quellen noch einmal versuchen</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>Zwei Texte</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unlink the source</source>
        <translation>Quelle lösen</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Unlock scrolling</source>
        <translation>Blättern entkoppeln</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>Ereignis ohne Titel</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Neuerer Stand</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Use %n words</source>
        <translation>
            <numerusform>%n Wort verwenden</numerusform>
            <numerusform>%n Wörter verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the system&apos;s proxies</source>
        <translation>Proxys des Systems verwenden</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text verwenden</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Very short: {n} word</source>
        <translation>Sehr kurz: {n} Wort</translation>
    </message>
    <message>
        <source>Very short: {n} words</source>
        <translation>Sehr kurz: {n} Wörter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Ansicht: {view}</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Waits for a connection</source>
        <translation>Wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>Warnings: {warnings}</source>
        <translation>Warnungen: {warnings}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>What is known of it changed</source>
        <translation>Die Angaben dazu haben sich geändert</translation>
    </message>
    <message>
        <source>What it means, as an article would say it</source>
        <translation>Was gemeint ist, wie ein Artikel es sagen würde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What {source} means, in other words</source>
        <translation>Was {source} meint, in anderen Worten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why matched</source>
        <translation>Warum zugeordnet</translation>
    </message>
    <message>
        <source>With a note.</source>
        <translation>Mit einer Notiz.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Wörtlich</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Words gone</source>
        <translation>Wörter fehlen</translation>
    </message>
    <message>
        <source>Write a date as 2025-01-31 or 31 January 2025</source>
        <translation>Schreiben Sie ein Datum als 2025-01-31 oder 31 January 2025</translation>
    </message>
    <message>
        <source>Write a language as en or de</source>
        <translation>Schreiben Sie eine Sprache als en oder de</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>Schreiben Sie eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You can read what is ready.</source>
        <translation>Was fertig ist, können Sie schon lesen.</translation>
    </message>
    <message>
        <source>You matched the other sources otherwise</source>
        <translation>Sie haben die anderen Quellen anders zugeordnet</translation>
    </message>
    <message>
        <source>You unlinked the other source</source>
        <translation>Sie haben die andere Quelle gelöst</translation>
    </message>
    <message>
        <source>Zoom the texts</source>
        <translation>Texte vergrößern</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a passage in {source}</source>
        <translation>eine Passage in {source}</translation>
    </message>
    <message>
        <source>a {day} is not a {other_day}</source>
        <translation>{day} ist nicht {other_day}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>etwa {number}</translation>
    </message>
    <message>
        <source>above the headline</source>
        <translation>über der Überschrift</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>all of {words}</source>
        <translation>alle zu: {words}</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>mutmaßlich</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>ein Artikel</translation>
    </message>
    <message>
        <source>an article in the library is damaged</source>
        <translation>ein Artikel in der Bibliothek ist beschädigt</translation>
    </message>
    <message>
        <source>an error of the program ({error})</source>
        <translation>ein Fehler des Programms ({error})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>und %n weitere Stelle</numerusform>
            <numerusform>und %n weitere Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is writing to {word}. Close it or wait a moment</source>
        <translation>ein anderes Programm schreibt gerade in {word}. Schließen Sie es oder warten Sie einen Augenblick</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>mindestens {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>höchstens {number}</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>below the article</source>
        <translation>unter dem Artikel</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>neben dem Artikel</translation>
    </message>
    <message>
        <source>beyond the longest text</source>
        <translation>jenseits des längsten Textes</translation>
    </message>
    <message>
        <source>both are a {day}</source>
        <translation>beides ist {day}</translation>
    </message>
    <message>
        <source>both are at {word}</source>
        <translation>beides ist um {word}</translation>
    </message>
    <message>
        <source>both are the same length of time</source>
        <translation>beides dauert gleich lang</translation>
    </message>
    <message>
        <source>both are the same moment, by the clocks of two time zones</source>
        <translation>beides ist derselbe Zeitpunkt, nach den Uhren zweier Zeitzonen</translation>
    </message>
    <message>
        <source>both are {date}</source>
        <translation>beides ist {date}</translation>
    </message>
    <message>
        <source>both are {date}, and only one names the time of day</source>
        <translation>beides ist der {date}, und nur eine nennt die Tageszeit</translation>
    </message>
    <message>
        <source>both credit {words}</source>
        <translation>beide berufen sich auf {words}</translation>
    </message>
    <message>
        <source>both name the same</source>
        <translation>beide nennen dasselbe</translation>
    </message>
    <message>
        <source>both name the same day of the year</source>
        <translation>beide nennen denselben Tag des Jahres</translation>
    </message>
    <message>
        <source>both name the same month</source>
        <translation>beide nennen denselben Monat</translation>
    </message>
    <message>
        <source>both name the same person</source>
        <translation>beide nennen dieselbe Person</translation>
    </message>
    <message>
        <source>both name the same rhythm</source>
        <translation>beide nennen denselben Rhythmus</translation>
    </message>
    <message>
        <source>both name the same, one of them in one word</source>
        <translation>beide nennen dasselbe, eine davon in einem Wort</translation>
    </message>
    <message>
        <source>both name {words}, and each has others beside</source>
        <translation>beide nennen {words}, und jede daneben andere</translation>
    </message>
    <message>
        <source>both name {words}, and one adds {others}</source>
        <translation>beide nennen {words}, und eine fügt {others} hinzu</translation>
    </message>
    <message>
        <source>both of {words}</source>
        <translation>beide zu: {words}</translation>
    </message>
    <message>
        <source>both quote the same words</source>
        <translation>beide zitieren dieselben Worte</translation>
    </message>
    <message>
        <source>both quote the same words but for articles and endings</source>
        <translation>beide zitieren dieselben Worte bis auf Artikel und Endungen</translation>
    </message>
    <message>
        <source>both quote the same words, one with “{words}”, the other with “{others}”</source>
        <translation>beide zitieren dieselben Worte, eine mit „{words}“, die andere mit „{others}“</translation>
    </message>
    <message>
        <source>both report that “{words}” is denied</source>
        <translation>beide berichten, dass „{words}“ bestritten wird</translation>
    </message>
    <message>
        <source>both report the denial</source>
        <translation>beide berichten das Dementi</translation>
    </message>
    <message>
        <source>both say the same</source>
        <translation>beide sagen dasselbe</translation>
    </message>
    <message>
        <source>both say the same of “{words}”</source>
        <translation>beide sagen dasselbe über „{words}“</translation>
    </message>
    <message>
        <source>both say what was reached, in words of their own; neither shuts the other out</source>
        <translation>beide sagen mit eigenen Worten, was erreicht wurde; keins schließt das andere aus</translation>
    </message>
    <message>
        <source>both say {words}</source>
        <translation>beide sagen {words}</translation>
    </message>
    <message>
        <source>both say {words}, and one says it more exactly</source>
        <translation>beide sagen {words}, und eine sagt es genauer</translation>
    </message>
    <message>
        <source>both say {words}, and only one says of what: {others}</source>
        <translation>beide sagen {words}, und nur eine sagt wovon: {others}</translation>
    </message>
    <message>
        <source>both say “not {words}”</source>
        <translation>beide sagen „nicht {words}“</translation>
    </message>
    <message>
        <source>both speak of the same</source>
        <translation>beide sprechen von demselben</translation>
    </message>
    <message>
        <source>both tell that it is not said</source>
        <translation>beide sagen, dass es nicht gesagt wird</translation>
    </message>
    <message>
        <source>both use the same words</source>
        <translation>beide verwenden dieselben Worte</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>change base</source>
        <translation>Basis wechseln</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>codes</source>
        <comment>name of a file</comment>
        <translation>codes</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>bestätigen</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>Cookie-Hinweis</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>Urheberrechtsvermerk</translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation>Gegenstück</translation>
    </message>
    <message>
        <source>credited to {name}</source>
        <translation>zugeschrieben: {name}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date of this year: day, short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date: day, short month</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date: day, short month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a date: day, month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>date read from: {place}</source>
        <translation>Datum gelesen aus: {place}</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a date: short name of the day, day, short month, year</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>Dialog</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>feed entry</source>
        <translation>Feed-Eintrag</translation>
    </message>
    <message>
        <source>feed entry, updated</source>
        <translation>Feed-Eintrag, aktualisiert</translation>
    </message>
    <message>
        <source>field of the database</source>
        <translation>Feld der Datenbank</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>Fuß der Seite</translation>
    </message>
    <message>
        <source>form text</source>
        <translation>Formulartext</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Kopfdaten der Datei</translation>
    </message>
    <message>
        <source>go to text</source>
        <translation>zum Text</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>Kopf der Seite</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>headline repeated</source>
        <translation>wiederholte Überschrift</translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation>vom Filter ausgeblendet</translation>
    </message>
    <message>
        <source>html tag</source>
        <translation>HTML-Element</translation>
    </message>
    <message>
        <source>image caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>image credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message numerus="yes">
        <source>in %n sources</source>
        <translation>
            <numerusform>in %n Quelle</numerusform>
            <numerusform>in %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>in “{words}”</source>
        <translation>in „{words}“</translation>
    </message>
    <message>
        <source>its text is larger than {n} MB. Save the article alone and open that</source>
        <translation>der Text ist größer als {n} MB. Speichern Sie den Artikel allein und öffnen Sie das</translation>
    </message>
    <message>
        <source>largest type</source>
        <translation>größte Schrift</translation>
    </message>
    <message numerus="yes">
        <source>last of %n paragraphs</source>
        <translation>
            <numerusform>letzter von %n Absatz</numerusform>
            <numerusform>letzter von %n Absätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>zuletzt heute geöffnet</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>zuletzt gestern geöffnet</translation>
    </message>
    <message>
        <source>last opened {day}</source>
        <translation>zuletzt geöffnet {day}</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>first paragraph of an article</comment>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Ihnen weggelassen</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>weniger als {number}</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>Kopfzeile der E-Mail</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>meta tag</source>
        <translation>Meta-Angabe</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>mehr als {number}</translation>
    </message>
    <message>
        <source>more than {n} MB came in. Give the article alone</source>
        <translation>mehr als {n} MB kamen an. Geben Sie den Artikel allein</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>nearly {number}</source>
        <translation>fast {number}</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>keine Überschrift</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>no line of this file is a JSON object. Export it again</source>
        <translation>keine Zeile dieser Datei ist ein JSON-Objekt. Exportieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>no process could be started to read it safely. Close other programs and try again, or paste the text</source>
        <translation>es konnte kein Prozess gestartet werden, der es sicher liest. Schließen Sie andere Programme und versuchen Sie es noch einmal, oder fügen Sie den Text ein</translation>
    </message>
    <message>
        <source>no process could be started to read the file, which was left as it is. Close other programs and try again</source>
        <translation>Es konnte kein Prozess gestartet werden, der die Datei liest; sie blieb, wie sie ist. Schließen Sie andere Programme und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no passage has this code</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>nicht Teil des Artikels</translation>
    </message>
    <message>
        <source>nothing came in. Pipe the text of an article into it</source>
        <translation>es kam nichts an. Leiten Sie den Text eines Artikels hinein</translation>
    </message>
    <message>
        <source>offer to subscribe</source>
        <translation>Abo-Angebot</translation>
    </message>
    <message>
        <source>one belongs to the other</source>
        <translation>eines gehört zum anderen</translation>
    </message>
    <message>
        <source>one credits {words} and the other says it itself</source>
        <translation>eine beruft sich auf {words}, die andere sagt es selbst</translation>
    </message>
    <message>
        <source>one first name is a form of the other</source>
        <translation>ein Vorname ist eine Form des anderen</translation>
    </message>
    <message>
        <source>one had no answer, the other has one</source>
        <translation>eine hatte keine Antwort, die andere hat eine</translation>
    </message>
    <message>
        <source>one is a lower office than {words}</source>
        <translation>eines ist ein niedrigeres Amt als {words}</translation>
    </message>
    <message>
        <source>one is the other rounded</source>
        <translation>eines ist das andere, gerundet</translation>
    </message>
    <message>
        <source>one is the short form of the other</source>
        <translation>eines ist die Kurzform des anderen</translation>
    </message>
    <message>
        <source>one leaves words out and marks it</source>
        <translation>eine lässt Worte aus und kennzeichnet es</translation>
    </message>
    <message>
        <source>one length of time leaves room for the other</source>
        <translation>eine Dauer lässt Raum für die andere</translation>
    </message>
    <message>
        <source>one names the time of day more exactly</source>
        <translation>eine nennt die Tageszeit genauer</translation>
    </message>
    <message>
        <source>one names {words}, the other leaves the name open</source>
        <translation>eine nennt {words}, die andere lässt den Namen offen</translation>
    </message>
    <message>
        <source>one names {words}, the other only says {others}</source>
        <translation>eine nennt {words}, die andere sagt nur {others}</translation>
    </message>
    <message>
        <source>one of the two spellings must be wrong</source>
        <translation>eine der beiden Schreibweisen muss falsch sein</translation>
    </message>
    <message>
        <source>one quotes it, the other puts it in its own words</source>
        <translation>eine zitiert es, die andere gibt es mit eigenen Worten wieder</translation>
    </message>
    <message>
        <source>one quotes more of the same words</source>
        <translation>eine zitiert mehr von denselben Worten</translation>
    </message>
    <message>
        <source>one quotes these words, the other says them itself</source>
        <translation>eine zitiert diese Worte, die andere sagt sie selbst</translation>
    </message>
    <message>
        <source>one says it only as {word}</source>
        <translation>eine sagt es nur als {word}</translation>
    </message>
    <message>
        <source>one says more exactly where</source>
        <translation>eine sagt genauer, wo</translation>
    </message>
    <message>
        <source>one says {words} as of now, the other that this is over</source>
        <translation>eine sagt {words} für jetzt, die andere, dass es vorbei ist</translation>
    </message>
    <message>
        <source>one says {words}, the other {others}, and a person can be both</source>
        <translation>eine sagt {words}, die andere {others}, und ein Mensch kann beides sein</translation>
    </message>
    <message>
        <source>one says “{words}”, the other “not {others}”</source>
        <translation>eine sagt „{words}“, die andere „nicht {others}“</translation>
    </message>
    <message>
        <source>one says “{words}”, the other “{others}”</source>
        <translation>eine sagt „{words}“, die andere „{others}“</translation>
    </message>
    <message>
        <source>one thing, and each says another detail of it</source>
        <translation>dieselbe Sache, und jede sagt etwas anderes über sie</translation>
    </message>
    <message>
        <source>one wants to avoid it, the other rules it out</source>
        <translation>eine will es vermeiden, die andere schließt es aus</translation>
    </message>
    <message>
        <source>only http and https addresses are fetched. Save the page and open the file</source>
        <translation>nur Adressen mit http und https werden geholt. Speichern Sie die Seite und öffnen Sie die Datei</translation>
    </message>
    <message>
        <source>or press {key}</source>
        <translation>oder {key} drücken</translation>
    </message>
    <message>
        <source>other wordings</source>
        <translation>andere Fassungen</translation>
    </message>
    <message>
        <source>others</source>
        <comment>sources</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>Text der Seite</translation>
    </message>
    <message>
        <source>page title</source>
        <translation>Titel der Seite</translation>
    </message>
    <message>
        <source>paragraph {paragraph} of {paragraphs}</source>
        <translation>Absatz {paragraph} von {paragraphs}</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>published</source>
        <translation>erschienen</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quoted mail</source>
        <translation>zitierte E-Mail</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>related link</source>
        <translation>verwandter Link</translation>
    </message>
    <message>
        <source>repeated block</source>
        <translation>wiederholter Block</translation>
    </message>
    <message>
        <source>restored by you</source>
        <translation>von Ihnen zurückgeholt</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>rotated text</source>
        <translation>gedrehter Text</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>Kolumnentitel</translation>
    </message>
    <message>
        <source>saved page</source>
        <translation>gespeicherte Seite</translation>
    </message>
    <message>
        <source>scroll lock</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>Teilen-Schaltflächen</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>some {number}</source>
        <translation>rund {number}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>style of the document</source>
        <translation>Formatvorlage des Dokuments</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>text line</source>
        <translation>Textzeile</translation>
    </message>
    <message>
        <source>text line, updated</source>
        <translation>Textzeile, aktualisiert</translation>
    </message>
    <message>
        <source>the address leads to a machine of the local network and was not followed. Save the page in a browser and open the file</source>
        <translation>die Adresse führt zu einem Gerät im lokalen Netz und wurde nicht aufgerufen. Speichern Sie die Seite im Browser und öffnen Sie die Datei</translation>
    </message>
    <message>
        <source>the address was redirected more than {n} times. Open it in a browser and copy the address of the article</source>
        <translation>die Adresse wurde mehr als {n}-mal weitergeleitet. Öffnen Sie sie im Browser und kopieren Sie die Adresse des Artikels</translation>
    </message>
    <message>
        <source>the bytes of a source are damaged</source>
        <translation>die Bytes einer Quelle sind beschädigt</translation>
    </message>
    <message>
        <source>the bytes of a source are damaged or too many</source>
        <translation>die Bytes einer Quelle sind beschädigt oder zu viele</translation>
    </message>
    <message>
        <source>the count was rising, and the later report has the higher number</source>
        <translation>die Zahl stieg, und der spätere Bericht hat die höhere</translation>
    </message>
    <message>
        <source>the damaged library can&apos;t be read at all; it was set aside</source>
        <translation>die beschädigte Bibliothek ist gar nicht lesbar; sie wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>the day is the same, and {word} is not {other_word}</source>
        <translation>der Tag ist derselbe, und {word} ist nicht {other_word}</translation>
    </message>
    <message>
        <source>the day lies in that month</source>
        <translation>der Tag liegt in diesem Monat</translation>
    </message>
    <message>
        <source>the disk is full, so {word} could not be written. Free some space</source>
        <translation>die Festplatte ist voll, {word} konnte nicht geschrieben werden. Schaffen Sie Platz</translation>
    </message>
    <message>
        <source>the entries of this feed have headlines only. Give the addresses of the articles</source>
        <translation>die Einträge dieses Feeds haben nur Überschriften. Geben Sie die Adressen der Artikel an</translation>
    </message>
    <message>
        <source>the event was changed in another window</source>
        <translation>das Ereignis wurde in einem anderen Fenster geändert</translation>
    </message>
    <message>
        <source>the file can&apos;t be read in time</source>
        <translation>die Datei ist nicht in der Zeit lesbar</translation>
    </message>
    <message>
        <source>the file is damaged: reading it ended the program that reads</source>
        <translation>die Datei ist beschädigt: Das Lesen beendete das lesende Programm</translation>
    </message>
    <message>
        <source>the first names are not the same</source>
        <translation>die Vornamen sind nicht dieselben</translation>
    </message>
    <message>
        <source>the later report has the newer number</source>
        <translation>der spätere Bericht hat die neuere Zahl</translation>
    </message>
    <message>
        <source>the later report tells what followed</source>
        <translation>der spätere Bericht sagt, was folgte</translation>
    </message>
    <message>
        <source>the page arrived damaged. Try again</source>
        <translation>die Seite kam beschädigt an. Versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the page did not come within {n} seconds. Try again later, or save it in a browser and open the file</source>
        <translation>die Seite kam nicht innerhalb von {n} Sekunden. Versuchen Sie es später noch einmal, oder speichern Sie sie im Browser und öffnen Sie die Datei</translation>
    </message>
    <message>
        <source>the page is larger than {n} MB. Save the article in a browser and open the file</source>
        <translation>die Seite ist größer als {n} MB. Speichern Sie den Artikel im Browser und öffnen Sie die Datei</translation>
    </message>
    <message>
        <source>the page is packed in a way that was not asked for. Save it in a browser and open the file</source>
        <translation>die Seite ist anders gepackt als verlangt. Speichern Sie sie im Browser und öffnen Sie die Datei</translation>
    </message>
    <message>
        <source>the same day of the year cannot be a {day} and a {other_day}</source>
        <translation>derselbe Tag des Jahres kann nicht {day} und {other_day} sein</translation>
    </message>
    <message>
        <source>the same in another unit, rounded</source>
        <translation>dasselbe in einer anderen Einheit, gerundet</translation>
    </message>
    <message>
        <source>the same length of time, and only one of them is put as a bound</source>
        <translation>dieselbe Dauer, und nur eine von beiden ist als Grenze angegeben</translation>
    </message>
    <message>
        <source>the same length of time, rounded in one of them</source>
        <translation>dieselbe Dauer, in einer gerundet</translation>
    </message>
    <message>
        <source>the same number, and only one of them is put as “{words}”</source>
        <translation>dieselbe Zahl, und nur eine ist als „{words}“ angegeben</translation>
    </message>
    <message>
        <source>the same number, and only one of them says by what it is reckoned</source>
        <translation>dieselbe Zahl, und nur eine sagt, wonach sie gerechnet ist</translation>
    </message>
    <message>
        <source>the same number, and only one of them says of what</source>
        <translation>dieselbe Zahl, und nur eine sagt wovon</translation>
    </message>
    <message>
        <source>the same point, no fact in common</source>
        <translation>derselbe Punkt, keine gemeinsame Angabe</translation>
    </message>
    <message>
        <source>the same time of the year, and only one of them names the year</source>
        <translation>dieselbe Zeit des Jahres, und nur eine nennt das Jahr</translation>
    </message>
    <message>
        <source>the same words are credited to the {words} and to the {others}</source>
        <translation>dieselben Worte werden {words} und {others} zugeschrieben</translation>
    </message>
    <message>
        <source>the same words are credited to {words} and to {others}</source>
        <translation>dieselben Worte werden {words} und {others} zugeschrieben</translation>
    </message>
    <message>
        <source>the server broke off or sent what is no web page. Try again, or save the page in a browser and open the file</source>
        <translation>der Server brach ab oder sandte keine Webseite. Versuchen Sie es noch einmal, oder speichern Sie die Seite im Browser und öffnen Sie die Datei</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached. Check the address and the connection to the internet</source>
        <translation>der Server ist nicht erreichbar. Prüfen Sie die Adresse und die Verbindung zum Internet</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached: there is no connection to the internet. Connect, and try again</source>
        <translation>der Server ist nicht erreichbar: Es gibt keine Verbindung zum Internet. Verbinden und noch einmal versuchen</translation>
    </message>
    <message>
        <source>the server gave no page ({n}). Check the address</source>
        <translation>der Server gab keine Seite heraus ({n}). Prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>the server is out of order ({n}). Try again later</source>
        <translation>der Server ist gestört ({n}). Versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>the server refuses to hand out the page ({n}). Save it in a browser and open the file, or paste the text</source>
        <translation>der Server weigert sich, die Seite herauszugeben ({n}). Speichern Sie sie im Browser und öffnen Sie die Datei, oder fügen Sie den Text ein</translation>
    </message>
    <message>
        <source>the server says there is no such page ({n}). Check the address</source>
        <translation>der Server sagt, dass es diese Seite nicht gibt ({n}). Prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>the server sent an empty page. Try again later, or paste the text</source>
        <translation>der Server sandte eine leere Seite. Versuchen Sie es später noch einmal, oder fügen Sie den Text ein</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid, so the connection is not safe. Check the address</source>
        <translation>das Zertifikat des Servers ist ungültig, die Verbindung also nicht sicher. Prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>the site asks for a subscription. Only the first word could be read: paste the text, or open a saved copy</source>
        <translation>die Website verlangt ein Abonnement. Nur das erste Wort war lesbar: Fügen Sie den Text ein, oder öffnen Sie eine gespeicherte Kopie</translation>
    </message>
    <message>
        <source>the site asks for a subscription. Only the first {n} words could be read: paste the text, or open a saved copy</source>
        <translation>die Website verlangt ein Abonnement. Nur die ersten {n} Wörter waren lesbar: Fügen Sie den Text ein, oder öffnen Sie eine gespeicherte Kopie</translation>
    </message>
    <message>
        <source>the site asks for consent to cookies first. Open the page in a browser and save it, or paste the text</source>
        <translation>die Website fragt erst nach der Einwilligung in Cookies. Öffnen Sie die Seite im Browser und speichern Sie sie, oder fügen Sie den Text ein</translation>
    </message>
    <message>
        <source>the site refuses to show this page here. Open it in a browser and save it, or paste the text</source>
        <translation>die Website weigert sich, diese Seite hier zu zeigen. Öffnen Sie sie im Browser und speichern Sie sie, oder fügen Sie den Text ein</translation>
    </message>
    <message>
        <source>the site says that there is no such page. Check the address, or look for an archived copy</source>
        <translation>die Website sagt, dass es diese Seite nicht gibt. Prüfen Sie die Adresse, oder suchen Sie eine archivierte Kopie</translation>
    </message>
    <message>
        <source>the site wants to see that a person is reading. Open the page in a browser and save it, or paste the text</source>
        <translation>die Website will sehen, dass ein Mensch liest. Öffnen Sie die Seite im Browser und speichern Sie sie, oder fügen Sie den Text ein</translation>
    </message>
    <message>
        <source>the system&apos;s proxy {word} is of a kind that can&apos;t be used. Save the page in a browser and open the file</source>
        <translation>der Proxy des Systems {word} ist von einer Art, die nicht verwendbar ist. Speichern Sie die Seite im Browser und öffnen Sie die Datei</translation>
    </message>
    <message>
        <source>the two lengths of time are not the same</source>
        <translation>die beiden Zeitspannen sind nicht gleich</translation>
    </message>
    <message>
        <source>there is no article in it. Paste the text instead</source>
        <translation>es ist kein Artikel darin. Fügen Sie stattdessen den Text ein</translation>
    </message>
    <message>
        <source>there is no article in this folder. Give one with texts, web pages, PDFs or Word files (subfolders are not searched)</source>
        <translation>in diesem Ordner ist kein Artikel. Geben Sie einen mit Texten, Webseiten, PDFs oder Word-Dateien an (Unterordner werden nicht durchsucht)</translation>
    </message>
    <message>
        <source>there is no article in this page. Open the page of one article, or paste the text</source>
        <translation>auf dieser Seite ist kein Artikel. Öffnen Sie die Seite eines Artikels, oder fügen Sie den Text ein</translation>
    </message>
    <message>
        <source>there is no article in this page. Paste the text instead</source>
        <translation>auf dieser Seite ist kein Artikel. Fügen Sie stattdessen den Text ein</translation>
    </message>
    <message>
        <source>there is no such file or folder. Check the path</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht. Prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>there is no text on the clipboard. Copy the article first</source>
        <translation>die Zwischenablage enthält keinen Text. Kopieren Sie zuerst den Artikel</translation>
    </message>
    <message>
        <source>there was no answer at first, and the later report has one</source>
        <translation>zuerst gab es keine Antwort, und der spätere Bericht hat eine</translation>
    </message>
    <message>
        <source>this JSON holds no article: none of its objects has a headline and a text</source>
        <translation>dieses JSON enthält keinen Artikel: Keines seiner Objekte hat Überschrift und Text</translation>
    </message>
    <message>
        <source>this JSON is nested too deeply to be a feed</source>
        <translation>dieses JSON ist zu tief verschachtelt, um ein Feed zu sein</translation>
    </message>
    <message>
        <source>this JSON is nested too deeply to be news</source>
        <translation>dieses JSON ist zu tief verschachtelt, um Nachrichten zu enthalten</translation>
    </message>
    <message>
        <source>this NITF file has no text (body.content). Export the article again</source>
        <translation>diese NITF-Datei hat keinen Text (body.content). Exportieren Sie den Artikel noch einmal</translation>
    </message>
    <message>
        <source>this NewsML file holds no news item with a text. Export the articles themselves</source>
        <translation>diese NewsML-Datei enthält keine Meldung mit Text. Exportieren Sie die Artikel selbst</translation>
    </message>
    <message>
        <source>this PDF holds no text, only pictures of it. Run text recognition (OCR) on it and open that</source>
        <translation>dieses PDF enthält keinen Text, nur Bilder davon. Wenden Sie eine Texterkennung (OCR) an und öffnen Sie das Ergebnis</translation>
    </message>
    <message>
        <source>this PDF is damaged. Save it again, or copy its text and paste it</source>
        <translation>dieses PDF ist beschädigt. Speichern Sie es noch einmal, oder kopieren Sie den Text und fügen Sie ihn ein</translation>
    </message>
    <message>
        <source>this PDF is locked with a password. Open it elsewhere, save it without one and open that</source>
        <translation>dieses PDF ist mit einem Passwort geschützt. Öffnen Sie es anderswo, speichern Sie es ohne Passwort und öffnen Sie das</translation>
    </message>
    <message>
        <source>this RTF is damaged. Save it again, or as text</source>
        <translation>dieses RTF ist beschädigt. Speichern Sie es noch einmal, oder als Text</translation>
    </message>
    <message>
        <source>this RTF is too large or nested too deeply. Save it as text and open that</source>
        <translation>dieses RTF ist zu groß oder zu tief verschachtelt. Speichern Sie es als Text und öffnen Sie das</translation>
    </message>
    <message>
        <source>this XML has more than {n} elements. Export fewer articles at once</source>
        <translation>dieses XML hat mehr als {n} Elemente. Exportieren Sie weniger Artikel auf einmal</translation>
    </message>
    <message>
        <source>this XML is damaged. Export it again, or paste the text</source>
        <translation>dieses XML ist beschädigt. Exportieren Sie es noch einmal, oder fügen Sie den Text ein</translation>
    </message>
    <message>
        <source>this can&apos;t be read ({word}). Copy it to this computer and try again</source>
        <translation>das ist nicht lesbar ({word}). Kopieren Sie es auf diesen Computer und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>this document is damaged. Open it where it was written and save it again</source>
        <translation>dieses Dokument ist beschädigt. Öffnen Sie es dort, wo es geschrieben wurde, und speichern Sie es noch einmal</translation>
    </message>
    <message>
        <source>this document is locked with a password. Save it without one and open that</source>
        <translation>dieses Dokument ist mit einem Passwort geschützt. Speichern Sie es ohne Passwort und öffnen Sie das</translation>
    </message>
    <message>
        <source>this event is not in the library any more</source>
        <translation>dieses Ereignis ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>this export of {word} holds no text of an article. Export the full texts</source>
        <translation>dieser Export aus {word} enthält keinen Text eines Artikels. Exportieren Sie die vollen Texte</translation>
    </message>
    <message>
        <source>this feed has more than {n} elements. Give the addresses of the articles</source>
        <translation>dieser Feed hat mehr als {n} Elemente. Geben Sie die Adressen der Artikel an</translation>
    </message>
    <message>
        <source>this feed has no entries. Give the address of an article</source>
        <translation>dieser Feed hat keine Einträge. Geben Sie die Adresse eines Artikels an</translation>
    </message>
    <message>
        <source>this feed is not valid JSON. Save it again</source>
        <translation>dieser Feed ist kein gültiges JSON. Speichern Sie ihn noch einmal</translation>
    </message>
    <message>
        <source>this file is empty. Save the article again</source>
        <translation>diese Datei ist leer. Speichern Sie den Artikel noch einmal</translation>
    </message>
    <message>
        <source>this file is larger than {n} MB. Save the article alone and open that</source>
        <translation>diese Datei ist größer als {n} MB. Speichern Sie den Artikel allein und öffnen Sie das</translation>
    </message>
    <message>
        <source>this file may not be read. Change its permissions or copy it</source>
        <translation>diese Datei darf nicht gelesen werden. Ändern Sie ihre Rechte oder kopieren Sie sie</translation>
    </message>
    <message>
        <source>this folder holds {n} files. Give one with the articles on one event, at most {m}</source>
        <translation>dieser Ordner enthält {n} Dateien. Geben Sie einen mit den Artikeln zu einem Ereignis an, höchstens {m}</translation>
    </message>
    <message>
        <source>this has more than {n} lines. Save the article alone and open that</source>
        <translation>das hat mehr als {n} Zeilen. Speichern Sie den Artikel allein und öffnen Sie das</translation>
    </message>
    <message>
        <source>this is a list of subscriptions with {words}, not an article. Give the address of a feed to read its entries</source>
        <translation>das ist eine Liste von Abonnements mit {words}, kein Artikel. Geben Sie die Adresse eines Feeds an, um seine Einträge zu lesen</translation>
    </message>
    <message>
        <source>this is not a file or a folder. Give the path of an article</source>
        <translation>das ist weder Datei noch Ordner. Geben Sie den Pfad eines Artikels an</translation>
    </message>
    <message>
        <source>this is not a text: {word}. Save the article as text or HTML and open that</source>
        <translation>das ist kein Text: {word}. Speichern Sie den Artikel als Text oder HTML und öffnen Sie das</translation>
    </message>
    <message>
        <source>this is not a valid address. Check it</source>
        <translation>das ist keine gültige Adresse. Prüfen Sie sie</translation>
    </message>
    <message>
        <source>this is not a web page but {word}. Give the address of an article</source>
        <translation>das ist keine Webseite, sondern {word}. Geben Sie die Adresse eines Artikels an</translation>
    </message>
    <message>
        <source>this is not the name of a file. Check the path</source>
        <translation>das ist nicht der Name einer Datei. Prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>this is not valid JSON ({word}). Export it again</source>
        <translation>das ist kein gültiges JSON ({word}). Exportieren Sie es noch einmal</translation>
    </message>
    <message>
        <source>this list of subscriptions names no feed. Export it again, or give the address of a feed</source>
        <translation>diese Liste von Abonnements nennt keinen Feed. Exportieren Sie sie noch einmal, oder geben Sie die Adresse eines Feeds an</translation>
    </message>
    <message>
        <source>this mail holds no text. Open what is attached to it, or paste the text</source>
        <translation>diese Mail enthält keinen Text. Öffnen Sie, was angehängt ist, oder fügen Sie den Text ein</translation>
    </message>
    <message>
        <source>this page is larger than {n} MB. Save the article alone and open that</source>
        <translation>diese Seite ist größer als {n} MB. Speichern Sie den Artikel allein und öffnen Sie das</translation>
    </message>
    <message>
        <source>this saved page holds no HTML. Save it again, or paste the text</source>
        <translation>diese gespeicherte Seite enthält kein HTML. Speichern Sie sie noch einmal, oder fügen Sie den Text ein</translation>
    </message>
    <message>
        <source>time of posting</source>
        <translation>Zeit der Veröffentlichung</translation>
    </message>
    <message>
        <source>to {words} is the opposite of to {others}</source>
        <translation>„{words}“ ist das Gegenteil von „{others}“</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>lösen</translation>
    </message>
    <message>
        <source>who is {word} in {other_word} cannot be of {words}</source>
        <translation>wer {other_word} {word} Jahre alt ist, kann nicht von {words} sein</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>Worte des Textes</translation>
    </message>
    <message>
        <source>you matched them, and no rule tells more</source>
        <translation>Sie haben sie zugeordnet, und keine Regel sagt mehr</translation>
    </message>
    <message>
        <source>{action}, key {key}</source>
        <translation>{action}, Taste {key}</translation>
    </message>
    <message>
        <source>{action}: {change}</source>
        <translation>{action}: {change}</translation>
    </message>
    <message>
        <source>{articles}, {origins}</source>
        <translation>{articles}, {origins}</translation>
    </message>
    <message>
        <source>{count} sentences of {left} matched in {right}</source>
        <translation>{count} Sätzen von {left} in {right} zugeordnet</translation>
    </message>
    <message>
        <source>{date} and {other_date} have no day in common</source>
        <translation>{date} und {other_date} haben keinen Tag gemeinsam</translation>
    </message>
    <message>
        <source>{date} and {other_date} overlap</source>
        <translation>{date} und {other_date} überschneiden sich</translation>
    </message>
    <message>
        <source>{date} is a {day}</source>
        <translation>{date} ist ein {day}</translation>
    </message>
    <message>
        <source>{date} is not {other_date}</source>
        <translation>{date} ist nicht {other_date}</translation>
    </message>
    <message>
        <source>{date} lies within {other_date}</source>
        <translation>{date} liegt in {other_date}</translation>
    </message>
    <message>
        <source>{done} of {total} steps done.</source>
        <translation>{done} von {total} Schritten getan.</translation>
    </message>
    <message>
        <source>{done} “{what}”</source>
        <translation>{done}: „{what}“</translation>
    </message>
    <message>
        <source>{done} “{what}” in {source}</source>
        <translation>{done}: „{what}“ in {source}</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{kept} blocks in the text, {out} left out</source>
        <translation>{kept} Blöcke im Text, {out} weggelassen</translation>
    </message>
    <message>
        <source>{label}, corrected by you</source>
        <translation>{label}, von Ihnen berichtigt</translation>
    </message>
    <message>
        <source>{label}, from {source}</source>
        <translation>{label}, aus {source}</translation>
    </message>
    <message>
        <source>{label}, not found</source>
        <translation>{label}, nicht gefunden</translation>
    </message>
    <message>
        <source>{letters} both say {words}</source>
        <translation>{letters} schreiben beide {words}</translation>
    </message>
    <message>
        <source>{letters} say {words}</source>
        <translation>{letters} schreiben {words}</translation>
    </message>
    <message>
        <source>{letters} says {words}</source>
        <translation>{letters} schreibt {words}</translation>
    </message>
    <message>
        <source>{letters} was published on {date}, after {others}</source>
        <translation>{letters} wurde am {date} veröffentlicht, nach {others}</translation>
    </message>
    <message>
        <source>{letters} were published later than {others}</source>
        <translation>{letters} wurden später veröffentlicht als {others}</translation>
    </message>
    <message>
        <source>{listing}: {clause}</source>
        <translation>{listing}: {clause}</translation>
    </message>
    <message>
        <source>{matched} of {total}</source>
        <translation>{matched} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{no_match} in {sources}.</source>
        <translation>{no_match} in {sources}.</translation>
    </message>
    <message>
        <source>{n} of 100 alike</source>
        <translation>zu {n} von 100 gleich</translation>
    </message>
    <message>
        <source>{n} of the {m} {word} held no text or were one too many, and were left out</source>
        <translation>{n} von {m} Einträgen ({word}) hatten keinen Text oder waren zu viel und wurden ausgelassen</translation>
    </message>
    <message>
        <source>{n} paragraphs stood twice</source>
        <translation>{n} Absätze standen doppelt</translation>
    </message>
    <message>
        <source>{place} of {found}</source>
        <translation>{place} von {found}</translation>
    </message>
    <message>
        <source>{read} of {all} read.</source>
        <translation>{read} von {all} gelesen.</translation>
    </message>
    <message>
        <source>{row} of {rows}</source>
        <translation>{row} von {rows}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sources</source>
        <translation>
            <numerusform>{some} von %n Quelle</numerusform>
            <numerusform>{some} von %n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {sources}</source>
        <translation>{some} von {sources}</translation>
    </message>
    <message>
        <source>{some}, and {more}</source>
        <translation>{some}, und {more}</translation>
    </message>
    <message>
        <source>{sources} rest on the same copy ({origin}), so they count once.</source>
        <translation>{sources} beruhen auf derselben Vorlage ({origin}) und zählen einmal.</translation>
    </message>
    <message>
        <source>{source}
Date from: {origin}</source>
        <translation>{source}
Datum aus: {origin}</translation>
    </message>
    <message>
        <source>{source} could not be read again: {reason} It stays as it is.</source>
        <translation>{source} konnte nicht noch einmal gelesen werden: {reason} Die Quelle bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{source} could not be read: {reason}</source>
        <translation>{source} konnte nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{source} could not be refreshed: {reason} It stays as it is.</source>
        <translation>{source} konnte nicht aktualisiert werden: {reason} Die Quelle bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{source} credits {name}</source>
        <translation>{source} beruft sich auf {name}</translation>
    </message>
    <message>
        <source>{source} has not changed</source>
        <translation>{source} ist unverändert</translation>
    </message>
    <message>
        <source>{source} reads as before</source>
        <translation>{source} liest sich wie zuvor</translation>
    </message>
    <message>
        <source>{source} says {words}</source>
        <translation>{source} sagt {words}</translation>
    </message>
    <message>
        <source>{source} waits for its match: choose words or a passage in another text and press M again; Esc gives up</source>
        <translation>{source} wartet auf das Gegenstück: Wählen Sie Worte oder eine Passage in einem anderen Text und drücken Sie noch einmal M; Esc bricht ab</translation>
    </message>
    <message>
        <source>{source}: click to select, double-click to go to the text</source>
        <translation>{source}: Klick wählt, Doppelklick führt zum Text</translation>
    </message>
    <message>
        <source>{source}: could not be read. {reason}</source>
        <translation>{source}: konnte nicht gelesen werden. {reason}</translation>
    </message>
    <message>
        <source>{source}: extraction proof</source>
        <translation>{source}: Nachweis der Textentnahme</translation>
    </message>
    <message>
        <source>{source}: {count}</source>
        <translation>{source}: {count}</translation>
    </message>
    <message>
        <source>{source}: {what}</source>
        <translation>{source}: {what}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (Kopie)</translation>
    </message>
    <message>
        <source>{verdict}, {kind}, {what}: {says}</source>
        <translation>{verdict}, {kind}, {what}: {says}</translation>
    </message>
    <message>
        <source>{what}, in other words</source>
        <translation>{what}, in anderen Worten</translation>
    </message>
    <message>
        <source>{what}: click shows or hides, Alt+click shows only these</source>
        <translation>{what}: Klick blendet ein oder aus, Alt+Klick zeigt nur diese</translation>
    </message>
    <message>
        <source>{words} lies in {place} in one and in {other_place} in the other</source>
        <translation>{words} liegt bei einer in {place}, bei der anderen in {other_place}</translation>
    </message>
    <message>
        <source>{words}, credited to {name}</source>
        <translation>{words}, zugeschrieben {name}</translation>
    </message>
    <message>
        <source>{word} belongs to another program</source>
        <translation>{word} gehört zu einem anderen Programm</translation>
    </message>
    <message>
        <source>{word} can&apos;t be written to. Choose another folder or change its permissions</source>
        <translation>in {word} kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder ändern Sie die Rechte</translation>
    </message>
    <message>
        <source>{word} can&apos;t be written to. Export the event to keep your work</source>
        <translation>in {word} kann nicht geschrieben werden. Exportieren Sie das Ereignis, um Ihre Arbeit zu behalten</translation>
    </message>
    <message>
        <source>{word} copy</source>
        <translation>Text von {word}</translation>
    </message>
    <message>
        <source>{word} is damaged</source>
        <translation>{word} ist beschädigt</translation>
    </message>
    <message>
        <source>{word} is damaged: its end is missing</source>
        <translation>{word} ist beschädigt: Das Ende fehlt</translation>
    </message>
    <message>
        <source>{word} is empty</source>
        <translation>{word} ist leer</translation>
    </message>
    <message>
        <source>{word} is larger than {n} MB</source>
        <translation>{word} ist größer als {n} MB</translation>
    </message>
    <message>
        <source>{word} is no library of Parallax</source>
        <translation>{word} ist keine Bibliothek von Parallax</translation>
    </message>
    <message>
        <source>{word} is not the file of an event</source>
        <translation>{word} ist nicht die Datei eines Ereignisses</translation>
    </message>
    <message>
        <source>{word} is not the file of one event</source>
        <translation>{word} ist nicht die Datei eines einzigen Ereignisses</translation>
    </message>
    <message>
        <source>{word} was written by a newer Parallax (form {n}, this one knows {m}). Update Parallax</source>
        <translation>{word} wurde von einem neueren Parallax geschrieben (Form {n}, dieses kennt {m}). Aktualisieren Sie Parallax</translation>
    </message>
    <message>
        <source>{word} years fit the year {other_word}</source>
        <translation>{word} Jahre passen zum Jahr {other_word}</translation>
    </message>
    <message>
        <source>“{headline}”</source>
        <translation>„{headline}“</translation>
    </message>
    <message>
        <source>“{title}” was brought together with the event that was here. Nothing of either was lost.</source>
        <translation>„{title}“ wurde mit dem Ereignis hier zusammengeführt. Von keinem ging etwas verloren.</translation>
    </message>
    <message>
        <source>“{typed}” can&apos;t be read. {hint}</source>
        <translation>„{typed}“ lässt sich nicht lesen. {hint}</translation>
    </message>
    <message>
        <source>“{words}” and “{others}” are not the same</source>
        <translation>„{words}“ und „{others}“ sind nicht dasselbe</translation>
    </message>
    <message>
        <source>“{words}” and “{others}” cannot both be right</source>
        <translation>„{words}“ und „{others}“ können nicht beide stimmen</translation>
    </message>
    <message>
        <source>“{words}” are {n} days</source>
        <translation>„{words}“ sind {n} Tage</translation>
    </message>
    <message>
        <source>“{words}” are {n} days, not {m}</source>
        <translation>„{words}“ sind {n} Tage, nicht {m}</translation>
    </message>
    <message>
        <source>“{words}” are {others} together</source>
        <translation>„{words}“ sind zusammen {others}</translation>
    </message>
    <message>
        <source>“{words}” are {others} together, not {word}</source>
        <translation>„{words}“ sind zusammen {others}, nicht {word}</translation>
    </message>
    <message>
        <source>“{words}” can&apos;t be read as a {kind}; write it as an article would</source>
        <translation>„{words}“ lässt sich nicht als {kind} lesen; schreiben Sie es wie in einem Artikel</translation>
    </message>
    <message>
        <source>“{words}” does not stand so in the longer quotation</source>
        <translation>„{words}“ steht so nicht im längeren Zitat</translation>
    </message>
    <message>
        <source>“{words}” from {date} is about {other_date}</source>
        <translation>„{words}“ ab {date} ist etwa {other_date}</translation>
    </message>
    <message>
        <source>“{words}” in one is “{others}” in the other</source>
        <translation>„{words}“ bei einer ist „{others}“ bei der anderen</translation>
    </message>
    <message>
        <source>“{words}” is a vaguer word for “{others}”</source>
        <translation>„{words}“ ist ein ungenaueres Wort für „{others}“</translation>
    </message>
    <message>
        <source>“{words}” is not a date that can be read</source>
        <translation>„{words}“ ist kein lesbares Datum</translation>
    </message>
    <message>
        <source>“{words}” leaves open when</source>
        <translation>„{words}“ lässt offen, wann</translation>
    </message>
    <message>
        <source>“{words}” leaves room for “{others}”</source>
        <translation>„{words}“ lässt Raum für „{others}“</translation>
    </message>
    <message>
        <source>“{words}” stands only in one</source>
        <translation>„{words}“ steht nur bei einer</translation>
    </message>
    <message>
        <source>“{words}” stands only in one, and nothing marks the gap</source>
        <translation>„{words}“ steht nur bei einer, und nichts kennzeichnet die Lücke</translation>
    </message>
</context>
</TS>
