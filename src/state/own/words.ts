import { formatCount } from '../../core/format.ts'
import type { OwnLevel, ownRules } from '../../catalogue/ownMeasures.ts'
import type { ColumnKind, ColumnRole } from '../../own/reading.ts'
import type { KeyKind } from './joinSettings.ts'
import type { Repair } from './matchKeys.ts'
import type { Why } from './placing.ts'
import { plural, t } from '../../words/t.ts'

/** Written wherever something of the visitor's is shown or exported. */
export const notOfficial = t('données de l’utilisateur, non officielles')

/** Said where a file is chosen. */
export const staysHere = t('Ce fichier reste sur cet ordinateur\u00a0: rien n’est envoyé.')

/** Beside the name of a column whose figures crossed the generations, and what it means. */
export const estimated = t('par surface, approximation')

export const estimateCaution = t(
  'Estimation\u00a0: des chiffres connus dans les quartiers d’une génération sont reportés sur ceux de l’autre selon les surfaces communes. Une somme est répartie au prorata de la surface\u00a0; un taux est la moyenne pondérée par la surface. Les habitants n’habitent pas partout également\u00a0: à ne pas lire comme une mesure.'
)

export const levelWords: Record<OwnLevel, string> = {
  neighbourhood2015: 'QPV 2015',
  neighbourhood2024: 'QPV 2024',
  contract: t('Contrats de ville'),
  department: t('Départements')
}

/** 'une ligne par …', 'deux lignes d’un même …' */
export const areaWords: Record<OwnLevel, readonly [one: string, several: string]> = {
  neighbourhood2015: [t('quartier'), t('quartiers')],
  neighbourhood2024: [t('quartier'), t('quartiers')],
  contract: [t('contrat de ville'), t('contrats de ville')],
  department: [t('département'), t('départements')]
}

/** '1 quartier', '12 contrats de ville' */
export function areasText(level: OwnLevel, count: number): string {
  return `${formatCount(count)} ${plural(count, ...areaWords[level])}`
}

/** '1 ligne', '3 412 lignes' */
export function rowsText(count: number): string {
  const told = { count: formatCount(count) }
  return plural(count, t('{count} ligne', told), t('{count} lignes', told))
}

export const ruleWords: Record<(typeof ownRules)[number], string> = {
  sum: t('Somme'),
  mean: t('Moyenne'),
  never: t('Ne s’agrège pas')
}

export const kindWords: Record<ColumnKind, string> = {
  text: t('Texte'),
  number: t('Nombre'),
  flag: t('Oui / non'),
  date: t('Date')
}

export const roleWords: Record<ColumnRole, string> = {
  qpv2015: t('Code QPV 2015'),
  qpv2024: t('Code QPV 2024'),
  commune: t('Commune (code INSEE)'),
  siren: t('EPCI (SIREN)'),
  department: t('Département'),
  contract: t('Contrat de ville'),
  longitude: t('Longitude'),
  latitude: t('Latitude'),
  'x-lambert93': 'X Lambert-93',
  'y-lambert93': 'Y Lambert-93',
  address: t('Adresse')
}

export const keyWords: Record<KeyKind, string> = {
  qpv: t('Code de quartier'),
  commune: t('Commune'),
  siren: 'EPCI',
  department: t('Département'),
  contract: t('Contrat de ville'),
  lonlat: t('Longitude et latitude'),
  lambert93: t('Coordonnées Lambert-93')
}

/** Why a row has no area, as the report says it. */
export const whyWords: Record<Why, string> = {
  empty: t('rien n’est écrit'),
  form: t('pas la forme d’un code'),
  homonym: t('nom de plusieurs communes\u00a0: le code est nécessaire'),
  unknown: t('code inconnu'),
  generation: t('quartier de l’autre génération'),
  'no-successor': t('quartier sans surface commune connue avec l’autre génération'),
  'no-contract': t('territoire sans contrat de ville à cette échelle'),
  'several-areas': t('territoire à cheval sur plusieurs départements'),
  outside: t('position hors de tout quartier'),
  position: t('position hors de France, ou d’un autre système de coordonnées')
}

export const repairWords: Record<Repair, string> = {
  zero: t('zéro rétabli'),
  case: t('minuscules'),
  signs: t('espaces ou signes retirés'),
  name: t('nom remplacé par son code')
}
