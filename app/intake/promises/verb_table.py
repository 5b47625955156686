"""The verbs with which a letter promises: act, what the verb parts with, and four forms of the present.

The forms are first person, third person, infinitive and participle; a dash stands for a form no promise uses. A part
between hyphens is written before the infinitive and participle (toe- zenden: toezenden, toegezonden).
"""

from typing import Final

TABLE: Final = """
tell    .             informeer informeert informeren geïnformeerd
tell    .             informeer informeert informeren geinformeerd
tell    .             bericht - berichten bericht
tell    .             meld meldt melden gemeld
tell    .             rapporteer rapporteert rapporteren gerapporteerd
tell    in-           licht licht lichten gelicht
tell    mee-          deel deelt delen gedeeld
tell    mede-         deel deelt delen gedeeld
tell    terug-        koppel koppelt koppelen gekoppeld
tell    bij-          praat praat praten gepraat
tell    mee-          neem neemt nemen genomen
tell    op_de_hoogte  houd houdt houden gehouden
tell    op_de_hoogte  hou houdt houden gehouden
tell    op_de_hoogte  stel stelt stellen gesteld
tell    op_de_hoogte  breng brengt brengen gebracht
tell    in_kennis     stel stelt stellen gesteld
tell    verslag       doe doet doen gedaan
tell    mededeling    doe doet doen gedaan
tell    voorstel      doe doet doen gedaan
tell    weten         laat laat laten -
treat   reactie       geef geeft geven gegeven
tell    kenbaar       maak maakt maken gemaakt
tell    bekend        maak maakt maken gemaakt
tell    duidelijkheid geef geeft geven gegeven
tell    duidelijkheid bied biedt bieden geboden
tell    uitsluitsel   geef geeft geven gegeven
send    .             stuur stuurt sturen gestuurd
send    .             zend zendt zenden gezonden
send    .             verzend verzendt verzenden verzonden
send    .             verstrek verstrekt verstrekken verstrekt
send    .             presenteer presenteert presenteren gepresenteerd
send    toe-          stuur stuurt sturen gestuurd
send    toe-          zend zendt zenden gezonden
reach   toe-          - gaat gaan -
reach   .             - bereikt bereiken -
send    na-           stuur stuurt sturen gestuurd
send    na-           zend zendt zenden gezonden
send    door-         stuur stuurt sturen gestuurd
send    door-         geleid geleidt geleiden geleid
send    aan-          bied biedt bieden geboden
send    aan-          reik reikt reiken gereikt
send    voor-         leg legt leggen gelegd
send    over-         leg legt - gelegd
send    in-           dien dient dienen gediend
send    voor-         hang hangt hangen gehangen
send    toekomen      doe doet doen -
send    geworden      doe doet doen -
send    ter_kennis    breng brengt brengen gebracht
send    @met          deel deelt delen gedeeld
return  terug-        kom komt komen gekomen
treat   in-           ga gaat gaan gegaan
treat   mee-          neem neemt nemen genomen
treat   op-           neem neemt nemen genomen
treat   toe-          licht licht lichten gelicht
treat   uiteen-       zet zet zetten gezet
treat   stil-         sta staat staan gestaan
treat   aandacht      besteed besteedt besteden besteed
treat   verantwoording leg legt afleggen afgelegd
treat   .             betrek betrekt betrekken betrokken
treat   .             reageer reageert reageren gereageerd
treat   .             schets schetst schetsen geschetst
treat   .             beschrijf beschrijft beschrijven beschreven
treat   .             behandel behandelt behandelen behandeld
show    .             presenteer presenteert presenteren gepresenteerd
show    .             publiceer publiceert publiceren gepubliceerd
show    .             volg volgt volgen gevolgd
show    .             verschijn verschijnt verschijnen -
show    uit-          breng brengt brengen gebracht
show    met           kom komt komen -
receive .             ontvang ontvangt ontvangen -
receive .             krijg krijgt krijgen -
receive .             verneem verneemt vernemen -
receive tegemoet-     zie ziet zien -
receive aan-          tref treft treffen -
receive .             verwacht verwacht verwachten -
answer  .             beantwoord beantwoordt beantwoorden beantwoord
pledge  toe-          zeg zegt zeggen -
"""
