import { expect, test } from 'vitest'
import type { Generation } from '../../../src/catalogue/generation.ts'
import type { OwnMeasure } from '../../../src/catalogue/ownMeasures.ts'
import { conditionsOf } from '../../../src/query/selection/filter.ts'
import { fieldWords } from '../../../src/state/selection/fieldWords.ts'
import { filterOf } from '../../../src/state/selection/filterText.ts'
import { conditionChip, keptText, selectionSentence, type Told } from '../../../src/state/selection/words.ts'
import { smallPlaces } from '../places.ts'

const places = smallPlaces()
const own: readonly OwnMeasure[] = [
  {
    id: 'own:aides:montant:neighbourhood2024:sum',
    table: 'own_aides__areas',
    column: 'montant',
    level: 'neighbourhood2024',
    rule: 'sum',
    label: 'Montant voté',
    file: 'aides.csv',
    unit: '€'
  }
]
const told = (generation: Generation): Told => ({ words: fieldWords(places, own), generation, own })
/** Words with plain spaces, to be read here; the spaces have a test of their own. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
const sentence = (text: string, generation: Generation, count: number | null = 412) =>
  plain(selectionSentence(filterOf(text, { places }), count, told(generation)))

test.each<[string, Generation, string]>([
  ['', '2024', '412 quartiers de 2024 : tous, sans condition.'],
  ['region:', '2024', '412 quartiers de 2024 : tous, sans condition.'],
  [
    'poverty-rate:2019:40~,or(npnru:with,programme:acv),-department:77',
    '2015',
    '412 quartiers de 2015 : taux de pauvreté à 60 % en 2019 d’au moins 40 %, et (NPNRU ou Action cœur de ville dans la commune), sauf département Seine-et-Marne (77).'
  ],
  ['poverty-rate:~40', '2024', '412 quartiers de 2024 : taux de pauvreté à 60 % d’au plus 40 %.'],
  [
    'population:1000~2500.5*',
    '2024',
    '412 quartiers de 2024 : population municipale de 1 000 habitants à 2 500,5 habitants (quartiers sans valeur gardés).'
  ],
  ['population:1~1', '2024', '412 quartiers de 2024 : population municipale de 1 habitant exactement.'],
  ['area-km2:~', '2024', '412 quartiers de 2024 : superficie (toute valeur connue).'],
  ['-area-km2:0.5~', '2024', '412 quartiers de 2024 : tous sauf superficie d’au moins 0,5 km².'],
  ['-or(npnru:with,change:N)', '2024', '412 quartiers de 2024 : tous sauf (NPNRU ou quartier nouveau).'],
  ['or(npnru:with,-change:N)', '2024', '412 quartiers de 2024 : NPNRU ou tout sauf quartier nouveau.'],
  ['npnru:*', '2024', '412 quartiers de 2024 : NPNRU sans valeur connue.'],
  [
    'programme:acv.pvd.ort.cites_emploi.cites_educatives',
    '2024',
    '412 quartiers de 2024 : Action cœur de ville, Petites villes de demain, Opération de revitalisation de territoire ou 2 autres dans la commune.'
  ],
  [
    'amount.fonjep.annual-grant.contract:2024:7164~',
    '2024',
    '412 quartiers de 2024 : FONJEP, subvention annuelle, dans son contrat de ville en 2024 d’au moins 7 164 €.'
  ],
  ['funder.contract:anru', '2024', '412 quartiers de 2024 : financeur ANRU dans son contrat de ville.'],
  [
    'beneficiary.department:775672272',
    '2015',
    '412 quartiers de 2015 : organisme SIREN 775672272 financé dans son département.'
  ],
  ['commune:93066.01004', '2024', '412 quartiers de 2024 : commune Saint-Denis ou 01004.'],
  [
    'own:aides:montant:neighbourhood2024:sum:-5~',
    '2024',
    '412 quartiers de 2024 : montant voté (aides.csv) d’au moins −5 €.'
  ],
  [
    'own:autre:montant:neighbourhood2024:sum:5~',
    '2024',
    '412 quartiers de 2024 : montant (votre fichier) d’au moins 5 (colonne absente de ce navigateur).'
  ],
  [
    'poverty-rate:2019:40~',
    '2024',
    '412 quartiers de 2024 : taux de pauvreté à 60 % en 2019 d’au moins 40 % (non connu en 2019 des quartiers de 2024).'
  ],
  [
    'poverty-rate:40~',
    '2015',
    '412 quartiers de 2015 : taux de pauvreté à 60 % d’au moins 40 % (année à choisir pour les quartiers de 2015).'
  ],
  ['change:N', '2015', '412 quartiers de 2015 : quartier nouveau (non connu des quartiers de 2015).']
])('%s of %s is told', (text, generation, expected) => {
  expect(sentence(text, generation)).toBe(expected)
})

test('none, one, many, and not known yet agree in number', () => {
  expect(keptText(0, '2015')).toBe('Aucun quartier de 2015')
  expect(keptText(1, '2015')).toBe('1\u00a0quartier de 2015')
  expect(keptText(1584, '2024')).toBe('1\u202f584\u00a0quartiers de 2024')
  expect(sentence('npnru:with', '2024', null)).toBe('Quartiers de 2024 : NPNRU.')
})

test('no line begins with a colon, a unit or a thousand', () => {
  const text = selectionSentence(filterOf('poverty-rate:40~,population:1000~', { places }), 5, told('2024'))
  expect(text).toContain('quartiers de 2024\u00a0: ')
  expect(text).toContain('60\u00a0% ')
  expect(text).toContain('40\u00a0%, ')
  expect(text).toContain('1\u202f000\u00a0habitants')
})

test('a chip says one condition by itself', () => {
  const chips = (text: string) =>
    conditionsOf(filterOf(text, { places })).map((condition) => plain(conditionChip(condition, told('2024'))))
  expect(chips('-department:93,npnru:with,poverty-rate:40~,region:')).toEqual([
    'Sauf département Seine-Saint-Denis (93)',
    'NPNRU',
    'Taux de pauvreté à 60 % d’au moins 40 %',
    'Région à choisir'
  ])
})
