import type { OwnLevel, ownRules } from '../../catalogue/ownMeasures.ts'
import type { ColumnKind, ColumnRole } from '../../own/reading.ts'
import type { KeyKind } from './joinSettings.ts'
import type { Repair } from './matchKeys.ts'
import type { Why } from './placing.ts'

/** Written wherever something of the visitor's is shown or exported. */
export const notOfficial = 'données de l’utilisateur, non officielles'

/** Said where a file is chosen. */
export const staysHere = 'Ce fichier reste sur cet ordinateur\u00a0: rien n’est envoyé.'

/** Beside the name of a column whose figures crossed the generations, and what it means. */
export const estimated = 'par surface, approximation'

export const estimateCaution =
  'Estimation\u00a0: des chiffres connus dans les quartiers d’une génération sont reportés sur ceux de l’autre selon les surfaces communes. Une somme est répartie au prorata de la surface\u00a0; un taux est la moyenne pondérée par la surface. Les habitants n’habitent pas partout également\u00a0: à ne pas lire comme une mesure.'

export const levelWords: Record<OwnLevel, string> = {
  neighbourhood2015: 'QPV 2015',
  neighbourhood2024: 'QPV 2024',
  contract: 'Contrats de ville',
  department: 'Départements'
}

/** 'une ligne par …', 'deux lignes d’un même …' */
export const areaWords: Record<OwnLevel, readonly [one: string, several: string]> = {
  neighbourhood2015: ['quartier', 'quartiers'],
  neighbourhood2024: ['quartier', 'quartiers'],
  contract: ['contrat de ville', 'contrats de ville'],
  department: ['département', 'départements']
}

export const ruleWords: Record<(typeof ownRules)[number], string> = {
  sum: 'Somme',
  mean: 'Moyenne',
  never: 'Ne s’agrège pas'
}

export const kindWords: Record<ColumnKind, string> = {
  text: 'Texte',
  number: 'Nombre',
  flag: 'Oui / non',
  date: 'Date'
}

export const roleWords: Record<ColumnRole, string> = {
  qpv2015: 'Code QPV 2015',
  qpv2024: 'Code QPV 2024',
  commune: 'Commune (code INSEE)',
  siren: 'EPCI (SIREN)',
  department: 'Département',
  contract: 'Contrat de ville',
  longitude: 'Longitude',
  latitude: 'Latitude',
  'x-lambert93': 'X Lambert-93',
  'y-lambert93': 'Y Lambert-93',
  address: 'Adresse'
}

export const keyWords: Record<KeyKind, string> = {
  qpv: 'Code de quartier',
  commune: 'Commune',
  siren: 'EPCI',
  department: 'Département',
  contract: 'Contrat de ville',
  lonlat: 'Longitude et latitude',
  lambert93: 'Coordonnées Lambert-93'
}

/** Why a row has no area, as the report says it. */
export const whyWords: Record<Why, string> = {
  empty: 'rien n’est écrit',
  form: 'pas la forme d’un code',
  homonym: 'nom de plusieurs communes\u00a0: le code est nécessaire',
  unknown: 'code inconnu',
  generation: 'quartier de l’autre génération',
  'no-successor': 'quartier sans surface commune connue avec l’autre génération',
  'no-contract': 'territoire sans contrat de ville à cette échelle',
  'several-areas': 'territoire à cheval sur plusieurs départements',
  outside: 'position hors de tout quartier',
  position: 'position hors de France, ou d’un autre système de coordonnées'
}

export const repairWords: Record<Repair, string> = {
  zero: 'zéro rétabli',
  case: 'minuscules',
  signs: 'espaces ou signes retirés',
  name: 'nom remplacé par son code'
}
