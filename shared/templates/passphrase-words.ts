/**
 * 2048 short words of everyday Norwegian, to draw passphrases and check words from: 11 bits each. No two begin with the
 * same four letters, so that one written a little wrong is still known from the others.
 */
export const passphraseWords: readonly string[] = `
abonnent absolutt adgang adresse advent agronom agurk airbag akademi akasie akkord akkurat akrobat aksel
aksje aktiv akvarium alarm albue aldri alfabet alge alibi alke alle alpin alt alter alv alvor amatør ambolt
ananas and andel andre anemone anis anker ankomst anlegg anorakk ansatt ansikt antall antenne antikk antrekk
apotek appell april arbeid areal arena argument arkade arkiv arm armbånd aroma art artig arve asfalt asjett
ask aske asparges astronom atlas atlet atom attest august auksjon aula autograf avbud avgang avis avkom
avling avløp avsats avstand avtale
bacon bad bagasje bakdør bake bakgård bakke bakvendt balanse balje balkong ball balsam bamse banan band bane
banjo bank bar bark barn baron bart baryton basis bass basun batteri bedre begynne behov beige bein beis
bekk belte benk bensin beredt berg beskjed beste besøk betale betong bever bevis bibel bie biff bil bilde
bille binde biolog birk bit bjeff bjelle bjørk blad blande blekk bli blid blikk blind blits blokk blomst
blond bluse bly blyant bløt blå blåbær blåse bod bok bokhylle boks bolig bolle bolt bom bomull bonde bonus
bor bord borg bosted botanikk bra brak brann bratt bredde brekke brems brett brev brikke brille bringe bris
britisk bro brodd bronse bror brosje brud brukt brun brus bry brygge brytning brød brøk brønn brøyte bråk
bråte bud budsjett bue bukett bukk bukse bukt bulder buljong bulk bunad bunke bunn bunt buske buss butikk
bydel bygd bygg byrå bytte bær bære bøk bølge bør børs bøte bøtte bøy bøye bål bånd båre bås båt
campe celle champion cirka
dag dagbok dagsverk dal dam dame damp danke dans dato datter deg deig deilig dekar dekk dekor dele delfin
demning dempe derby desember dessert detalj dette diadem dialekt diamant dikt dille diplom direkte dirre
disiplin disk distanse divan djerv dobbel dogg doktor dominere donere dosis dragen drake drama dreie dreng
dress dreven drikke drill driv drone drops drosje drue drypp drøm dråpe due duft dugg dugnad duk dukke dumpe
dunder dunk dusin dusj dusk dybde dykke dyktig dynamo dyne dyp dyppe dyr dyrke dyster dytte døgn dømme
dønning døpt dør dørk dørvakt dåd dåp
ebbe eddik effekt egen egg egne eie eik ekko ekorn eksakt ekspert ekstra ekte ekvator elastisk elbil eldre
elefant elegant elev elg elite elske elv elveleie emalje emblem emne ende energi eng engel enhet enig enke
ennå enorm entre epilog episk eple erfare ert erte etappe etasje eter etikett etter eventyr evig evne
fabel fabrikk fadder fag fakkel faktisk falk fall falme familie fange fantasi far fare farge farse fart
fasade fase fast fatt favn feber feil feire fele felg felt fem femten ferie ferje fersk festival fetter
fiber figur fiken fil film filosof filt fin finale fine finger finne finsk fiol fire firma fisk fjell fjern
fjord fjære flagg flak flamme flanell flaske flatt flekk flesk flette flid flink flis flo flokk flom flor
flott flue fly flyge flykt flyte flørt fløte fløy flåte fnugg fokus folde folk font forbi form fort fosse
fot fotball foton fred fregne frem fri fritid frokost frosk frukt fryd frø fuge fugl fukt ful full funk funn
furu fyke fylke fyr fysikk føle føll førti
gaffel galla galopp gamle gane gang garasje garn gass gast gate gave gebyr geit gel geleide geni genser
gevir gir gitar gjedde gjerde gjest gjete gjær gjøk glad glans glass glede glemme glimt globus gløde gløgg
gnist gold golf golv gondol grad grafikk gram gran gras graut grav grense grep gress grevling gribb grill
grime grip gris gruble grue grunn gruppe gryn gryte grøft grønn grøt grå gråt guide gul gull gulne gulrot
gulv gummi gunstig gutt gynge gøy gøye gård gås gåte
hage hagl hake hakke hale hall halm halv hammer hamp hamster hand hang hank harde hare harmoni harpe harsk
hast hatt haug hauk haust hav havn havre hefte hegg hei heise hekk hekle hektar hel helg helhet helt hende
hente her herde herlig hest heve hilse hind hingst hjelm hjem hjerne hjort hjul hjørne hode hoft hogst hold
holme honning hop hoppe horisont horn hotell hovne hull hum humle hummer humor hund hurra hurtig hus huske
hute hval hveps hvete hvile hvit hvorfor hybel hydra hygge hylle hylse hymne hyppig hytte høflig høne høre
høst høy høyde høyre hånd håp hår hård
ide idol idrett idyll igjen ikon illusjon ingefær inngang insekt intro isbit isbjørn iskrem istapp iver
ivrig
jage jakke jakt januar jazz jeger jente jern jet jevn jobb jod jolle jord jort jubel jubileum juble jul juli
jumbo jungel juni jur juv juvel jøkel
kabal kabel kafe kaffe kahytt kai kajakk kake kaktus kald kalender kalk kalori kalv kam kamel kamin kamp kan
kanal kanin kanne kano kant kaos kapp kaptein kar karaffel karm karneval karpe karri karse kart karusell
kasse kast katalog katt kaviar kelner kenguru keramikk kikke kilde kile kilo kinn kino kiosk kirke kirsebær
kisel kiste kitt kjake kjapp kjede kjegle kjekk kjele kjemi kjenne kjerne kjeve kjole kjære kjøkken kjøl
kjøp kjøre kjøtt klakk klang klapp klar klase klatre klaver klem klikk klima kling klippe kliss klo klode
klok klor kloss klov klubb klukke klumpe klynge klyve klær klø kløft kløver knagg knall knask knegge knip
kniv knokkel knoll knop knuge knurre knytte kobbe kobolt kode koffert kok kokos kolje kolonne komet komfyr
komisk komma kompass konfekt konge konsert kontor kopi kopp kor korall korg kork korn korps kort kose kosmos
kost kraft krage krakk kran krater krem krok krone krukke kry krydder krykkje krysse krøll krønike kråke
kube kulde kule kultur kulør kum kunde kunne kunst kupert kupong kur kurv kusine kvart kvass kveil kveld
kvie kvikk kylling kyss kyst køe køye kål kåpe kår
labb labyrint lage lagune lake lakk lakris laks lam lamell lamme lampe land lang lapp larm larve lasso last
lat latter laug laurbær lavendel lavine lede lefse lege legg leie leik leir leke lekse len lende lene lengde
lenke lerke lerret lese lete lett leve levne liga ligge lighter like likne likør lilje lim limonade lin lind
linje linse list lite litt liv livlig livrem lodd loft lokal lomme loppe loss lott love lubben lue luft
lugar lugg luke lukke luksus lukt lun lune lunge lunsj lunte lupe luske lyd lydig lyge lykke lykt lyn lyng
lynne lyrikk lys lysning lyst lær lære lærling løfte løk løkke løkt lønn løp løpe lørdag løv løve løype lår
lås låt
magasin mage magi magnet mai mais majones makaroni make makker makrell makt male malt mamma mandag mane
mangel mann manual mappe maraton margin mark marmor mars maske mast mat matt maur medalje megle mel melde
melk mellom melodi mene menneske meny mer merke mest metall meter metode mett middag midje midnatt midt
mikrofon mil mild milepæl miljø million mimre mineral minutt mirakel mjau mjuk mjød mjølke mobil mode modig
molde moms moped morgen morkel moro morsom mosaikk mose moster motell motor motto mugge mulde mule mulig
multe mumle munn munter muse musikk muskat musling mye mygg mylder mynt myrull myte møbel møll mønster mør
mørk møte måltrost måne måse måte
nabo nagle nakke napp nasjon natt natur naust navle navn nebb nedbør nektar nerve nese nesle neste nett neve
nevne nevø niese nikke nips nisje nisse niten nitti nivå node nok nomade nord norm norsk notat note notis
novelle nudel null nummer nut nyse nyte nytte nærme nøste nøtt nøyd nøye nåde nål nåtid
oase oktober oliven olje olm ombud omega omelett omgang omkring onkel onsdag opal opera oppdrag oppe oppover
oppvask oransje ord orden ordne ordre orgel orgie original ork orkan orkide orrfugl ost oval over ovn
padle pakke palass palett palme panel panne panser panter papaya papegøye papir pappa par parade parfyme
park parodi part pasje pass pasta pedal peis pek peke pelikan pels pen pendel penn pensel pepper pergola
periode perle perm perrong pianist pigg piknik pil pilegrim pilot pingvin pinje pinne pinse pipe pizza
plakat plan plassere pleie plen plog plomme plugg plukke pluss plystre podium poker polar politi polka ponni
popkorn poppel populær porselen positiv post potet potte pram prate premie presang prins prisme privat
program propell protein prøve pub publikum pudder pukk pulver pumpe pund punkt purre pusle pusse pust pute
putte pyjamas pynt pyramide pyton pære pølse påfugl påle påske påstand
quiz
rabarbra radar radiator raft rake ramme ramp rar rask rasle rasp ratt ravn rebus rede redning referat regel
regissør regn rein reis reke rekke rekord rekrutt rektor rem remse rengjør renn replikk reptil resultat rett
revy ribbe ridder ride rifle rift rikdom rikelig riks rille rim rime ring risle rist robot robust rock rogn
rolig rom roman romme romslig ror ros rosa rose rosin rotte rubin rubrikk rug rugde ruin rulle rune ruse
rusle rust rute rutine rutsje ryddig rygg ryllik rynke rype rytme rytter rød røtter røyk røys rådyr råstoff
safari safir saga sagn sak saks salat salong salt samband same samle sammen samspill samtale sand sang sank
sannhet sans sardin sats scene seier seil sekk seks sekund sele selge selje selleri selskap semester sende
sener seng sennep sentrum serie servere sesam sesong sete setning shorts side sige signal sikker sild silke
silo sinn sirene sirkel sitere sitron sivil sjakk sjal sjargong sjef sjekk sjel sjette sjiraff sjokk sju
sjumil sjø sjømann sjåfør skala ski skilt skjold skjule skjære skjør sko skog skohorn skole skorpe skulder
skyet skyfri skygge skynde skøy skål skår slalåm slede slott sluse smal smaragd smed smil smoking smykke
smør små snabel snakke snike snill snitt snø snøball soda sofa sokk sol sole solid solo sommer sonate sonde
sone sort sove spade spagetti spak spalte spann spar spasere speide spekk sperre spesiell spett spikke
spinat spir spise spole spon spor sprang sprek sprut språk spurv spyle spøk spør spå squash stabbur stall
stam stand start stas stat stav stearin sted steg steik stemme stengel steppe sterk sti stift stige stikke
stil sting stipend stiv stoff stokk stol stopp stor strofe strupe strøm stråle student stue stund stykke
styre støpe støtte støv støy stå ståhei stål sukker suksess sult sum summe sund sunn super suppe sur surfe
sus suse svaber svamp svane svar sveise svensk svirre svoger svømme svøpe sydvest sykkel syklus sylinder
symbol symfoni syn syne synge synke syrin sysle system syv særlig sødme søke søknad sølje sølv søm sømme
søndag sønn sør søsken søster søt søtt søvn søyle såle såpe sår
tabell tablå tagg tak takk takle takst takt tale tall tam tang tank tann tante tap tape tapper tass tast tau
taus tavle teater teft tein teip teknikk tekst telefon telle telt tema tempel tenke tenne tenor teori terapi
termos terning terrasse terskel test tett tid tidlig tiger tikke til tilbake tilfelle time timian tind tine
ting tinn tipp tirsdag tistel titt tivoli tjeld tjene tjern tjor tjue tjukk tjære toalett tobakk tog tokt
tolk toll tolv tom tomat tone tonn topas topp torg torn torsdag torv total trafikk trakt tralle tran trapes
trase trav tre trede treff treg trekant trene tresko tretten triangel tribune trikk trille trim trinn tripp
triumf trives tro troll trommel trone tropp trost truge trumf trygg trykk trylle trøffel trøst trøye tråd
tråkke tube tue tugge tukan tulipan tumle tun tundra tunfisk tung tunika tunnel tur turban turist turne
tusen tute tutle tverr tvil tvist tweed tydelig tykk tyll tyngde tynn type typisk tyttebær tyve tær tøff
tømme tønne tørke tørr tørst tøy tøyse tåke tåle tålig tårn
ubåt uke ukjent ull ulme ulv under ung ungdom uniform unik union univers unnskyld uro urt utflukt utgang
utkikk utland utsikt utvalg uvant uvær
vaffel vagge vaie vake vakker vakt valg valmue vals valuta vandre vane vanlig vann vanske vante varde vare
varm varsel vase vask vassdrag vater ved vedlegg vegetar vegg vei veikant vekke veksle vekt veldig velge
vende venn venstre vente veps veranda verb verden verk verne vert vesen veske vesle vest veteran veto vett
vev vidde video vift vik viking vikle viktig vilje vilkår vill vimpel vin vind vinge vinkel vinne vinter
vipe vippe virke vis visdom vise visitt visjon viske viss vite vitne vits vogn vokal voks voll volt volum
vri vrikke vrimle vugge vulkan vurdere vær være værhår væske væte vågal våken vår våt
yndig yoga yoghurt yte ytre ytterst
ære ærfugl ærlig
øgle øke økonomi økse økt øre ørken ørn ørret østers øve øvelse øye øyeblikk øyne
åker åle ånd ånde åpen åpne åre åring årlig årsak årstid åtte åtti
`
  .trim()
  .split(/\s+/);
