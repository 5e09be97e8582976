import { formatAmount, formatCount, formatPercent } from '../../core/format.ts'
import type { Subject } from '../../query/subject.ts'
import { yearsText } from '../words.ts'
import type { FlowModel } from './flows.ts'
import { postsText } from '../postsText.ts'
import { t } from '../../words/t.ts'
import { locale } from '../../words/language.ts'

/** The title of a diagram: 'Postes d’adultes-relais et FONJEP, 2024, Hérault'. */
export function flowTitle(subject: Subject): string {
  const what = new Intl.ListFormat(locale).format(subject.programmes.map(({ label }) => label))
  const where = subject.zone ? subject.zone.name : t('France entière')
  return `${what}, ${yearsText(subject)}, ${where}`
}

/** What the amounts are, how much there is of them and what is not placed. */
export function flowSummary(model: FlowModel, subject: Subject): string {
  if (model.mixed)
    return t(
      '{count} projets relevés dans des pages publiques, de natures diverses : leurs montants ne s’additionnent pas, et chaque nature a son propre flux. Le reste du programme n’est situé par aucune page lue : il n’est pas dessiné.',
      { count: formatCount(model.operations) }
    )
  const kind = subject.programmes.every(({ family }) => family === 'posts')
    ? t('Subventions annuelles de l’État aux employeurs')
    : subject.zone && subject.programmes.some(({ exhaustive }) => !exhaustive)
      ? t('Subventions que l’on peut placer ici')
      : t('Subventions')
  const amount = formatAmount(model.totalEur)
  const total =
    model.posts > 0 ? t('{amount} pour {posts}', { amount, posts: postsText(model.posts) }) : amount
  return model.unplacedEur > 0
    ? t('{kind} : {total}, dont {unplaced}, hachurés.', {
        kind,
        total,
        unplaced: unplacedText(model, subject)
      })
    : t('{kind} : {total}.', { kind, total })
}

function unplacedText({ unplacedEur, totalEur }: FlowModel, { level }: Subject): string {
  const blanks = { amount: formatAmount(unplacedEur), share: smallPercent(unplacedEur / totalEur) }
  if (level.id === 'region') return t('{amount} ({share}) sans région connue', blanks)
  return level.id === 'department'
    ? t('{amount} ({share}) sans département connu', blanks)
    : t('{amount} ({share}) sans contrat de ville connu', blanks)
}

/** A share that never rounds to nothing: 'moins de 0,1 %'. */
function smallPercent(share: number): string {
  return share < 0.001 ? t('moins de {share}', { share: formatPercent(0.001) }) : formatPercent(share)
}
