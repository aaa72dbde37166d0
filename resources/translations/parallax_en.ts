<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
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
            <numerusform>%n article in {source}</numerusform>
            <numerusform>%n articles in {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles: choose which</source>
        <translation>
            <numerusform>%n article: choose it</numerusform>
            <numerusform>%n articles: choose which</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts compared</source>
        <translation>
            <numerusform>%n fact compared</numerusform>
            <numerusform>%n facts compared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links wait; files and pasted text still work.</source>
        <translation>
            <numerusform>%n link waits; files and pasted text still work.</numerusform>
            <numerusform>%n links wait; files and pasted text still work.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months later</source>
        <translation>
            <numerusform>%n month later</numerusform>
            <numerusform>%n months later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sources: choose the base</source>
        <translation>
            <numerusform>%n more source: choose the base</numerusform>
            <numerusform>%n more sources: choose the base</numerusform>
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
            <numerusform>%n note has lost its words</numerusform>
            <numerusform>%n notes have lost their words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes need a look</source>
        <translation>
            <numerusform>%n note needs a look</numerusform>
            <numerusform>%n notes need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origins</source>
        <translation>
            <numerusform>%n origin</numerusform>
            <numerusform>%n origins</numerusform>
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
            <numerusform>%n passage changed</numerusform>
            <numerusform>%n passages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages moved</source>
        <translation>
            <numerusform>%n passage moved</numerusform>
            <numerusform>%n passages moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passages split</source>
        <translation>
            <numerusform>%n passage split</numerusform>
            <numerusform>%n passages split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <comment>where words were found</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared passages</source>
        <translation>
            <numerusform>%n shared passage</numerusform>
            <numerusform>%n shared passages</numerusform>
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
            <numerusform>%n year later</numerusform>
            <numerusform>%n years later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n articles</source>
        <translation>
            <numerusform>Add %n article</numerusform>
            <numerusform>Add %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n links</source>
        <translation>
            <numerusform>Add %n link</numerusform>
            <numerusform>Add %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n sources</source>
        <translation>
            <numerusform>Add %n source</numerusform>
            <numerusform>Add %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n articles</source>
        <translation>
            <numerusform>Added %n article</numerusform>
            <numerusform>Added %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %n sources</source>
        <translation>
            <numerusform>Comparing %n source</numerusform>
            <numerusform>Comparing %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %n more of its articles.</source>
        <translation>
            <numerusform>Found in %n more of its articles.</numerusform>
            <numerusform>Found in %n more of its articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Links between {left} and {right}: %n matched passages</source>
        <translation>
            <numerusform>Links between {left} and {right}: %n matched passage</numerusform>
            <numerusform>Links between {left} and {right}: %n matched passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n sources</source>
        <translation>
            <numerusform>Reading %n source</numerusform>
            <numerusform>Reading %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sources</source>
        <translation>
            <numerusform>Remove %n source</numerusform>
            <numerusform>Remove %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n sources</source>
        <translation>
            <numerusform>Removed %n source</numerusform>
            <numerusform>Removed %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n articles of {source}</source>
        <translation>
            <numerusform>Take %n article of {source}</numerusform>
            <numerusform>Take %n articles of {source}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are ticked.</source>
        <translation>
            <numerusform>The first %n is ticked.</numerusform>
            <numerusform>The first %n are ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n words</source>
        <translation>
            <numerusform>Use %n word</numerusform>
            <numerusform>Use %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more places</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n sources</source>
        <translation>
            <numerusform>in %n source</numerusform>
            <numerusform>in %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last of %n paragraphs</source>
        <translation>
            <numerusform>last of %n paragraph</numerusform>
            <numerusform>last of %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{some} of %n sources</source>
        <translation>
            <numerusform>{some} of %n source</numerusform>
            <numerusform>{some} of %n sources</numerusform>
        </translation>
    </message>
</context>
</TS>
