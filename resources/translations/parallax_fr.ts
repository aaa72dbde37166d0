<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source> or </source>
        <comment>between two sources</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation> px</translation>
    </message>
    <message>
        <source> to </source>
        <comment>between two days</comment>
        <translation> au </translation>
    </message>
    <message>
        <source> yyyy</source>
        <comment>format of a year behind day and month</comment>
        <translation> yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles in {source}</source>
        <translation>
            <numerusform>%n article dans {source}</numerusform>
            <numerusform>%n articles dans {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles: choose which</source>
        <translation>
            <numerusform>%n article : à choisir</numerusform>
            <numerusform>%n articles : à choisir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n jour plus tard</numerusform>
            <numerusform>%n jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts compared</source>
        <translation>
            <numerusform>%n fait comparé</numerusform>
            <numerusform>%n faits comparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links wait; files and pasted text still work.</source>
        <translation>
            <numerusform>%n lien attend ; les fichiers et le texte collé fonctionnent toujours.</numerusform>
            <numerusform>%n liens attendent ; les fichiers et le texte collé fonctionnent toujours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <translation>
            <numerusform>%n mois plus tard</numerusform>
            <numerusform>%n mois plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sources: choose the base</source>
        <translation>
            <numerusform>%n autre source : choisir la base</numerusform>
            <numerusform>%n autres sources : choisir la base</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes have lost their words</source>
        <translation>
            <numerusform>%n note a perdu ses mots</numerusform>
            <numerusform>%n notes ont perdu leurs mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes need a look</source>
        <translation>
            <numerusform>%n note à revoir</numerusform>
            <numerusform>%n notes à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origine</numerusform>
            <numerusform>%n origines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages changed</source>
        <translation>
            <numerusform>%n passage modifié</numerusform>
            <numerusform>%n passages modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages moved</source>
        <translation>
            <numerusform>%n passage déplacé</numerusform>
            <numerusform>%n passages déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages split</source>
        <translation>
            <numerusform>%n passage scindé</numerusform>
            <numerusform>%n passages scindés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>where words were found</comment>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared passages</source>
        <translation>
            <numerusform>%n passage commun</numerusform>
            <numerusform>%n passages communs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years later</source>
        <translation>
            <numerusform>%n an plus tard</numerusform>
            <numerusform>%n ans plus tard</numerusform>
        </translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(masquée)</translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>A conflict rather than an update: the values alternate with the time of publication</source>
        <translation>Un conflit plutôt qu’une mise à jour : les valeurs alternent avec le moment de la publication</translation>
    </message>
    <message>
        <source>A later report replaces an earlier value.</source>
        <translation>Un article plus récent remplace une valeur antérieure.</translation>
    </message>
    <message>
        <source>A paragraph stood twice</source>
        <translation>Un paragraphe figurait deux fois</translation>
    </message>
    <message>
        <source>A pasted text comes from nowhere that could be asked again</source>
        <translation>Un texte collé ne vient d’aucun endroit que l’on puisse interroger à nouveau</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation>
            <numerusform>Ajouter %n article</numerusform>
            <numerusform>Ajouter %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n links</source>
        <translation>
            <numerusform>Ajouter %n lien</numerusform>
            <numerusform>Ajouter %n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sources</source>
        <translation>
            <numerusform>Ajouter %n source</numerusform>
            <numerusform>Ajouter %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Add links</source>
        <translation>Ajouter des liens</translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation>Ajouter des liens…</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Ajouter des sources</translation>
    </message>
    <message>
        <source>Add two or more articles about the same event. Parallax lines up what they share
and shows where dates, numbers, names and wording differ.</source>
        <translation>Ajoutez au moins deux articles sur le même événement. Parallax met en regard ce qu’ils ont
en commun et montre où diffèrent dates, chiffres, noms et formulations.</translation>
    </message>
    <message>
        <source>Add {source}</source>
        <translation>Ajouter {source}</translation>
    </message>
    <message numerus="yes">
        <source>Added %n articles</source>
        <translation>
            <numerusform>%n article ajouté</numerusform>
            <numerusform>%n articles ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordants</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>Tous les blocs</translation>
    </message>
    <message>
        <source>All were published on the same day</source>
        <translation>Toutes ont été publiées le même jour</translation>
    </message>
    <message>
        <source>Almost word for word</source>
        <translation>Presque mot pour mot</translation>
    </message>
    <message>
        <source>Already here as {source}</source>
        <translation>Déjà présent : {source}</translation>
    </message>
    <message>
        <source>Already here: {sources}</source>
        <translation>Déjà présent : {sources}</translation>
    </message>
    <message>
        <source>Alt+click</source>
        <translation>Alt+clic</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Autre code</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Copie archivée</translation>
    </message>
    <message>
        <source>Archived copy of {date}</source>
        <translation>Copie archivée du {date}</translation>
    </message>
    <message>
        <source>Archived “{title}”</source>
        <translation>« {title} » archivé</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archivé.</translation>
    </message>
    <message>
        <source>Articles in the source. Space ticks one or takes its tick away.</source>
        <translation>Articles de la source. Espace coche ou décoche.</translation>
    </message>
    <message>
        <source>As it was when new</source>
        <translation>Réglages d’origine</translation>
    </message>
    <message>
        <source>As many texts as fit</source>
        <translation>Autant de textes que possible</translation>
    </message>
    <message>
        <source>As soon as there are two, Parallax lines up what they share
and shows where dates, numbers, names and wording differ.</source>
        <translation>Dès qu’il y en a deux, Parallax met en regard ce qu’ils ont en commun
et montre où diffèrent dates, chiffres, noms et formulations.</translation>
    </message>
    <message>
        <source>As the program read it</source>
        <translation>Comme le programme l’a lu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base {source}, text</source>
        <translation>Base {source}, texte</translation>
    </message>
    <message>
        <source>Base: {source}</source>
        <translation>Base : {source}</translation>
    </message>
    <message>
        <source>Being compared</source>
        <translation>En cours de comparaison</translation>
    </message>
    <message>
        <source>Blocks of the source. Space restores a block or leaves it out.</source>
        <translation>Blocs de la source. Espace rétablit un bloc ou l’écarte.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Brought back “{title}”</source>
        <translation>« {title} » rétabli</translation>
    </message>
    <message>
        <source>By kind of fact</source>
        <translation>Par type de fait</translation>
    </message>
    <message>
        <source>By number of sources</source>
        <translation>Par nombre de sources</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the base</source>
        <translation>Changer de base</translation>
    </message>
    <message>
        <source>Change the base, key {key}</source>
        <translation>Changer de base, touche {key}</translation>
    </message>
    <message>
        <source>Choose a passage first: J and K walk over them</source>
        <translation>Choisissez d’abord un passage : J et K les parcourent</translation>
    </message>
    <message>
        <source>Choose a source in the list at the left first</source>
        <translation>Choisissez d’abord une source dans la liste à gauche</translation>
    </message>
    <message>
        <source>Choose an action and press the keys it should have.</source>
        <translation>Choisissez une action et appuyez sur les touches voulues.</translation>
    </message>
    <message>
        <source>Choose the source in this column: {source}</source>
        <translation>Choisir la source de cette colonne : {source}</translation>
    </message>
    <message>
        <source>Chosen by Parallax</source>
        <translation>Choisie par Parallax</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Affirmations</translation>
    </message>
    <message>
        <source>Click or drag to scroll</source>
        <translation>Cliquer ou glisser pour défiler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>Fermer ce qui est au premier plan</translation>
    </message>
    <message>
        <source>Code the passage</source>
        <translation>Coder le passage</translation>
    </message>
    <message>
        <source>Code the passage in all sources…</source>
        <translation>Coder le passage dans toutes les sources…</translation>
    </message>
    <message>
        <source>Code the passage…</source>
        <translation>Coder le passage…</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Code “{code}” in {sources}</source>
        <translation>Code « {code} » dans {sources}</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes as a table (CSV)…</source>
        <translation>Codes sous forme de tableau (CSV)…</translation>
    </message>
    <message>
        <source>Codes by source</source>
        <translation>Codes par source</translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation>Colorer par type</translation>
    </message>
    <message>
        <source>Colour by kind of fact instead of verdict</source>
        <translation>Colorer par type de fait plutôt que par verdict</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Compare how sources tell one story</source>
        <translation>Comparer comment les sources racontent une histoire</translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation>Comparé comme</translation>
    </message>
    <message>
        <source>Compared on this computer</source>
        <translation>Comparé sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n sources</source>
        <translation>
            <numerusform>Comparaison de %n source</numerusform>
            <numerusform>Comparaison de %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing, {share}%</source>
        <translation>Comparaison, {share} %</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Compatibles</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation>Confirmé par vous</translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation>Confirmé.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Conflict or only older?</source>
        <translation>Contradiction ou simplement plus ancien ?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copied “{what}” with its sources</source>
        <translation>« {what} » copié avec ses sources</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the row with its sources</source>
        <translation>Copier la ligne avec ses sources</translation>
    </message>
    <message>
        <source>Correct the value…</source>
        <translation>Corriger la valeur…</translation>
    </message>
    <message>
        <source>Correct what {source} says</source>
        <translation>Corriger ce que dit {source}</translation>
    </message>
    <message>
        <source>Correct “{field}”</source>
        <translation>Corriger « {field} »</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Could not read {failed} of {sources}</source>
        <translation>{failed} sur {sources} illisibles</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Credited to {name}</source>
        <translation>Attribué à {name}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Attributions</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>« {title} » supprimé</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Divergents</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Differences first</source>
        <translation>Différences d’abord</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation>Refait : {change}</translation>
    </message>
    <message>
        <source>Drop links, files or text</source>
        <translation>Déposer liens, fichiers ou texte</translation>
    </message>
    <message>
        <source>Drop links, files or text here</source>
        <translation>Déposez ici liens, fichiers ou texte</translation>
    </message>
    <message>
        <source>Drop links, files or text, or paste them. Opens files when pressed.</source>
        <translation>Déposez ou collez liens, fichiers ou texte. Ouvre des fichiers quand on l’active.</translation>
    </message>
    <message>
        <source>Each source gets a letter and a pattern. You can add more at any time.</source>
        <translation>Chaque source reçoit une lettre et un motif. Vous pouvez en ajouter à tout moment.</translation>
    </message>
    <message>
        <source>Economic effects</source>
        <translation>Effets économiques</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events of Parallax (*{suffix})</source>
        <translation>Événements Parallax (*{suffix})</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Explain the selected mark</source>
        <translation>Expliquer la marque choisie</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter en</translation>
    </message>
    <message>
        <source>Export the event</source>
        <translation>Exporter l’événement</translation>
    </message>
    <message>
        <source>Export the event…</source>
        <translation>Exporter l’événement…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Extraction proof</source>
        <translation>Preuve d’extraction</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Fetching, {done} KB</source>
        <translation>Téléchargement, {done} Ko</translation>
    </message>
    <message>
        <source>Fetching, {done} of {all} KB</source>
        <translation>Téléchargement, {done} sur {all} Ko</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Filter rows by words</source>
        <translation>Filtrer les lignes par mots</translation>
    </message>
    <message>
        <source>Find in all sources</source>
        <translation>Chercher dans toutes les sources</translation>
    </message>
    <message>
        <source>Five made-up reports on a real event</source>
        <translation>Cinq articles inventés sur un événement réel</translation>
    </message>
    <message>
        <source>Follow links that lead to private addresses</source>
        <translation>Suivre les liens qui mènent à des adresses privées</translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation>Police des textes</translation>
    </message>
    <message>
        <source>Form text at the end</source>
        <translation>Texte de formulaire à la fin</translation>
    </message>
    <message>
        <source>Form text between the paragraphs</source>
        <translation>Texte de formulaire entre les paragraphes</translation>
    </message>
    <message numerus="yes">
        <source>Found in %n more of its articles.</source>
        <translation>
            <numerusform>Trouvé dans %n autre de ses articles.</numerusform>
            <numerusform>Trouvé dans %n autres de ses articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found in {outlet}: {words}</source>
        <translation>Trouvé dans {outlet} : {words}</translation>
    </message>
    <message>
        <source>Four texts</source>
        <translation>Quatre textes</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Go to the text of {source}</source>
        <translation>Aller au texte de {source}</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time: hour, minute</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Headline repeated {n} times</source>
        <translation>Titre répété {n} fois</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide notes whose words are gone</source>
        <translation>Masquer les notes dont les mots ont disparu</translation>
    </message>
    <message>
        <source>Hide this source</source>
        <translation>Masquer cette source</translation>
    </message>
    <message>
        <source>Human interest</source>
        <translation>Intérêt humain</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Ignored by you</source>
        <translation>Ignoré par vous</translation>
    </message>
    <message>
        <source>Ignored.</source>
        <translation>Ignoré.</translation>
    </message>
    <message>
        <source>Import an event</source>
        <translation>Importer un événement</translation>
    </message>
    <message>
        <source>Import an event…</source>
        <translation>Importer un événement…</translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <translation>« {title} » importé</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>In another language ({word}) than the others</source>
        <translation>Dans une autre langue ({word}) que les autres</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>En d’autres mots</translation>
    </message>
    <message>
        <source>In the order of the texts</source>
        <translation>Dans l’ordre des textes</translation>
    </message>
    <message>
        <source>In the order of {source}</source>
        <translation>Dans l’ordre de {source}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Dans le texte</translation>
    </message>
    <message>
        <source>In this window</source>
        <translation>Dans cette fenêtre</translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation>Origines indépendantes</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>It is open in this window.</source>
        <translation>Il est ouvert dans cette fenêtre.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON field</source>
        <translation>champ JSON</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>Keep as one article</source>
        <translation>Garder comme un seul article</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation>Sept derniers jours</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Leave out “{words}”</source>
        <translation>Écarter « {words} »</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Ledger: facts by source</source>
        <translation>Registre : faits par source</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Écarté par vous</translation>
    </message>
    <message>
        <source>Left out, {reason}</source>
        <translation>Écarté, {reason}</translation>
    </message>
    <message>
        <source>Less motion: lists and menus open at once, the cursor does not blink</source>
        <translation>Moins de mouvement : listes et menus s’ouvrent d’un coup, le curseur ne clignote pas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message numerus="yes">
        <source>Links between {left} and {right}: %n matched passages</source>
        <translation>
            <numerusform>Liens entre {left} et {right} : %n passage apparié</numerusform>
            <numerusform>Liens entre {left} et {right} : %n passages appariés</numerusform>
        </translation>
    </message>
    <message>
        <source>Links to articles</source>
        <translation>Liens vers des articles</translation>
    </message>
    <message>
        <source>Links to articles, parted by spaces or lines</source>
        <translation>Liens vers des articles, séparés par des espaces ou des lignes</translation>
    </message>
    <message>
        <source>List of differences</source>
        <translation>Liste des différences</translation>
    </message>
    <message>
        <source>Lock scrolling to matched passages</source>
        <translation>Lier le défilement aux passages appariés</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>scrolling</comment>
        <translation>Lié</translation>
    </message>
    <message>
        <source>Longer than any article: the first {n} characters are kept</source>
        <translation>Plus long que tout article : les {n} premiers caractères sont gardés</translation>
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
        <translation>En faire la base</translation>
    </message>
    <message>
        <source>Make {source} the base</source>
        <translation>Faire de {source} la base</translation>
    </message>
    <message>
        <source>Marks show which sources share each passage</source>
        <translation>Les repères montrent quelles sources partagent chaque passage</translation>
    </message>
    <message>
        <source>Match by hand</source>
        <translation>Apparier à la main</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Apparié</translation>
    </message>
    <message>
        <source>Matched {sources} by hand</source>
        <translation>{sources} appariés à la main</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Morality</source>
        <translation>Morale</translation>
    </message>
    <message>
        <source>Moved: it stands elsewhere than its neighbours.</source>
        <translation>Déplacé : il n’est pas auprès de ses voisins.</translation>
    </message>
    <message>
        <source>NITF field</source>
        <translation>champ NITF</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Near-copy of article {number} of this list</source>
        <translation>Quasi-copie de l’article {number} de cette liste</translation>
    </message>
    <message>
        <source>Near-copy of {source}</source>
        <translation>Quasi-copie de {source}</translation>
    </message>
    <message>
        <source>Near-copy of {word}</source>
        <translation>Presque une copie de {word}</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>NewsML field</source>
        <translation>champ NewsML</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>No command fits</source>
        <translation>Aucune commande ne convient</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No date found</source>
        <translation>Aucune date trouvée</translation>
    </message>
    <message>
        <source>No date found (“{words}” could not be read); weekdays stay open</source>
        <translation>Aucune date trouvée (« {words} » n’a pas pu être lu) ; les jours de la semaine restent ouverts</translation>
    </message>
    <message>
        <source>No date found; weekdays stay open</source>
        <translation>Aucune date trouvée ; les jours de la semaine restent ouverts</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>Aucune date trouvée.</translation>
    </message>
    <message>
        <source>No events yet. Each comparison is kept here by itself as you work on it.</source>
        <translation>Aucun événement. Chaque comparaison est conservée ici d’elle-même pendant que vous y travaillez.</translation>
    </message>
    <message>
        <source>No fact stands here that another source gives too.</source>
        <translation>Aucun fait ici qu’une autre source donne aussi.</translation>
    </message>
    <message>
        <source>No facts were found that can be compared</source>
        <translation>Aucun fait comparable trouvé</translation>
    </message>
    <message>
        <source>No headline found</source>
        <translation>Aucun titre trouvé</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>No match found</source>
        <translation>Aucune correspondance trouvée</translation>
    </message>
    <message>
        <source>No match found further to the left</source>
        <translation>Aucune correspondance plus à gauche</translation>
    </message>
    <message>
        <source>No match found further to the right</source>
        <translation>Aucune correspondance plus à droite</translation>
    </message>
    <message>
        <source>No match found in a source after this one</source>
        <translation>Aucune correspondance dans une source suivante</translation>
    </message>
    <message>
        <source>No match found in a source before this one</source>
        <translation>Aucune correspondance dans une source précédente</translation>
    </message>
    <message>
        <source>No match found in the other sources.</source>
        <translation>Aucune correspondance trouvée dans les autres sources.</translation>
    </message>
    <message>
        <source>No match found in {letters}</source>
        <translation>Aucune correspondance trouvée dans {letters}</translation>
    </message>
    <message>
        <source>No match found in {sources}</source>
        <translation>Aucune correspondance trouvée dans {sources}</translation>
    </message>
    <message>
        <source>No match found in {source} for the selected row; B changes the base</source>
        <translation>Aucune correspondance à la ligne choisie dans {source} ; B change de base</translation>
    </message>
    <message>
        <source>No passage has a code yet.</source>
        <translation>Aucun passage n’a encore de code.</translation>
    </message>
    <message>
        <source>No passage has a code yet. {key} gives one to the selected passage.</source>
        <translation>Aucun passage n’a encore de code. {key} en donne un au passage choisi.</translation>
    </message>
    <message>
        <source>No rows match</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>No shared passages</source>
        <translation>Aucun passage commun</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aucune source</translation>
    </message>
    <message>
        <source>No value in this row can be read in another way</source>
        <translation>Aucune valeur de cette ligne ne peut se lire autrement</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not locked</source>
        <comment>scrolling</comment>
        <translation>Non lié</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Non enregistré : {reason}</translation>
    </message>
    <message>
        <source>Not saved: {reason}. Export the event to keep it, or close again to leave without it.</source>
        <translation>Non enregistré : {reason}. Exportez l’événement pour le garder, ou fermez à nouveau pour partir sans lui.</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Non coché</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on what is selected</source>
        <translation>Note sur la sélection</translation>
    </message>
    <message>
        <source>Note on words that are gone</source>
        <translation>Note sur des mots disparus</translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation>Note sur {place}</translation>
    </message>
    <message>
        <source>Note on “{words}”, which is gone</source>
        <translation>Note sur « {words} », disparu</translation>
    </message>
    <message>
        <source>Nothing is archived. Archived events are out of the way and are still found by a search.</source>
        <translation>Rien n’est archivé. Les événements archivés sont à l’écart et restent trouvables.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Deleted events can be brought back for 30 days.</source>
        <translation>Rien n’a été supprimé. Les événements supprimés peuvent être rétablis pendant 30 jours.</translation>
    </message>
    <message>
        <source>Nothing with “{words}” in the library</source>
        <translation>Rien avec « {words} » dans la bibliothèque</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>One is vaguer, rounder or more precise, or adds to the other.</source>
        <translation>L’une est plus vague, plus arrondie ou plus précise, ou complète l’autre.</translation>
    </message>
    <message>
        <source>One source reports it; no match was found in the others.</source>
        <translation>Une source le rapporte ; aucune correspondance dans les autres.</translation>
    </message>
    <message>
        <source>One source so far. Add another</source>
        <translation>Une seule source. Ajoutez-en une autre</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Une seule</translation>
    </message>
    <message>
        <source>Only rows in which it says something</source>
        <translation>Seulement les lignes où elle dit quelque chose</translation>
    </message>
    <message>
        <source>Only rows in which {sources} says something. Click to show all.</source>
        <translation>Seulement les lignes où {sources} dit quelque chose. Cliquer pour tout montrer.</translation>
    </message>
    <message>
        <source>Only rows of the selected source</source>
        <translation>Seulement les lignes de la source choisie</translation>
    </message>
    <message>
        <source>Only rows with the code {codes}. Click to show all.</source>
        <translation>Seulement les lignes avec le code {codes}. Un clic les montre toutes.</translation>
    </message>
    <message>
        <source>Only rows with this code</source>
        <translation>Seulement les lignes avec ce code</translation>
    </message>
    <message>
        <source>Only rows with “{code}”</source>
        <translation>Seulement les lignes avec « {code} »</translation>
    </message>
    <message>
        <source>Only the first part of the page was read</source>
        <translation>Seule la première partie de la page a été lue</translation>
    </message>
    <message>
        <source>Only {letters} reports it</source>
        <translation>Seule {letters} le rapporte</translation>
    </message>
    <message>
        <source>Only {n} of the {m} pages could be read</source>
        <translation>Seules {n} des {m} pages ont pu être lues</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation>Ouvrir un dossier d’articles</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open a saved copy</source>
        <translation>Ouvrir une copie enregistrée</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open the sample comparison</source>
        <translation>Ouvrir la comparaison d’exemple</translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation>Ou jetez d’abord un coup d’œil</translation>
    </message>
    <message>
        <source>Origin: {origin}</source>
        <translation>Origine : {origin}</translation>
    </message>
    <message>
        <source>Other keys for the chosen action</source>
        <translation>Autres touches pour l’action choisie</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Own keys again</source>
        <translation>Touches d’origine</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte propre</translation>
    </message>
    <message>
        <source>PDF property</source>
        <translation>propriété du PDF</translation>
    </message>
    <message>
        <source>Paragraph {one} in {left}, paragraph {two} in {right}.</source>
        <translation>Paragraphe {one} dans {left}, paragraphe {two} dans {right}.</translation>
    </message>
    <message>
        <source>Passage in {source}</source>
        <translation>Passage dans {source}</translation>
    </message>
    <message>
        <source>Passage {passage} of {passages}</source>
        <translation>Passage {passage} sur {passages}</translation>
    </message>
    <message>
        <source>Passages in {sources}</source>
        <translation>Passages dans {sources}</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste as a source</source>
        <translation>Coller comme source</translation>
    </message>
    <message>
        <source>Paste the article&apos;s text here</source>
        <translation>Collez ici le texte de l’article</translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation>Coller le texte</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Peek at the other wordings</source>
        <translation>Voir les autres formulations</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Place dans le texte</translation>
    </message>
    <message>
        <source>Place in the texts</source>
        <translation>Place dans les textes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Communiqué de presse</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Put a note on {where}</source>
        <translation>Mettre une note sur {where}</translation>
    </message>
    <message>
        <source>Put on the selected row</source>
        <translation>Mettre sur la ligne choisie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Read as {value}</source>
        <translation>Lu comme {value}</translation>
    </message>
    <message>
        <source>Read by an older version</source>
        <translation>Lu par une version antérieure</translation>
    </message>
    <message>
        <source>Read the current source again</source>
        <translation>Relire la source</translation>
    </message>
    <message>
        <source>Read {source} again</source>
        <translation>Relire {source}</translation>
    </message>
    <message>
        <source>Read {source} again.</source>
        <translation>{source} relu.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n sources</source>
        <translation>
            <numerusform>Lecture de %n source</numerusform>
            <numerusform>Lecture de %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading file {number} of {all}</source>
        <translation>Lecture du fichier {number} sur {all}</translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation>La lecture a été annulée</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Refresh all links</source>
        <translation>Actualiser tous les liens</translation>
    </message>
    <message>
        <source>Refresh the current source</source>
        <translation>Actualiser la source</translation>
    </message>
    <message>
        <source>Refresh {source}</source>
        <translation>Actualiser {source}</translation>
    </message>
    <message>
        <source>Refreshed {source}.</source>
        <translation>{source} actualisé.</translation>
    </message>
    <message>
        <source>Refreshing {source}</source>
        <translation>Actualisation de {source}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sources</source>
        <translation>
            <numerusform>Retirer %n source</numerusform>
            <numerusform>Retirer %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all sources</source>
        <translation>Retirer toutes les sources</translation>
    </message>
    <message>
        <source>Remove the code “{code}” in {sources}</source>
        <translation>Retirer le code « {code} » dans {sources}</translation>
    </message>
    <message>
        <source>Remove the code “{code}”, whose words are gone</source>
        <translation>Retirer le code « {code} », dont les mots ont disparu</translation>
    </message>
    <message>
        <source>Remove the current source</source>
        <translation>Retirer la source actuelle</translation>
    </message>
    <message>
        <source>Remove the note on {place}</source>
        <translation>Retirer la note sur {place}</translation>
    </message>
    <message>
        <source>Remove {source}</source>
        <translation>Retirer {source}</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n sources</source>
        <translation>
            <numerusform>%n source retirée</numerusform>
            <numerusform>%n sources retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {source}</source>
        <translation>{source} retirée</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the event…</source>
        <translation>Renommer l’événement…</translation>
    </message>
    <message>
        <source>Rename to “{title}”</source>
        <translation>Renommer en « {title} »</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Responsabilité</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Restore “{words}”</source>
        <translation>Rétablir « {words} »</translation>
    </message>
    <message>
        <source>Restored by you</source>
        <translation>Rétabli par vous</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Row {row} of {rows}</source>
        <translation>Ligne {row} sur {rows}</translation>
    </message>
    <message>
        <source>Rows of {sources}</source>
        <translation>Lignes de {sources}</translation>
    </message>
    <message>
        <source>Rows without “{code}”, too</source>
        <translation>Aussi les lignes sans « {code} »</translation>
    </message>
    <message>
        <source>Same address as {word}, other text</source>
        <translation>Même adresse que {word}, autre texte</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>Même fait</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Même nombre</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer sous forme de tableau…</translation>
    </message>
    <message>
        <source>Save the codes</source>
        <translation>Enregistrer les codes</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Enregistrer la comparaison</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} enregistré</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Scroll locked to matched passages</source>
        <translation>Défilement lié aux passages appariés</translation>
    </message>
    <message>
        <source>Scroll not locked</source>
        <translation>Défilement non lié</translation>
    </message>
    <message>
        <source>Scroll texts together</source>
        <translation>Faire défiler les textes ensemble</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Chercher dans titres et textes</translation>
    </message>
    <message>
        <source>Search titles and texts of all events</source>
        <translation>Chercher dans les titres et textes de tous les événements</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Select a row to see why it has its verdict.</source>
        <translation>Choisissez une ligne pour voir pourquoi elle a ce verdict.</translation>
    </message>
    <message>
        <source>Select a value of one source to correct it</source>
        <translation>Choisissez la valeur d’une source pour la corriger</translation>
    </message>
    <message>
        <source>Select one passage in each source to match them</source>
        <translation>Choisissez un passage dans chaque source pour les associer</translation>
    </message>
    <message>
        <source>Select the source to unlink: one with words in this row</source>
        <translation>Choisissez la source à délier : une qui a des mots dans cette ligne</translation>
    </message>
    <message>
        <source>Select words in one text, or choose a passage with J and K, and press M</source>
        <translation>Sélectionnez des mots dans un texte, ou un passage avec J et K, puis appuyez sur M</translation>
    </message>
    <message>
        <source>Select words in two different sources to match them</source>
        <translation>Choisissez des mots dans deux sources différentes pour les associer</translation>
    </message>
    <message>
        <source>Shared passages: {sources}</source>
        <translation>Passages communs : {sources}</translation>
    </message>
    <message>
        <source>Shared text</source>
        <translation>Texte commun</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Show another source here, or make this one the base</source>
        <translation>Montrer ici une autre source, ou faire de celle-ci la base</translation>
    </message>
    <message>
        <source>Show ignored rows</source>
        <translation>Montrer les lignes ignorées</translation>
    </message>
    <message>
        <source>Show notes whose words are gone</source>
        <translation>Montrer les notes dont les mots ont disparu</translation>
    </message>
    <message>
        <source>Show only one verdict or kind</source>
        <translation>Ne montrer qu’un verdict ou un type</translation>
    </message>
    <message>
        <source>Show or hide the current source</source>
        <translation>Montrer ou masquer la source actuelle</translation>
    </message>
    <message>
        <source>Show {source} here</source>
        <translation>Montrer {source} ici</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Single letters are keys in the views</source>
        <translation>Les lettres seules servent de touches dans les vues</translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <source>Size of the window&apos;s own words, from the next start</source>
        <translation>Taille des mots de la fenêtre, au prochain démarrage</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Sort by importance</source>
        <translation>Trier par importance</translation>
    </message>
    <message>
        <source>Sort by kind of fact</source>
        <translation>Trier par type de fait</translation>
    </message>
    <message>
        <source>Sort by number of sources</source>
        <translation>Trier par nombre de sources</translation>
    </message>
    <message>
        <source>Sort by place in the texts</source>
        <translation>Trier par place dans les textes</translation>
    </message>
    <message>
        <source>Sort by the order of this text</source>
        <translation>Trier dans l’ordre de ce texte</translation>
    </message>
    <message>
        <source>Sort by the selected source’s text</source>
        <translation>Trier selon le texte de la source choisie</translation>
    </message>
    <message>
        <source>Source after</source>
        <translation>Source suivante</translation>
    </message>
    <message>
        <source>Source before</source>
        <translation>Source précédente</translation>
    </message>
    <message>
        <source>Source {letter}</source>
        <translation>Source {letter}</translation>
    </message>
    <message>
        <source>Source {letter}, {name}, text</source>
        <translation>Source {letter}, {name}, texte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources that could not be read</source>
        <translation>Sources illisibles</translation>
    </message>
    <message>
        <source>Space closes</source>
        <translation>Espace ferme</translation>
    </message>
    <message>
        <source>Split: one sentence of {one} is {count} in {other}.</source>
        <translation>Scindé : une phrase de {one} en fait {count} dans {other}.</translation>
    </message>
    <message>
        <source>Split: told in {places} places of {source}.</source>
        <translation>Scindé : raconté à {places} endroits de {source}.</translation>
    </message>
    <message>
        <source>Split: {one} sentences of {left} go with {two} of {right}.</source>
        <translation>Scindé : {one} phrases de {left} vont avec {two} de {right}.</translation>
    </message>
    <message>
        <source>Stop reading the current source</source>
        <translation>Arrêter la lecture de la source</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message numerus="yes">
        <source>Take %n articles of {source}</source>
        <translation>
            <numerusform>Prendre %n article de {source}</numerusform>
            <numerusform>Prendre %n articles de {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation>Annuler toutes les corrections</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Text, web pages, PDF, Word, mail, saved pages, RSS, folders. One link per line works too.</source>
        <translation>Texte, pages web, PDF, Word, courriel, pages enregistrées, RSS, dossiers. Un lien par ligne aussi.</translation>
    </message>
    <message>
        <source>The bytes that {source} was read from were not kept. Refresh it instead.</source>
        <translation>Les octets de {source} n’ont pas été gardés. Actualisez plutôt la source.</translation>
    </message>
    <message>
        <source>The clipboard holds no text, link or file. Copy an article first.</source>
        <translation>Le presse-papiers ne contient ni texte, ni lien, ni fichier. Copiez d’abord un article.</translation>
    </message>
    <message>
        <source>The comparison ended with an error of the program ({reason})</source>
        <translation>La comparaison s’est terminée par une erreur du programme ({reason})</translation>
    </message>
    <message>
        <source>The comparison was cancelled. What was there stays.</source>
        <translation>La comparaison a été annulée. Ce qui était là reste.</translation>
    </message>
    <message>
        <source>The date is that of the last update; none of publication was found</source>
        <translation>La date est celle de la dernière mise à jour ; aucune date de publication n’a été trouvée</translation>
    </message>
    <message>
        <source>The feed holds only a summary. Give the link for the whole article</source>
        <translation>Le flux ne contient qu’un résumé. Donnez le lien de l’article entier</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are ticked.</source>
        <translation>
            <numerusform>%n est coché, le premier.</numerusform>
            <numerusform>Les %n premiers sont cochés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys were taken from “{action}”.</source>
        <translation>Les touches ont été prises à « {action} ».</translation>
    </message>
    <message>
        <source>The last block of a text can&apos;t be left out. Remove the source instead.</source>
        <translation>Le dernier bloc d’un texte ne peut être écarté. Retirez plutôt la source.</translation>
    </message>
    <message>
        <source>The program could not read it ({reason})</source>
        <translation>Le programme n’a pas pu le lire ({reason})</translation>
    </message>
    <message>
        <source>The site asks for a subscription: only the first {n} words could be read</source>
        <translation>Le site demande un abonnement : seuls les {n} premiers mots ont pu être lus</translation>
    </message>
    <message>
        <source>The source, block by block</source>
        <translation>La source, bloc par bloc</translation>
    </message>
    <message>
        <source>The sources say different things of one fact.</source>
        <translation>Les sources disent d’un même fait des choses différentes.</translation>
    </message>
    <message>
        <source>The sources say the same.</source>
        <translation>Les sources disent la même chose.</translation>
    </message>
    <message>
        <source>The text as it is compared</source>
        <translation>Le texte tel qu’il est comparé</translation>
    </message>
    <message>
        <source>The text may be cut off: it ends with “{words}”</source>
        <translation>Le texte est peut-être coupé : il finit par « {words} »</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation>Il n’y a pas d’autre ligne.</translation>
    </message>
    <message>
        <source>This event is open in another window of Parallax. Close it there first.</source>
        <translation>Cet événement est ouvert dans une autre fenêtre de Parallax. Fermez-le d’abord là.</translation>
    </message>
    <message>
        <source>This event was changed by another window. Yours goes on as a copy.</source>
        <translation>Cet événement a été modifié par une autre fenêtre. Le vôtre continue comme copie.</translation>
    </message>
    <message>
        <source>This passage, in other words</source>
        <translation>Ce passage, en d’autres mots</translation>
    </message>
    <message>
        <source>This window keeps nothing: it has no library.</source>
        <translation>Cette fenêtre ne conserve rien : elle n’a pas de bibliothèque.</translation>
    </message>
    <message>
        <source>Three texts</source>
        <translation>Trois textes</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Tick those that belong to this event. They are compared once you add them.</source>
        <translation>Cochez ceux qui concernent cet événement. Ils sont comparés dès que vous les ajoutez.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Coché</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline: dates by source</source>
        <translation>Chronologie : dates par source</translation>
    </message>
    <message>
        <source>To the next or previous part of the window</source>
        <translation>Vers la partie suivante ou précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Too large or odd to be read in full: what belongs to the article was chosen by simple rules</source>
        <translation>Trop grand ou trop inhabituel pour être lu en entier : ce qui appartient à l’article a été choisi par des règles simples</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try failed sources again</source>
        <translation>Réessayer les sources en échec</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation>Deux textes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation>Annulé : {change}</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Unlink the source</source>
        <translation>Délier la source</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Délié</translation>
    </message>
    <message>
        <source>Unlock scrolling</source>
        <translation>Délier le défilement</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>Événement sans titre</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message numerus="yes">
        <source>Use %n words</source>
        <translation>
            <numerusform>Utiliser %n mot</numerusform>
            <numerusform>Utiliser %n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the system&apos;s proxies</source>
        <translation>Utiliser les proxys du système</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Very short: {n} word</source>
        <translation>Très court : {n} mot</translation>
    </message>
    <message>
        <source>Very short: {n} words</source>
        <translation>Très court : {n} mots</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation>Vue : {view}</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waits for a connection</source>
        <translation>Attend une connexion</translation>
    </message>
    <message>
        <source>Warnings: {warnings}</source>
        <translation>Avertissements : {warnings}</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>What is known of it changed</source>
        <translation>Les informations à son sujet ont changé</translation>
    </message>
    <message>
        <source>What it means, as an article would say it</source>
        <translation>Ce que cela veut dire, comme l’écrirait un article</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What {source} means, in other words</source>
        <translation>Ce que {source} veut dire, en d’autres mots</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why matched</source>
        <translation>Pourquoi apparié</translation>
    </message>
    <message>
        <source>With a note.</source>
        <translation>Avec une note.</translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation>Mot pour mot</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Words gone</source>
        <translation>Mots disparus</translation>
    </message>
    <message>
        <source>Write a date as 2025-01-31 or 31 January 2025</source>
        <translation>Écrivez une date ainsi : 2025-01-31 ou 31 January 2025</translation>
    </message>
    <message>
        <source>Write a language as en or de</source>
        <translation>Écrivez une langue ainsi : en ou de</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation>Écrivez une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You can read what is ready.</source>
        <translation>Vous pouvez lire ce qui est prêt.</translation>
    </message>
    <message>
        <source>You matched the other sources otherwise</source>
        <translation>Vous avez associé les autres sources autrement</translation>
    </message>
    <message>
        <source>You unlinked the other source</source>
        <translation>Vous avez détaché l’autre source</translation>
    </message>
    <message>
        <source>Zoom the texts</source>
        <translation>Zoomer les textes</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a passage in {source}</source>
        <translation>un passage dans {source}</translation>
    </message>
    <message>
        <source>a {day} is not a {other_day}</source>
        <translation>{day} n’est pas {other_day}</translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation>environ {number}</translation>
    </message>
    <message>
        <source>above the headline</source>
        <translation>au-dessus du titre</translation>
    </message>
    <message>
        <source>advertisement</source>
        <translation>publicité</translation>
    </message>
    <message>
        <source>all of {words}</source>
        <translation>toutes au sujet de : {words}</translation>
    </message>
    <message>
        <source>alleged</source>
        <translation>présumé</translation>
    </message>
    <message>
        <source>an article</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>an article in the library is damaged</source>
        <translation>un article de la bibliothèque est endommagé</translation>
    </message>
    <message>
        <source>an error of the program ({error})</source>
        <translation>une erreur du programme ({error})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>et %n autre endroit</numerusform>
            <numerusform>et %n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is writing to {word}. Close it or wait a moment</source>
        <translation>un autre programme écrit dans {word}. Fermez-le ou attendez un instant</translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation>au moins {number}</translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation>au plus {number}</translation>
    </message>
    <message>
        <source>attribution</source>
        <translation>attribution</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>below the article</source>
        <translation>sous l’article</translation>
    </message>
    <message>
        <source>beside the article</source>
        <translation>à côté de l’article</translation>
    </message>
    <message>
        <source>beyond the longest text</source>
        <translation>au-delà du texte le plus long</translation>
    </message>
    <message>
        <source>both are a {day}</source>
        <translation>les deux sont un {day}</translation>
    </message>
    <message>
        <source>both are at {word}</source>
        <translation>les deux sont à {word}</translation>
    </message>
    <message>
        <source>both are the same length of time</source>
        <translation>les deux sont la même durée</translation>
    </message>
    <message>
        <source>both are the same moment, by the clocks of two time zones</source>
        <translation>les deux sont le même moment, selon l’heure de deux fuseaux</translation>
    </message>
    <message>
        <source>both are {date}</source>
        <translation>les deux sont {date}</translation>
    </message>
    <message>
        <source>both are {date}, and only one names the time of day</source>
        <translation>les deux sont le {date}, et une seule donne l’heure</translation>
    </message>
    <message>
        <source>both credit {words}</source>
        <translation>les deux citent {words}</translation>
    </message>
    <message>
        <source>both name the same</source>
        <translation>les deux nomment la même chose</translation>
    </message>
    <message>
        <source>both name the same day of the year</source>
        <translation>les deux nomment le même jour de l’année</translation>
    </message>
    <message>
        <source>both name the same month</source>
        <translation>les deux nomment le même mois</translation>
    </message>
    <message>
        <source>both name the same person</source>
        <translation>les deux nomment la même personne</translation>
    </message>
    <message>
        <source>both name the same rhythm</source>
        <translation>les deux nomment le même rythme</translation>
    </message>
    <message>
        <source>both name the same, one of them in one word</source>
        <translation>les deux nomment la même chose, l’une en un seul mot</translation>
    </message>
    <message>
        <source>both name {words}, and each has others beside</source>
        <translation>les deux nomment {words}, et chacune en a d’autres</translation>
    </message>
    <message>
        <source>both name {words}, and one adds {others}</source>
        <translation>les deux nomment {words}, et une ajoute {others}</translation>
    </message>
    <message>
        <source>both of {words}</source>
        <translation>les deux au sujet de : {words}</translation>
    </message>
    <message>
        <source>both quote the same words</source>
        <translation>les deux citent les mêmes mots</translation>
    </message>
    <message>
        <source>both quote the same words but for articles and endings</source>
        <translation>les deux citent les mêmes mots, aux articles et terminaisons près</translation>
    </message>
    <message>
        <source>both quote the same words, one with “{words}”, the other with “{others}”</source>
        <translation>les deux citent les mêmes mots, l’une avec « {words} », l’autre avec « {others} »</translation>
    </message>
    <message>
        <source>both report that “{words}” is denied</source>
        <translation>les deux rapportent que « {words} » est démenti</translation>
    </message>
    <message>
        <source>both report the denial</source>
        <translation>les deux rapportent le démenti</translation>
    </message>
    <message>
        <source>both say the same</source>
        <translation>les deux disent la même chose</translation>
    </message>
    <message>
        <source>both say the same of “{words}”</source>
        <translation>les deux disent la même chose de « {words} »</translation>
    </message>
    <message>
        <source>both say what was reached, in words of their own; neither shuts the other out</source>
        <translation>les deux disent ce qui a été atteint, avec leurs propres mots ; aucun n’exclut l’autre</translation>
    </message>
    <message>
        <source>both say {words}</source>
        <translation>les deux disent {words}</translation>
    </message>
    <message>
        <source>both say {words}, and one says it more exactly</source>
        <translation>les deux disent {words}, et une le dit plus exactement</translation>
    </message>
    <message>
        <source>both say {words}, and only one says of what: {others}</source>
        <translation>les deux disent {words}, et une seule dit de quoi : {others}</translation>
    </message>
    <message>
        <source>both say “not {words}”</source>
        <translation>les deux disent « pas {words} »</translation>
    </message>
    <message>
        <source>both speak of the same</source>
        <translation>les deux parlent de la même chose</translation>
    </message>
    <message>
        <source>both tell that it is not said</source>
        <translation>les deux disent que cela n’est pas dit</translation>
    </message>
    <message>
        <source>both use the same words</source>
        <translation>les deux emploient les mêmes mots</translation>
    </message>
    <message>
        <source>buttons</source>
        <translation>boutons</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>par vous</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>change base</source>
        <translation>changer de base</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>affirmation</translation>
    </message>
    <message>
        <source>codes</source>
        <comment>name of a file</comment>
        <translation>codes</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmer</translation>
    </message>
    <message>
        <source>cookie notice</source>
        <translation>avis de cookies</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>mention de copyright</translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation>pendant</translation>
    </message>
    <message>
        <source>credited to {name}</source>
        <translation>attribué à {name}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date of this year: day, short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date: day, short month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date: day, short month, year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a date: day, month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>ligne de date</translation>
    </message>
    <message>
        <source>date read from: {place}</source>
        <translation>date lue dans : {place}</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a date: short name of the day, day, short month, year</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>boîte de dialogue</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>feed entry</source>
        <translation>entrée du flux</translation>
    </message>
    <message>
        <source>feed entry, updated</source>
        <translation>entrée du flux, mise à jour</translation>
    </message>
    <message>
        <source>field of the database</source>
        <translation>champ de la base</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>form text</source>
        <translation>texte de formulaire</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>en-tête du fichier</translation>
    </message>
    <message>
        <source>go to text</source>
        <translation>aller au texte</translation>
    </message>
    <message>
        <source>head of the page</source>
        <translation>haut de page</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>headline repeated</source>
        <translation>titre répété</translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation>masqué par le filtre</translation>
    </message>
    <message>
        <source>html tag</source>
        <translation>balise HTML</translation>
    </message>
    <message>
        <source>image caption</source>
        <translation>légende d’image</translation>
    </message>
    <message>
        <source>image credit</source>
        <translation>crédit photo</translation>
    </message>
    <message numerus="yes">
        <source>in %n sources</source>
        <translation>
            <numerusform>dans %n source</numerusform>
            <numerusform>dans %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>in “{words}”</source>
        <translation>dans « {words} »</translation>
    </message>
    <message>
        <source>its text is larger than {n} MB. Save the article alone and open that</source>
        <translation>son texte dépasse {n} Mo. Enregistrez l’article seul et ouvrez-le</translation>
    </message>
    <message>
        <source>largest type</source>
        <translation>plus gros caractères</translation>
    </message>
    <message numerus="yes">
        <source>last of %n paragraphs</source>
        <translation>
            <numerusform>dernier de %n paragraphe</numerusform>
            <numerusform>dernier de %n paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation>ouvert aujourd’hui</translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation>ouvert hier</translation>
    </message>
    <message>
        <source>last opened {day}</source>
        <translation>ouvert {day}</translation>
    </message>
    <message>
        <source>lead</source>
        <comment>first paragraph of an article</comment>
        <translation>chapô</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>écarté par vous</translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation>moins de {number}</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>en-tête du courriel</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>appariées</translation>
    </message>
    <message>
        <source>meta tag</source>
        <translation>balise meta</translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation>plus de {number}</translation>
    </message>
    <message>
        <source>more than {n} MB came in. Give the article alone</source>
        <translation>plus de {n} Mo sont arrivés. Donnez l’article seul</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navigation</translation>
    </message>
    <message>
        <source>nearly {number}</source>
        <translation>près de {number}</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>lettre d’information</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>no line of this file is a JSON object. Export it again</source>
        <translation>aucune ligne de ce fichier n’est un objet JSON. Exportez-le de nouveau</translation>
    </message>
    <message>
        <source>no process could be started to read it safely. Close other programs and try again, or paste the text</source>
        <translation>aucun processus n’a pu être lancé pour le lire en sécurité. Fermez d’autres programmes et réessayez, ou collez le texte</translation>
    </message>
    <message>
        <source>no process could be started to read the file, which was left as it is. Close other programs and try again</source>
        <translation>aucun processus n&apos;a pu être lancé pour lire le fichier, qui est resté tel quel. Fermez d&apos;autres programmes et réessayez</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no passage has this code</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not part of the article</source>
        <translation>hors de l’article</translation>
    </message>
    <message>
        <source>nothing came in. Pipe the text of an article into it</source>
        <translation>rien n’est arrivé. Envoyez-y le texte d’un article</translation>
    </message>
    <message>
        <source>offer to subscribe</source>
        <translation>offre d’abonnement</translation>
    </message>
    <message>
        <source>one belongs to the other</source>
        <translation>l’un appartient à l’autre</translation>
    </message>
    <message>
        <source>one credits {words} and the other says it itself</source>
        <translation>une cite {words} et l’autre le dit elle-même</translation>
    </message>
    <message>
        <source>one first name is a form of the other</source>
        <translation>un prénom est une forme de l’autre</translation>
    </message>
    <message>
        <source>one had no answer, the other has one</source>
        <translation>une n’avait pas de réponse, l’autre en a une</translation>
    </message>
    <message>
        <source>one is a lower office than {words}</source>
        <translation>l’une est une fonction inférieure à {words}</translation>
    </message>
    <message>
        <source>one is the other rounded</source>
        <translation>l’un est l’autre, arrondi</translation>
    </message>
    <message>
        <source>one is the short form of the other</source>
        <translation>l’un est la forme courte de l’autre</translation>
    </message>
    <message>
        <source>one leaves words out and marks it</source>
        <translation>une omet des mots et le signale</translation>
    </message>
    <message>
        <source>one length of time leaves room for the other</source>
        <translation>une durée laisse place à l’autre</translation>
    </message>
    <message>
        <source>one names the time of day more exactly</source>
        <translation>une donne l’heure plus exactement</translation>
    </message>
    <message>
        <source>one names {words}, the other leaves the name open</source>
        <translation>une nomme {words}, l’autre laisse le nom ouvert</translation>
    </message>
    <message>
        <source>one names {words}, the other only says {others}</source>
        <translation>une nomme {words}, l’autre dit seulement {others}</translation>
    </message>
    <message>
        <source>one of the two spellings must be wrong</source>
        <translation>une des deux graphies doit être fausse</translation>
    </message>
    <message>
        <source>one quotes it, the other puts it in its own words</source>
        <translation>une le cite, l’autre le dit avec ses propres mots</translation>
    </message>
    <message>
        <source>one quotes more of the same words</source>
        <translation>une cite davantage des mêmes mots</translation>
    </message>
    <message>
        <source>one quotes these words, the other says them itself</source>
        <translation>une cite ces mots, l’autre les dit elle-même</translation>
    </message>
    <message>
        <source>one says it only as {word}</source>
        <translation>une ne le dit que comme {word}</translation>
    </message>
    <message>
        <source>one says more exactly where</source>
        <translation>une dit plus exactement où</translation>
    </message>
    <message>
        <source>one says {words} as of now, the other that this is over</source>
        <translation>une dit {words} pour maintenant, l’autre que c’est fini</translation>
    </message>
    <message>
        <source>one says {words}, the other {others}, and a person can be both</source>
        <translation>une dit {words}, l’autre {others}, et une personne peut être les deux</translation>
    </message>
    <message>
        <source>one says “{words}”, the other “not {others}”</source>
        <translation>une dit « {words} », l’autre « pas {others} »</translation>
    </message>
    <message>
        <source>one says “{words}”, the other “{others}”</source>
        <translation>une dit « {words} », l’autre « {others} »</translation>
    </message>
    <message>
        <source>one thing, and each says another detail of it</source>
        <translation>une même chose, et chacune en donne un autre détail</translation>
    </message>
    <message>
        <source>one wants to avoid it, the other rules it out</source>
        <translation>une veut l’éviter, l’autre l’exclut</translation>
    </message>
    <message>
        <source>only http and https addresses are fetched. Save the page and open the file</source>
        <translation>seules les adresses http et https sont lues. Enregistrez la page et ouvrez le fichier</translation>
    </message>
    <message>
        <source>or press {key}</source>
        <translation>ou {key}</translation>
    </message>
    <message>
        <source>other wordings</source>
        <translation>autres formulations</translation>
    </message>
    <message>
        <source>others</source>
        <comment>sources</comment>
        <translation>autres</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>numéro de page</translation>
    </message>
    <message>
        <source>page text</source>
        <translation>texte de la page</translation>
    </message>
    <message>
        <source>page title</source>
        <translation>titre de la page</translation>
    </message>
    <message>
        <source>paragraph {paragraph} of {paragraphs}</source>
        <translation>paragraphe {paragraph} sur {paragraphs}</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>précédent</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>quoted mail</source>
        <translation>courriel cité</translation>
    </message>
    <message>
        <source>reading time</source>
        <translation>temps de lecture</translation>
    </message>
    <message>
        <source>related link</source>
        <translation>lien connexe</translation>
    </message>
    <message>
        <source>repeated block</source>
        <translation>bloc répété</translation>
    </message>
    <message>
        <source>restored by you</source>
        <translation>rétabli par vous</translation>
    </message>
    <message>
        <source>role</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>rotated text</source>
        <translation>texte pivoté</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>titre courant</translation>
    </message>
    <message>
        <source>saved page</source>
        <translation>page enregistrée</translation>
    </message>
    <message>
        <source>scroll lock</source>
        <translation>défilement lié</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>séparateur</translation>
    </message>
    <message>
        <source>share buttons</source>
        <translation>boutons de partage</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>some {number}</source>
        <translation>quelque {number}</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>style of the document</source>
        <translation>style du document</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>text line</source>
        <translation>ligne du texte</translation>
    </message>
    <message>
        <source>text line, updated</source>
        <translation>ligne du texte, mise à jour</translation>
    </message>
    <message>
        <source>the address leads to a machine of the local network and was not followed. Save the page in a browser and open the file</source>
        <translation>l’adresse mène à une machine du réseau local et n’a pas été suivie. Enregistrez la page dans un navigateur et ouvrez le fichier</translation>
    </message>
    <message>
        <source>the address was redirected more than {n} times. Open it in a browser and copy the address of the article</source>
        <translation>l’adresse a été redirigée plus de {n} fois. Ouvrez-la dans un navigateur et copiez l’adresse de l’article</translation>
    </message>
    <message>
        <source>the bytes of a source are damaged</source>
        <translation>les octets d’une source sont endommagés</translation>
    </message>
    <message>
        <source>the bytes of a source are damaged or too many</source>
        <translation>les octets d’une source sont endommagés ou trop nombreux</translation>
    </message>
    <message>
        <source>the count was rising, and the later report has the higher number</source>
        <translation>le nombre augmentait, et l’article plus tardif a le plus élevé</translation>
    </message>
    <message>
        <source>the damaged library can&apos;t be read at all; it was set aside</source>
        <translation>la bibliothèque endommagée est illisible ; elle a été mise de côté</translation>
    </message>
    <message>
        <source>the day is the same, and {word} is not {other_word}</source>
        <translation>le jour est le même, et {word} n’est pas {other_word}</translation>
    </message>
    <message>
        <source>the day lies in that month</source>
        <translation>le jour est dans ce mois</translation>
    </message>
    <message>
        <source>the disk is full, so {word} could not be written. Free some space</source>
        <translation>le disque est plein, {word} n’a pas pu être écrit. Libérez de la place</translation>
    </message>
    <message>
        <source>the entries of this feed have headlines only. Give the addresses of the articles</source>
        <translation>les entrées de ce flux n’ont que des titres. Donnez les adresses des articles</translation>
    </message>
    <message>
        <source>the event was changed in another window</source>
        <translation>l’événement a été modifié dans une autre fenêtre</translation>
    </message>
    <message>
        <source>the file can&apos;t be read in time</source>
        <translation>le fichier ne peut pas être lu à temps</translation>
    </message>
    <message>
        <source>the file is damaged: reading it ended the program that reads</source>
        <translation>le fichier est endommagé : sa lecture a mis fin au programme qui lit</translation>
    </message>
    <message>
        <source>the first names are not the same</source>
        <translation>les prénoms ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>the later report has the newer number</source>
        <translation>l’article plus tardif a le nombre le plus récent</translation>
    </message>
    <message>
        <source>the later report tells what followed</source>
        <translation>l’article plus tardif dit ce qui a suivi</translation>
    </message>
    <message>
        <source>the page arrived damaged. Try again</source>
        <translation>la page est arrivée endommagée. Réessayez</translation>
    </message>
    <message>
        <source>the page did not come within {n} seconds. Try again later, or save it in a browser and open the file</source>
        <translation>la page n’est pas arrivée en {n} secondes. Réessayez plus tard, ou enregistrez-la dans un navigateur et ouvrez le fichier</translation>
    </message>
    <message>
        <source>the page is larger than {n} MB. Save the article in a browser and open the file</source>
        <translation>la page dépasse {n} Mo. Enregistrez l’article dans un navigateur et ouvrez le fichier</translation>
    </message>
    <message>
        <source>the page is packed in a way that was not asked for. Save it in a browser and open the file</source>
        <translation>la page est compressée d’une manière non demandée. Enregistrez-la dans un navigateur et ouvrez le fichier</translation>
    </message>
    <message>
        <source>the same day of the year cannot be a {day} and a {other_day}</source>
        <translation>le même jour de l’année ne peut pas être un {day} et un {other_day}</translation>
    </message>
    <message>
        <source>the same in another unit, rounded</source>
        <translation>la même chose dans une autre unité, arrondie</translation>
    </message>
    <message>
        <source>the same length of time, and only one of them is put as a bound</source>
        <translation>la même durée, et une seule est donnée comme limite</translation>
    </message>
    <message>
        <source>the same length of time, rounded in one of them</source>
        <translation>la même durée, arrondie dans l’une</translation>
    </message>
    <message>
        <source>the same number, and only one of them is put as “{words}”</source>
        <translation>le même nombre, et un seul est donné comme « {words} »</translation>
    </message>
    <message>
        <source>the same number, and only one of them says by what it is reckoned</source>
        <translation>le même nombre, et une seule dit d’après quoi il est compté</translation>
    </message>
    <message>
        <source>the same number, and only one of them says of what</source>
        <translation>le même nombre, et une seule dit de quoi</translation>
    </message>
    <message>
        <source>the same point, no fact in common</source>
        <translation>le même point, aucun fait en commun</translation>
    </message>
    <message>
        <source>the same time of the year, and only one of them names the year</source>
        <translation>la même période de l’année, et une seule nomme l’année</translation>
    </message>
    <message>
        <source>the same words are credited to the {words} and to the {others}</source>
        <translation>les mêmes mots sont attribués à {words} et à {others}</translation>
    </message>
    <message>
        <source>the same words are credited to {words} and to {others}</source>
        <translation>les mêmes mots sont attribués à {words} et à {others}</translation>
    </message>
    <message>
        <source>the server broke off or sent what is no web page. Try again, or save the page in a browser and open the file</source>
        <translation>le serveur a coupé ou a envoyé autre chose qu’une page web. Réessayez, ou enregistrez la page dans un navigateur et ouvrez le fichier</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached. Check the address and the connection to the internet</source>
        <translation>le serveur est injoignable. Vérifiez l’adresse et la connexion à internet</translation>
    </message>
    <message>
        <source>the server can&apos;t be reached: there is no connection to the internet. Connect, and try again</source>
        <translation>le serveur est injoignable : il n’y a pas de connexion à internet. Connectez-vous et réessayez</translation>
    </message>
    <message>
        <source>the server gave no page ({n}). Check the address</source>
        <translation>le serveur n’a donné aucune page ({n}). Vérifiez l’adresse</translation>
    </message>
    <message>
        <source>the server is out of order ({n}). Try again later</source>
        <translation>le serveur est en panne ({n}). Réessayez plus tard</translation>
    </message>
    <message>
        <source>the server refuses to hand out the page ({n}). Save it in a browser and open the file, or paste the text</source>
        <translation>le serveur refuse de donner la page ({n}). Enregistrez-la dans un navigateur et ouvrez le fichier, ou collez le texte</translation>
    </message>
    <message>
        <source>the server says there is no such page ({n}). Check the address</source>
        <translation>le serveur dit que cette page n’existe pas ({n}). Vérifiez l’adresse</translation>
    </message>
    <message>
        <source>the server sent an empty page. Try again later, or paste the text</source>
        <translation>le serveur a envoyé une page vide. Réessayez plus tard, ou collez le texte</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid, so the connection is not safe. Check the address</source>
        <translation>le certificat du serveur n’est pas valide, la connexion n’est donc pas sûre. Vérifiez l’adresse</translation>
    </message>
    <message>
        <source>the site asks for a subscription. Only the first word could be read: paste the text, or open a saved copy</source>
        <translation>le site demande un abonnement. Seul le premier mot a pu être lu : collez le texte, ou ouvrez une copie enregistrée</translation>
    </message>
    <message>
        <source>the site asks for a subscription. Only the first {n} words could be read: paste the text, or open a saved copy</source>
        <translation>le site demande un abonnement. Seuls les {n} premiers mots ont pu être lus : collez le texte, ou ouvrez une copie enregistrée</translation>
    </message>
    <message>
        <source>the site asks for consent to cookies first. Open the page in a browser and save it, or paste the text</source>
        <translation>le site demande d’abord l’accord pour les cookies. Ouvrez la page dans un navigateur et enregistrez-la, ou collez le texte</translation>
    </message>
    <message>
        <source>the site refuses to show this page here. Open it in a browser and save it, or paste the text</source>
        <translation>le site refuse de montrer cette page ici. Ouvrez-la dans un navigateur et enregistrez-la, ou collez le texte</translation>
    </message>
    <message>
        <source>the site says that there is no such page. Check the address, or look for an archived copy</source>
        <translation>le site dit que cette page n’existe pas. Vérifiez l’adresse, ou cherchez une copie archivée</translation>
    </message>
    <message>
        <source>the site wants to see that a person is reading. Open the page in a browser and save it, or paste the text</source>
        <translation>le site veut voir qu’une personne lit. Ouvrez la page dans un navigateur et enregistrez-la, ou collez le texte</translation>
    </message>
    <message>
        <source>the system&apos;s proxy {word} is of a kind that can&apos;t be used. Save the page in a browser and open the file</source>
        <translation>le proxy du système {word} est d’un type inutilisable. Enregistrez la page dans un navigateur et ouvrez le fichier</translation>
    </message>
    <message>
        <source>the two lengths of time are not the same</source>
        <translation>les deux durées ne sont pas les mêmes</translation>
    </message>
    <message>
        <source>there is no article in it. Paste the text instead</source>
        <translation>il ne contient aucun article. Collez plutôt le texte</translation>
    </message>
    <message>
        <source>there is no article in this folder. Give one with texts, web pages, PDFs or Word files (subfolders are not searched)</source>
        <translation>il n’y a aucun article dans ce dossier. Donnez-en un avec des textes, des pages web, des PDF ou des fichiers Word (les sous-dossiers ne sont pas parcourus)</translation>
    </message>
    <message>
        <source>there is no article in this page. Open the page of one article, or paste the text</source>
        <translation>il n’y a aucun article dans cette page. Ouvrez la page d’un article, ou collez le texte</translation>
    </message>
    <message>
        <source>there is no article in this page. Paste the text instead</source>
        <translation>il n’y a aucun article dans cette page. Collez plutôt le texte</translation>
    </message>
    <message>
        <source>there is no such file or folder. Check the path</source>
        <translation>ce fichier ou ce dossier n’existe pas. Vérifiez le chemin</translation>
    </message>
    <message>
        <source>there is no text on the clipboard. Copy the article first</source>
        <translation>le presse-papiers ne contient pas de texte. Copiez d’abord l’article</translation>
    </message>
    <message>
        <source>there was no answer at first, and the later report has one</source>
        <translation>il n’y avait d’abord pas de réponse, et l’article plus tardif en a une</translation>
    </message>
    <message>
        <source>this JSON holds no article: none of its objects has a headline and a text</source>
        <translation>ce JSON ne contient aucun article : aucun de ses objets n’a un titre et un texte</translation>
    </message>
    <message>
        <source>this JSON is nested too deeply to be a feed</source>
        <translation>ce JSON est trop imbriqué pour être un flux</translation>
    </message>
    <message>
        <source>this JSON is nested too deeply to be news</source>
        <translation>ce JSON est trop imbriqué pour être des nouvelles</translation>
    </message>
    <message>
        <source>this NITF file has no text (body.content). Export the article again</source>
        <translation>ce fichier NITF n’a pas de texte (body.content). Exportez de nouveau l’article</translation>
    </message>
    <message>
        <source>this NewsML file holds no news item with a text. Export the articles themselves</source>
        <translation>ce fichier NewsML ne contient aucune nouvelle avec un texte. Exportez les articles eux-mêmes</translation>
    </message>
    <message>
        <source>this PDF holds no text, only pictures of it. Run text recognition (OCR) on it and open that</source>
        <translation>ce PDF ne contient pas de texte, seulement des images. Passez-le à la reconnaissance de texte (OCR) et ouvrez le résultat</translation>
    </message>
    <message>
        <source>this PDF is damaged. Save it again, or copy its text and paste it</source>
        <translation>ce PDF est endommagé. Enregistrez-le de nouveau, ou copiez son texte et collez-le</translation>
    </message>
    <message>
        <source>this PDF is locked with a password. Open it elsewhere, save it without one and open that</source>
        <translation>ce PDF est protégé par un mot de passe. Ouvrez-le ailleurs, enregistrez-le sans mot de passe et ouvrez-le</translation>
    </message>
    <message>
        <source>this RTF is damaged. Save it again, or as text</source>
        <translation>ce RTF est endommagé. Enregistrez-le de nouveau, ou comme texte</translation>
    </message>
    <message>
        <source>this RTF is too large or nested too deeply. Save it as text and open that</source>
        <translation>ce RTF est trop grand ou trop imbriqué. Enregistrez-le comme texte et ouvrez-le</translation>
    </message>
    <message>
        <source>this XML has more than {n} elements. Export fewer articles at once</source>
        <translation>ce XML a plus de {n} éléments. Exportez moins d’articles à la fois</translation>
    </message>
    <message>
        <source>this XML is damaged. Export it again, or paste the text</source>
        <translation>ce XML est endommagé. Exportez-le de nouveau, ou collez le texte</translation>
    </message>
    <message>
        <source>this can&apos;t be read ({word}). Copy it to this computer and try again</source>
        <translation>ceci est illisible ({word}). Copiez-le sur cet ordinateur et réessayez</translation>
    </message>
    <message>
        <source>this document is damaged. Open it where it was written and save it again</source>
        <translation>ce document est endommagé. Ouvrez-le là où il a été écrit et enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>this document is locked with a password. Save it without one and open that</source>
        <translation>ce document est protégé par un mot de passe. Enregistrez-le sans mot de passe et ouvrez-le</translation>
    </message>
    <message>
        <source>this event is not in the library any more</source>
        <translation>cet événement n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>this export of {word} holds no text of an article. Export the full texts</source>
        <translation>cet export de {word} ne contient le texte d’aucun article. Exportez les textes complets</translation>
    </message>
    <message>
        <source>this feed has more than {n} elements. Give the addresses of the articles</source>
        <translation>ce flux a plus de {n} éléments. Donnez les adresses des articles</translation>
    </message>
    <message>
        <source>this feed has no entries. Give the address of an article</source>
        <translation>ce flux n’a pas d’entrées. Donnez l’adresse d’un article</translation>
    </message>
    <message>
        <source>this feed is not valid JSON. Save it again</source>
        <translation>ce flux n’est pas du JSON valide. Enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>this file is empty. Save the article again</source>
        <translation>ce fichier est vide. Enregistrez de nouveau l’article</translation>
    </message>
    <message>
        <source>this file is larger than {n} MB. Save the article alone and open that</source>
        <translation>ce fichier dépasse {n} Mo. Enregistrez l’article seul et ouvrez-le</translation>
    </message>
    <message>
        <source>this file may not be read. Change its permissions or copy it</source>
        <translation>ce fichier ne peut pas être lu. Changez ses droits ou copiez-le</translation>
    </message>
    <message>
        <source>this folder holds {n} files. Give one with the articles on one event, at most {m}</source>
        <translation>ce dossier contient {n} fichiers. Donnez-en un avec les articles sur un événement, {m} au plus</translation>
    </message>
    <message>
        <source>this has more than {n} lines. Save the article alone and open that</source>
        <translation>ceci a plus de {n} lignes. Enregistrez l’article seul et ouvrez-le</translation>
    </message>
    <message>
        <source>this is a list of subscriptions with {words}, not an article. Give the address of a feed to read its entries</source>
        <translation>ceci est une liste d’abonnements avec {words}, pas un article. Donnez l’adresse d’un flux pour lire ses entrées</translation>
    </message>
    <message>
        <source>this is not a file or a folder. Give the path of an article</source>
        <translation>ceci n’est ni un fichier ni un dossier. Donnez le chemin d’un article</translation>
    </message>
    <message>
        <source>this is not a text: {word}. Save the article as text or HTML and open that</source>
        <translation>ceci n’est pas un texte : {word}. Enregistrez l’article comme texte ou HTML et ouvrez-le</translation>
    </message>
    <message>
        <source>this is not a valid address. Check it</source>
        <translation>ceci n’est pas une adresse valide. Vérifiez-la</translation>
    </message>
    <message>
        <source>this is not a web page but {word}. Give the address of an article</source>
        <translation>ceci n’est pas une page web mais {word}. Donnez l’adresse d’un article</translation>
    </message>
    <message>
        <source>this is not the name of a file. Check the path</source>
        <translation>ceci n’est pas le nom d’un fichier. Vérifiez le chemin</translation>
    </message>
    <message>
        <source>this is not valid JSON ({word}). Export it again</source>
        <translation>ceci n’est pas du JSON valide ({word}). Exportez-le de nouveau</translation>
    </message>
    <message>
        <source>this list of subscriptions names no feed. Export it again, or give the address of a feed</source>
        <translation>cette liste d’abonnements ne nomme aucun flux. Exportez-la de nouveau, ou donnez l’adresse d’un flux</translation>
    </message>
    <message>
        <source>this mail holds no text. Open what is attached to it, or paste the text</source>
        <translation>ce courriel ne contient pas de texte. Ouvrez ce qui y est joint, ou collez le texte</translation>
    </message>
    <message>
        <source>this page is larger than {n} MB. Save the article alone and open that</source>
        <translation>cette page dépasse {n} Mo. Enregistrez l’article seul et ouvrez-le</translation>
    </message>
    <message>
        <source>this saved page holds no HTML. Save it again, or paste the text</source>
        <translation>cette page enregistrée ne contient pas de HTML. Enregistrez-la de nouveau, ou collez le texte</translation>
    </message>
    <message>
        <source>time of posting</source>
        <translation>heure de mise en ligne</translation>
    </message>
    <message>
        <source>to {words} is the opposite of to {others}</source>
        <translation>« {words} » est le contraire de « {others} »</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>délier</translation>
    </message>
    <message>
        <source>who is {word} in {other_word} cannot be of {words}</source>
        <translation>qui a {word} ans en {other_word} ne peut pas être de {words}</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>mots du texte</translation>
    </message>
    <message>
        <source>you matched them, and no rule tells more</source>
        <translation>vous les avez associées, et aucune règle n’en dit plus</translation>
    </message>
    <message>
        <source>{action}, key {key}</source>
        <translation>{action}, touche {key}</translation>
    </message>
    <message>
        <source>{action}: {change}</source>
        <translation>{action} : {change}</translation>
    </message>
    <message>
        <source>{articles}, {origins}</source>
        <translation>{articles}, {origins}</translation>
    </message>
    <message>
        <source>{count} sentences of {left} matched in {right}</source>
        <translation>{count} phrases de {left} appariées dans {right}</translation>
    </message>
    <message>
        <source>{date} and {other_date} have no day in common</source>
        <translation>{date} et {other_date} n’ont aucun jour en commun</translation>
    </message>
    <message>
        <source>{date} and {other_date} overlap</source>
        <translation>{date} et {other_date} se recoupent</translation>
    </message>
    <message>
        <source>{date} is a {day}</source>
        <translation>{date} est un {day}</translation>
    </message>
    <message>
        <source>{date} is not {other_date}</source>
        <translation>{date} n’est pas {other_date}</translation>
    </message>
    <message>
        <source>{date} lies within {other_date}</source>
        <translation>{date} est compris dans {other_date}</translation>
    </message>
    <message>
        <source>{done} of {total} steps done.</source>
        <translation>{done} étapes sur {total} faites.</translation>
    </message>
    <message>
        <source>{done} “{what}”</source>
        <translation>{done} : « {what} »</translation>
    </message>
    <message>
        <source>{done} “{what}” in {source}</source>
        <translation>{done} : « {what} » dans {source}</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}</source>
        <translation>{file} n’a pas pu être écrit : {reason}</translation>
    </message>
    <message>
        <source>{kept} blocks in the text, {out} left out</source>
        <translation>{kept} blocs dans le texte, {out} écartés</translation>
    </message>
    <message>
        <source>{label}, corrected by you</source>
        <translation>{label}, corrigé par vous</translation>
    </message>
    <message>
        <source>{label}, from {source}</source>
        <translation>{label}, de {source}</translation>
    </message>
    <message>
        <source>{label}, not found</source>
        <translation>{label}, introuvable</translation>
    </message>
    <message>
        <source>{letters} both say {words}</source>
        <translation>{letters} disent tous deux {words}</translation>
    </message>
    <message>
        <source>{letters} say {words}</source>
        <translation>{letters} disent {words}</translation>
    </message>
    <message>
        <source>{letters} says {words}</source>
        <translation>{letters} dit {words}</translation>
    </message>
    <message>
        <source>{letters} was published on {date}, after {others}</source>
        <translation>{letters} a été publiée le {date}, après {others}</translation>
    </message>
    <message>
        <source>{letters} were published later than {others}</source>
        <translation>{letters} ont été publiées plus tard que {others}</translation>
    </message>
    <message>
        <source>{listing}: {clause}</source>
        <translation>{listing} : {clause}</translation>
    </message>
    <message>
        <source>{matched} of {total}</source>
        <translation>{matched} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{no_match} in {sources}.</source>
        <translation>{no_match} dans {sources}.</translation>
    </message>
    <message>
        <source>{n} of 100 alike</source>
        <translation>{n} sur 100 semblables</translation>
    </message>
    <message>
        <source>{n} of the {m} {word} held no text or were one too many, and were left out</source>
        <translation>{n} des {m} entrées ({word}) n’avaient pas de texte ou étaient de trop, et ont été laissées de côté</translation>
    </message>
    <message>
        <source>{n} paragraphs stood twice</source>
        <translation>{n} paragraphes figuraient deux fois</translation>
    </message>
    <message>
        <source>{place} of {found}</source>
        <translation>{place} sur {found}</translation>
    </message>
    <message>
        <source>{read} of {all} read.</source>
        <translation>{read} sur {all} lues.</translation>
    </message>
    <message>
        <source>{row} of {rows}</source>
        <translation>{row} sur {rows}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} et {last}</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sources</source>
        <translation>
            <numerusform>{some} sur %n source</numerusform>
            <numerusform>{some} sur %n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {sources}</source>
        <translation>{some} sur {sources}</translation>
    </message>
    <message>
        <source>{some}, and {more}</source>
        <translation>{some}, et {more}</translation>
    </message>
    <message>
        <source>{sources} rest on the same copy ({origin}), so they count once.</source>
        <translation>{sources} reposent sur le même texte ({origin}) et ne comptent qu’une fois.</translation>
    </message>
    <message>
        <source>{source}
