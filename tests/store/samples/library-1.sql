PRAGMA application_id = 1347570776;
BEGIN TRANSACTION;
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "article" VALUES(1,'53d004c34ab63f4e');
INSERT INTO "article" VALUES(2,'9fdb81a8052786ff');
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
INSERT INTO "decision" VALUES(1,1,0,'{"action":"confirm","anchors":[{"after":" with 300 people aboard,","article":"53d004c34ab63f4e","before":"ound off Port Ellery on ","quote":"Monday"}],"article":null,"kind":"date"}');
CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    opened TEXT NOT NULL,
    archived TEXT,
    deleted TEXT,
    settings TEXT NOT NULL DEFAULT '{}',
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO "event" VALUES(1,'5f0c8a52d1c84ed4a6b3f0a1c2d3e4f5','The Calder runs aground','2026-01-05T09:30:00.000+00:00','2026-01-05T09:30:00.000+00:00','2026-01-05T09:30:00.000+00:00',NULL,NULL,'{"view":"ledger"}',7);
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
INSERT INTO "note" VALUES(1,1,0,'{"anchors":[{"after":" with 300 people aboard,","article":"53d004c34ab63f4e","before":"ound off Port Ellery on ","quote":"Monday"}],"changed":"2026-01-05T09:30:00.000+00:00","id":"11112222333344445555666677778888","kind":"date","text":"Ask the harbour office"}');
CREATE TABLE original (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    data BLOB NOT NULL,
    url TEXT,
    charset TEXT,
    media_type TEXT
) STRICT;
INSERT INTO "original" VALUES(1,'b25448c815db0179b8cc05fdf69945fde702db87bbee66adf09ce071c76c0b6c',X'789C55CE410AC2301085E1BDA778079052F008A23BC585179876266D20CE844942E9ED0D8A0BD7FFE3E35DC57DC799128BC39B16D0E2D6940F87E72A087F99F4576121E0615E714949FAC4143753A61D5BAC2B4EE3882C9693802623E7236AE756F2C99A63EEC61C130A451E708F2AC8548AE8225EB089F769F33A7C4FCCF6CAA43B58340A7788EA477362F26E3202C5243CBC012CCC486A',NULL,'utf-8',NULL);
INSERT INTO "original" VALUES(2,'67cf89c6a22083efb22a19f95284d9e112ac9a9f09fcc9560eb1afa21bb66ee3',X'789C0DCC410EC2300C44D17D4F3107A8AA22B80002F6087101B7719A486E5C3946516F4FD6F3E67F98E308A340062A0104D1B2A1E42DF9307C13E34112D890B2F7D13A87C688B79AE325C276221730999C78F2CAFBD271CB9EB0AB313C51C1759E71B01EC2D08245C9C288EC153B55EFBC520E13EE28DC10D97AB2E94F0256AD8EDB057B16C9FDB99AB652A73FA77D3DFF',NULL,'utf-8',NULL);
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article INTEGER REFERENCES article,
    body TEXT NOT NULL
) STRICT;
INSERT INTO "source" VALUES(1,1,0,1,'{"article":null,"html":null,"input":"Harbour Ledger.txt","pasted":false,"read":"","reason":"","root":1,"state":"ready"}');
INSERT INTO "source" VALUES(2,1,1,2,'{"article":null,"html":null,"input":"Ellery Post.txt","pasted":false,"read":"","reason":"","root":2,"state":"ready"}');
INSERT INTO "source" VALUES(3,1,2,NULL,'{"article":null,"html":null,"input":"https://news.example/a","pasted":false,"read":"A few words","reason":"The site asks for a subscription","root":3,"state":"failed"}');
CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
    loaded TEXT NOT NULL,
    headline TEXT,
    outlet TEXT,
    published TEXT,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    original INTEGER REFERENCES original,
    UNIQUE (article, hash)
) STRICT;
INSERT INTO "version" VALUES(1,1,'2026-01-05T09:30:00.000+00:00','Ferry Calder runs aground','Harbour Ledger','2024-12-03','{"byline":null,"dropped":[{"before":0,"reason":"headline","text":"Ferry Calder runs aground"}],"headline":"Ferry Calder runs aground","id":"53d004c34ab63f4e","language":"en","metadata_from":[["headline","text line"],["language","words of the text"]],"notices":[{"code":"no-date","text":"No date found; weekdays stay open"},{"code":"very-short","text":"Very short: 30 words"}],"origin":"Harbour Ledger.txt","outlet":"Harbour Ledger","paragraphs":[{"end":131,"start":0},{"end":178,"start":133}],"published":"2024-12-03","text":"The ferry Calder ran aground off Port Ellery on Monday with 300 people aboard, the harbour council said. Nine passengers were hurt.\n\nThe company denied that the radar had failed.","url":null}','8c9fdf2416447da1b636c9bee34dd8e3e6c8df1af0681ed7090f00eb907a5e08',1);
INSERT INTO "version" VALUES(2,2,'2026-01-05T09:30:00.000+00:00','Reef, radar and a long night','Ellery Post','2024-12-03','{"byline":null,"dropped":[{"before":0,"reason":"headline","text":"Reef, radar and a long night"}],"headline":"Reef, radar and a long night","id":"9fdb81a8052786ff","language":"en","metadata_from":[["headline","text line"],["language","words of the text"]],"notices":[{"code":"no-date","text":"No date found; weekdays stay open"},{"code":"very-short","text":"Very short: 29 words"}],"origin":"Ellery Post.txt","outlet":"Ellery Post","paragraphs":[{"end":150,"start":0}],"published":"2024-12-03","text":"The Calder hit a reef off Port Ellery in early December with more than 300 people on board, its master said. A new ferry would cost 41 million crowns.","url":null}','2996894f3a66b806aa1c99be256bc71696d970adfc3799d744e0f97d387d5e87',2);
CREATE INDEX version_original ON version (original);
CREATE INDEX source_event ON source (event);
CREATE INDEX source_article ON source (article);
CREATE INDEX decision_event ON decision (event);
CREATE INDEX note_event ON note (event);
COMMIT;
PRAGMA user_version = 1;
