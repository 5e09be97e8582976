import { levelOf } from '../../catalogue/levels.ts'
import { formatAmount, formatCount, formatPercent } from '../../core/format.ts'
import type { Subject } from '../../query/subject.ts'
import { yearsText } from '../words.ts'
import type { FlowModel } from './flows.ts'

/** The title of a diagram: 'Postes d’adultes-relais et FONJEP, 2024, Hérault'. */
export function flowTitle(subject: Subject): string {
  const what = new Intl.ListFormat('fr-FR').format(subject.programmes.map(({ label }) => label))
  const where = subject.zone ? subject.zone.name : 'France entière'
  return `${what}, ${yearsText(subject)}, ${where}`
}

/** What the amounts are, how much there is of them and what is not placed. */
export function flowSummary(model: FlowModel, subject: Subject): string {
  const unit = levelOf(subject.level.id).label.toLowerCase()
  if (model.mixed)
    return (
      `${formatCount(model.operations)} projets relevés dans des pages publiques, de natures diverses : ` +
      'leurs montants ne s’additionnent pas, et chaque nature a son propre flux. Le reste du programme n’est ' +
      'situé par aucune page lue : il n’est pas dessiné.'
    )
  const kind = subject.programmes.every(({ family }) => family === 'posts')
    ? 'Subventions annuelles de l’État aux employeurs'
    : subject.zone && subject.programmes.some(({ exhaustive }) => !exhaustive)
      ? 'Subventions que l’on peut placer ici'
      : 'Subventions'
  const posts = model.posts > 0 ? ` pour ${formatCount(model.posts)} postes` : ''
  const unplaced =
    model.unplacedEur > 0
      ? `, dont ${formatAmount(model.unplacedEur)} (${smallPercent(model.unplacedEur / model.totalEur)}) sans ${unit} connu${unit === 'région' ? 'e' : ''}, hachurés`
      : ''
  return `${kind} : ${formatAmount(model.totalEur)}${posts}${unplaced}.`
}

/** A share that never rounds to nothing: 'moins de 0,1 %'. */
function smallPercent(share: number): string {
  return share < 0.001 ? `moins de ${formatPercent(0.001)}` : formatPercent(share)
}
