<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>Actions</name>
    <message>
        <source>Brieven &amp;inlezen…</source>
        <translation>&amp;Read letters in…</translation>
    </message>
    <message>
        <source>&amp;Map inlezen…</source>
        <translation>Read a &amp;folder in…</translation>
    </message>
    <message>
        <source>&amp;Exporteren ter ondertekening…</source>
        <translation>&amp;Export for signature…</translation>
    </message>
    <message>
        <source>Exporteren om te &amp;verzenden…</source>
        <translation>Export to &amp;send…</translation>
    </message>
    <message>
        <source>&amp;Afsluiten</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Ongedaan maken</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Op&amp;nieuw</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Zoeken</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>&amp;Nieuwe Kamerbrief</source>
        <translation>&amp;New Kamerbrief</translation>
    </message>
    <message>
        <source>&amp;Beantwoorden</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>Kenmerk &amp;kopiëren</source>
        <translation>Copy &amp;kenmerk</translation>
    </message>
    <message>
        <source>&amp;Gegevens van de relatie…</source>
        <translation>&amp;Details of the party…</translation>
    </message>
    <message>
        <source>&amp;Registreren en volgende</source>
        <translation>&amp;Register and next</translation>
    </message>
    <message>
        <source>&amp;Overslaan</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <source>&amp;Weggooien</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Verslag van het inlezen</source>
        <translation>&amp;Report of reading in</translation>
    </message>
    <message>
        <source>Eigen &amp;tekst</source>
        <translation>Own &amp;text</translation>
    </message>
    <message>
        <source>Tekstblok &amp;invoegen</source>
        <translation>&amp;Insert paragraph</translation>
    </message>
    <message>
        <source>Onderdeel om&amp;hoog</source>
        <translation>Part &amp;up</translation>
    </message>
    <message>
        <source>Onderdeel om&amp;laag</source>
        <translation>Part &amp;down</translation>
    </message>
    <message>
        <source>Onderdeel &amp;verwijderen</source>
        <translation>&amp;Remove part</translation>
    </message>
    <message>
        <source>Volgende &amp;open plek</source>
        <translation>Next &amp;open place</translation>
    </message>
    <message>
        <source>Alle &amp;concepten</source>
        <translation>All &amp;drafts</translation>
    </message>
    <message>
        <source>&amp;Archief</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>&amp;Inlezen</source>
        <translation>&amp;Read in</translation>
    </message>
    <message>
        <source>&amp;Opstellen</source>
        <translation>&amp;Compose</translation>
    </message>
    <message>
        <source>Zoals het &amp;systeem</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Licht</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Donker</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>Melding &amp;uitvoeren</source>
        <translation>&amp;Act on notice</translation>
    </message>
    <message>
        <source>&amp;Sneltoetsen</source>
        <translation>&amp;Shortcuts</translation>
    </message>
    <message>
        <source>&amp;Thema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Bestand</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Be&amp;werken</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>B&amp;rief</source>
        <translation>&amp;Letter</translation>
    </message>
    <message>
        <source>B&amp;eeld</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>ArchiveScreen</name>
    <message>
        <source>Zoek op woord, kenmerk of naam</source>
        <translation>Search by word, kenmerk or name</translation>
    </message>
    <message>
        <source>Brieven zoeken</source>
        <translation>Search letters</translation>
    </message>
    <message>
        <source>Brieven</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>1 brief</source>
        <translation>1 letter</translation>
    </message>
    <message>
        <source>{number} brieven</source>
        <translation>{number} letters</translation>
    </message>
    <message>
        <source>Niets gevonden</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Geen brief bevat al deze woorden. Probeer minder woorden of het begin van een woord.</source>
        <translation>No letter holds all these words. Try fewer words, or the beginning of a word.</translation>
    </message>
    <message>
        <source>Zoekveld &amp;leegmaken</source>
        <translation>&amp;Clear search</translation>
    </message>
    <message>
        <source>Het archief is nog leeg</source>
        <translation>The archive is still empty</translation>
    </message>
    <message>
        <source>Lees brieven in met Ctrl+O, of sleep bestanden naar dit venster.</source>
        <translation>Read letters in with Ctrl+O, or drag files to this window.</translation>
    </message>
    <message>
        <source>Brieven &amp;inlezen…</source>
        <translation>&amp;Read letters in…</translation>
    </message>
    <message>
        <source>Van deze brief staat niemand als relatie in het archief.</source>
        <translation>Nobody of this letter is a party in the archive.</translation>
    </message>
    <message>
        <source>Kenmerk {kenmerk} staat op het klembord.</source>
        <translation>Kenmerk {kenmerk} is on the clipboard.</translation>
    </message>
