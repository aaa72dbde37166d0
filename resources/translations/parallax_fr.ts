<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name></name>
    <message>
        <source> or </source>
        <comment>between two sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts compared</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sources: choose the base</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes have lost their words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages split</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>where words were found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later report replaces an earlier value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add two or more articles about the same event. Parallax lines up what they share
and shows where dates, numbers, names and wording differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already here: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was when new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many texts as fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as there are two, Parallax lines up what they share
and shows where dates, numbers, names and wording differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the program read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base {source}, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks of the source. Space restores a block or leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By kind of fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By number of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the base (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the base, key B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a passage first: J and K walk over them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source in the list at the left first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action and press the keys it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the source in this column: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by Parallax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by kind of fact instead of verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare how sources tell one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing, {share}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict or only older?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied “{what}” with its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the row with its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what {source} says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read {failed} of {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credited to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop links, files or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop links, files or text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop links, files or text, or press Ctrl+V. Opens files when pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each source gets a letter and a pattern. You can add more at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of Parallax (*{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the selected mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extraction proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five made-up reports on a real event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow links that lead to private addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Found in %n more of its articles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Found in {outlet}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the text of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time: hour, minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide notes whose words are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Independent origins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open in this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seven days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger: facts by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Links between {left} and {right}: %n matched passages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Links to articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to articles, parted by spaces or lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock scrolling to matched passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked  U</source>
        <comment>scrolling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a date: short month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month and its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {source} the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks show which sources share each passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched {sources} by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: it stands elsewhere than its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place found (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet. Each comparison is kept here by itself as you work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fact stands here that another source gives too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facts were found that can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headline found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match found further to the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match found further to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match found in a source after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match found in a source before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match found in the other sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match found in {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match found in {source} for the selected row; B changes the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shared passages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value in this row can be read in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not locked  U</source>
        <comment>scrolling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {reason}. Export the event to keep it, or close again to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on words that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on “{words}”, which is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is archived. Archived events are out of the way and are still found by a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Deleted events can be brought back for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with “{words}” in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is vaguer, rounder or more precise, or adds to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source reports it; no match was found in the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One source so far. Add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows in which it says something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows in which {sources} says something. Click to show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows of the selected source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or look around first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other keys for the chosen action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {one} in {left}, paragraph {two} in {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage in {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage {passage} of {passages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the article&apos;s text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek at the other wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place found (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a note on {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the current source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note on {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll locked to matched passages  U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll not locked  U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll texts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles and texts of all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see why it has its verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the source to unlink: one with words in this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in one text, or choose a passage with J and K, and press M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared passages: {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show another source here, or make this one the base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ignored rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notes whose words are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only one verdict or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the current source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {source} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters are keys in the views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window&apos;s own words, from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by kind of fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by number of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by place in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by the order of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by the selected source’s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source {letter}, {name}, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split: told in {places} places of {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all corrections back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, web pages, PDF, Word, mail, saved pages, RSS, folders. One link per line works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text, link or file. Copy an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison ended with an error of the program ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled. What was there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were taken from “{action}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last block of a text can&apos;t be left out. Remove the source instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not read it ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source, block by block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources say different things of one fact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sources say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is open in another window of Parallax. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event was changed by another window. Yours goes on as a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passage, in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window keeps nothing: it has no library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: dates by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next or previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try failed sources again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock scrolling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use %n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use the system&apos;s proxies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View: {view}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings: {warnings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means, as an article would say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {source} means, in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a date as 2025-01-31 or 31 January 2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a language as en or de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an address that begins with https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read what is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passage in {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alleged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error of the program ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>at least {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credited to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date of this year: day, short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date: day, short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date: day, short month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date read from: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a date: short name of the day, day, short month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last of %n paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last opened today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last opened yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last opened {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <comment>first paragraph of an article</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or press Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others</source>
        <comment>sources</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paragraph {paragraph} of {paragraphs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scroll lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same point, no fact in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{articles}, {origins}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sentences of {left} matched in {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total} steps done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} “{what}” in {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kept} blocks in the text, {out} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, corrected by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matched} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{no_match} in {sources}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} of {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {all} read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row} of {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{some} of {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some}, and {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sources} rest on the same copy ({origin}), so they count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}
Date from: {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} could not be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} credits {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} says {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source} waits for its match: choose words or a passage in another text and press M again; Esc gives up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: click to select, double-click to go to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: could not be read. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: extraction proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{source}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}, {kind}, {what}: {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: click shows or hides, Alt+click shows only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, credited to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{headline}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” was brought together with the event that was here. Nothing of either was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” can&apos;t be read. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
