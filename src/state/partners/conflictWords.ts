import { capitalised } from '../../core/capitalised.ts'
import { formatAmount, formatPercent } from '../../core/format.ts'
import type { Conflict, Percent, ShareLine } from './shares.ts'
import { countWord } from './words.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/** Whose share it is: a partner's name, the whole programme, or the others together. */
export function whoText({ who, share }: Pick<ShareLine, 'who' | 'share'>): string {
  if (who) return who.shortName
  return share.partner === 'total' ? t('Ensemble du programme') : t('Les autres ensemble')
}

/** The names a contradiction is about: 'Action Logement', 'USH et Bailleurs sociaux'. */
export function conflictSubject({ lines }: Conflict): string {
  return new Intl.ListFormat(locale).format([...new Set(lines.map(whoText))])
}

/** 'Deux sources se contredisent', 'Une même source donne quatre chiffres' */
export function conflictTitle({ publishers, lines }: Conflict): string {
  if (publishers.length > 1)
    return capitalised(t('{count} sources se contredisent', { count: countWord(publishers.length) }))
  return t('Une même source donne {count} chiffres', { count: countWord(lines.length) })
}

/** Why figures that differ need not be wrong; '' where nothing says so. */
export function conflictReserve({ kindsDiffer, datesDiffer }: Conflict): string {
  if (kindsDiffer && datesDiffer)
    return t('Natures et dates diffèrent\u00a0: ces chiffres ne se comparent pas terme à terme.')
  if (kindsDiffer) return t('Leurs natures diffèrent\u00a0: ces chiffres ne se comparent pas terme à terme.')
  return datesDiffer ? t('Leurs dates diffèrent.') : ''
}

/** A statement's figure: its amount, else its share. */
export function figureText({ share, percent }: ShareLine): string {
  if (!Number.isNaN(share.amountEur)) return formatAmount(share.amountEur)
  return percent ? formatPercent(percent.share) : '–'
}

/** Who made a percentage, and from what: 'part donnée par la source', 'calculé : 8,4 Md€ sur 12 Md€ ...' */
export function percentText(percent: Percent, amountEur: number): string {
  if (percent.by === 'source') return t('donné par la source')
  return t('calculé\u00a0: {amount} sur {total}, même source et même nature', {
    amount: formatAmount(amountEur),
    total: formatAmount(percent.total.amountEur)
  })
}

/** What an amount counts; sources do not always say. */
export function kindText(amountKind: string | null): string {
  return amountKind ?? t('nature non précisée')
}

/** What a line is about beyond its partner; a document of the list is named by its source already. */
export function itemText(item: string | null): string {
  return item === null || /^document \d+$/.test(item) ? '' : item
}
