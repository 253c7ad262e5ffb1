import { searchKey } from './search-key'

/** Whether one name is commonly short for the other, or both for the same one: Ty and Tyler, Liz and Beth. */
export function areNicknames(a: string, b: string): boolean {
  const [groupsOfA, groupsOfB] = [groupsWith(a), groupsWith(b)]
  return groupsOfA.some((group) => groupsOfB.includes(group))
}

/** The other names someone called this may be recorded under, for widening a search. */
export function nicknamesOf(name: string): string[] {
  const key = searchKey(name)
  return [...new Set(groupsWith(name).flat())].filter((other) => other !== key)
}

function groupsWith(name: string): readonly (readonly string[])[] {
  return groupsByName.get(searchKey(name)) ?? []
}

/** Each line: names that one person may go by. Our own collection of what is usual in England. */
const groups: readonly string[][] = `
abigail abi abby gail
adam ad
adrian ade
aleksandra ola alexandra
alexander alex alec sandy xander lex al
alexandra alex sandra lexi lexie sandy
alfred alfie alf fred
alison ali
amanda mandy
amelia millie milly amy mia
andrew andy drew
angela angie ange
anthony tony ant
archibald archie
barbara barb babs
benjamin ben benny benji
bernadette bernie
bethany beth
bradley brad
bronwyn bron
callum cal
cameron cam
caroline carol carrie caz
catherine katherine kathryn cath kath kate katie cathy kathy kit kitty kat
charles charlie chas chaz
charlotte charlie lottie lotte char
christina chris tina chrissie
christine chris chrissie tina
christopher chris kit topher
clifford cliff
connor con
daniel dan danny
danielle dani dan elle
david dave davy
deborah debbie deb debs
dominic dom nic
donald don
dorothy dot dottie dolly
edward ed eddie ted teddy ned
eleanor ellie nell nora elle
elizabeth liz lizzie beth betty eliza libby bess betsy elsie lisa
emily em emmy millie
emma em
evelyn evie eve
florence flo florrie flossie
frances fran frankie
francis frank frankie fran
francesca fran frankie cesca chessie
frederick fred freddie freddy
gabriel gabe
gabrielle gabby gabi elle
geoffrey geoff
georgina georgie gina george
georgia georgie
gerald gerry
gillian gill jill
graham gray
gregory greg
harold harry hal
harriet hattie harri
harrison harry
harvey harv
henry harry hal
hussain hussein hussan
isabella izzy bella izzie isa isabelle
isabelle izzy belle izzie isabel isobel
jacob jake
jacqueline jackie jacqui
jakub kuba
james jim jimmy jamie jay
jamie jay
jasmine jas jazz jasmin
jayden jay
jeffrey jeff
jemima mima jem
jennifer jen jenny jenni
jeremy jez jem
jessica jess jessie
joanna jo joanne
joanne jo
john johnny jack jon
jonathan jon jonny nathan
joseph joe joey
josephine jo josie
joshua josh
judith judy jude
julia jules julie
julian jules
kayden caden kay
katarzyna kasia
kenneth ken kenny
kieran kier
kimberley kim kimberly
lauren loz laurie
lawrence laurence larry laurie loz
leonard leo len lenny
leonardo leo
lewis lew louis lou
lillian lily lil lilly
louise lou
lucas luke
lucinda lucy cindy
madeleine maddie maddy madison
madison maddie maddy
magdalena magda lena
małgorzata gosia
margaret maggie meg peggy marge greta daisy
maria mary ria
mark marc
martin marty
matilda tilly tilda mattie
matthew matt matty
maximilian max
megan meg
mehmet mohammed
melanie mel
melissa mel missy lissa
michael mike mick mickey mikey micky
michelle shell chelle
mohammed muhammad mohammad mohamed mo mohamad muhammed md
natalie nat
natasha tash nat tasha
nathan nat nate
nathaniel nathan nat nate
nicholas nick nicky nic nico
niamh neve neave
nicola nicky nikki nic
oliver ollie olly
olivia liv livvy livi
oskar oscar
pamela pam
patricia pat trish patsy tricia
patrick paddy pat rick
pauline paul polly
penelope penny
peter pete
philip phil phillip pip
philippa pip pippa
piotr peter
rachel rach
raymond ray
rebecca becky becca bex beck
reginald reg reggie
richard rick dick richie ricky rich
robert rob bob bobby robbie bert
roberta bobbie
ronald ron ronnie
rosemary rose rosie
ryan ry
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sadie
sebastian seb bas
sean shaun shawn
shannon shan
simon si
siobhan shivaun
sophia sophie soph sofia zofia
stanley stan
stephanie steph stevie
stephen steven steve stevie ste
stanislaw staszek stan
susan sue susie suzy
susannah sue susie suzy
suzanne sue suzy suzie
tamara tam tammy
terence terry tel
teresa theresa terri tess tessa
theodore theo ted teddy
thomas tom tommy
timothy tim timmy
toby tobias
tomasz tomek
tracey trace tracy
tyler ty
tyrone ty
valerie val
vanessa nessa ness
veronica ronnie vron
victor vic
victoria vicky vicki tori vic
vincent vince vinny
violet vi
vivian viv vivienne
walter walt wally
wayne waz
wilfred wilf fred
william will bill billy liam willy wills
winifred win winnie freda
yasmin yas jasmin yasmine
zachary zac zach zak zachariah
zoe zo
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map(searchKey))

const groupsByName = new Map<string, string[][]>()
for (const group of groups) {
  for (const name of group) groupsByName.set(name, [...(groupsByName.get(name) ?? []), group])
}