Date from: {origin}</source>
        <translation>{source}
Date tirée de : {origin}</translation>
    </message>
    <message>
        <source>{source} could not be read again: {reason} It stays as it is.</source>
        <translation>{source} n’a pas pu être relu : {reason} La source reste inchangée.</translation>
    </message>
    <message>
        <source>{source} could not be read: {reason}</source>
        <translation>{source} n’a pas pu être lue : {reason}</translation>
    </message>
    <message>
        <source>{source} could not be refreshed: {reason} It stays as it is.</source>
        <translation>{source} n’a pas pu être actualisé : {reason} La source reste inchangée.</translation>
    </message>
    <message>
        <source>{source} credits {name}</source>
        <translation>{source} cite {name}</translation>
    </message>
    <message>
        <source>{source} has not changed</source>
        <translation>{source} n’a pas changé</translation>
    </message>
    <message>
        <source>{source} reads as before</source>
        <translation>{source} se lit comme avant</translation>
    </message>
    <message>
        <source>{source} says {words}</source>
        <translation>{source} dit {words}</translation>
    </message>
    <message>
        <source>{source} waits for its match: choose words or a passage in another text and press M again; Esc gives up</source>
        <translation>{source} attend son pendant : choisissez des mots ou un passage dans un autre texte et appuyez encore sur M ; Échap abandonne</translation>
    </message>
    <message>
        <source>{source}: click to select, double-click to go to the text</source>
        <translation>{source} : clic pour choisir, double-clic pour aller au texte</translation>
    </message>
    <message>
        <source>{source}: could not be read. {reason}</source>
        <translation>{source} : illisible. {reason}</translation>
    </message>
    <message>
        <source>{source}: extraction proof</source>
        <translation>{source} : preuve d’extraction</translation>
    </message>
    <message>
        <source>{source}: {count}</source>
        <translation>{source} : {count}</translation>
    </message>
    <message>
        <source>{source}: {what}</source>
        <translation>{source} : {what}</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>{verdict}, {kind}, {what}: {says}</source>
        <translation>{verdict}, {kind}, {what} : {says}</translation>
    </message>
    <message>
        <source>{what}, in other words</source>
        <translation>{what}, en d’autres mots</translation>
    </message>
    <message>
        <source>{what}: click shows or hides, Alt+click shows only these</source>
        <translation>{what} : clic pour montrer ou masquer, Alt+clic pour ne montrer que ceux-ci</translation>
    </message>
    <message>
        <source>{words} lies in {place} in one and in {other_place} in the other</source>
        <translation>{words} se trouve en {place} chez l’une et en {other_place} chez l’autre</translation>
    </message>
    <message>
        <source>{words}, credited to {name}</source>
        <translation>{words}, attribué à {name}</translation>
    </message>
    <message>
        <source>{word} belongs to another program</source>
        <translation>{word} appartient à un autre programme</translation>
    </message>
    <message>
        <source>{word} can&apos;t be written to. Choose another folder or change its permissions</source>
        <translation>on ne peut pas écrire dans {word}. Choisissez un autre dossier ou changez ses droits</translation>
    </message>
    <message>
        <source>{word} can&apos;t be written to. Export the event to keep your work</source>
        <translation>on ne peut pas écrire dans {word}. Exportez l’événement pour garder votre travail</translation>
    </message>
    <message>
        <source>{word} copy</source>
        <translation>Texte de {word}</translation>
    </message>
    <message>
        <source>{word} is damaged</source>
        <translation>{word} est endommagé</translation>
    </message>
    <message>
        <source>{word} is damaged: its end is missing</source>
        <translation>{word} est endommagé : la fin manque</translation>
    </message>
    <message>
        <source>{word} is empty</source>
        <translation>{word} est vide</translation>
    </message>
    <message>
        <source>{word} is larger than {n} MB</source>
        <translation>{word} dépasse {n} Mo</translation>
    </message>
    <message>
        <source>{word} is no library of Parallax</source>
        <translation>{word} n’est pas une bibliothèque de Parallax</translation>
    </message>
    <message>
        <source>{word} is not the file of an event</source>
        <translation>{word} n’est pas le fichier d’un événement</translation>
    </message>
    <message>
        <source>{word} is not the file of one event</source>
        <translation>{word} n’est pas le fichier d’un seul événement</translation>
    </message>
    <message>
        <source>{word} was written by a newer Parallax (form {n}, this one knows {m}). Update Parallax</source>
        <translation>{word} a été écrit par un Parallax plus récent (forme {n}, celui-ci connaît {m}). Mettez Parallax à jour</translation>
    </message>
    <message>
        <source>{word} years fit the year {other_word}</source>
        <translation>{word} ans concordent avec l’année {other_word}</translation>
    </message>
    <message>
        <source>“{headline}”</source>
        <translation>« {headline} »</translation>
    </message>
    <message>
        <source>“{title}” was brought together with the event that was here. Nothing of either was lost.</source>
        <translation>« {title} » a été réuni avec l’événement qui était ici. Rien n’a été perdu.</translation>
    </message>
    <message>
        <source>“{typed}” can&apos;t be read. {hint}</source>
        <translation>« {typed} » est illisible. {hint}</translation>
    </message>
    <message>
        <source>“{words}” and “{others}” are not the same</source>
        <translation>« {words} » et « {others} » ne sont pas la même chose</translation>
    </message>
    <message>
        <source>“{words}” and “{others}” cannot both be right</source>
        <translation>« {words} » et « {others} » ne peuvent pas être justes tous les deux</translation>
    </message>
    <message>
        <source>“{words}” are {n} days</source>
        <translation>« {words} » font {n} jours</translation>
    </message>
    <message>
        <source>“{words}” are {n} days, not {m}</source>
        <translation>« {words} » font {n} jours, et non {m}</translation>
    </message>
    <message>
        <source>“{words}” are {others} together</source>
        <translation>« {words} » font ensemble {others}</translation>
    </message>
    <message>
        <source>“{words}” are {others} together, not {word}</source>
        <translation>« {words} » font ensemble {others}, et non {word}</translation>
    </message>
    <message>
        <source>“{words}” can&apos;t be read as a {kind}; write it as an article would</source>
        <translation>« {words} » ne peut pas être lu comme {kind} ; écrivez-le comme le ferait un article</translation>
    </message>
    <message>
        <source>“{words}” does not stand so in the longer quotation</source>
        <translation>« {words} » ne figure pas ainsi dans la citation plus longue</translation>
    </message>
    <message>
        <source>“{words}” from {date} is about {other_date}</source>
        <translation>« {words} » à partir du {date}, c’est environ {other_date}</translation>
    </message>
    <message>
        <source>“{words}” in one is “{others}” in the other</source>
        <translation>« {words} » chez l’une est « {others} » chez l’autre</translation>
    </message>
    <message>
        <source>“{words}” is a vaguer word for “{others}”</source>
        <translation>« {words} » est un mot plus vague pour « {others} »</translation>
    </message>
    <message>
        <source>“{words}” is not a date that can be read</source>
        <translation>« {words} » n’est pas une date lisible</translation>
    </message>
    <message>
        <source>“{words}” leaves open when</source>
        <translation>« {words} » laisse ouvert quand</translation>
    </message>
    <message>
        <source>“{words}” leaves room for “{others}”</source>
        <translation>« {words} » laisse place à « {others} »</translation>
    </message>
    <message>
        <source>“{words}” stands only in one</source>
        <translation>« {words} » ne figure que chez l’une</translation>
    </message>
    <message>
        <source>“{words}” stands only in one, and nothing marks the gap</source>
        <translation>« {words} » ne figure que chez l’une, et rien ne signale la coupure</translation>
    </message>
</context>
</TS>
