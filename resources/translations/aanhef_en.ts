<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Actions</name>
    <message>
        <location filename="../../app/ui/actions.py" line="38"/>
        <source>Brieven &amp;inlezen…</source>
        <translation>&amp;Read letters in…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="39"/>
        <source>&amp;Map inlezen…</source>
        <translation>Read a &amp;folder in…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="40"/>
        <source>&amp;Exporteren ter ondertekening…</source>
        <translation>&amp;Export for signature…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="41"/>
        <source>Exporteren om te &amp;verzenden…</source>
        <translation>Export to &amp;send…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="42"/>
        <source>&amp;Reservekopie maken</source>
        <translation>Make a &amp;backup</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="43"/>
        <source>&amp;Afsluiten</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="44"/>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="45"/>
        <source>Op&amp;nieuw</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="46"/>
        <source>&amp;Zoeken</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="49"/>
        <source>&amp;Nieuwe Kamerbrief</source>
        <translation>&amp;New Kamerbrief</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="50"/>
        <source>&amp;Beantwoorden</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="51"/>
        <source>Kenmerk &amp;kopiëren</source>
        <translation>Copy &amp;kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="52"/>
        <source>&amp;Gegevens van de relatie…</source>
        <translation>&amp;Details of the party…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="53"/>
        <source>&amp;Status…</source>
        <translation>&amp;Status…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="54"/>
        <source>Gegevens van de brief &amp;wijzigen…</source>
        <translation>&amp;Change the data of the letter…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="55"/>
        <source>&amp;Verbinden met…</source>
        <translation>&amp;Link with…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="56"/>
        <source>Gesc&amp;hiedenis…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="57"/>
        <source>Naar de &amp;prullenbak</source>
        <translation>To the &amp;bin</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="58"/>
        <source>Prullenbak &amp;tonen…</source>
        <translation>&amp;Show the bin…</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="59"/>
        <source>&amp;Registreren en volgende</source>
        <translation>&amp;Register and next</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="61"/>
        <source>&amp;Overslaan</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="62"/>
        <source>&amp;Weggooien</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="63"/>
        <source>&amp;Verslag van het inlezen</source>
        <translation>&amp;Report of reading in</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="66"/>
        <source>Eigen &amp;tekst</source>
        <translation>Own &amp;text</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="67"/>
        <source>Tekstblok &amp;invoegen</source>
        <translation>&amp;Insert paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="68"/>
        <source>Onderdeel om&amp;hoog</source>
        <translation>Part &amp;up</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="69"/>
        <source>Onderdeel om&amp;laag</source>
        <translation>Part &amp;down</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="70"/>
        <source>Onderdeel &amp;verwijderen</source>
        <translation>&amp;Remove part</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="72"/>
        <source>Volgende &amp;open plek</source>
        <translation>Next &amp;open place</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="73"/>
        <source>Alle &amp;concepten</source>
        <translation>All &amp;drafts</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="77"/>
        <source>&amp;Archief</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="78"/>
        <source>&amp;Inlezen</source>
        <translation>&amp;Read in</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="79"/>
        <source>&amp;Opstellen</source>
        <translation>&amp;Compose</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="84"/>
        <source>Zoals het &amp;systeem</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="85"/>
        <source>&amp;Licht</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="86"/>
        <source>&amp;Donker</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="94"/>
        <source>Melding &amp;uitvoeren</source>
        <translation>&amp;Act on notice</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="95"/>
        <source>&amp;Sneltoetsen</source>
        <translation>&amp;Shortcuts</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="117"/>
        <source>&amp;Thema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="125"/>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="131"/>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="133"/>
        <source>B&amp;rief</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="142"/>
        <source>B&amp;eeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../../app/ui/actions.py" line="143"/>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="59"/>
        <source>Zoek op woord, kenmerk of naam</source>
        <translation>Search by word, kenmerk or name</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="59"/>
        <source>Brieven zoeken</source>
        <translation>Search letters</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="76"/>
        <source>Brieven</source>
        <translation>Letters</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="191"/>
        <source>1 brief</source>
        <translation>1 letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="191"/>
        <source>{number} brieven</source>
        <translation>{number} letters</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="195"/>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="196"/>
        <source>Geen brief bevat al deze woorden. Probeer minder woorden of het begin van een woord.</source>
        <translation>No letter holds all these words. Try fewer words, or the beginning of a word.</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="197"/>
        <source>Zoekveld &amp;leegmaken</source>
        <translation>&amp;Clear search</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="202"/>
        <source>Het archief is nog leeg</source>
        <translation>The archive is still empty</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="203"/>
        <source>Lees brieven in met Ctrl+O, of sleep bestanden naar dit venster.</source>
        <translation>Read letters in with Ctrl+O, or drag files to this window.</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="204"/>
        <source>Brieven &amp;inlezen…</source>
        <translation>&amp;Read letters in…</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="283"/>
        <source>Van deze brief staat niemand als relatie in het archief.</source>
        <translation>Nobody of this letter is a party in the archive.</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/screen.py" line="287"/>
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
        <source>documenteigenschap</source>
        <translation>document property</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/candidate_field.py" line="101"/>
        <source>regel {line}</source>
        <translation>line {line}</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="37"/>
        <source>Gegevens van de brief</source>
        <translation>Data of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="38"/>
        <source>&amp;Bewaren</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="46"/>
        <source>blijvend bewaren</source>
        <translation>keep for good</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="60"/>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="61"/>
        <source>Ons kenmerk</source>
        <translation>Our kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="62"/>
        <source>Hun kenmerk</source>
        <translation>Their kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="63"/>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="64"/>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="65"/>
        <source>Verzonden</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="79"/>
        <source>datum of gebeurtenis</source>
        <translation>date or event</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="83"/>
        <source>nog niet bepaald</source>
        <translation>not decided yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="85"/>
        <source> jaar</source>
        <translation> years</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="89"/>
        <source>categorie van de selectielijst</source>
        <translation>category of the selection list</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="90"/>
        <source>mag leeg blijven</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="97"/>
        <source>Rubricering</source>
        <translation>Classification</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="98"/>
        <source>Geldt tot</source>
        <translation>Holds until</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="100"/>
        <source>Merking</source>
        <translation>Marking</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="101"/>
        <source>Bewaren</source>
        <translation>Retention</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="103"/>
        <source>Reden</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="111"/>
        <source>Ligt vast sinds de brief is ondertekend</source>
        <translation>Frozen since the letter was signed</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="122"/>
        <source>Bij ‘{name}’ staat geen datum. Typ bijvoorbeeld 28 juni 2022.</source>
        <translation>‘{name}’ holds no date. Type for instance 28 juni 2022.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/change_dialog.py" line="124"/>
        <source>Een rubricering geldt nooit voor altijd. Vul in tot welke dag of gebeurtenis.</source>
        <translation>A classification never holds for ever. Fill in until which day or event.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="63"/>
        <source>‹ Concepten</source>
        <translation>‹ Drafts</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="64"/>
        <source>&amp;Exporteren</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="73"/>
        <source>Onderdelen van de brief</source>
        <translation>Parts of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="170"/>
        <source>nog zonder onderwerp</source>
        <translation>no subject yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="179"/>
        <location filename="../../app/ui/compose/composer.py" line="212"/>
        <source>Opgeslagen</source>
        <translation>Saved</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="212"/>
        <source>Opslaan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="251"/>
        <source>Het onderdeel is verwijderd.</source>
        <translation>The part was removed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/composer.py" line="251"/>
        <source>Ongedaan maken (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
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
        <location filename="../../app/ui/intake/decisions.py" line="48"/>
        <source>{name} staat niet meer op de lijst.</source>
        <translation>{name} is off the list.</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/decisions.py" line="55"/>
        <source>{name} is geregistreerd.</source>
        <translation>{name} is registered.</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/decisions.py" line="56"/>
        <source>Brief tonen (Ctrl+M)</source>
        <translation>Show letter (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="60"/>
        <source>(nog zonder onderwerp)</source>
        <translation>(no subject yet)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="72"/>
        <source>gewijzigd op {moment}</source>
        <translation>changed on {moment}</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="100"/>
        <location filename="../../app/ui/compose/drafts_page.py" line="116"/>
        <source>Concepten</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="103"/>
        <source>Nog geen concepten</source>
        <translation>No drafts yet</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="104"/>
        <source>Begin een Kamerbrief, of kies in het archief een brief en beantwoord die met Ctrl+R.</source>
        <translation>Begin a Kamerbrief, or choose a letter in the archive and answer it with Ctrl+R.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/drafts_page.py" line="105"/>
        <location filename="../../app/ui/compose/drafts_page.py" line="121"/>
        <source>&amp;Nieuwe Kamerbrief</source>
        <translation>&amp;New Kamerbrief</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="34"/>
        <source>Exporteren ter ondertekening</source>
        <translation>Export for signature</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="35"/>
        <source>Exporteren om te verzenden</source>
        <translation>Export to send</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="37"/>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="41"/>
        <source>Map:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="42"/>
        <source>Soort:</source>
        <translation>Kind:</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="53"/>
        <source>{path} bestaat al. Kies een andere naam.</source>
        <translation>{path} is there already. Choose another name.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="59"/>
        <source>De brief staat in {path}.</source>
        <translation>The letter is in {path}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="62"/>
        <source>Nog open: {number}; die plekken zijn gemarkeerd.</source>
        <translation>Still open: {number}; those places are marked.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/exporter.py" line="64"/>
        <source>Map openen (Ctrl+M)</source>
        <translation>Open folder (Ctrl+M)</translation>
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
    <name>HistoryDialog</name>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="29"/>
        <source>Geschiedenis van de brief</source>
        <translation>History of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="33"/>
        <source>Aan deze brief is niets gewijzigd.</source>
        <translation>Nothing was changed in this letter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="36"/>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="47"/>
        <source>onderwerp</source>
        <translation>subject</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="47"/>
        <source>tekst</source>
        <translation>text</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="47"/>
        <source>ons kenmerk</source>
        <translation>our kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="48"/>
        <source>hun kenmerk</source>
        <translation>their kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="48"/>
        <source>datum</source>
        <translation>date</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="48"/>
        <source>ontvangen</source>
        <translation>received</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="49"/>
        <source>verzonden</source>
        <translation>sent</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="49"/>
        <source>relaties</source>
        <translation>parties</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="49"/>
        <source>bestand</source>
        <translation>file</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="50"/>
        <source>rubricering</source>
        <translation>classification</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="50"/>
        <source>bewaren</source>
        <translation>retention</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="50"/>
        <source>soort</source>
        <translation>kind</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="51"/>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="51"/>
        <source>richting</source>
        <translation>direction</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/history_dialog.py" line="51"/>
        <source>concept</source>
        <translation>draft</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <location filename="../../app/ui/intake/screen.py" line="185"/>
        <source>Verslag tonen (Ctrl+M)</source>
        <translation>Show the report (Ctrl+M)</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/screen.py" line="203"/>
        <source>Met de &amp;hand registreren</source>
        <translation>Register by &amp;hand</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/screen.py" line="205"/>
        <source>Brief &amp;tonen</source>
        <translation>&amp;Show letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/screen.py" line="224"/>
        <source>Niets te registreren</source>
        <translation>Nothing to register</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/screen.py" line="226"/>
        <source>Kies bestanden met Ctrl+O of een map met Ctrl+Shift+O, of sleep ze naar dit venster.
Aanhef leest Word, PDF, OpenDocument, HTML, e-mail met bijlagen, platte tekst en Markdown.</source>
        <translation>Choose files with Ctrl+O or a folder with Ctrl+Shift+O, or drag them to this window.
Aanhef reads Word, PDF, OpenDocument, HTML, e-mail with attachments, plain text and Markdown.</translation>
    </message>
</context>
<context>
    <name>LetterFacts</name>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="29"/>
        <source>Ons kenmerk</source>
        <translation>Our kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="30"/>
        <source>Hun kenmerk</source>
        <translation>Their kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="31"/>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="32"/>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="33"/>
        <source>Verzonden</source>
        <translation>Sent</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="35"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="38"/>
        <source>Afzender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="39"/>
        <source>Geadresseerde</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="40"/>
        <source>Ondertekenaar</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="41"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_facts.py" line="42"/>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>LetterLife</name>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="75"/>
        <source>Het verband is weggehaald.</source>
        <translation>The link was taken away.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="91"/>
        <source>De brief ligt in de prullenbak.</source>
        <translation>The letter is in the bin.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="123"/>
        <source>De brief is vernietigd.</source>
        <translation>The letter was destroyed.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="126"/>
        <source>Deze reservekopieën bevatten hem nog: {names}.</source>
        <translation>These backups still hold it: {names}.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="129"/>
        <source>Niet te bekijken was {names}: daar kan hij nog in staan.</source>
        <translation>Out of reach was {names}: it may still hold the letter.</translation>
    </message>
    <message>
        <location filename="../../app/ui/life/letter_life.py" line="148"/>
        <source>Ongedaan maken</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>LetterTableModel</name>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="46"/>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="47"/>
        <source>Kenmerk</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="48"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="49"/>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="50"/>
        <source>Correspondent</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="51"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/letter_table_model.py" line="119"/>
        <source>(zonder onderwerp)</source>
        <translation>(no subject)</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <location filename="../../app/ui/compose/library.py" line="125"/>
        <source>Zoek een tekstblok</source>
        <translation>Find a paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="125"/>
        <source>Tekstblokken zoeken</source>
        <translation>Search paragraphs</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="129"/>
        <source>&amp;Invoegen</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="138"/>
        <source>Tekstblokken</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="141"/>
        <source>Tekst van het tekstblok</source>
        <translation>Text of the paragraph</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="143"/>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="194"/>
        <source>Geen tekstblok gevonden.</source>
        <translation>No paragraph found.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/library.py" line="198"/>
        <source>De bibliotheek is nog leeg. De beheerder vult haar met: aanhef paragraphs load MAP</source>
        <translation>The library is still empty. The administrator fills it with: aanhef paragraphs load DIR</translation>
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
    <name>MainWindow</name>
    <message>
        <location filename="../../app/ui/main_window.py" line="71"/>
        <source>Archief: {folder}</source>
        <translation>Archive: {folder}</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="98"/>
        <source>Archief wordt geopend…</source>
        <translation>Opening the archive…</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="120"/>
        <source>Het archief kan niet worden geopend</source>
        <translation>The archive cannot be opened</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="122"/>
        <source>&amp;Opnieuw proberen</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="166"/>
        <source>Brieven ({suffixes});;Alle bestanden (*)</source>
        <translation>Letters ({suffixes});;All files (*)</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="167"/>
        <source>Brieven inlezen</source>
        <translation>Read letters in</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="172"/>
        <source>Map inlezen</source>
        <translation>Read a folder in</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="198"/>
        <source>Bezig met opslaan; Aanhef sluit zo.</source>
        <translation>Saving; Aanhef will close in a moment.</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="214"/>
        <source>Een eigen tekst kon niet worden opgeslagen. Herstel de tekst, of sluit Aanhef zonder.</source>
        <translation>A text of your own could not be saved. Mend it, or close Aanhef without it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/main_window.py" line="216"/>
        <source>Toch sluiten (Ctrl+M)</source>
        <translation>Close anyway (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>NotationEdit</name>
    <message>
        <location filename="../../app/ui/compose/own_text.py" line="29"/>
        <source>Eigen tekst</source>
        <translation>Own text</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/own_text.py" line="31"/>
        <source>Schrijf hier uw tekst. # kop, **vet**, *cursief*, - streepje, 1. nummer, ^[voetnoot]</source>
        <translation>Write your text here. # heading, **bold**, *italic*, - dash, 1. number, ^[footnote]</translation>
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
    <name>OutlineModel</name>
    <message>
        <location filename="../../app/ui/compose/outline.py" line="105"/>
        <source>Briefhoofd</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/outline.py" line="106"/>
        <source>Eigen tekst (nog leeg)</source>
        <translation>Own text (still empty)</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/outline.py" line="110"/>
        <source>eigen tekst</source>
        <translation>own text</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/outline.py" line="110"/>
        <source>datum, kenmerk, partijen</source>
        <translation>date, kenmerk, parties</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/outline.py" line="113"/>
        <source>{number} open</source>
        <translation>{number} open</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="38"/>
        <source>Dit tekstblok heeft niets om in te vullen.</source>
        <translation>This paragraph has nothing to fill in.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="39"/>
        <source>Nieuwe &amp;relatie…</source>
        <translation>New &amp;party…</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="97"/>
        <source>Mag open blijven tot de ondertekening</source>
        <translation>May stay open until signing</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="98"/>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="154"/>
        <source>Hier is geen relatie. Kies het briefhoofd, en daarin een relatie.</source>
        <translation>There is no party here. Choose the letterhead, and a party in it.</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/part_editor.py" line="173"/>
        <source>De relatie staat nu in de keuzelijsten.</source>
        <translation>The party can now be chosen in the lists.</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="47"/>
        <source>Nieuwe relatie</source>
        <translation>New party</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="76"/>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="77"/>
        <source>Tussenvoegsel</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="78"/>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="75"/>
        <source>Titels vóór de naam</source>
        <translation>Titles before the name</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="47"/>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="61"/>
        <source>&amp;Bewaren</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="79"/>
        <source>Naam van de partner</source>
        <translation>Name of the partner</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="80"/>
        <source>Titels achter de naam</source>
        <translation>Titles after the name</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="81"/>
        <source>Functie</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="82"/>
        <source>Eigen aanhef</source>
        <translation>Own salutation</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="83"/>
        <source>Straat of postbus</source>
        <translation>Street or PO box</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="84"/>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="85"/>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="86"/>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="87"/>
        <source>Bezoekadres, straat</source>
        <translation>Visiting address, street</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="88"/>
        <source>Bezoekadres, postcode</source>
        <translation>Visiting address, postcode</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="89"/>
        <source>Bezoekadres, plaats</source>
        <translation>Visiting address, place</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="90"/>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="96"/>
        <source>Aanspreekvorm</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="99"/>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="102"/>
        <source>volgt uit de naam</source>
        <translation>follows from the name</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="103"/>
        <source>Nederland</source>
        <translation>The Netherlands</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="132"/>
        <source>Aanhef</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="132"/>
        <source>Adres op de brief</source>
        <translation>Address on the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="208"/>
        <source>(geen aanhef)</source>
        <translation>(no salutation)</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="61"/>
        <source>&amp;Toevoegen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <location filename="../../app/ui/parties/dialog.py" line="66"/>
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
    <name>PreviewPane</name>
    <message>
        <location filename="../../app/ui/compose/preview.py" line="32"/>
        <source>Voorbeeld van de brief</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/preview.py" line="40"/>
        <source>Nog te doen</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/preview.py" line="76"/>
        <source>Nog te doen ({number})</source>
        <translation>Still to do ({number})</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/preview.py" line="78"/>
        <source>Niets meer te doen</source>
        <translation>Nothing left to do</translation>
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
        <location filename="../../app/ui/archive/reader.py" line="74"/>
        <source>&amp;Beantwoorden</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="135"/>
        <source>&amp;Kenmerk kopiëren</source>
        <translation>Copy &amp;kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="96"/>
        <source>Tekst van de brief</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="133"/>
        <source>&amp;Meer</source>
        <translation>&amp;More</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="139"/>
        <source>&amp;Gegevens wijzigen…</source>
        <translation>&amp;Change the data…</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="140"/>
        <source>&amp;Verbinden met…</source>
        <translation>&amp;Link with…</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="141"/>
        <source>G&amp;eschiedenis…</source>
        <translation>H&amp;istory…</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="142"/>
        <source>Naar de &amp;prullenbak</source>
        <translation>To the &amp;bin</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="159"/>
        <source>Een stap verder (Ctrl+Shift+S)</source>
        <translation>One step on (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="175"/>
        <source>(zonder onderwerp)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="198"/>
        <source>Gegevens van de relatie</source>
        <translation>Details of the party</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="199"/>
        <source>Gegevens wijzigen (F2)</source>
        <translation>Change details (F2)</translation>
    </message>
    <message>
        <location filename="../../app/ui/archive/reader.py" line="215"/>
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
    <name>RegistrationForm</name>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="66"/>
        <source>Richting</source>
        <translation>Direction</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="67"/>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="68"/>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="69"/>
        <source>Datum brief</source>
        <translation>Date of letter</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="70"/>
        <source>Ontvangen op</source>
        <translation>Received on</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="71"/>
        <source>Verzonden op</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="72"/>
        <source>Ons kenmerk</source>
        <translation>Our kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="73"/>
        <source>Hun kenmerk</source>
        <translation>Their kenmerk</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="74"/>
        <source>Afzender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="75"/>
        <source>Functie</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="76"/>
        <source>Geadresseerde</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="77"/>
        <source>Ondertekenaar</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="78"/>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../app/ui/intake/registration_form.py" line="167"/>
        <source>Dit is geen datum. Schrijf bijvoorbeeld 28 juni 2022.</source>
        <translation>This is no date. Write for instance 28 juni 2022.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../app/ui/intake/remarks.py" line="50"/>
        <source>Toon de plaats</source>
        <translation>Show the place</translation>
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
    <name>box</name>
    <message>
        <location filename="../../app/ui/compose/editors.py" line="90"/>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/editors.py" line="90"/>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../app/ui/compose/editors.py" line="93"/>
        <source>nog open</source>
        <translation>still open</translation>
    </message>
</context>
</TS>
