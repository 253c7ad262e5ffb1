import type { Heritage } from './heritages'
import { type Random, weighted } from './random'

/** A surname of this heritage; of two forms, the one a woman or girl bears when `female`. */
export type Surname = (female: boolean) => string

/** Common names about as common as in life, and behind them a long tail of rare ones, put together. */
export function aSurname(random: Random, heritage: Heritage): Surname {
  if (heritage === 'english' || heritage === 'caribbean') return always(englishName(random, heritage))
  if (heritage === 'polish') return polishName(random)
  if (heritage === 'romanian') return always(romanianName(random))
  const { common, stems, endings, rare } = names[heritage]
  return always(random.chance(rare) ? built(random, stems, endings) : skewed(random, common))
}

/** How often each of the most common surnames is met, per thousand people in England. */
const commonEnglish: readonly (readonly [string, number])[] = [
  ...pairs(`Smith 12 Jones 7.5 Taylor 6 Brown 5.6 Williams 5 Wilson 4 Johnson 3.9 Davies 3.8 Robinson 3 Wright 3
    Thompson 3 Evans 2.9 Walker 2.9 White 2.9 Roberts 2.8 Green 2.8 Hall 2.8 Wood 2.7 Jackson 2.7 Clarke 2.7
    Harris 2.4 Clark 2.3 Cooper 2.3 Hill 2.2 Turner 2.2 Martin 2.2 Ward 2.2 Moore 2.1 Hughes 2 Lewis 2 King 2
    Baker 2 Harrison 2 Morris 1.9 Allen 1.9 Morgan 1.8 Lee 1.8 James 1.8 Scott 1.8 Watson 1.8 Phillips 1.7
    Bennett 1.6 Price 1.6 Griffiths 1.5 Parker 1.5 Davis 1.5 Young 1.5 Cook 1.4 Mitchell 1.4 Bailey 1.4 Carter 1.4
    Richardson 1.4 Shaw 1.4 Bell 1.3 Collins 1.3 Cox 1.3 Miller 1.2 Marshall 1.2 Simpson 1.2 Adams 1.1 Wilkinson 1.1
    Chapman 1.1 Mills 1 Webb 1 Rogers 1 Hunt 1 Palmer 1 Holmes 1 Gibson 1 Barnes 1 Knight 1 Lloyd 1 Stevens 0.9
    Fisher 0.9 Butler 0.9 Matthews 0.9 Pearson 0.9 Dixon 0.9 Harvey 0.9 Fletcher 0.9 Mason 0.9 Ellis 0.9 Reid 0.5
    Reed 0.6 Read 0.5 Pryce 0.3 Doyle 0.6 Walsh 0.8 Murphy 1.1 Kelly 1.2 Campbell 1 O’Brien 0.7 O’Neill 0.5
    Smith-Jones 0.1 Taylor-Reed 0.05`),
]
const aCommonEnglishName = weighted(commonEnglish)

function englishName(random: Random, heritage: 'english' | 'caribbean'): string {
  // In England about one person in four bears one of the hundred commonest names.
  if (random.chance(heritage === 'caribbean' ? 0.6 : 0.26)) return aCommonEnglishName(random)
  const middle = random.chance(0.8) ? skewed(random, englishMiddles) : ''
  return skewed(random, englishStarts) + middle + skewed(random, englishEnds)
}

const englishStarts =
  words(`Ash Bar Bel Black Bram Brad Bur Cal Car Chad Clay Clif Col Cot Cran Dal Den Dray Dun East
  Ed Elm Fair Farn Gar Glad Green Had Hal Ham Har Hath Hay Hazel Hol Horn Hux Ing Kel Ken Kirk Lang Led Lin Lock Mal
  Mar Mel Mill Nor Oak Old Pem Pick Rad Raven Red Rush Sed Shel Sher Sil Stan Sut Thorn Tren Wal War Wes Whit Wil Win`)
const englishMiddles = words(
  `er ing le en ber der mer ner ham ches sen al es ing ter wor bur ley den rick ston cot`,
)
const englishEnds =
  words(`ton ley worth ham by well man field ford wood shaw son bury combe croft dale den gate hurst
  land lock low more ridge sley stead thorpe wick wright yard bourne brook church cliffe cott ell er ers`)

function polishName(random: Random): Surname {
  const common = skewed(
    random,
    words(`Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński
    Szymański Woźniak Dąbrowski Kozłowski Mazur Jankowski Kwiatkowski Krawczyk Piotrowski Grabowski Pawłowski Król`),
  )
  const name = random.chance(0.5)
    ? common
    : built(random, polishStems, words('ski owski iński ecki ak czyk owicz'))
  return (female) => (female ? name.replace(/ki$/, 'ka') : name)
}

