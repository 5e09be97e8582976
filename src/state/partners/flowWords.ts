import { levelOf } from '../../catalogue/levels.ts'
import { formatAmount, formatCount, formatPercent } from '../../core/format.ts'
import type { Subject } from '../../query/subject.ts'
import { yearsText } from '../words.ts'
import type { FlowModel } from './flows.ts'
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
  const unit = levelOf(subject.level.id).label.toLowerCase()
  if (model.mixed)
    return t(
      '{operations} projets relevés dans des pages publiques, de natures diverses : leurs montants ne s’additionnent pas, et chaque nature a son propre flux. Le reste du programme n’est situé par aucune page lue : il n’est pas dessiné.',
      { operations: formatCount(model.operations) }
    )
  const kind = subject.programmes.every(({ family }) => family === 'posts')
    ? t('Subventions annuelles de l’État aux employeurs')
    : subject.zone && subject.programmes.some(({ exhaustive }) => !exhaustive)
      ? t('Subventions que l’on peut placer ici')
      : t('Subventions')
  const posts = model.posts > 0 ? t(' pour {posts} postes', { posts: formatCount(model.posts) }) : ''
  const unplaced =
    model.unplacedEur > 0
      ? t(', dont {unplacedEur} ({smallPercent}) sans {unit} connu{value}, hachurés', {
          unplacedEur: formatAmount(model.unplacedEur),
          smallPercent: smallPercent(model.unplacedEur / model.totalEur),
          unit,
          value: unit === 'région' ? 'e' : ''
        })
      : ''
  return `${kind} : ${formatAmount(model.totalEur)}${posts}${unplaced}.`
}

/** A share that never rounds to nothing: 'moins de 0,1 %'. */
function smallPercent(share: number): string {
  return share < 0.001 ? t('moins de {value}', { value: formatPercent(0.001) }) : formatPercent(share)
}
