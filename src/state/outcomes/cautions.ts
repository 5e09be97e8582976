import { indicators } from '../../catalogue/indicators/index.ts'
import type { Indicator } from '../../catalogue/indicators/indicator.ts'
import { atlasLevelOf, type OwnFigure } from '../../catalogue/ownMeasures.ts'
import { undated } from './figure.ts'
import type { AskedFigure, OutcomeSubject } from './subject.ts'
import { notOfficial } from '../own/words.ts'
import { lowered } from './words.ts'
import { yearLabel } from './years.ts'
import { inLanguage, t } from '../../words/t.ts'

/** Everything that must be known before the figures of a subject are quoted, what the atlas made of them first. */
export function cautionTexts(subject: OutcomeSubject): string[] {
  const { first, second } = subject
  const figures = second ? [first, second] : [first]
  const told = [
    ...figures.map((figure) => aggregateText(subject, figure)),
    consecutiveText(first),
    first.shows === 'gap' && first.reference === 'commune'
      ? t('Le chiffre de la commune est de 2021, celui du quartier : {year}. L’écart mêle deux années.', {
          year: yearLabel(first.year)
        })
      : '',
    subject.zone?.level === 'contract' && subject.generation === '2015'
      ? t(
          'Un quartier de 2015 est compté dans ce contrat quand le quartier 2024 qui en couvre la plus grande part y est.'
        )
      : '',
    ...npnruTexts(subject, figures),
    selectionText(subject, figures),
    ...figures.flatMap(ownTexts)
  ]
  return [...new Set(told.filter(Boolean))]
}

/** How an aggregate was made, the figure's own or its reference, in words; '' where there is none. */
export function aggregateText({ level }: OutcomeSubject, { measure, shows, reference }: AskedFigure): string {
  if (measure.kind === 'funding') return ''
  if (measure.kind === 'own') return level === atlasLevelOf(measure.figure) ? '' : ownRuleText(measure.figure)
  const isMade = reference === 'all' || reference === 'department' || reference === 'contract'
  if (level !== 'neighbourhood') return ruleText(measure.indicator)
  return shows === 'gap' && isMade
    ? t('Référence : {rule}', { rule: lowered(ruleText(measure.indicator)) })
    : ''
}

/** How a visitor's figures of several areas make one. */
function ownRuleText({ rule }: OwnFigure): string {
  return rule === 'sum'
    ? t('Somme des chiffres du fichier qui sont connus.')
    : t('Moyenne simple des chiffres du fichier qui sont connus.')
}

/** How the figure of several QPV is made of theirs. */
export function ruleText({ aggregation }: Indicator): string {
  if (aggregation.kind === 'sum') return t('Somme des quartiers dont le chiffre est publié.')
  if (aggregation.kind === 'never')
    return t('Pas de chiffre au-dessus du quartier : {why}.', { why: inLanguage(aggregation.why) })
  const weight = indicators.find(({ id }) => id === aggregation.by)
  const by = weight ? inLanguage(weight.label) : aggregation.by
  return t('Moyenne des quartiers pondérée par « {weight} » : une approximation, pas un taux publié.', {
    weight: lowered(by)
  })
}

/** The producer's warning about two vintages that follow each other; '' where they do not. */
export function consecutiveText({ shows, year, from }: AskedFigure): string {
  return shows === 'change' && from !== null && year - from === 1
    ? t('Deux millésimes qui se suivent ne se lisent pas comme une évolution (avertissement du producteur).')
    : ''
}

function npnruTexts({ npnru, generation, level }: OutcomeSubject, figures: readonly AskedFigure[]): string[] {
  if (npnru === 'all') return []
  return [
    generation === '2024'
      ? t(
          'Un quartier 2024 est dit NPNRU quand un quartier NPNRU de 2015 le recouvre ; outre-mer rien ne le dit, et le filtre laisse ces quartiers de côté.'
        )
      : '',
    level !== 'neighbourhood' && figures.some(({ measure }) => measure.kind === 'funding')
      ? t(
          'Le filtre NPNRU ne s’applique pas aux montants : ils sont connus pour tous les quartiers ensemble, et rapportés à tous leurs habitants.'
        )
      : ''
  ]
}

/** What a selection of neighbourhoods does to areas that hold many. */
function selectionText({ selection, level }: OutcomeSubject, figures: readonly AskedFigure[]): string {
  if (!selection || level === 'neighbourhood') return ''
  return figures.every(({ measure }) => measure.kind === 'indicator')
    ? t('Les chiffres sont ceux des seuls quartiers retenus.')
    : t(
        'Montants et chiffres connus par territoire sont ceux du territoire entier, dès qu’un de ses quartiers est retenu.'
      )
}

/** What the producer and a look at the files warn of, the breaks included. */
function ownTexts({ measure, year }: AskedFigure): string[] {
  if (measure.kind === 'funding') return measure.programmes.map(({ caution }) => caution)
  if (measure.kind === 'own') {
    const { label, file, caution } = measure
    return [
      file === null
        ? t('« {label} » : {notOfficial}, jointes dans ce navigateur et envoyées nulle part.', {
            label,
            notOfficial
          })
        : t('« {label} » ({file}) : {notOfficial}, jointes dans ce navigateur et envoyées nulle part.', {
            label,
            file,
            notOfficial
          }),
      caution ?? ''
    ]
  }
  const { cautions, breaks } = measure.indicator
  return [
    ...cautions.map(inLanguage),
    // The QPV 2024 have one figure: no series to break.
    ...(year === undated
      ? []
      : breaks.map(({ year: at, why }) =>
          t('Rupture de série en {at} : {why}.', { at, why: inLanguage(why) })
        ))
  ]
}