</context>
<context>
    <name>CandidateField</name>
    <message>
        <source>Andere mogelijkheden voor {name}</source>
        <translation>Other candidates for {name}</translation>
    </message>
    <message>
        <source>Andere mogelijkheden</source>
        <translation>Other candidates</translation>
    </message>
    <message>
        <source>documenteigenschap</source>
        <translation>document property</translation>
    </message>
    <message>
        <source>regel {line}</source>
        <translation>line {line}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>‹ Concepten</source>
        <translation>‹ Drafts</translation>
    </message>
    <message>
        <source>&amp;Exporteren</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Onderdelen van de brief</source>
        <translation>Parts of the letter</translation>
    </message>
    <message>
        <source>nog zonder onderwerp</source>
        <translation>no subject yet</translation>
    </message>
    <message>
        <source>Opgeslagen</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Opslaan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Het onderdeel is verwijderd.</source>
        <translation>The part was removed.</translation>
    </message>
    <message>
        <source>Ongedaan maken (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>dag maand jaar</source>
        <translation>day month year</translation>
    </message>
    <message>
        <source>Kalender (Alt+Pijl omlaag)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>{name} staat niet meer op de lijst.</source>
        <translation>{name} is off the list.</translation>
    </message>
    <message>
        <source>{name} is geregistreerd.</source>
        <translation>{name} is registered.</translation>
    </message>
    <message>
        <source>Brief tonen (Ctrl+M)</source>
        <translation>Show letter (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>(nog zonder onderwerp)</source>
        <translation>(no subject yet)</translation>
    </message>
    <message>
        <source>gewijzigd op {moment}</source>
        <translation>changed on {moment}</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <source>Concepten</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Nog geen concepten</source>
        <translation>No drafts yet</translation>
    </message>
    <message>
        <source>Begin een Kamerbrief, of kies in het archief een brief en beantwoord die met Ctrl+R.</source>
        <translation>Begin a Kamerbrief, or choose a letter in the archive and answer it with Ctrl+R.</translation>
    </message>
    <message>
        <source>&amp;Nieuwe Kamerbrief</source>
        <translation>&amp;New Kamerbrief</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Exporteren ter ondertekening</source>
        <translation>Export for signature</translation>
    </message>
    <message>
        <source>Exporteren om te verzenden</source>
        <translation>Export to send</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Map:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Soort:</source>
        <translation>Kind:</translation>
    </message>
    <message>
        <source>{path} bestaat al. Kies een andere naam.</source>
        <translation>{path} is there already. Choose another name.</translation>
    </message>
    <message>
        <source>De brief staat in {path}.</source>
        <translation>The letter is in {path}.</translation>
    </message>
    <message>
        <source>Nog open: {number}; die plekken zijn gemarkeerd.</source>
        <translation>Still open: {number}; those places are marked.</translation>
    </message>
    <message>
        <source>Map openen (Ctrl+M)</source>
        <translation>Open folder (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>FilesPane</name>
    <message>
        <source>Brieven &amp;inlezen…</source>
        <translation>&amp;Read letters in…</translation>
    </message>
    <message>
        <source>&amp;Map…</source>
        <translation>&amp;Folder…</translation>
    </message>
    <message>
        <source>Alle brieven in een map inlezen, ook uit de mappen daarin</source>
        <translation>Read all letters of a folder in, those of the folders in it too</translation>
    </message>
    <message>
        <source>Ingelezen bestanden</source>
        <translation>Files read in</translation>
    </message>
    <message>
        <source>&amp;Verslag van het inlezen</source>
        <translation>&amp;Report of reading in</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Verslag tonen (Ctrl+M)</source>
        <translation>Show the report (Ctrl+M)</translation>
    </message>
    <message>
        <source>Met de &amp;hand registreren</source>
        <translation>Register by &amp;hand</translation>
    </message>
    <message>
        <source>Brief &amp;tonen</source>
        <translation>&amp;Show letter</translation>
    </message>
    <message>
        <source>Niets te registreren</source>
        <translation>Nothing to register</translation>
    </message>
    <message>
        <source>Kies bestanden met Ctrl+O of een map met Ctrl+Shift+O, of sleep ze naar dit venster.
Aanhef leest Word, PDF, OpenDocument, HTML, e-mail met bijlagen, platte tekst en Markdown.</source>
        <translation>Choose files with Ctrl+O or a folder with Ctrl+Shift+O, or drag them to this window.
Aanhef reads Word, PDF, OpenDocument, HTML, e-mail with attachments, plain text and Markdown.</translation>
    </message>
</context>
<context>
    <name>LetterFacts</name>
    <message>
        <source>Ons kenmerk</source>
        <translation>Our kenmerk</translation>
    </message>
    <message>
        <source>Hun kenmerk</source>
        <translation>Their kenmerk</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Ontvangen</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Verzonden</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Afzender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Geadresseerde</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Ondertekenaar</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bestand</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>LetterTableModel</name>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kenmerk</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Correspondent</source>
        <translation>Correspondent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>(zonder onderwerp)</source>
        <translation>(no subject)</translation>
    </message>
</context>
<context>
    <name>LibraryPane</name>
    <message>
        <source>Zoek een tekstblok</source>
        <translation>Find a paragraph</translation>
    </message>
    <message>
        <source>Tekstblokken zoeken</source>
        <translation>Search paragraphs</translation>
    </message>
    <message>
        <source>&amp;Invoegen</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>Tekstblokken</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>Tekst van het tekstblok</source>
        <translation>Text of the paragraph</translation>
    </message>
    <message>
        <source>Bibliotheek</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Geen tekstblok gevonden.</source>
        <translation>No paragraph found.</translation>
    </message>
    <message>
        <source>De bibliotheek is nog leeg. De beheerder vult haar met: aanhef paragraphs load MAP</source>
        <translation>The library is still empty. The administrator fills it with: aanhef paragraphs load DIR</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Archief: {folder}</source>
        <translation>Archive: {folder}</translation>
    </message>
    <message>
        <source>Archief wordt geopend…</source>
        <translation>Opening the archive…</translation>
    </message>
    <message>
        <source>Het archief kan niet worden geopend</source>
        <translation>The archive cannot be opened</translation>
    </message>
    <message>
        <source>&amp;Opnieuw proberen</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>Brieven ({suffixes});;Alle bestanden (*)</source>
        <translation>Letters ({suffixes});;All files (*)</translation>
    </message>
    <message>
        <source>Brieven inlezen</source>
        <translation>Read letters in</translation>
    </message>
    <message>
        <source>Map inlezen</source>
        <translation>Read a folder in</translation>
    </message>
    <message>
        <source>Bezig met opslaan; Aanhef sluit zo.</source>
        <translation>Saving; Aanhef will close in a moment.</translation>
    </message>
    <message>
        <source>Een eigen tekst kon niet worden opgeslagen. Herstel de tekst, of sluit Aanhef zonder.</source>
        <translation>A text of your own could not be saved. Mend it, or close Aanhef without it.</translation>
    </message>
    <message>
        <source>Toch sluiten (Ctrl+M)</source>
        <translation>Close anyway (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>NotationEdit</name>
    <message>
        <source>Eigen tekst</source>
        <translation>Own text</translation>
    </message>
    <message>
        <source>Schrijf hier uw tekst. # kop, **vet**, *cursief*, - streepje, 1. nummer, ^[voetnoot]</source>
        <translation>Write your text here. # heading, **bold**, *italic*, - dash, 1. number, ^[footnote]</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Sluiten</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Briefhoofd</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Eigen tekst (nog leeg)</source>
        <translation>Own text (still empty)</translation>
    </message>
    <message>
        <source>eigen tekst</source>
        <translation>own text</translation>
    </message>
    <message>
        <source>datum, kenmerk, partijen</source>
        <translation>date, kenmerk, parties</translation>
    </message>
    <message>
        <source>{number} open</source>
        <translation>{number} open</translation>
    </message>
</context>
<context>
    <name>PartEditor</name>
    <message>
        <source>Dit tekstblok heeft niets om in te vullen.</source>
        <translation>This paragraph has nothing to fill in.</translation>
    </message>
    <message>
        <source>Nieuwe &amp;relatie…</source>
        <translation>New &amp;party…</translation>
    </message>
    <message>
        <source>Mag open blijven tot de ondertekening</source>
        <translation>May stay open until signing</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hier is geen relatie. Kies het briefhoofd, en daarin een relatie.</source>
        <translation>There is no party here. Choose the letterhead, and a party in it.</translation>
    </message>
    <message>
        <source>De relatie staat nu in de keuzelijsten.</source>
        <translation>The party can now be chosen in the lists.</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>Nieuwe relatie</source>
        <translation>New party</translation>
    </message>
    <message>
        <source>Voorletters</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Tussenvoegsel</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>Achternaam</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Titels vóór de naam</source>
        <translation>Titles before the name</translation>
    </message>
    <message>
        <source>Gegevens wijzigen</source>
        <translation>Change details</translation>
    </message>
    <message>
        <source>&amp;Bewaren</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <source>Naam van de partner</source>
        <translation>Name of the partner</translation>
    </message>
    <message>
        <source>Titels achter de naam</source>
        <translation>Titles after the name</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Eigen aanhef</source>
        <translation>Own salutation</translation>
    </message>
    <message>
        <source>Straat of postbus</source>
        <translation>Street or PO box</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Plaats</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Land</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Bezoekadres, straat</source>
        <translation>Visiting address, street</translation>
    </message>
    <message>
        <source>Bezoekadres, postcode</source>
        <translation>Visiting address, postcode</translation>
    </message>
    <message>
        <source>Bezoekadres, plaats</source>
        <translation>Visiting address, place</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Aanspreekvorm</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Organisatie</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>volgt uit de naam</source>
        <translation>follows from the name</translation>
    </message>
    <message>
        <source>Nederland</source>
        <translation>The Netherlands</translation>
    </message>
    <message>
        <source>Aanhef</source>
        <translation>Salutation</translation>
    </message>
    <message>
        <source>Adres op de brief</source>
        <translation>Address on the letter</translation>
    </message>
    <message>
        <source>(geen aanhef)</source>
        <translation>(no salutation)</translation>
    </message>
    <message>
        <source>&amp;Toevoegen</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Annuleren</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>PartyField</name>
    <message>
        <source>Gegevens van {name}</source>
        <translation>Details of {name}</translation>
    </message>
    <message>
        <source>Gegevens wijzigen (F2)</source>
        <translation>Change details (F2)</translation>
    </message>
</context>
<context>
    <name>PartyPicker</name>
    <message>
        <source>Typ een deel van de naam</source>
        <translation>Type a part of the name</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Voorbeeld van de brief</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <source>Nog te doen</source>
        <translation>Still to do</translation>
    </message>
    <message>
        <source>Nog te doen ({number})</source>
        <translation>Still to do ({number})</translation>
    </message>
    <message>
        <source>Niets meer te doen</source>
        <translation>Nothing left to do</translation>
    </message>
</context>
<context>
    <name>ProposalPage</name>
    <message>
        <source>&amp;Registreren en volgende</source>
        <translation>&amp;Register and next</translation>
    </message>
    <message>
        <source>&amp;Overslaan</source>
        <translation>&amp;Skip</translation>
    </message>
    <message>
        <source>&amp;Weggooien</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>{name}: met de hand</source>
        <translation>{name}: by hand</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Het archief is bezig</source>
        <translation>The archive is at work</translation>
    </message>
    <message>
        <source>Archief</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Inlezen</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>Opstellen</source>
        <translation>Compose</translation>
    </message>
</context>
<context>
    <name>ReadList</name>
    <message>
        <source>&amp;Gelezen</source>
        <translation>Rea&amp;d</translation>
    </message>
    <message>
        <source>Gelezen: wat er in de brief is gevonden</source>
        <translation>Read: what was found in the letter</translation>
    </message>
    <message>
        <source>In deze tekst is niets herkend.</source>
        <translation>Nothing was recognised in this text.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>&amp;Beantwoorden</source>
        <translation>&amp;Answer</translation>
    </message>
    <message>
        <source>&amp;Kenmerk kopiëren</source>
        <translation>Copy &amp;kenmerk</translation>
    </message>
    <message>
        <source>Tekst van de brief</source>
        <translation>Text of the letter</translation>
    </message>
    <message>
        <source>(zonder onderwerp)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>Gegevens van de relatie</source>
        <translation>Details of the party</translation>
    </message>
    <message>
        <source>Gegevens wijzigen (F2)</source>
        <translation>Change details (F2)</translation>
    </message>
    <message>
        <source>Van deze brief is geen tekst gelezen.</source>
        <translation>No text was read of this letter.</translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Voortgang van het inlezen</source>
        <translation>Progress of reading in</translation>
    </message>
    <message>
        <source>&amp;Stoppen</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Het bestand dat nu wordt gelezen en de rest blijven ongelezen</source>
        <translation>The file being read and the rest stay unread</translation>
    </message>
    <message>
        <source>Bestanden zoeken…</source>
        <translation>Looking for files…</translation>
    </message>
    <message>
        <source>Inlezen: {done} van {of}</source>
        <translation>Reading in: {done} of {of}</translation>
    </message>
</context>
<context>
    <name>RegistrationForm</name>
    <message>
        <source>Richting</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Soort</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Onderwerp</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Datum brief</source>
        <translation>Date of letter</translation>
    </message>
    <message>
        <source>Ontvangen op</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Verzonden op</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Ons kenmerk</source>
        <translation>Our kenmerk</translation>
    </message>
    <message>
        <source>Hun kenmerk</source>
        <translation>Their kenmerk</translation>
    </message>
    <message>
        <source>Afzender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Functie</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Geadresseerde</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Ondertekenaar</source>
        <translation>Signatory</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Dit is geen datum. Schrijf bijvoorbeeld 28 juni 2022.</source>
        <translation>This is no date. Write for instance 28 juni 2022.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Toon de plaats</source>
        <translation>Show the place</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Er ging iets mis in Aanhef</source>
        <translation>Something went wrong in Aanhef</translation>
    </message>
    <message>
        <source>Dit is een fout in het programma. Wat was opgeslagen, staat veilig in het archief.
Geef de tekst hieronder door aan de beheerder; er staat niets uit uw brieven in.</source>
        <translation>This is a fault in the program. What was saved is safe in the archive.
Pass the text below to the administrator; it holds nothing from your letters.</translation>
    </message>
    <message>
        <source>Foutrapport</source>
        <translation>Fault report</translation>
    </message>
    <message>
        <source>&amp;Kopiëren</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Kopiëren</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>O&amp;pslaan als…</source>
        <translation>Save &amp;as…</translation>
    </message>
    <message>
        <source>&amp;Terug naar de bestanden</source>
        <translation>&amp;Back to the files</translation>
    </message>
    <message>
        <source>Verslag van het inlezen</source>
        <translation>Report of reading in</translation>
    </message>
    <message>
        <source>Alleen deze bestanden</source>
        <translation>These files only</translation>
    </message>
    <message>
        <source>Verslag</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>T&amp;oon:</source>
        <translation>S&amp;how:</translation>
    </message>
    <message>
        <source>Alle bestanden ({count})</source>
        <translation>All files ({count})</translation>
    </message>
    <message>
        <source>Het verslag staat in {path}.</source>
        <translation>The report is in {path}.</translation>
    </message>
    <message>
        <source>Het verslag staat op het klembord.</source>
        <translation>The report is on the clipboard.</translation>
    </message>
    <message>
        <source>Verslag opslaan</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Tekst (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>verslag-inlezen.txt</source>
        <translation>reading-report.txt</translation>
    </message>
</context>
<context>
    <name>ResultModel</name>
    <message>
        <source>Stond er al</source>
        <translation>Was there already</translation>
    </message>
    <message>
        <source>Geregistreerd: {kenmerk}</source>
        <translation>Registered: {kenmerk}</translation>
    </message>
    <message>
        <source>Geregistreerd</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Voorstel van {day}</source>
        <translation>Proposal of {day}</translation>
    </message>
</context>
<context>
    <name>ShortcutOverview</name>
    <message>
        <source>Sneltoetsen</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>&amp;Sluiten</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Gelezen tekst</source>
        <translation>Text as read</translation>
    </message>
    <message>
        <source>Van dit bestand is geen tekst gelezen.</source>
        <translation>No text was read from this file.</translation>
    </message>
</context>
<context>
    <name>box</name>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nee</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nog open</source>
        <translation>still open</translation>
    </message>
</context>
</TS>