const polishStems =
  words(`Adam Bart Bor Brzoz Chmiel Cieś Dęb Domań Gór Jabłoń Jan Jasiń Kaczm Klim Kos Krup Lis
  Łuk Mal Mich Now Ost Paw Pietr Rad Rog Rutk Sad Sob Stach Szcz Tom Urb Wal Wil Wron Zab Zawad Żak`)

function romanianName(random: Random): string {
  const common =
    words(`Popescu Ionescu Popa Radu Dumitru Stan Stoica Gheorghe Matei Ciobanu Rusu Constantin Marin
    Tudor Munteanu Dinu Barbu Florea Moldovan Lupu`)
  const stems =
    words(`Andre Barb Bogd Calin Chir Ciob Cost Cristi Dan Drag Dumitr Filip Gavril Grigor Ilie Iord
    Laz Luc Marin Mih Mold Neag Nicol Niț Olar Pavel Petr Rot Sav Stef Șerb Toma Țur Vasil Zamf`)
  return random.chance(0.5)
    ? skewed(random, common)
    : built(random, stems, words('escu eanu oiu aru ean uț an'))
}

const names = {
  pakistani: {
    common:
      words(`Khan Hussain Ahmed Akhtar Mahmood Ali Iqbal Begum Bibi Malik Hussein Shah Mirza Butt Chaudhry Raja
      Qureshi Sheikh Rehman Aslam Ashraf Rashid Zaman Yousaf Mehmood Kauser Sharif Saleem Nawaz Anwar`),
    stems: words('Abd Akb Anw Asl Azh Bash Faz Ghul Ham Ibr Jav Kal Lat Maj Naz Par Qad Raf Sad Tah Wah Zah'),
    endings: words('ar ullah eem an ood iq id oor azi im eer ain'),
    rare: 0.25,
  },
  bangladeshi: {
    common:
      words(`Begum Ahmed Rahman Miah Uddin Ali Hussain Khatun Islam Hoque Choudhury Khan Khanom Chowdhury Alam
      Akther Sultana Hossain Karim Haque`),
    stems: words('Abd Ala Anw Bad Fak Gia Hab Jal Kam Lut Mon Nur Raf Saif Shah Taj Waz'),
    endings: words('uddin ur ul uzzaman ullah il im'),
    rare: 0.2,
  },
  indian: {
    common:
      words(`Singh Kaur Patel Sharma Sandhu Gill Dhillon Bains Sidhu Grewal Johal Rai Uppal Sahota Dhaliwal
      Kumar Mistry Shah Chauhan Desai Mann Bhogal Virdee Purewal Atwal Nagra`),
    stems: words('Bad Bag Bals Bhat Chah Dev Dhan Gand Gos Han Jag Kal Lal Mak Nat Pan Raj San Tal Vas'),
    endings: words('wal ani war ia han oria ota ra esh al'),
    rare: 0.25,
  },
  african: {
    common:
      words(`Mensah Okafor Adeyemi Osei Okonkwo Owusu Boateng Mohamed Ali Abdi Hassan Okeke Sesay Kamara Bangura
      Ibrahim Adebayo Asante Nwosu Eze Moyo Ncube Dube Tesfaye Farah Warsame Jallow Diallo Conteh Kargbo`),
    stems: words('Ade Afo Aki Ama Bab Chi Ebe Ife Ike Kwa Mba Nku Nwa Obi Ogu Ola Olu Oko Oye Tem Uch'),
    endings: words('bayo dele kunle chukwu wale tunji soye lade mbi nna ego rin ola femi'),
    rare: 0.35,
  },
} satisfies Partial<Record<Heritage, { common: string[]; stems: string[]; endings: string[]; rare: number }>>

function built(random: Random, stems: readonly string[], endings: readonly string[]): string {
  return skewed(random, stems) + skewed(random, endings)
}

/** The first of a list several times as often as the last. */
function skewed(random: Random, list: readonly string[]): string {
  return list[Math.floor(random.next() ** 1.5 * list.length)] ?? ''
}

function always(name: string): Surname {
  return () => name
}

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}

function pairs(text: string): [string, number][] {
  const parts = words(text)
  return parts.flatMap((name, place) =>
    place % 2 === 0 ? [[name, Number(parts[place + 1])] as [string, number]] : [],
  )
}
