<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../app/ui/actions.py" line="41"/>
        <source>Brieven &amp;inlezen…</source>
        <translation>&amp;Read letters in…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="42"/>
        <source>&amp;Map inlezen…</source>
        <translation>Read a &amp;folder in…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="43"/>
        <source>&amp;Exporteren ter ondertekening…</source>
        <translation>&amp;Export for signature…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="44"/>
        <source>Exporteren om te &amp;verzenden…</source>
        <translation>Export to &amp;send…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="45"/>
        <source>PDF ma&amp;ken…</source>
        <translation>Ma&amp;ke PDF…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="46"/>
        <source>Wi&amp;jzigingen als Word-bestand…</source>
        <translation>&amp;Changes as a Word file…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="47"/>
        <source>&amp;Kopiëren voor e-mail</source>
        <translation>&amp;Copy for e-mail</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="48"/>
        <source>Af&amp;drukken…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="49"/>
        <source>&amp;Bestand inspecteren…</source>
        <translation>&amp;Inspect a file…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="50"/>
        <source>&amp;Reservekopie maken</source>
        <translation>Make a &amp;backup</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="51"/>
        <source>I&amp;nstellingen…</source>
        <translation>Settin&amp;gs…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="52"/>
        <source>&amp;Afsluiten</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="53"/>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="54"/>
        <source>Op&amp;nieuw</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="55"/>
        <source>&amp;Zoeken</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="58"/>
        <source>&amp;Nieuwe Kamerbrief</source>
        <translation>&amp;New Kamerbrief</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="59"/>
        <source>Nieuw st&amp;uk…</source>
        <translation>New pie&amp;ce…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="60"/>
        <source>&amp;Beantwoorden</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="61"/>
        <source>Kenmerk &amp;kopiëren</source>
        <translation>Copy &amp;kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="62"/>
        <source>&amp;Gegevens van de relatie…</source>
        <translation>&amp;Details of the party…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="63"/>
        <source>&amp;Status…</source>
        <translation>&amp;Status…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="64"/>
        <source>Gegevens van de brief &amp;wijzigen…</source>
        <translation>&amp;Change the data of the letter…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="65"/>
        <source>&amp;Verbinden met…</source>
        <translation>&amp;Link with…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="66"/>
        <source>Als &amp;tweeling verbinden</source>
        <translation>Link as &amp;twin</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="67"/>
        <source>T&amp;weeling voor de andere Kamer</source>
        <translation>T&amp;win for the other Kamer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="68"/>
        <source>&amp;Bestand toevoegen…</source>
        <translation>Add a &amp;file…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="69"/>
        <source>Gesc&amp;hiedenis…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="70"/>
        <source>Naar de &amp;prullenbak</source>
        <translation>To the &amp;bin</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="71"/>
        <source>Prullenbak &amp;tonen…</source>
        <translation>&amp;Show the bin…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="72"/>
        <source>&amp;Registreren en volgende</source>
        <translation>&amp;Register and next</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="74"/>
        <source>&amp;Overslaan</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="75"/>
        <source>&amp;Weggooien</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="76"/>
        <source>&amp;Verslag van het inlezen</source>
        <translation>&amp;Report of reading in</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="79"/>
        <source>Eigen &amp;tekst</source>
        <translation>Own &amp;text</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="80"/>
        <source>A&amp;fbeelding invoegen…</source>
        <translation>Insert p&amp;icture…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="81"/>
        <source>Tekstblok &amp;invoegen</source>
        <translation>&amp;Insert paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="82"/>
        <source>Tekstblok &amp;maken…</source>
        <translation>&amp;Make a paragraph…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="83"/>
        <source>Onderdeel om&amp;hoog</source>
        <translation>Part &amp;up</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="84"/>
        <source>Onderdeel om&amp;laag</source>
        <translation>Part &amp;down</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="85"/>
        <source>Onderdeel &amp;verwijderen</source>
        <translation>&amp;Remove part</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="87"/>
        <source>Volgende &amp;open plek</source>
        <translation>Next &amp;open place</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="88"/>
        <source>Versies van het &amp;concept…</source>
        <translation>Versions of the &amp;draft…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="89"/>
        <source>&amp;Datums in de brief…</source>
        <translation>&amp;Dates in the letter…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="90"/>
        <source>Alle &amp;concepten</source>
        <translation>All &amp;drafts</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="94"/>
        <source>&amp;Vet</source>
        <translation>&amp;Bold</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="95"/>
        <source>&amp;Cursief</source>
        <translation>&amp;Italic</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="96"/>
        <source>&amp;Superscript</source>
        <translation>&amp;Superscript</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="97"/>
        <source>Su&amp;bscript</source>
        <translation>Su&amp;bscript</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="99"/>
        <source>&amp;Gewone tekst</source>
        <translation>&amp;Running text</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="100"/>
        <source>Kop &amp;1</source>
        <translation>Heading &amp;1</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="101"/>
        <source>Kop &amp;2</source>
        <translation>Heading &amp;2</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="102"/>
        <source>Kop &amp;3</source>
        <translation>Heading &amp;3</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="105"/>
        <source>&amp;Nummers</source>
        <translation>&amp;Numbers</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="106"/>
        <source>&amp;Letters</source>
        <translation>&amp;Letters</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="107"/>
        <source>&amp;Opsommingstekens</source>
        <translation>B&amp;ullets</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="108"/>
        <source>Stree&amp;pjes</source>
        <translation>&amp;Dashes</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="110"/>
        <source>Ci&amp;taat</source>
        <translation>&amp;Quotation</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="111"/>
        <source>&amp;Voetnoot</source>
        <translation>&amp;Footnote</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="112"/>
        <source>&amp;Koppeling…</source>
        <translation>Lin&amp;k…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="113"/>
        <source>Tab&amp;el…</source>
        <translation>Tabl&amp;e…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="114"/>
        <source>Nieuwe blad&amp;zijde</source>
        <translation>New pa&amp;ge</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="115"/>
        <source>Bij&amp;lage beginnen</source>
        <translation>Begin an anne&amp;x</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="116"/>
        <source>&amp;Waarde invullen</source>
        <translation>Fill in the &amp;value</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="126"/>
        <source>&amp;Kenmerken…</source>
        <translation>&amp;Kenmerken…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="127"/>
        <source>Re&amp;servekopieën…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="128"/>
        <source>&amp;Bewindspersonen…</source>
        <translation>&amp;Office holders…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="129"/>
        <source>&amp;Relaties…</source>
        <translation>&amp;Parties…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="130"/>
        <source>S&amp;jablonen…</source>
        <translation>&amp;Templates…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="131"/>
        <source>&amp;Tekstblokken…</source>
        <translation>&amp;Paragraphs…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="135"/>
        <source>&amp;Archief</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="136"/>
        <source>&amp;Inlezen</source>
        <translation>&amp;Read in</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="137"/>
        <source>&amp;Opstellen</source>
        <translation>&amp;Compose</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="142"/>
        <source>Zoals het &amp;systeem</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="143"/>
        <source>&amp;Licht</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="144"/>
        <source>&amp;Donker</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="152"/>
        <source>Melding &amp;uitvoeren</source>
        <translation>&amp;Act on notice</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="153"/>
        <source>&amp;Sneltoetsen</source>
        <translation>&amp;Shortcuts</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="175"/>
        <source>&amp;Thema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="183"/>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="190"/>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="192"/>
        <source>B&amp;rief</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="222"/>
        <source>&amp;Opmaak</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="230"/>
        <source>Regis&amp;ter</source>
        <translation>Regis&amp;ter</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="233"/>
        <source>B&amp;eeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="234"/>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="69"/>
        <source>Zoek op woord, kenmerk of naam</source>
        <translation>Search by word, kenmerk or name</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="69"/>
        <source>Brieven zoeken</source>
        <translation>Search letters</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="86"/>
        <source>Brieven</source>
        <translation>Letters</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="211"/>
        <source>1 brief</source>
        <translation>1 letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="211"/>
        <source>{number} brieven</source>
        <translation>{number} letters</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="215"/>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="216"/>
        <source>Geen brief bevat al deze woorden. Probeer minder woorden of het begin van een woord.</source>
        <translation>No letter holds all these words. Try fewer words, or the beginning of a word.</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="217"/>
        <source>Zoekveld &amp;leegmaken</source>
        <translation>&amp;Clear search</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="222"/>
        <source>Het archief is nog leeg</source>
        <translation>The archive is still empty</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="223"/>
        <source>Lees brieven in met Ctrl+O, of sleep bestanden naar dit venster.</source>
        <translation>Read letters in with Ctrl+O, or drag files to this window.</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="224"/>
        <source>Brieven &amp;inlezen…</source>
        <translation>&amp;Read letters in…</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="315"/>
        <source>Dit is een brief van ons zelf; een ingekomen brief kunt u beantwoorden.</source>
        <translation>This is a letter of our own; a letter that came in can be answered.</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="328"/>
        <source>Van deze brief staat niemand als relatie in het archief.</source>
        <translation>Nobody of this letter is a party in the archive.</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="332"/>
        <source>Kenmerk {kenmerk} staat op het klembord.</source>
        <translation>Kenmerk {kenmerk} is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <location filename="../../app/ui/life/asking.py" line="30"/>
        <source>&amp;Annuleren</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <location filename="../../app/ui/backup_keeper.py" line="47"/>
        <source>Reservekopie gemaakt en nagelezen in {folder}.</source>
        <translation>A backup was made and read back in {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backup_keeper.py" line="49"/>
        <source>Er is niets veranderd: de laatste reservekopie in {folder} is die van nu.</source>
        <translation>Nothing has changed: the last backup in {folder} is that of now.</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="61"/>
        <source>In het archief</source>
        <translation>In the archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="63"/>
        <source>nu niet te bereiken</source>
        <translation>out of reach now</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="65"/>
        <source>1 reservekopie</source>
        <translation>1 backup</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="65"/>
        <source>{count} reservekopieën</source>
        <translation>{count} backups</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="68"/>
        <source>, {count} beschadigd</source>
        <translation>, {count} damaged</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="73"/>
        <source>beschadigd: de beschrijving is niet te lezen</source>
        <translation>damaged: its description cannot be read</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="80"/>
        <source>{day}, {time} uur</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="84"/>
        <source>brieven: {count}</source>
        <translation>letters: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="85"/>
        <source>originelen: {count}</source>
        <translation>originals: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="88"/>
        <source>in het archief was al iets beschadigd</source>
        <translation>something in the archive was damaged already</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="93"/>
        <source>nieuw</source>
        <translation>new</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="95"/>
        <source>gewijzigd</source>
        <translation>changed</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="97"/>
        <source>weg</source>
        <translation>gone</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/rows.py" line="102"/>
        <source>Sindsdien: {added} nieuw, {changed} gewijzigd, {missing} weg.</source>
        <translation>Since then: {added} new, {changed} changed, {missing} gone.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="37"/>
        <location filename="../../app/ui/backups/dialog.py" line="39"/>
        <source>Reservekopieën</source>
        <translation>Backups</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="38"/>
        <source>Plaatsen</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="46"/>
        <location filename="../../app/ui/backups/dialog.py" line="89"/>
        <source>Wat sindsdien veranderde</source>
        <translation>What changed since</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="49"/>
        <source>&amp;Nu een maken</source>
        <translation>Make one &amp;now</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="50"/>
        <source>&amp;Andere map…</source>
        <translation>&amp;Another folder…</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="51"/>
        <source>&amp;Terugzetten als nieuw archief…</source>
        <translation>&amp;Restore as a new archive…</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="80"/>
        <source>Deze plaats is nu niet te bereiken. Sluit het medium aan, of kies een andere map.</source>
        <translation>This place is out of reach now. Connect the medium, or choose another folder.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="81"/>
        <source>Hier is nog geen reservekopie. Aanhef maakt er een binnen een half uur na een wijziging.</source>
        <translation>There is no backup here yet. Aanhef makes one within half an hour of a change.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="88"/>
        <source>Vergelijken met het archief…</source>
        <translation>Comparing with the archive…</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="105"/>
        <source>Aan de brieven is sindsdien niets veranderd.</source>
        <translation>Nothing has changed in the letters since.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="123"/>
        <source>Reservekopie maken en nalezen…</source>
        <translation>Making a backup and reading it back…</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="137"/>
        <source>Reservekopie gemaakt en nagelezen in {folder}.</source>
        <translation>A backup was made and read back in {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="139"/>
        <source>Er is niets veranderd: de laatste reservekopie in {folder} is die van nu.</source>
        <translation>Nothing has changed: the last backup in {folder} is that of now.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="149"/>
        <source>Map met reservekopieën</source>
        <translation>Folder with backups</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/dialog.py" line="166"/>
        <source>Een reservekopie is als nieuw archief teruggezet in {folder}.</source>
        <translation>A backup was restored as a new archive in {folder}.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <location filename="../../app/ui/compose/beside.py" line="43"/>
        <location filename="../../app/ui/compose/beside.py" line="44"/>
        <source>Naast de brief</source>
        <translation>Beside the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/beside.py" line="45"/>
        <source>&amp;Invullen</source>
        <translation>&amp;Fill in</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/beside.py" line="46"/>
        <source>Blad&amp;zijden</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/beside.py" line="47"/>
        <source>&amp;Vragen</source>
        <translation>&amp;Questions</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <location filename="../../app/ui/life/bin_dialog.py" line="37"/>
        <source>Prullenbak</source>
        <translation>Bin</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/bin_dialog.py" line="41"/>
        <source>reden om te vernietigen, bijvoorbeeld verzoek om wissen</source>
        <translation>reason to destroy, for instance a request to erase</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/bin_dialog.py" line="42"/>
        <source>Reden om te vernietigen</source>
        <translation>Reason to destroy</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/bin_dialog.py" line="47"/>
        <source>&amp;Terughalen</source>
        <translation>&amp;Take back</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/bin_dialog.py" line="49"/>
        <source>&amp;Voorgoed vernietigen</source>
        <translation>&amp;Destroy for good</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/bin_dialog.py" line="51"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/bin_dialog.py" line="70"/>
        <source>weggegooid op {day}</source>
        <translation>thrown away on {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/bin_dialog.py" line="75"/>
        <source>De prullenbak is leeg.</source>
        <translation>The bin is empty.</translation>
    </message>
</context>
<context>
    <name>CandidateField</name>
    <message>
        <location filename="../../app/ui/intake/candidate_field.py" line="40"/>
        <source>Andere mogelijkheden voor {name}</source>
        <translation>Other candidates for {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/candidate_field.py" line="41"/>
        <source>Andere mogelijkheden</source>
        <translation>Other candidates</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/candidate_field.py" line="98"/>
        <source>bestandsnaam</source>
        <translation>name of the file</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/candidate_field.py" line="100"/>
        <source>documenteigenschap</source>
        <translation>document property</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/candidate_field.py" line="103"/>
        <source>regel {line}</source>
        <translation>line {line}</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="38"/>
        <source>Gegevens van de brief</source>
        <translation>Data of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="39"/>
        <source>&amp;Bewaren</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="48"/>
        <source>blijvend bewaren</source>
        <translation>keep for good</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="62"/>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="63"/>
        <source>Ons kenmerk</source>
        <translation>Our kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="64"/>
        <source>Hun kenmerk</source>
        <translation>Their kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="65"/>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="66"/>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="67"/>
        <source>Verzonden</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="73"/>
        <source>meer dan één: met ; ertussen</source>
        <translation>more than one: with ; between them</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="83"/>
        <source>datum of gebeurtenis</source>
        <translation>date or event</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="87"/>
        <source>nog niet bepaald</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="88"/>
        <source> jaar</source>
        <translation> years</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="93"/>
        <source>categorie van de selectielijst</source>
        <translation>category of the selection list</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="94"/>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="101"/>
        <source>Afschrift aan</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="102"/>
        <source>Rubricering</source>
        <translation>Classification</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="103"/>
        <source>Geldt tot</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="105"/>
        <source>Merking</source>
        <translation>Marking</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="106"/>
        <source>Bewaren</source>
        <translation>Retention</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="108"/>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="116"/>
        <source>Ligt vast sinds de brief is ondertekend</source>
        <translation>Frozen since the letter was signed</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="127"/>
        <source>Bij ‘{name}’ staat geen datum. Typ bijvoorbeeld 28 juni 2022.</source>
        <translation>‘{name}’ holds no date. Type for instance 28 juni 2022.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="129"/>
        <source>Een rubricering geldt nooit voor altijd. Vul in tot welke dag of gebeurtenis.</source>
        <translation>A classification never holds for ever. Fill in until which day or event.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="92"/>
        <source>Onderdelen van de brief</source>
        <translation>Parts of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="192"/>
        <source>nog zonder onderwerp</source>
        <translation>no subject yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="204"/>
        <location filename="../../app/ui/compose/composer.py" line="269"/>
        <source>Opgeslagen</source>
        <translation>Saved</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="269"/>
        <source>Opslaan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="319"/>
        <source>Het onderdeel is verwijderd.</source>
        <translation>The part was removed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="319"/>
        <source>Ongedaan maken (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>ComposerHeader</name>
    <message>
        <location filename="../../app/ui/compose/composer_header.py" line="25"/>
        <source>‹ Concepten</source>
        <translation>‹ Drafts</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer_header.py" line="27"/>
        <source>&amp;Exporteren</source>
        <translation>&amp;Export</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <location filename="../../app/ui/widgets/date_field.py" line="28"/>
        <source>dag maand jaar</source>
        <translation>day month year</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/date_field.py" line="30"/>
        <source>Kalender (Alt+Pijl omlaag)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
    <message>
        <location filename="../../app/ui/widgets/date_field.py" line="54"/>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <location filename="../../app/ui/intake/decisions.py" line="52"/>
        <source>{name} staat niet meer op de lijst.</source>
        <translation>{name} is off the list.</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/decisions.py" line="67"/>
        <source>{name} is geregistreerd.</source>
        <translation>{name} is registered.</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/decisions.py" line="73"/>
        <source>Als tweeling verbinden (Ctrl+M)</source>
        <translation>Link as twin (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/decisions.py" line="76"/>
        <location filename="../../app/ui/intake/decisions.py" line="84"/>
        <source>Brief tonen (Ctrl+M)</source>
        <translation>Show letter (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/decisions.py" line="83"/>
        <source>De brieven zijn als tweeling verbonden.</source>
        <translation>The letters were linked as twins.</translation>
    </message>
</context>
<context>
    <name>DeparturesDialog</name>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="58"/>
        <source>Afwijkingen van de bibliotheek, zin voor zin</source>
        <translation>Departures from the library, sentence by sentence</translation>
    </message>
</context>
<context>
    <name>DraftHistoryDialog</name>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="58"/>
        <source>Geschiedenis van het concept</source>
        <translation>History of the draft</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="70"/>
        <source>Versies, de nieuwste eerst</source>
        <translation>Versions, the newest first</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="71"/>
        <source>Ook de standen tijdens het &amp;typen</source>
        <translation>Also the states while &amp;typing</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="73"/>
        <source>met de versie ervoor</source>
        <translation>with the version before</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="74"/>
        <source>met de versie van nu</source>
        <translation>with the present version</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="80"/>
        <source>Wat er verschilt, woord voor woord</source>
        <translation>What differs, word by word</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="82"/>
        <source>&amp;Herstellen</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="94"/>
        <source>&amp;Vergelijken</source>
        <translation>&amp;Compare</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="116"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="186"/>
        <source>Kies een versie, of twee om ze naast elkaar te leggen.</source>
        <translation>Choose a version, or two to lay them side by side.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="190"/>
        <source>Dit is de eerste versie.</source>
        <translation>This is the first version.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="210"/>
        <source>Van {old} naar {new}</source>
        <translation>From {old} to {new}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="215"/>
        <source>Er is geen verschil.</source>
        <translation>There is no difference.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="216"/>
        <source>… ongewijzigde onderdelen: {number}</source>
        <translation>… parts unchanged: {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="217"/>
        <source>verplaatst van {old} naar {new}</source>
        <translation>moved from {old} to {new}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="218"/>
        <source>tekstblok van versie {old} naar {new}</source>
        <translation>paragraph from version {old} to {new}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/history_dialog.py" line="219"/>
        <source>niet ingevuld</source>
        <translation>not filled in</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="66"/>
        <source>(nog zonder onderwerp)</source>
        <translation>(no subject yet)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="82"/>
        <source>gewijzigd op {moment}</source>
        <translation>changed on {moment}</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="111"/>
        <location filename="../../app/ui/compose/drafts_page.py" line="127"/>
        <source>Concepten</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="114"/>
        <source>Nog geen concepten</source>
        <translation>No drafts yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="115"/>
        <source>Begin een Kamerbrief, of kies in het archief een brief en beantwoord die met Ctrl+R.</source>
        <translation>Begin a Kamerbrief, or choose a letter in the archive and answer it with Ctrl+R.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="116"/>
        <location filename="../../app/ui/compose/drafts_page.py" line="132"/>
        <source>&amp;Nieuwe Kamerbrief</source>
        <translation>&amp;New Kamerbrief</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="138"/>
        <source>Ambtstermijn beëindigen</source>
        <translation>End a tenure</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="139"/>
        <source>B&amp;eëindigen</source>
        <translation>&amp;End</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="140"/>
        <source>{who} is sinds {day} {office}.</source>
        <translation>{who} has been {office} since {day}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="143"/>
        <location filename="../../app/ui/offices/forms.py" line="146"/>
        <source>Opvolger vanaf</source>
        <translation>Successor from</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="154"/>
        <source>Dit is geen datum. Typ bijvoorbeeld 28 juni 2022.</source>
        <translation>This is no date. Type for instance 28 juni 2022.</translation>
    </message>
</context>
<context>
    <name>ExactPages</name>
    <message>
        <location filename="../../app/ui/compose/exact_pages.py" line="58"/>
        <source>Bladzijden van de brief</source>
        <translation>Pages of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exact_pages.py" line="182"/>
        <source>LibreOffice ontbreekt: u ziet het voorbeeld, niet de bladzijden zelf.</source>
        <translation>LibreOffice is missing: you see the preview, not the pages themselves.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exact_pages.py" line="187"/>
        <source>De bladzijden zijn niet bijgewerkt. {why}</source>
        <translation>The pages are not up to date. {why}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exact_pages.py" line="202"/>
        <source>De bladzijden worden opgemaakt…</source>
        <translation>The pages are being laid out…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exact_pages.py" line="204"/>
        <source>1 bladzijde</source>
        <translation>1 page</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exact_pages.py" line="204"/>
        <source>ca. 1 bladzijde</source>
        <translation>about 1 page</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exact_pages.py" line="206"/>
        <source>{number} bladzijden</source>
        <translation>{number} pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exact_pages.py" line="208"/>
        <source>ca. {number} bladzijden</source>
        <translation>about {number} pages</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exact_pages.py" line="209"/>
        <source>Zonder LibreOffice zijn de bladzijden niet te zien.</source>
        <translation>Without LibreOffice the pages cannot be shown.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="43"/>
        <source>Exporteren ter ondertekening</source>
        <translation>Export for signature</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="44"/>
        <source>Exporteren om te verzenden</source>
        <translation>Export to send</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="46"/>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="50"/>
        <source>Map:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="51"/>
        <source>Soort:</source>
        <translation>Kind:</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="62"/>
        <source>{path} bestaat al. Kies een andere naam.</source>
        <translation>{path} is there already. Choose another name.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="68"/>
        <source>De brief staat in {path}.</source>
        <translation>The letter is in {path}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="71"/>
        <source>Nog open: {number}; die plekken zijn gemarkeerd.</source>
        <translation>Still open: {number}; those places are marked.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="75"/>
        <source>Nagekeken: niets gevonden wat niet mee mag.</source>
        <translation>Inspected: nothing found that may not go along.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="79"/>
        <source>Als tweeling verbinden (Ctrl+M)</source>
        <translation>Link as twin (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="84"/>
        <source>Map openen (Ctrl+M)</source>
        <translation>Open folder (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="90"/>
        <source>De brieven zijn als tweeling verbonden.</source>
        <translation>The letters were linked as twins.</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <location filename="../../app/ui/archive/file_list.py" line="54"/>
        <source>Bestanden</source>
        <translation>Files</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/file_list.py" line="57"/>
        <source>Bestanden van de brief</source>
        <translation>Files of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/file_list.py" line="58"/>
        <source>Alt+↑ en Alt+↓ verplaatsen, Delete haalt weg, Enter slaat op</source>
        <translation>Alt+↑ and Alt+↓ move, Delete takes away, Enter saves</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/file_list.py" line="109"/>
        <source>&amp;Opslaan als…</source>
        <translation>&amp;Save as…</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/file_list.py" line="110"/>
        <source>Om&amp;hoog</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/file_list.py" line="111"/>
        <source>Om&amp;laag</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/file_list.py" line="112"/>
        <source>&amp;Weghalen</source>
        <translation>&amp;Take away</translation>
    </message>
</context>
<context>
    <name>FilesPane</name>
    <message>
        <location filename="../../app/ui/intake/files_pane.py" line="30"/>
        <source>Brieven &amp;inlezen…</source>
        <translation>&amp;Read letters in…</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/files_pane.py" line="32"/>
        <source>&amp;Map…</source>
        <translation>&amp;Folder…</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/files_pane.py" line="33"/>
        <source>Alle brieven in een map inlezen, ook uit de mappen daarin</source>
        <translation>Read all letters of a folder in, those of the folders in it too</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/files_pane.py" line="41"/>
        <source>Ingelezen bestanden</source>
        <translation>Files read in</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/files_pane.py" line="42"/>
        <source>&amp;Verslag van het inlezen</source>
        <translation>&amp;Report of reading in</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <location filename="../../app/ui/compose/findings_pane.py" line="34"/>
        <source>Nog te doen</source>
        <translation>To do</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/findings_pane.py" line="52"/>
        <source>Nog te doen ({number})</source>
        <translation>To do ({number})</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/findings_pane.py" line="52"/>
        <source>Niets meer te doen</source>
        <translation>Nothing left to do</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <location filename="../../app/ui/sheet/format_bar.py" line="90"/>
        <source>Koppeling</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheet/format_bar.py" line="90"/>
        <source>Adres van de koppeling, leeg voor geen:</source>
        <translation>Address of the link, empty for none:</translation>
    </message>
</context>
<context>
    <name>GapForm</name>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="98"/>
        <source>Overgeslagen nummers verklaren</source>
        <translation>Explain skipped numbers</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="99"/>
        <source>&amp;Verklaren</source>
        <translation>&amp;Explain</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="101"/>
        <source>Verklaarde nummers vervallen: niemand krijgt ze nog, en de uitleg blijft in het register staan.</source>
        <translation>Explained numbers are void: nobody gets them any more, and the explanation stays in the register.</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="107"/>
        <source>bijvoorbeeld: gebruikt in het DMS</source>
        <translation>for instance: used in the DMS</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="109"/>
        <source>Van nummer</source>
        <translation>From number</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="110"/>
        <source>Tot en met</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="111"/>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="118"/>
        <source>Vul de nummers en de reden in.</source>
        <translation>Fill in the numbers and the reason.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="32"/>
        <source>Geschiedenis van de brief</source>
        <translation>History of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="36"/>
        <source>Aan deze brief is niets gewijzigd.</source>
        <translation>Nothing was changed in this letter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="39"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="50"/>
        <source>onderwerp</source>
        <translation>subject</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="50"/>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="50"/>
        <source>ons kenmerk</source>
        <translation>our kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="51"/>
        <source>hun kenmerk</source>
        <translation>their kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="51"/>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="51"/>
        <source>ontvangen</source>
        <translation>received</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="52"/>
        <source>verzonden</source>
        <translation>sent</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="52"/>
        <source>relaties</source>
        <translation>parties</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="52"/>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="53"/>
        <source>rubricering</source>
        <translation>classification</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="53"/>
        <source>bewaren</source>
        <translation>retention</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="53"/>
        <source>soort</source>
        <translation>kind</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="54"/>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="54"/>
        <source>richting</source>
        <translation>direction</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="54"/>
        <source>concept</source>
        <translation>draft</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="55"/>
        <source>bladzijden en bijlagen</source>
        <translation>pages and enclosures</translation>
    </message>
</context>
<context>
    <name>InspectionDialog</name>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="43"/>
        <source>Bestand inspecteren</source>
        <translation>Inspect a file</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="53"/>
        <source>Waarvoor het bestand is</source>
        <translation>What the file is for</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="54"/>
        <source>Ter ondertekening</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="55"/>
        <source>Om te verzenden of openbaar te maken</source>
        <translation>To be sent or published</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="57"/>
        <source>&amp;Gevoeligheidslabels behouden</source>
        <translation>Keep sensitivity &amp;labels</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="63"/>
        <source>Wat er gevonden is</source>
        <translation>What was found</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="66"/>
        <source>S&amp;choon exemplaar opslaan…</source>
        <translation>Save a &amp;clean copy…</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="68"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="102"/>
        <source>Niets gevonden wat niet mee mag.</source>
        <translation>Nothing found that may not go along.</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="104"/>
        <source>Dit mag niet mee. Een deel ervan moet u zelf weghalen, in Word.</source>
        <translation>This may not go along. Part of it you have to take out yourself, in Word.</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="106"/>
        <source>Dit mag niet mee. In een schoon exemplaar staat het niet meer.</source>
        <translation>This may not go along. In a clean copy it is gone.</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="110"/>
        <source>Haal zelf weg in Word</source>
        <translation>Take out yourself, in Word</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="111"/>
        <source>Gaat weg in een schoon exemplaar</source>
        <translation>Goes in a clean copy</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="112"/>
        <location filename="../../app/ui/inspection/dialog.py" line="130"/>
        <source>Blijft staan: kijk of dat de bedoeling is</source>
        <translation>Stays: see whether that is meant</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="113"/>
        <location filename="../../app/ui/inspection/dialog.py" line="131"/>
        <source>Mag mee</source>
        <translation>May go along</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="121"/>
        <source>In dit bestand staat niets meer wat niet mee mag.</source>
        <translation>Nothing is left in this file that may not go along.</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="123"/>
        <source>In dit bestand staat nog iets wat niet mee mag. Haal dat weg in Word.</source>
        <translation>Something is left in this file that may not go along. Take it out in Word.</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="125"/>
        <source>Het bewijs staat in de geschiedenis.</source>
        <translation>The receipt is in the history.</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="128"/>
        <source>Mag niet mee en staat er nog</source>
        <translation>May not go along and is still there</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="129"/>
        <source>Verwijderd</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/dialog.py" line="140"/>
        <source>Het schone exemplaar staat in {path}.</source>
        <translation>The clean copy is in {path}.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <location filename="../../app/ui/inspection/inspector.py" line="36"/>
        <source>Bestand inspecteren</source>
        <translation>Inspect a file</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/inspector.py" line="73"/>
        <source>Schoon exemplaar opslaan</source>
        <translation>Save a clean copy</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/inspector.py" line="78"/>
        <source>{name} schoon</source>
        <translation>{name} clean</translation>
    </message>
    <message>
        <location filename="../../app/ui/inspection/inspector.py" line="92"/>
        <source>Word (*.docx *.docm *.dotx *.dotm)</source>
        <translation>Word (*.docx *.docm *.dotx *.dotm)</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <location filename="../../app/ui/intake/screen.py" line="187"/>
        <source>Verslag tonen (Ctrl+M)</source>
        <translation>Show the report (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/screen.py" line="205"/>
        <source>Met de &amp;hand registreren</source>
        <translation>Register by &amp;hand</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/screen.py" line="207"/>
        <source>Brief &amp;tonen</source>
        <translation>&amp;Show letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/screen.py" line="242"/>
        <source>Niets te registreren</source>
        <translation>Nothing to register</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/screen.py" line="244"/>
        <source>Kies bestanden met Ctrl+O of een map met Ctrl+Shift+O, of sleep ze naar dit venster.
Aanhef leest Word, PDF, OpenDocument, HTML, e-mail met bijlagen, platte tekst en Markdown.</source>
        <translation>Choose files with Ctrl+O or a folder with Ctrl+Shift+O, or drag them to this window.
Aanhef reads Word, PDF, OpenDocument, HTML, e-mail with attachments, plain text and Markdown.</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <location filename="../../app/ui/life/join_dialog.py" line="26"/>
        <source>Bestand toevoegen</source>
        <translation>Add a file</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/join_dialog.py" line="27"/>
        <source>&amp;Toevoegen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/join_dialog.py" line="31"/>
        <source>verdere bladzijden van deze brief</source>
        <translation>further pages of this letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/join_dialog.py" line="32"/>
        <source>bijlage</source>
        <translation>enclosure</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/join_dialog.py" line="33"/>
        <source>getekend exemplaar</source>
        <translation>signed copy</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/join_dialog.py" line="34"/>
        <source>&amp;Bestanden kiezen…</source>
        <translation>&amp;Choose files…</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/join_dialog.py" line="36"/>
        <source>Gekozen bestanden</source>
        <translation>Chosen files</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/join_dialog.py" line="40"/>
        <source>Als</source>
        <translation>As</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/join_dialog.py" line="42"/>
        <source>Gekozen</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/join_dialog.py" line="57"/>
        <source>Bestanden kiezen</source>
        <translation>Choose files</translation>
    </message>
</context>
<context>
    <name>KenmerkRows</name>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="56"/>
        <source>Zonder reeks</source>
        <translation>Without a range</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="56"/>
        <source>{count} getypt</source>
        <translation>{count} typed</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="59"/>
        <source>{count} om na te kijken</source>
        <translation>{count} to look at</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="60"/>
        <source>Opvallend</source>
        <translation>Out of place</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="74"/>
        <source>Deze reeks is op. Wijzig de reeks of maak een nieuwe.</source>
        <translation>This range is used up. Change it or make a new one.</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="75"/>
        <source>Volgende: {kenmerk}, nog {count} vrij</source>
        <translation>Next: {kenmerk}, {count} left</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="80"/>
        <source>iedereen</source>
        <translation>everybody</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="82"/>
        <source>op</source>
        <translation>used up</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="84"/>
        <source>{count} overgeslagen</source>
        <translation>{count} skipped</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="93"/>
        <source>overgeslagen, zonder uitleg</source>
        <translation>skipped, without explanation</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="94"/>
        <source>{first} tot en met {last}</source>
        <translation>{first} up to and including {last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="95"/>
        <source>{count} nummers overgeslagen, zonder uitleg</source>
        <translation>{count} numbers skipped, without explanation</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="104"/>
        <source>staat op meer dan één brief</source>
        <translation>stands on more than one letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="109"/>
        <source>van {day}; toen liepen de nummers van {first} tot en met {last}</source>
        <translation>of {day}; numbers then ran from {first} up to and including {last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/rows.py" line="114"/>
        <source>; dit nummer wijst op {day}</source>
        <translation>; this number points to {day}</translation>
    </message>
</context>
<context>
    <name>KenmerkenDialog</name>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="31"/>
        <source>Kenmerken</source>
        <translation>Kenmerken</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="32"/>
        <source>Reeksen</source>
        <translation>Ranges</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="33"/>
        <source>Nummers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="34"/>
        <source>Er is nog geen reeks. Zonder reeks typt u het kenmerk uit het DMS zelf.</source>
        <translation>There is no range yet. Without one you type the kenmerk of the DMS yourself.</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="38"/>
        <source>&amp;Nieuwe reeks…</source>
        <translation>&amp;New range…</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="39"/>
        <source>Reeks &amp;wijzigen…</source>
        <translation>Change the &amp;range…</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="40"/>
        <source>&amp;Verklaren…</source>
        <translation>&amp;Explain…</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="41"/>
        <source>&amp;Brief tonen</source>
        <translation>Show the &amp;letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="68"/>
        <source>Kenmerken om na te kijken</source>
        <translation>Kenmerken to look at</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="70"/>
        <source>Getypte kenmerken</source>
        <translation>Typed kenmerken</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/dialog.py" line="72"/>
        <source>Uit deze reeks is nog geen nummer gegeven. Een brief krijgt zijn nummer bij het exporteren.</source>
        <translation>No number was given from this range yet. A letter gets its number at export.</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <location filename="../../app/ui/compose/kind_dialog.py" line="27"/>
        <source>Nieuw stuk</source>
        <translation>New piece</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/kind_dialog.py" line="27"/>
        <source>&amp;Beginnen</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/kind_dialog.py" line="28"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/kind_dialog.py" line="39"/>
        <source>begint met {headings}</source>
        <translation>begins with {headings}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/kind_dialog.py" line="41"/>
        <source>begint met de Kamervragen uit de brief die in het archief open staat</source>
        <translation>begins with the Kamervragen of the letter that is open in the archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/kind_dialog.py" line="43"/>
        <source>beantwoordt de ingekomen brief die in het archief open staat</source>
        <translation>answers the letter that came in and is open in the archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/kind_dialog.py" line="44"/>
        <source>begint met de gegevens van de brief</source>
        <translation>begins with the facts of the letter</translation>
    </message>
</context>
<context>
    <name>LetterEdit</name>
    <message>
        <location filename="../../app/ui/sheet/letter_edit.py" line="61"/>
        <source>Tekst van de brief</source>
        <translation>Text of the letter</translation>
    </message>
</context>
<context>
    <name>LetterFacts</name>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="30"/>
        <source>Ons kenmerk</source>
        <translation>Our kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="31"/>
        <source>Hun kenmerk</source>
        <translation>Their kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="32"/>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="33"/>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="34"/>
        <source>Verzonden</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="36"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="39"/>
        <source>Afzender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="40"/>
        <source>Geadresseerde</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="41"/>
        <source>Ondertekenaar</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="42"/>
        <source>Afschrift aan</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="43"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="44"/>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <location filename="../../app/ui/compose/letter_field.py" line="50"/>
        <source>Zoek op onderwerp, kenmerk of naam</source>
        <translation>Search by subject, kenmerk or name</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/letter_field.py" line="51"/>
        <source>Gevonden brieven</source>
        <translation>Letters found</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/letter_field.py" line="113"/>
        <source>Geen brief gevonden.</source>
        <translation>No letter found.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/letter_field.py" line="122"/>
        <source>zonder datum</source>
        <translation>undated</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/letter_field.py" line="124"/>
        <source>zonder onderwerp</source>
        <translation>without subject</translation>
    </message>
</context>
<context>
    <name>LetterLife</name>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="108"/>
        <source>Het bestand hoort niet meer bij de brief.</source>
        <translation>The file is no longer part of the letter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="116"/>
        <source>Bestand opslaan</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="127"/>
        <source>Het bestand staat in {path}.</source>
        <translation>The file is in {path}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="134"/>
        <source>De brieven zijn als tweeling verbonden.</source>
        <translation>The letters were linked as twins.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="142"/>
        <source>Het verband is weggehaald.</source>
        <translation>The link was taken away.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="158"/>
        <source>De brief ligt in de prullenbak.</source>
        <translation>The letter is in the bin.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="190"/>
        <source>De brief is vernietigd.</source>
        <translation>The letter was destroyed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="193"/>
        <source>Deze reservekopieën bevatten hem nog: {names}.</source>
        <translation>These backups still hold it: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="196"/>
        <source>Niet te bekijken was {names}: daar kan hij nog in staan.</source>
        <translation>Out of reach was {names}: it may still hold the letter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="109"/>
        <location filename="../../app/ui/life/letter_life.py" line="215"/>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LetterTableModel</name>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="52"/>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="53"/>
        <source>Kenmerk</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="54"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="55"/>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="56"/>
        <source>Correspondent</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="57"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="125"/>
        <source>(zonder onderwerp)</source>
        <translation>(no subject)</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="48"/>
        <location filename="../../app/ui/library/dialog.py" line="49"/>
        <source>Tekstblokken</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="50"/>
        <source>Versies</source>
        <translation>Versions</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="56"/>
        <source>Zoek een tekstblok</source>
        <translation>Search for a paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="56"/>
        <source>Tekstblokken zoeken</source>
        <translation>Search paragraphs</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="58"/>
        <source>Terugkerende &amp;passages…</source>
        <translation>Recurring &amp;passages…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="59"/>
        <source>Vervangen &amp;bronnen…</source>
        <translation>Superseded &amp;sources…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="62"/>
        <source>Wat deze versie zegt</source>
        <translation>What this version says</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="75"/>
        <source>&amp;Nieuw…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="76"/>
        <source>&amp;Wijzigen…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="77"/>
        <source>&amp;Opvolgen…</source>
        <translation>&amp;Succeed…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="78"/>
        <source>S&amp;tap</source>
        <translation>S&amp;tep</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="81"/>
        <source>Ter &amp;beoordeling geven…</source>
        <translation>Give for &amp;review…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="82"/>
        <source>&amp;Vaststellen…</source>
        <translation>&amp;Approve…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="83"/>
        <source>&amp;Terug naar concept…</source>
        <translation>&amp;Back to concept…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="84"/>
        <source>&amp;Intrekken…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="90"/>
        <source>Uit Wor&amp;d…</source>
        <translation>From Wor&amp;d…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="148"/>
        <source>Geen tekstblok gevonden.</source>
        <translation>No paragraph found.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="150"/>
        <source>De bibliotheek is nog leeg. Maak een tekstblok, of lees standaardteksten in uit Word.</source>
        <translation>The library is still empty. Make a paragraph, or take in standard texts from Word.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="191"/>
        <source>Nieuw tekstblok</source>
        <translation>New paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="201"/>
        <source>Concept wijzigen</source>
        <translation>Change concept</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="215"/>
        <source>Volgende versie</source>
        <translation>Next version</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="241"/>
        <source>Documenten (*.docx *.odt);;Alle bestanden (*)</source>
        <translation>Documents (*.docx *.odt);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="242"/>
        <source>Standaardteksten inlezen</source>
        <translation>Take in standard texts</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="245"/>
        <source>Elke kop in ‘{file}’ wordt een tekstblok, als concept.</source>
        <translation>Each heading in ‘{file}’ becomes a paragraph, as a concept.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/dialog.py" line="258"/>
        <source>{count} tekstblokken gemaakt.</source>
        <translation>{count} paragraphs made.</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <location filename="../../app/ui/compose/library.py" line="110"/>
        <source>past hier: {why}</source>
        <translation>fits here: {why}</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <location filename="../../app/ui/compose/library.py" line="145"/>
        <source>Zoek een tekstblok</source>
        <translation>Find a paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="145"/>
        <source>Tekstblokken zoeken</source>
        <translation>Search paragraphs</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="149"/>
        <source>&amp;Invoegen</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="150"/>
        <source>&amp;Waar gebruikt…</source>
        <translation>&amp;Where used…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="159"/>
        <source>Tekstblokken</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="162"/>
        <source>Tekst van het tekstblok</source>
        <translation>Text of the paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="164"/>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="237"/>
        <source>Geen tekstblok gevonden.</source>
        <translation>No paragraph found.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="242"/>
        <source>De bibliotheek is nog leeg. De beheerder vult haar met: aanhef paragraphs load MAP</source>
        <translation>The library is still empty. The administrator fills it with: aanhef paragraphs load DIR</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <location filename="../../app/ui/library/rows.py" line="32"/>
        <source>t/m {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="33"/>
        <source>bron vervangen</source>
        <translation>source superseded</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="42"/>
        <source>Versie {version}, {state}</source>
        <translation>Version {version}, {state}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="45"/>
        <source>van voor de bibliotheek dit bijhield</source>
        <translation>from before the library kept this</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="64"/>
        <source>Stappen</source>
        <translation>Steps</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="71"/>
        <source>Vervangen: {source}, door {by}.</source>
        <translation>Superseded: {source}, by {by}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="73"/>
        <source>Niet meer van kracht: {source}.</source>
        <translation>No longer in force: {source}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="83"/>
        <source>korte naam</source>
        <translation>short name</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="83"/>
        <source>titel</source>
        <translation>title</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="83"/>
        <source>onderwerp</source>
        <translation>topic</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="84"/>
        <source>trefwoorden</source>
        <translation>tags</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="84"/>
        <source>register</source>
        <translation>register</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="84"/>
        <source>eigenaar</source>
        <translation>owner</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="85"/>
        <source>geldig vanaf</source>
        <translation>valid from</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="85"/>
        <source>geldig tot en met</source>
        <translation>valid until</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="86"/>
        <source>bronnen</source>
        <translation>sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="86"/>
        <source>behandelaantekening</source>
        <translation>handling note</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="87"/>
        <source>tekstblokken erin</source>
        <translation>paragraphs within</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="87"/>
        <source>velden</source>
        <translation>fields</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="92"/>
        <source>Anders dan versie {version}</source>
        <translation>Other than version {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="94"/>
        <source>Ook anders: {fields}</source>
        <translation>Also other: {fields}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="97"/>
        <source>De tekst is gelijk gebleven.</source>
        <translation>The text stayed the same.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="103"/>
        <source>vanaf {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="104"/>
        <source>tot en met {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="107"/>
        <source>Onderwerp</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="108"/>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="108"/>
        <source>niemand in het bijzonder</source>
        <translation>nobody in particular</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="109"/>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="110"/>
        <source>Geldig</source>
        <translation>Valid</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="111"/>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="112"/>
        <source>Bevat</source>
        <translation>Contains</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="113"/>
        <source>Velden</source>
        <translation>Fields</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/rows.py" line="114"/>
        <source>Behandelaantekening</source>
        <translation>Handling note</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <location filename="../../app/ui/life/link_dialog.py" line="33"/>
        <source>Verbinden met een andere brief</source>
        <translation>Link with another letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/link_dialog.py" line="34"/>
        <source>&amp;Verbinden</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/link_dialog.py" line="40"/>
        <source>woord, kenmerk of naam</source>
        <translation>word, kenmerk or name</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/link_dialog.py" line="42"/>
        <source>Gevonden brieven</source>
        <translation>Letters found</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/link_dialog.py" line="47"/>
        <source>Deze brief</source>
        <translation>This letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/link_dialog.py" line="48"/>
        <source>Welke brief</source>
        <translation>Which letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/link_dialog.py" line="68"/>
        <source>zonder datum</source>
        <translation>undated</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <location filename="../../app/ui/archive/link_list.py" line="71"/>
        <source>en nog {number}</source>
        <translation>and {number} more</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/link_list.py" line="82"/>
        <source>een brief in de prullenbak</source>
        <translation>a letter in the bin</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/link_list.py" line="88"/>
        <source>Verband &amp;weghalen</source>
        <translation>&amp;Take the link away</translation>
    </message>
</context>
<context>
    <name>LoadReport</name>
    <message>
        <location filename="../../app/ui/offices/load_report.py" line="30"/>
        <source>Verslag van het laden</source>
        <translation>Report of the loading</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/load_report.py" line="33"/>
        <source>Het bestand is leeg.</source>
        <translation>The file is empty.</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/load_report.py" line="36"/>
        <source>Geladen gegevens</source>
        <translation>Loaded facts</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/load_report.py" line="36"/>
        <source>Het archief had alles al zoals het in het bestand staat.</source>
        <translation>The archive had everything as it stands in the file.</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/load_report.py" line="43"/>
        <source>&amp;Mijn wijzigingen vervangen</source>
        <translation>Replace &amp;my changes</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/load_report.py" line="48"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/main_window.py" line="74"/>
        <source>Archief: {folder}</source>
        <translation>Archive: {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="101"/>
        <source>Archief wordt geopend…</source>
        <translation>Opening the archive…</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="134"/>
        <source>Het archief kan niet worden geopend</source>
        <translation>The archive cannot be opened</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="136"/>
        <source>&amp;Opnieuw proberen</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="180"/>
        <source>Brieven ({suffixes});;Alle bestanden (*)</source>
        <translation>Letters ({suffixes});;All files (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="181"/>
        <source>Brieven inlezen</source>
        <translation>Read letters in</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="186"/>
        <source>Map inlezen</source>
        <translation>Read a folder in</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="216"/>
        <source>Bezig met opslaan; Aanhef sluit zo.</source>
        <translation>Saving; Aanhef will close in a moment.</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="232"/>
        <source>Een eigen tekst kon niet worden opgeslagen. Herstel de tekst, of sluit Aanhef zonder.</source>
        <translation>A text of your own could not be saved. Mend it, or close Aanhef without it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="234"/>
        <source>Toch sluiten (Ctrl+M)</source>
        <translation>Close anyway (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="35"/>
        <source>Relaties samenvoegen</source>
        <translation>Merge parties</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="36"/>
        <source>&amp;Samenvoegen</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="43"/>
        <source>&amp;Omwisselen</source>
        <translation>S&amp;wap</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="48"/>
        <source>Wie blijft</source>
        <translation>Who stays</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="48"/>
        <source>Wie erin opgaat</source>
        <translation>Who goes into it</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="55"/>
        <source>Brieven en ambten van wie erin opgaat, gaan over. Wat alleen van die relatie bekend is, komt erbij. U kunt het ongedaan maken zolang er daarna niets aan is gewijzigd.</source>
        <translation>Letters and offices of the one that goes move over. What is known of that party alone is added. You can undo it as long as nothing in it was changed since.</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="75"/>
        <source>Zo wordt het</source>
        <translation>What it becomes</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="95"/>
        <source>zonder adres</source>
        <translation>without an address</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="98"/>
        <source>Kies twee relaties.</source>
        <translation>Choose two parties.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="148"/>
        <source>{merged} is opgegaan in {kept}.</source>
        <translation>{merged} went into {kept}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/merging.py" line="151"/>
        <source>Ongedaan maken (Ctrl+M)</source>
        <translation>Undo (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>MovingDatesDialog</name>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="36"/>
        <source>Datums die van de briefdatum afhangen</source>
        <translation>Dates that depend on the date of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="38"/>
        <source>Datums, tijdvakken en leeftijden</source>
        <translation>Dates, periods and ages</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="39"/>
        <source>In deze brief hangt geen datum, tijdvak of leeftijd van de datum van de brief af.</source>
        <translation>No date, period or age in this letter depends on the date of the letter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="41"/>
        <source>&amp;Herstellen</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="42"/>
        <source>Maak er een datum&amp;veld van</source>
        <translation>Make it a date &amp;field</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="43"/>
        <source>Een datumveld loopt mee als de brief een andere datum krijgt</source>
        <translation>A date field moves along when the letter gets another date</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="44"/>
        <source>Zo &amp;bedoeld: geldt vanaf nu</source>
        <translation>As &amp;meant: holds from now on</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="45"/>
        <source>Maakt er een datumveld van met wat de woorden nu betekenen</source>
        <translation>Makes a date field of it with what the words mean now</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="46"/>
        <source>Geboortedatum</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="47"/>
        <source>&amp;Leeftijd laten meelopen</source>
        <translation>Let the &amp;age move along</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="48"/>
        <source>Geboortedatum:</source>
        <translation>Date of birth:</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="63"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="96"/>
        <source>datumveld</source>
        <translation>date field</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="97"/>
        <source>klopt</source>
        <translation>right</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="97"/>
        <source>klopt niet meer</source>
        <translation>no longer right</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="101"/>
        <source>geboortedatum onbekend</source>
        <translation>date of birth unknown</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_dialog.py" line="103"/>
        <source>geboren {day}</source>
        <translation>born {day}</translation>
    </message>
</context>
<context>
    <name>MovingDatesStrip</name>
    <message>
        <location filename="../../app/ui/compose/moving_dates_strip.py" line="34"/>
        <source>Alles &amp;herstellen</source>
        <translation>&amp;Mend all</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_strip.py" line="35"/>
        <source>&amp;Datums bekijken…</source>
        <translation>See the &amp;dates…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_strip.py" line="56"/>
        <source>{named} en {count} meer</source>
        <translation>{named} and {count} more</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/moving_dates_strip.py" line="57"/>
        <source>Klopt niet meer bij de datum van de brief: {named}.</source>
        <translation>No longer right by the date of the letter: {named}.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <location filename="../../app/ui/templates/forms.py" line="24"/>
        <source>Als huisstijl toevoegen</source>
        <translation>Add as a house style</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/forms.py" line="25"/>
        <source>&amp;Toevoegen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/forms.py" line="28"/>
        <source>Een eigen sjabloon van deze naam &amp;vervangen</source>
        <translation>&amp;Replace a template of your own with this name</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/forms.py" line="29"/>
        <source>Naam</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <location filename="../../app/ui/notices.py" line="29"/>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OfficeRows</name>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="82"/>
        <source>geen reces op deze dag</source>
        <translation>no recess on this day</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="84"/>
        <source>Bewindspersonen</source>
        <translation>Office holders</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="85"/>
        <source>Ministeries</source>
        <translation>Ministries</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="86"/>
        <source>Recessen</source>
        <translation>Recesses</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="101"/>
        <source>Niet vastgelegd: gerekend naar de jaren 2020 tot en met 2025.</source>
        <translation>Not recorded: reckoned from the years 2020 up to and including 2025.</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="104"/>
        <source>Stand per {day}. Bron: {source}</source>
        <translation>As of {day}. Source: {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="115"/>
        <source>{count} op deze dag</source>
        <translation>{count} on this day</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="120"/>
        <source>waarnemend</source>
        <translation>acting</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="125"/>
        <source>komt voort uit {codes}</source>
        <translation>came out of {codes}</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="129"/>
        <source>{first} tot en met {last}</source>
        <translation>{first} up to and including {last}</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="130"/>
        <source>volgens de regel</source>
        <translation>by the rule</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="131"/>
        <source>op deze dag</source>
        <translation>on this day</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="140"/>
        <source>sinds {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/rows.py" line="143"/>
        <source>{since} tot {day}</source>
        <translation>{since} to {day}</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <location filename="../../app/ui/compose/out_of_office.py" line="49"/>
        <source>{role} is sinds {day} geen {office} meer</source>
        <translation>{role} has not been {office} since {day}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/out_of_office.py" line="54"/>
        <source>De {role} van dit concept, {who}, is sinds {day} geen {office} meer.</source>
        <translation>The {role} of this draft, {who}, has not been {office} since {day}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/out_of_office.py" line="56"/>
        <source>Kies wie de brief nu ondertekent of verstuurt.</source>
        <translation>Choose who signs or sends the letter now.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/out_of_office.py" line="59"/>
        <source>Op de dag van de brief is dat {then}.</source>
        <translation>On the day of the letter that is {then}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/out_of_office.py" line="64"/>
        <source>Kies {who} (Ctrl+M)</source>
        <translation>Choose {who} (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/out_of_office.py" line="68"/>
        <source>ondertekenaar</source>
        <translation>signatory</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/out_of_office.py" line="68"/>
        <source>afzender</source>
        <translation>sender</translation>
    </message>
</context>
<context>
    <name>OfficesDialog</name>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="41"/>
        <source>Bewindspersonen</source>
        <translation>Office holders</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="42"/>
        <source>Wat te zien</source>
        <translation>What to show</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="43"/>
        <source>Op deze dag</source>
        <translation>On this day</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="47"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="48"/>
        <source>ambt of ministerie, ook onder een oude naam</source>
        <translation>office or ministry, also by a former name</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="48"/>
        <source>Zoeken</source>
        <translation>Search</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="50"/>
        <source>&amp;Toevoegen…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="51"/>
        <source>&amp;Wijzigen…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="52"/>
        <source>B&amp;eëindigen…</source>
        <translation>&amp;End…</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="53"/>
        <source>&amp;Gegevens laden</source>
        <translation>&amp;Load facts</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="55"/>
        <source>Uit een &amp;bestand…</source>
        <translation>From a &amp;file…</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="56"/>
        <source>Die van dit &amp;programma</source>
        <translation>Those of this &amp;program</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="64"/>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="90"/>
        <source>Dit is geen datum. Typ bijvoorbeeld 28 juni 2022.</source>
        <translation>This is no date. Type for instance 28 juni 2022.</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="105"/>
        <source>Van deze dag kent het archief geen bewindspersonen die hierbij passen.</source>
        <translation>Of this day the archive knows no office holders that fit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="106"/>
        <source>Van deze dag kent het archief geen ministeries die hierbij passen.</source>
        <translation>Of this day the archive knows no ministries that fit.</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="188"/>
        <source>Vaste gegevens (*.toml);;Alle bestanden (*)</source>
        <translation>Standing facts (*.toml);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/dialog.py" line="189"/>
        <source>Vaste gegevens laden</source>
        <translation>Load standing facts</translation>
    </message>
</context>
<context>
    <name>OriginForm</name>
    <message>
        <location filename="../../app/ui/library/forms.py" line="182"/>
        <source>Tekstblok maken</source>
        <translation>Make a paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="182"/>
        <source>Standaardteksten inlezen</source>
        <translation>Take in standard texts</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="183"/>
        <source>&amp;Maken</source>
        <translation>&amp;Make</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="183"/>
        <source>&amp;Inlezen</source>
        <translation>&amp;Take in</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="185"/>
        <source>team of persoon</source>
        <translation>team or person</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="186"/>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="193"/>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="195"/>
        <source>Onderwerp</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="196"/>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="197"/>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="198"/>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="207"/>
        <source>Een tekstblok heeft een titel.</source>
        <translation>A paragraph has a title.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <location filename="../../app/ui/compose/outline.py" line="104"/>
        <source>Briefhoofd</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/outline.py" line="105"/>
        <source>Eigen tekst (nog leeg)</source>
        <translation>Own text (still empty)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/outline.py" line="109"/>
        <source>eigen tekst</source>
        <translation>own text</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/outline.py" line="109"/>
        <source>datum, kenmerk, partijen</source>
        <translation>date, kenmerk, parties</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/outline.py" line="112"/>
        <source>{number} open</source>
        <translation>{number} open</translation>
    </message>
</context>
<context>
    <name>PaneDialog</name>
    <message>
        <location filename="../../app/ui/pane_dialog.py" line="60"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="64"/>
        <source>PDF maken</source>
        <translation>Make PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="64"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="103"/>
        <source>Afdrukken</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="143"/>
        <source>LibreOffice maakt de bladzijden op; u kunt doorwerken.</source>
        <translation>LibreOffice lays out the pages; you can go on working.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="144"/>
        <source>Stoppen (Ctrl+M)</source>
        <translation>Stop (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="158"/>
        <source>De PDF staat in {path}.</source>
        <translation>The PDF is in {path}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="159"/>
        <location filename="../../app/ui/compose/paper.py" line="206"/>
        <source>Map openen (Ctrl+M)</source>
        <translation>Open folder (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="168"/>
        <source>De brief is naar de printer gestuurd.</source>
        <translation>The letter was sent to the printer.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="174"/>
        <source>LibreOffice ontbreekt: het voorbeeld is afgedrukt, zonder de opmaak van de brief. Druk het Word-bestand af voor de brief zoals hij uitgaat.</source>
        <translation>LibreOffice is missing: the preview was printed, without the looks of the letter. Print the Word file for the letter as it goes out.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="184"/>
        <source>Dit concept heeft nog geen eerdere versie om mee te vergelijken.</source>
        <translation>This draft has no earlier version to compare with yet.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="191"/>
        <source>Wijzigingen als Word-bestand</source>
        <translation>Changes as a Word file</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="191"/>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="192"/>
        <source>wijzigingen</source>
        <translation>changes</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="203"/>
        <source>{number} wijzigingen staan in {path}.</source>
        <translation>{number} changes are in {path}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/paper.py" line="217"/>
        <source>De tekst van de brief staat op het klembord; plak hem in een e-mail.</source>
        <translation>The text of the letter is on the clipboard; paste it into an e-mail.</translation>
    </message>
</context>
<context>
    <name>PaperEdit</name>
    <message>
        <location filename="../../app/ui/sheet/paper_edit.py" line="90"/>
        <source>Tekstblok ‘{title}’, versie {version}</source>
        <translation>Paragraph ‘{title}’, version {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheet/paper_edit.py" line="92"/>
        <source>Wijkt af van de bibliotheek</source>
        <translation>Departs from the library</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheet/paper_edit.py" line="93"/>
        <source>[{title}: zegt hier niets]</source>
        <translation>[{title}: says nothing here]</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheet/paper_edit.py" line="216"/>
        <source>bladzijde {page}</source>
        <translation>page {page}</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheet/paper_edit.py" line="219"/>
        <source>nieuwe bladzijde</source>
        <translation>new page</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheet/paper_edit.py" line="219"/>
        <source>bijlage, op een nieuwe bladzijde</source>
        <translation>annex, on a new page</translation>
    </message>
</context>
<context>
    <name>ParagraphForm</name>
    <message>
        <location filename="../../app/ui/library/forms.py" line="64"/>
        <source>&amp;Bewaren</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="66"/>
        <source>team of persoon</source>
        <translation>team or person</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="67"/>
        <source>met komma&apos;s ertussen</source>
        <translation>separated by commas</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="70"/>
        <location filename="../../app/ui/library/forms.py" line="89"/>
        <source>Geldig vanaf</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="71"/>
        <source>Geldig tot en met</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="74"/>
        <source>één per regel: een Kamerstuk, wet, besluit of brief met kenmerk …</source>
        <translation>one a line: a Kamerstuk, law, decision or letter by its kenmerk …</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="75"/>
        <source>hoe en wanneer het te gebruiken</source>
        <translation>how and when to use it</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="77"/>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="86"/>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="87"/>
        <source>Onderwerp</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="87"/>
        <source>Eigenaar</source>
        <translation>Owner</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="88"/>
        <source>Trefwoorden</source>
        <translation>Tags</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="88"/>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="89"/>
        <source>tot en met</source>
        <translation>until</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="90"/>
        <source>Bronnen</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="91"/>
        <source>Behandelaantekening</source>
        <translation>Handling note</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="92"/>
        <source>Tekst</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="93"/>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="120"/>
        <source>Een tekstblok heeft een titel en een tekst.</source>
        <translation>A paragraph has a title and a text.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="123"/>
        <source>Dit is geen datum. Typ bijvoorbeeld 28 juni 2022.</source>
        <translation>This is no date. Type for example 28 juni 2022.</translation>
    </message>
</context>
<context>
    <name>ParagraphMaker</name>
    <message>
        <location filename="../../app/ui/library/making.py" line="41"/>
        <source>Kies eerst een onderdeel met eigen tekst.</source>
        <translation>Choose a part of your own text first.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/making.py" line="43"/>
        <source>Van deze tekst wordt een concept in de bibliotheek gemaakt. De brief verandert niet.</source>
        <translation>A concept in the library is made of this text. The letter does not change.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/making.py" line="56"/>
        <source>‘{title}’ staat als concept in de bibliotheek.</source>
        <translation>‘{title}’ stands in the library as a concept.</translation>
    </message>
</context>
<context>
    <name>ParagraphStepForm</name>
    <message>
        <location filename="../../app/ui/library/forms.py" line="157"/>
        <source>nodig voor deze stap</source>
        <translation>needed for this step</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="157"/>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="158"/>
        <source>{title}, versie {version}</source>
        <translation>{title}, version {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/forms.py" line="161"/>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="36"/>
        <source>Eigen tekst: schrijf hem in de brief.</source>
        <translation>Text of your own: write it in the letter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="37"/>
        <source>Dit tekstblok heeft niets om in te vullen.</source>
        <translation>This paragraph has nothing to fill in.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="38"/>
        <source>Nieuwe &amp;relatie…</source>
        <translation>New &amp;party…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="96"/>
        <source>Mag open blijven tot de ondertekening</source>
        <translation>May stay open until signing</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="97"/>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="141"/>
        <source>Hier is geen relatie. Kies het briefhoofd, en daarin een relatie.</source>
        <translation>There is no party here. Choose the letterhead, and a party in it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="160"/>
        <source>De relatie staat nu in de keuzelijsten.</source>
        <translation>The party can now be chosen in the lists.</translation>
    </message>
</context>
<context>
    <name>PartiesDialog</name>
    <message>
        <location filename="../../app/ui/parties/register.py" line="59"/>
        <location filename="../../app/ui/parties/register.py" line="61"/>
        <source>Relaties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="60"/>
        <source>Wat te zien</source>
        <translation>What to show</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="65"/>
        <source>naam, functie, organisatie of plaats</source>
        <translation>name, function, organisation or place</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="65"/>
        <source>Relaties zoeken</source>
        <translation>Search parties</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="67"/>
        <source>&amp;Nieuwe relatie…</source>
        <translation>&amp;New party…</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="68"/>
        <source>&amp;Wijzigen…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="69"/>
        <source>Sa&amp;menvoegen…</source>
        <translation>&amp;Merge…</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="70"/>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="87"/>
        <source>Alle relaties</source>
        <translation>All parties</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="88"/>
        <source>Misschien dubbel</source>
        <translation>Perhaps twice</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="89"/>
        <source>Samengevoegd</source>
        <translation>Merged</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="95"/>
        <source>1 paar</source>
        <translation>1 pair</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="96"/>
        <source>{count} paren</source>
        <translation>{count} pairs</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="96"/>
        <source>geen</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="111"/>
        <source>Geen relatie heeft al deze woorden.</source>
        <translation>No party has all these words.</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="117"/>
        <source>Niemand lijkt dubbel in het archief te staan.</source>
        <translation>Nobody seems to stand in the archive twice.</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="119"/>
        <source>Er is niets samengevoegd, of het is ongedaan gemaakt.</source>
        <translation>Nothing was merged, or it was undone.</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="123"/>
        <source>zonder adres</source>
        <translation>without an address</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="136"/>
        <source>meegegane brieven: {count}</source>
        <translation>letters that moved: {count}</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="138"/>
        <source>{merged} ging op in {kept}</source>
        <translation>{merged} went into {kept}</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="179"/>
        <source>{merged} is opgegaan in {kept}. Ongedaan maken kan bij Samengevoegd.</source>
        <translation>{merged} went into {kept}. Undo it under Merged.</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/register.py" line="189"/>
        <source>{merged} en {kept} staan weer apart.</source>
        <translation>{merged} and {kept} stand apart again.</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="52"/>
        <source>Nieuwe relatie</source>
        <translation>New party</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="84"/>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="85"/>
        <source>Tussenvoegsel</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="86"/>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="83"/>
        <source>Titels vóór de naam</source>
        <translation>Titles before the name</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="52"/>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="69"/>
        <source>&amp;Bewaren</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="87"/>
        <source>Naam van de partner</source>
        <translation>Name of the partner</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="88"/>
        <source>Titels achter de naam</source>
        <translation>Titles after the name</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="89"/>
        <source>Functie</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="90"/>
        <source>Eigen aanhef</source>
        <translation>Own salutation</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="91"/>
        <source>Straat of postbus</source>
        <translation>Street or PO box</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="92"/>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="93"/>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="94"/>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="95"/>
        <source>Bezoekadres, straat</source>
        <translation>Visiting address, street</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="96"/>
        <source>Bezoekadres, postcode</source>
        <translation>Visiting address, postcode</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="97"/>
        <source>Bezoekadres, plaats</source>
        <translation>Visiting address, place</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="98"/>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="99"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="105"/>
        <source>Aanspreekvorm</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="108"/>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="111"/>
        <source>volgt uit de naam; - voor geen</source>
        <translation>follows from the name; - for none</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="235"/>
        <source>KIX-code: {code}</source>
        <translation>KIX code: {code}</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="112"/>
        <source>Nederland</source>
        <translation>The Netherlands</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="145"/>
        <source>Aanhef</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="145"/>
        <source>Adres op de brief</source>
        <translation>Address on the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="205"/>
        <source>Misschien dezelfde als {who}. Sa&amp;menvoegen…</source>
        <translation>Perhaps the same as {who}. &amp;Merge…</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="233"/>
        <source>(geen aanhef)</source>
        <translation>(no salutation)</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="69"/>
        <source>&amp;Toevoegen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="74"/>
        <source>&amp;Annuleren</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>PartyField</name>
    <message>
        <location filename="../../app/ui/compose/party_field.py" line="50"/>
        <source>Gegevens van {name}</source>
        <translation>Details of {name}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/party_field.py" line="51"/>
        <source>Gegevens wijzigen (F2)</source>
        <translation>Change details (F2)</translation>
    </message>
</context>
<context>
    <name>PartyPicker</name>
    <message>
        <location filename="../../app/ui/compose/party_picker.py" line="70"/>
        <source>Typ een deel van de naam</source>
        <translation>Type a part of the name</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="41"/>
        <source>Afbeelding invoegen</source>
        <translation>Insert picture</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="42"/>
        <source>&amp;Invoegen</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="43"/>
        <source>Afbeeldingen (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="44"/>
        <location filename="../../app/ui/compose/picture_dialog.py" line="57"/>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="44"/>
        <source>&amp;Bladeren…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="53"/>
        <source>De gekozen afbeelding</source>
        <translation>The chosen picture</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="55"/>
        <source>Bijvoorbeeld: een lijn die van 2019 tot 2022 daalt van 40 naar 12</source>
        <translation>For example: a line that falls from 40 to 12 between 2019 and 2022</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="56"/>
        <source>mag leeg blijven; ‘Figuur 1’ komt er vanzelf voor</source>
        <translation>may stay empty; ‘Figuur 1’ is put before it by itself</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="59"/>
        <source>Alternatieve tekst</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="60"/>
        <source>Wat de afbeelding laat zien, voor wie haar niet kan zien. Zonder gaat niet.</source>
        <translation>What the picture shows, for those who cannot see it. It cannot do without.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="64"/>
        <source>Bijschrift</source>
        <translation>Caption</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/picture_dialog.py" line="85"/>
        <source>Kies eerst het bestand van de afbeelding: een PNG of JPEG.</source>
        <translation>Choose the file of the picture first: a PNG or JPEG.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <location filename="../../app/ui/compose/preview.py" line="25"/>
        <source>Voorbeeld van de brief</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/preview.py" line="81"/>
        <source>{font} is niet geïnstalleerd; u ziet {stand_in}, dat even breed is.</source>
        <translation>{font} is not installed; you see {stand_in}, which is as wide.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/preview.py" line="83"/>
        <source>{font} is niet geïnstalleerd; u ziet een ander lettertype.</source>
        <translation>{font} is not installed; you see another type.</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <location filename="../../app/ui/intake/proposal_page.py" line="40"/>
        <source>&amp;Registreren en volgende</source>
        <translation>&amp;Register and next</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/proposal_page.py" line="41"/>
        <source>&amp;Overslaan</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/proposal_page.py" line="42"/>
        <source>&amp;Weggooien</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/proposal_page.py" line="112"/>
        <source>{name}: met de hand</source>
        <translation>{name}: by hand</translation>
    </message>
</context>
<context>
    <name>ProvenanceStrip</name>
    <message>
        <location filename="../../app/ui/compose/provenance_strip.py" line="40"/>
        <source>&amp;Afwijkingen…</source>
        <translation>&amp;Departures…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_strip.py" line="93"/>
        <source>Er is een nieuwere versie van dit tekstblok ({version}).</source>
        <translation>There is a newer version of this paragraph ({version}).</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_strip.py" line="97"/>
        <source>&amp;Bekijken en bijwerken…</source>
        <translation>&amp;Look and update…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_strip.py" line="99"/>
        <source>Wijkt af van de bibliotheek: {what}.</source>
        <translation>Departs from the library: {what}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_strip.py" line="102"/>
        <source>Dit is tekst uit de bibliotheek: {names}.</source>
        <translation>This is text from the library: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_strip.py" line="103"/>
        <source>Als tekstblok &amp;gebruiken</source>
        <translation>&amp;Use as a paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_strip.py" line="112"/>
        <source>{number} gewijzigd</source>
        <translation>{number} altered</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_strip.py" line="113"/>
        <source>{number} toegevoegd</source>
        <translation>{number} added</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_strip.py" line="114"/>
        <source>{number} weggelaten</source>
        <translation>{number} left out</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="35"/>
        <source>Kamervragen</source>
        <translation>Kamervragen</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="35"/>
        <source>In deze brief staan geen Kamervragen.</source>
        <translation>There are no Kamervragen in this letter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="37"/>
        <source>&amp;Samen beantwoorden</source>
        <translation>Answer &amp;together</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="38"/>
        <source>A&amp;part beantwoorden</source>
        <translation>Answer a&amp;part</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="39"/>
        <source>Vragen &amp;overnemen</source>
        <translation>Take &amp;over the questions</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="40"/>
        <source>Neemt de vragen letterlijk over uit de brief waarop u antwoordt</source>
        <translation>Takes over the questions word for word from the letter you answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="80"/>
        <source>Alle {count} vragen zijn beantwoord.</source>
        <translation>All {count} questions are answered.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="81"/>
        <source>{left} van de {count} vragen staan nog open.</source>
        <translation>{left} of the {count} questions are still open.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="85"/>
        <source>Vraag {number}: {words}</source>
        <translation>Question {number}: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="87"/>
        <source>geen plaats voor een antwoord</source>
        <translation>no place for an answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="89"/>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="91"/>
        <source>open: {numbers}</source>
        <translation>open: {numbers}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="93"/>
        <source>beantwoord</source>
        <translation>answered</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="94"/>
        <source>samen met {numbers}</source>
        <translation>together with {numbers}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/question_list.py" line="95"/>
        <source>deelvragen {letters}</source>
        <translation>sub-questions {letters}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../app/ui/rail.py" line="46"/>
        <source>Het archief is bezig</source>
        <translation>The archive is at work</translation>
    </message>
    <message>
        <location filename="../../app/ui/rail.py" line="67"/>
        <source>Archief</source>
        <translation>Archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/rail.py" line="68"/>
        <source>Inlezen</source>
        <translation>Read in</translation>
    </message>
    <message>
        <location filename="../../app/ui/rail.py" line="69"/>
        <source>Opstellen</source>
        <translation>Compose</translation>
    </message>
</context>
<context>
    <name>RangeForm</name>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="38"/>
        <source>Reeks wijzigen</source>
        <translation>Change the range</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="38"/>
        <source>Nieuwe reeks</source>
        <translation>New range</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="39"/>
        <source>&amp;Bewaren</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="39"/>
        <source>&amp;Toevoegen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="42"/>
        <source>zoals op de brief, of de korte naam van de relatie</source>
        <translation>as on the letter, or the short name of the party</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="48"/>
        <source>iedereen</source>
        <translation>everybody</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="52"/>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="53"/>
        <source>Masker</source>
        <translation>Mask</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="55"/>
        <source>Eerste nummer</source>
        <translation>First number</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="56"/>
        <source>Laatste nummer</source>
        <translation>Last number</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="57"/>
        <source>Opsteller</source>
        <translation>Drafter</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="71"/>
        <source>{nummer} is de plaats van het nummer, {nummer:4} met nullen, {jaar} het jaar</source>
        <translation>{nummer} is the place of the number, {nummer:4} with zeros, {jaar} the year</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="75"/>
        <source>Het eerste kenmerk wordt {kenmerk}</source>
        <translation>The first kenmerk becomes {kenmerk}</translation>
    </message>
    <message>
        <location filename="../../app/ui/numbering/forms.py" line="80"/>
        <source>Vul het eerste en het laatste nummer in.</source>
        <translation>Fill in the first and the last number.</translation>
    </message>
</context>
<context>
    <name>ReadList</name>
    <message>
        <location filename="../../app/ui/intake/read_list.py" line="48"/>
        <source>&amp;Gelezen</source>
        <translation>Rea&amp;d</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/read_list.py" line="55"/>
        <source>Gelezen: wat er in de brief is gevonden</source>
        <translation>Read: what was found in the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/read_list.py" line="58"/>
        <source>In deze tekst is niets herkend.</source>
        <translation>Nothing was recognised in this text.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="82"/>
        <source>&amp;Beantwoorden</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="147"/>
        <source>&amp;Kenmerk kopiëren</source>
        <translation>Copy &amp;kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="106"/>
        <source>Tekst van de brief</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="145"/>
        <source>&amp;Meer</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="151"/>
        <source>&amp;Gegevens wijzigen…</source>
        <translation>&amp;Change the data…</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="152"/>
        <source>&amp;Verbinden met…</source>
        <translation>&amp;Link with…</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="153"/>
        <source>&amp;Bestand toevoegen…</source>
        <translation>Add a &amp;file…</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="154"/>
        <source>G&amp;eschiedenis…</source>
        <translation>H&amp;istory…</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="155"/>
        <source>Naar de &amp;prullenbak</source>
        <translation>To the &amp;bin</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="158"/>
        <source>T&amp;weeling voor de andere Kamer</source>
        <translation>T&amp;win for the other Kamer</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="174"/>
        <source>Een stap verder (Ctrl+Shift+S)</source>
        <translation>One step on (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="184"/>
        <source>Bewaren</source>
        <translation>Retention</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="197"/>
        <source>(zonder onderwerp)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="225"/>
        <source>Gegevens van de relatie</source>
        <translation>Details of the party</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="226"/>
        <source>Gegevens wijzigen (F2)</source>
        <translation>Change details (F2)</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="243"/>
        <source>Van deze brief is geen tekst gelezen.</source>
        <translation>No text was read of this letter.</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <location filename="../../app/ui/intake/progress.py" line="30"/>
        <source>Voortgang van het inlezen</source>
        <translation>Progress of reading in</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/progress.py" line="31"/>
        <source>&amp;Stoppen</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/progress.py" line="33"/>
        <source>Het bestand dat nu wordt gelezen en de rest blijven ongelezen</source>
        <translation>The file being read and the rest stay unread</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/progress.py" line="53"/>
        <source>Bestanden zoeken…</source>
        <translation>Looking for files…</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/progress.py" line="53"/>
        <source>Inlezen: {done} van {of}</source>
        <translation>Reading in: {done} of {of}</translation>
    </message>
</context>
<context>
    <name>RecurringDialog</name>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="60"/>
        <location filename="../../app/ui/library/recurring.py" line="61"/>
        <source>Terugkerende passages</source>
        <translation>Recurring passages</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="62"/>
        <source>Waar zij staat</source>
        <translation>Where it stands</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="68"/>
        <source>Wat de passage zegt</source>
        <translation>What the passage says</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="72"/>
        <source>Tekstblok &amp;maken…</source>
        <translation>&amp;Make a paragraph…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="73"/>
        <source>&amp;Brief lezen</source>
        <translation>&amp;Read letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="77"/>
        <source>De verzonden brieven worden doorgenomen…</source>
        <translation>The letters that were sent are being gone through…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="85"/>
        <source>Geen passage staat in drie of meer verzonden brieven zonder een tekstblok te zijn.</source>
        <translation>No passage stands in three or more letters that were sent without being a paragraph.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="93"/>
        <source>in {count} brieven</source>
        <translation>in {count} letters</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="95"/>
        <source>al concept: {title}</source>
        <translation>already a concept: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="102"/>
        <source>Staat in {count} brieven</source>
        <translation>Stands in {count} letters</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="107"/>
        <source>zonder datum</source>
        <translation>undated</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="108"/>
        <source>vanaf zin {number}</source>
        <translation>from sentence {number}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="109"/>
        <source>zonder kenmerk</source>
        <translation>without kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/recurring.py" line="128"/>
        <source>‘{title}’ staat als concept in de bibliotheek.</source>
        <translation>‘{title}’ stands in the library as a concept.</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="57"/>
        <source>meer dan één: met ; ertussen</source>
        <translation>more than one: with ; between them</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="69"/>
        <source>Richting</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="70"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="71"/>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="72"/>
        <source>Datum brief</source>
        <translation>Date of letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="73"/>
        <source>Ontvangen op</source>
        <translation>Received on</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="74"/>
        <source>Verzonden op</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="75"/>
        <source>Ons kenmerk</source>
        <translation>Our kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="76"/>
        <source>Hun kenmerk</source>
        <translation>Their kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="77"/>
        <source>Afzender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="78"/>
        <source>Functie</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="79"/>
        <source>Geadresseerde</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="80"/>
        <source>Ondertekenaar</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="81"/>
        <source>Afschrift aan</source>
        <translation>Copy to</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="82"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="179"/>
        <source>Dit is geen datum. Schrijf bijvoorbeeld 28 juni 2022.</source>
        <translation>This is no date. Write for instance 28 juni 2022.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../app/ui/intake/remarks.py" line="65"/>
        <source>Toon de plaats</source>
        <translation>Show the place</translation>
    </message>
</context>
<context>
    <name>RemoveForm</name>
    <message>
        <location filename="../../app/ui/templates/forms.py" line="49"/>
        <source>Sjabloon weghalen</source>
        <translation>Remove a template</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/forms.py" line="50"/>
        <source>&amp;Weghalen</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/forms.py" line="53"/>
        <source>‘{label}’ verdwijnt uit de lijst. Brieven die ermee zijn geschreven, blijven zoals ze zijn; voor een concept dat hem gebruikt, kiest u een andere huisstijl.</source>
        <translation>‘{label}’ leaves the list. Letters written in it stay as they are; for a draft that uses it, choose another house style.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <location filename="../../app/ui/errors.py" line="79"/>
        <source>Er ging iets mis in Aanhef</source>
        <translation>Something went wrong in Aanhef</translation>
    </message>
    <message>
        <location filename="../../app/ui/errors.py" line="83"/>
        <source>Dit is een fout in het programma. Wat was opgeslagen, staat veilig in het archief.
Geef de tekst hieronder door aan de beheerder; er staat niets uit uw brieven in.</source>
        <translation>This is a fault in the program. What was saved is safe in the archive.
Pass the text below to the administrator; it holds nothing from your letters.</translation>
    </message>
    <message>
        <location filename="../../app/ui/errors.py" line="89"/>
        <source>Foutrapport</source>
        <translation>Fault report</translation>
    </message>
    <message>
        <location filename="../../app/ui/errors.py" line="91"/>
        <source>&amp;Kopiëren</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <location filename="../../app/ui/errors.py" line="92"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="45"/>
        <source>&amp;Kopiëren</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="46"/>
        <source>O&amp;pslaan als…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="47"/>
        <source>&amp;Terug naar de bestanden</source>
        <translation>&amp;Back to the files</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="55"/>
        <source>Verslag van het inlezen</source>
        <translation>Report of reading in</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="59"/>
        <source>Alleen deze bestanden</source>
        <translation>These files only</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="65"/>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="69"/>
        <source>T&amp;oon:</source>
        <translation>S&amp;how:</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="104"/>
        <source>Alle bestanden ({count})</source>
        <translation>All files ({count})</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="128"/>
        <source>Het verslag staat in {path}.</source>
        <translation>The report is in {path}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="138"/>
        <source>Het verslag staat op het klembord.</source>
        <translation>The report is on the clipboard.</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="142"/>
        <source>Verslag opslaan</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="142"/>
        <source>Tekst (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/report_page.py" line="146"/>
        <source>verslag-inlezen.txt</source>
        <translation>reading-report.txt</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="40"/>
        <source>Terugzetten als nieuw archief</source>
        <translation>Restore as a new archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="41"/>
        <location filename="../../app/ui/backups/restoring.py" line="86"/>
        <source>&amp;Terugzetten</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="45"/>
        <source>Er komt een nieuw archief naast het uwe, zoals het was op {moment}. Het archief dat nu open is, verandert niet.</source>
        <translation>A new archive comes beside yours, as it was on {moment}. The archive that is open now does not change.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="51"/>
        <source>Map van het nieuwe archief</source>
        <translation>Folder of the new archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="52"/>
        <source>&amp;Bladeren…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="59"/>
        <source>Nieuwe map</source>
        <translation>New folder</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="66"/>
        <source>Lege map voor het nieuwe archief</source>
        <translation>Empty folder for the new archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="76"/>
        <source>Geef de hele weg naar een map, of kies er een met Bladeren.</source>
        <translation>Give the whole path of a folder, or choose one with Browse.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="78"/>
        <source>Deze map ligt in het archief dat open is. Kies een map daarbuiten.</source>
        <translation>This folder lies in the archive that is open. Choose one outside it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="81"/>
        <source>Bezig met terugzetten…</source>
        <translation>Restoring…</translation>
    </message>
</context>
<context>
    <name>RestoredDialog</name>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="96"/>
        <source>Het archief is teruggezet</source>
        <translation>The archive was restored</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="98"/>
        <source>Brieven in het nieuwe archief: {count}, zoals op {moment}.
Het staat in {folder}.</source>
        <translation>Letters in the new archive: {count}, as on {moment}.
It is in {folder}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="104"/>
        <source>U kunt het in een eigen venster openen, of later met deze opdracht. Bekijk het eerst; wilt u ermee verder, zet de map dan bij archive in settings.toml. Het archief dat nu open is, blijft wat het was.</source>
        <translation>You can open it in a window of its own, or later with this command. Look at it first; if you want to go on with it, put the folder at archive in settings.toml. The archive that is open now stays what it was.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="116"/>
        <source>Het venster kon niet worden geopend. Neem de opdracht over in een terminal.</source>
        <translation>The window could not be opened. Copy the command into a terminal.</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="121"/>
        <source>&amp;Openen</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="124"/>
        <source>Opdracht &amp;kopiëren</source>
        <translation>Copy &amp;command</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="115"/>
        <source>Opdracht die het nieuwe archief opent</source>
        <translation>Command that opens the new archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/backups/restoring.py" line="125"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <location filename="../../app/ui/intake/results.py" line="77"/>
        <source>Stond er al</source>
        <translation>Was there already</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/results.py" line="84"/>
        <source>Geregistreerd: {kenmerk}</source>
        <translation>Registered: {kenmerk}</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/results.py" line="84"/>
        <source>Geregistreerd</source>
        <translation>Registered</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/results.py" line="126"/>
        <source>Voorstel van {day}</source>
        <translation>Proposal of {day}</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="59"/>
        <source>Terug uit Word</source>
        <translation>Back from Word</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="66"/>
        <source>Wijzigingen, per onderdeel</source>
        <translation>Changes, part by part</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="67"/>
        <source>Wijziging</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="67"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="67"/>
        <source>Stand</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="74"/>
        <source>De gekozen wijziging</source>
        <translation>The chosen change</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="94"/>
        <source>&amp;Accepteren</source>
        <translation>&amp;Accept</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="95"/>
        <source>A&amp;fwijzen</source>
        <translation>&amp;Refuse</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="96"/>
        <source>A&amp;lles accepteren</source>
        <translation>A&amp;ccept all</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="97"/>
        <source>Alles af&amp;wijzen</source>
        <translation>Re&amp;fuse all</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="98"/>
        <source>Aan &amp;bibliotheek aanbieden</source>
        <translation>Offer to the &amp;library</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="99"/>
        <source>&amp;Concept openen</source>
        <translation>&amp;Open the draft</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="100"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="157"/>
        <source>Exemplaar {copy} van dezelfde versie; eerder kwam terug: {names}.</source>
        <translation>Copy {copy} of the same version; before it came back: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="162"/>
        <source>Er is niets gewijzigd.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="200"/>
        <source>Bij</source>
        <translation>At</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="200"/>
        <source>Opmerking</source>
        <translation>Comment</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="213"/>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="213"/>
        <source>Wordt</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="218"/>
        <source>Het concept zegt nu</source>
        <translation>The draft says now</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="219"/>
        <source>Accepteren zet de woorden uit Word daarvoor in de plaats.</source>
        <translation>Accepting puts the words from Word in their place.</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/dialog.py" line="265"/>
        <source>Versie {version} van tekstblok ‘{title}’ staat als concept in de bibliotheek.</source>
        <translation>Version {version} of paragraph ‘{title}’ stands in the library as a draft.</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <location filename="../../app/ui/compose/save_dialog.py" line="37"/>
        <source>Map:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/save_dialog.py" line="38"/>
        <source>Soort:</source>
        <translation>Kind:</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <location filename="../../app/ui/screens.py" line="127"/>
        <source>Dit is de tweeling voor de andere Kamer; beide brieven worden verbonden na het exporteren.</source>
        <translation>This is the twin for the other Kamer; both letters are linked once they are exported.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="31"/>
        <source>Instellingen</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="31"/>
        <source>&amp;Opslaan</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="40"/>
        <source>Bladeren…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="41"/>
        <location filename="../../app/ui/settings/dialog.py" line="63"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="41"/>
        <source>Afbeeldingen (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="47"/>
        <location filename="../../app/ui/settings/dialog.py" line="65"/>
        <source>Lettertype</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="49"/>
        <source>Zoals de brief vraagt</source>
        <translation>As the letter asks</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="52"/>
        <location filename="../../app/ui/settings/dialog.py" line="68"/>
        <source>Tweede reservekopie</source>
        <translation>Second backup</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="57"/>
        <source>Uw naam</source>
        <translation>Your name</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="58"/>
        <source>Zo staat u vanaf nu in de geschiedenis van brieven.</source>
        <translation>This is how you stand in the history of letters from now on.</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="59"/>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="60"/>
        <source>Adres</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="61"/>
        <source>Retouradres</source>
        <translation>Return address</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="62"/>
        <source>Adres en retouradres staan in brieven van een afzender die zelf geen adres heeft.</source>
        <translation>Address and return address stand in letters of a sender that has no address itself.</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="64"/>
        <source>Een PNG of JPEG van uzelf; zonder staat er een neutraal beeldmerk.</source>
        <translation>A PNG or JPEG of your own; without one there is a neutral mark.</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="66"/>
        <source>Huisstijl</source>
        <translation>House style</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="67"/>
        <source>Leeg is het lettertype van de huisstijl. Een nota houdt haar eigen huisstijl.</source>
        <translation>Empty is the type of the house style. A nota keeps its own house style.</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="69"/>
        <source>Een map op een ander medium; de eerste kopie komt er binnen een minuut.</source>
        <translation>A folder on another medium; the first copy comes within a minute.</translation>
    </message>
    <message>
        <location filename="../../app/ui/settings/dialog.py" line="71"/>
        <source>In het instellingenbestand staat ook: {keys}. Aanhef kent dat niet en laat het staan.</source>
        <translation>The settings file also says: {keys}. Aanhef does not know that and leaves it there.</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <location filename="../../app/ui/shortcuts.py" line="19"/>
        <location filename="../../app/ui/shortcuts.py" line="21"/>
        <source>Sneltoetsen</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <location filename="../../app/ui/shortcuts.py" line="24"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>SignedDialog</name>
    <message>
        <location filename="../../app/ui/returns/signed_dialog.py" line="27"/>
        <source>Ondertekend exemplaar</source>
        <translation>Signed copy</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/signed_dialog.py" line="28"/>
        <source>&amp;Toevoegen als ondertekend</source>
        <translation>&amp;Add as signed</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/signed_dialog.py" line="33"/>
        <source>Vergelijking</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/signed_dialog.py" line="34"/>
        <source>De verschillen zijn bekeken en &amp;mogen blijven</source>
        <translation>The differences were looked at and &amp;may stay</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/signed_dialog.py" line="45"/>
        <source>geen datum gelezen</source>
        <translation>no date read</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/signed_dialog.py" line="48"/>
        <source>De woorden zijn gelijk aan die van de brief die ter ondertekening ging.</source>
        <translation>The words are those of the letter that went to be signed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/returns/signed_dialog.py" line="51"/>
        <source>Na ‘{before}’ staat ‘{theirs}’ in plaats van ‘{ours}’.</source>
        <translation>After ‘{before}’ it says ‘{theirs}’ instead of ‘{ours}’.</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <location filename="../../app/ui/library/sources.py" line="177"/>
        <source>Bron vervangen</source>
        <translation>Supersede a source</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="178"/>
        <source>&amp;Bewaren</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="185"/>
        <source>een bron uit de bibliotheek, een Kamerstuk of de naam van een wet</source>
        <translation>a source of the library, a Kamerstuk or the name of a law</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="191"/>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="193"/>
        <source>Elk tekstblok dat op deze bron steunt wordt gemerkt, tot een volgende versie er niet op steunt.</source>
        <translation>Every paragraph that leans on this source is flagged, until its next version no longer does.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="197"/>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="198"/>
        <source>Vervangen door</source>
        <translation>Superseded by</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <location filename="../../app/ui/intake/source_text.py" line="43"/>
        <source>Gelezen tekst</source>
        <translation>Text as read</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/source_text.py" line="44"/>
        <source>Van dit bestand is geen tekst gelezen.</source>
        <translation>No text was read from this file.</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <location filename="../../app/ui/library/sources.py" line="65"/>
        <location filename="../../app/ui/library/sources.py" line="66"/>
        <source>Vervangen bronnen</source>
        <translation>Superseded sources</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="67"/>
        <source>Tekstblokken die erop steunen</source>
        <translation>Paragraphs that lean on it</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="69"/>
        <source>Bron ver&amp;vangen…</source>
        <translation>Super&amp;sede a source…</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="70"/>
        <source>&amp;Weer van kracht</source>
        <translation>In force &amp;again</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="71"/>
        <source>&amp;Tekstblok tonen</source>
        <translation>Show para&amp;graph</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="84"/>
        <source>Van geen bron is gezegd dat zij is vervangen.</source>
        <translation>No source is said to be superseded.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="90"/>
        <source>1 tekstblok</source>
        <translation>1 paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="90"/>
        <source>{count} tekstblokken</source>
        <translation>{count} paragraphs</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="95"/>
        <source>vervangen door {source}</source>
        <translation>superseded by {source}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="96"/>
        <source>niet meer van kracht</source>
        <translation>no longer in force</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="106"/>
        <source>Geen tekstblok steunt op deze bron.</source>
        <translation>No paragraph leans on this source.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="117"/>
        <source>Deze bron is {what}; gezegd door {who} op {day}.</source>
        <translation>This source is {what}; said by {who} on {day}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="121"/>
        <source>versie {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/library/sources.py" line="150"/>
        <source>‘{source}’ is weer van kracht.</source>
        <translation>‘{source}’ is in force again.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <location filename="../../app/ui/life/step_dialog.py" line="31"/>
        <source>Status van de brief</source>
        <translation>Status of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/step_dialog.py" line="33"/>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/step_dialog.py" line="35"/>
        <source>nodig voor deze stap</source>
        <translation>needed for this step</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/step_dialog.py" line="35"/>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/step_dialog.py" line="37"/>
        <source>Datum van de brief</source>
        <translation>Date of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/step_dialog.py" line="37"/>
        <source>Verzonden op</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/step_dialog.py" line="40"/>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/step_dialog.py" line="47"/>
        <source>Dit is geen datum. Typ bijvoorbeeld 28 juni 2022.</source>
        <translation>This is no date. Type for instance 28 juni 2022.</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <location filename="../../app/ui/compose/step_model.py" line="92"/>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/step_model.py" line="93"/>
        <source>geëxporteerd</source>
        <translation>exported</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/step_model.py" line="94"/>
        <source>teruggenomen</source>
        <translation>taken back</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/step_model.py" line="104"/>
        <source>geen verschil</source>
        <translation>no difference</translation>
    </message>
</context>
<context>
    <name>TableDialog</name>
    <message>
        <location filename="../../app/ui/sheet/table_dialog.py" line="25"/>
        <source>Tabel invoegen</source>
        <translation>Insert table</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheet/table_dialog.py" line="28"/>
        <source>&amp;Rijen, met de koprij:</source>
        <translation>&amp;Rows, with the heading row:</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheet/table_dialog.py" line="29"/>
        <source>&amp;Kolommen:</source>
        <translation>&amp;Columns:</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheet/table_dialog.py" line="31"/>
        <source>&amp;Invoegen</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <location filename="../../app/ui/sheet/table_dialog.py" line="33"/>
        <source>&amp;Annuleren</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>TemplateRows</name>
    <message>
        <location filename="../../app/ui/templates/rows.py" line="34"/>
        <source>kan nog niet worden gebruikt</source>
        <translation>cannot be used yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/rows.py" line="34"/>
        <source>kan worden toegevoegd</source>
        <translation>can be added</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/rows.py" line="39"/>
        <source>eigen sjabloon</source>
        <translation>template of your own</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/rows.py" line="39"/>
        <source>van het programma</source>
        <translation>of the program</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/rows.py" line="55"/>
        <source>{file}: klaar voor gebruik; {count} opmerkingen</source>
        <translation>{file}: ready for use; {count} remarks</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/rows.py" line="56"/>
        <source>, en nog {count}</source>
        <translation>, and {count} more</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/rows.py" line="57"/>
        <source>{file}: te verbeteren: {blocking}; opmerkingen: {count}{more}</source>
        <translation>{file}: to mend: {blocking}; remarks: {count}{more}</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/rows.py" line="70"/>
        <source>het hele bestand</source>
        <translation>the whole file</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="28"/>
        <source>Sjablonen</source>
        <translation>Templates</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="29"/>
        <source>Huisstijlen</source>
        <translation>House styles</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="30"/>
        <source>Velden of bevindingen</source>
        <translation>Fields or findings</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="35"/>
        <source>Word-bestand &amp;nazien…</source>
        <translation>Check a &amp;Word file…</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="36"/>
        <source>&amp;Opnieuw nazien</source>
        <translation>Check &amp;again</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="37"/>
        <source>&amp;Toevoegen…</source>
        <translation>&amp;Add…</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="38"/>
        <source>&amp;Weghalen…</source>
        <translation>&amp;Remove…</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="41"/>
        <source>Kies een Word-bestand met velden als {{ onderwerp }} erin, of sleep het hierheen.</source>
        <translation>Choose a Word file with fields like {{ onderwerp }} in it, or drag it here.</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="61"/>
        <source>Er is niets op aan te merken.</source>
        <translation>There is nothing against it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="64"/>
        <source>Velden in ‘{label}’</source>
        <translation>Fields in ‘{label}’</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="65"/>
        <source>Deze huisstijl heeft geen velden.</source>
        <translation>This house style has no fields.</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="81"/>
        <source>Word-bestanden (*.docx *.dotx);;Alle bestanden (*)</source>
        <translation>Word files (*.docx *.dotx);;All files (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="82"/>
        <source>Word-bestand nazien</source>
        <translation>Check a Word file</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="101"/>
        <source>‘{file}’ nazien…</source>
        <translation>Checking ‘{file}’…</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="106"/>
        <source>Verbeter dit in Word, bewaar het bestand en kies Opnieuw nazien.</source>
        <translation>Mend this in Word, save the file and choose Check again.</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="107"/>
        <source>Dit bestand kan als huisstijl worden toegevoegd.</source>
        <translation>This file can be added as a house style.</translation>
    </message>
    <message>
        <location filename="../../app/ui/templates/dialog.py" line="140"/>
        <source>‘{name}’ is nu een huisstijl; kies hem bij de gegevens van een concept.</source>
        <translation>‘{name}’ is a house style now; choose it with the facts of a draft.</translation>
    </message>
</context>
<context>
    <name>TenureForm</name>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="53"/>
        <source>Ambtstermijn wijzigen</source>
        <translation>Change a tenure</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="53"/>
        <source>Nieuwe bewindspersoon</source>
        <translation>New office holder</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="54"/>
        <source>&amp;Bewaren</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="54"/>
        <source>&amp;Toevoegen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="57"/>
        <source>zoals onder de brief: minister van …</source>
        <translation>as below the letter: minister van …</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="62"/>
        <location filename="../../app/ui/offices/forms.py" line="71"/>
        <source>Vanaf</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="63"/>
        <location filename="../../app/ui/offices/forms.py" line="72"/>
        <source>Tot</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="64"/>
        <source>leeg zolang het ambt wordt bekleed</source>
        <translation>empty as long as the office is held</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="65"/>
        <source>waarnemend</source>
        <translation>acting</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="67"/>
        <source>bijvoorbeeld de Staatscourant</source>
        <translation>for instance the Staatscourant</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="68"/>
        <source>Ambt</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="69"/>
        <source>Ministerie</source>
        <translation>Ministry</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="70"/>
        <source>Wie</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="74"/>
        <source>Bron</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="105"/>
        <source>Vul het ambt in, zoals het onder de brief staat.</source>
        <translation>Fill in the office as it stands below the letter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="107"/>
        <source>Kies wie het is uit de lijst. Het potlood voegt iemand toe.</source>
        <translation>Choose who it is from the list. The pencil adds somebody.</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="109"/>
        <source>Dit is geen datum. Typ bijvoorbeeld 28 juni 2022.</source>
        <translation>This is no date. Type for instance 28 juni 2022.</translation>
    </message>
    <message>
        <location filename="../../app/ui/offices/forms.py" line="111"/>
        <source>Vul in waar dit staat, zodat een ander het kan nagaan.</source>
        <translation>Fill in where this stands, so that somebody else can check it.</translation>
    </message>
</context>
<context>
    <name>TwinHint</name>
    <message>
        <location filename="../../app/ui/archive/twin_hint.py" line="30"/>
        <source>Als &amp;tweeling verbinden</source>
        <translation>Link as &amp;twin</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/twin_hint.py" line="31"/>
        <source>Als tweeling verbinden (Ctrl+Shift+L)</source>
        <translation>Link as twin (Ctrl+Shift+L)</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="102"/>
        <source>{title}: van versie {old} naar {new}</source>
        <translation>{title}: from version {old} to {new}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="106"/>
        <source>Bij&amp;werken</source>
        <translation>&amp;Update</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="108"/>
        <source>Wat de nieuwe versie wijzigt, zin voor zin</source>
        <translation>What the new version changes, sentence by sentence</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="114"/>
        <source>Uw eigen woorden in dit tekstblok blijven staan.</source>
        <translation>Your own words in this paragraph stay.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="123"/>
        <source>Hier wijzigden u en de bibliotheek dezelfde woorden. Kies:</source>
        <translation>Here you and the library changed the same words. Choose:</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="124"/>
        <source>(weggelaten)</source>
        <translation>(left out)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="126"/>
        <source>Kies wiens woorden blijven</source>
        <translation>Choose whose words stay</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="127"/>
        <source>Uw woorden: {words}</source>
        <translation>Your words: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="128"/>
        <source>Tekstblok: {words}</source>
        <translation>Paragraph: {words}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="135"/>
        <source>In plaats van ‘{words}’</source>
        <translation>In place of ‘{words}’</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="135"/>
        <source>Op plaats {number}</source>
        <translation>In place {number}</translation>
    </message>
</context>
<context>
    <name>UsesDialog</name>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="70"/>
        <source>Waar gebruikt: {title}</source>
        <translation>Where used: {title}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="71"/>
        <source>Concepten en brieven</source>
        <translation>Drafts and letters</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="72"/>
        <source>Dit tekstblok staat in geen enkel concept en geen enkele brief.</source>
        <translation>This paragraph stands in no draft and no letter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="76"/>
        <source>(zonder onderwerp)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="78"/>
        <source>versie {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="82"/>
        <source>eigen woorden</source>
        <translation>own words</translation>
    </message>
</context>
<context>
    <name>ValueAsking</name>
    <message>
        <location filename="../../app/ui/compose/value_asking.py" line="39"/>
        <source>Deze waarde hoort bij geen tekstblok meer; verwijder hem en typ de woorden zelf.</source>
        <translation>This value no longer belongs to a paragraph; take it out and type the words yourself.</translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <location filename="../../app/ui/compose/version_dialog.py" line="29"/>
        <source>Wijzigingen als Word-bestand</source>
        <translation>Changes as a Word file</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/version_dialog.py" line="30"/>
        <source>&amp;Verder…</source>
        <translation>&amp;Go on…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/version_dialog.py" line="40"/>
        <source>Sinds de versie van</source>
        <translation>Since the version of</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/version_dialog.py" line="47"/>
        <source>{moment} – geëxporteerd</source>
        <translation>{moment} – exported</translation>
    </message>
</context>
<context>
    <name>_ReadingDialog</name>
    <message>
        <location filename="../../app/ui/compose/provenance_dialogs.py" line="42"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <location filename="../../app/ui/compose/editors.py" line="94"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/editors.py" line="94"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/editors.py" line="97"/>
        <source>nog open</source>
        <translation>still open</translation>
    </message>
</context>
</TS>
