import type { OwnLevel, ownRules } from '../../catalogue/ownMeasures.ts'
import type { ColumnKind, ColumnRole } from '../../own/reading.ts'
import type { KeyKind } from './joinSettings.ts'
import type { Repair } from './matchKeys.ts'
import type { Why } from './placing.ts'
import { t } from '../../words/t.ts'

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
  neighbourhood2015: ['quartier', 'quartiers'],
  neighbourhood2024: ['quartier', 'quartiers'],
  contract: [t('contrat de ville'), t('contrats de ville')],
  department: [t('département'), t('départements')]
}

export const ruleWords: Record<(typeof ownRules)[number], string> = {
  sum: t('Somme'),
  mean: t('Moyenne'),
  never: t('Ne s’agrège pas')
}

export const kindWords: Record<ColumnKind, string> = {
  text: t('Texte'),
  number: t('Nombre'),
  flag: 'Oui / non',
  date: 'Date'
}

export const roleWords: Record<ColumnRole, string> = {
  qpv2015: 'Code QPV 2015',
  qpv2024: 'Code QPV 2024',
  commune: 'Commune (code INSEE)',
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
  case: 'minuscules',
  signs: t('espaces ou signes retirés'),
  name: t('nom remplacé par son code')
}
