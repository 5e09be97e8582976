import { fold } from '../../core/fold.ts'

/** Words of a column's name: 'codeQPV_2024' gives code, qpv, 2024. */
export function wordsOf(name: string): string[] {
  const parted = name.slice(0, 200).replaceAll(/([a-zà-ÿ])([A-Z])/g, '$1 $2')
  return fold(parted)
    .replaceAll(/([a-z])(\d)/g, '$1 $2')
    .split(' ')
    .filter((word) => word !== '')
}

// Their cells are digits, and yet no quantity: adding them up means nothing.
const codes = new Set([
  'code',
  'codes',
  'codgeo',
  'cod',
  'cog',
  'insee',
  'siren',
  'siret',
  'nic',
  'rna',
  'cp',
  'postal',
  'dep',
  'dept',
  'dpt',
  'depcom',
  'reg',
  'qpv',
  'qp',
  'iris',
  'uai',
  'finess',
  'naf',
  'ape',
  'tel',
  'telephone',
  'id',
  'identifiant',
  'numero',
  'num',
  'ref',
  'reference',
  'epci',
  'ept',
  'arrondissement'
])
const quantities = new Set([
  'nb',
  'nombre',
  'taux',
  'part',
  'total',
  'montant',
  'pop',
  'population',
  'indice',
  'tx',
  'pct'
])

/** Whether a column's name says that its cells are codes. */
export function namesCodes(name: string): boolean {
  const words = wordsOf(name)
  return words.some((word) => codes.has(word)) && !words.some((word) => quantities.has(word))
}
