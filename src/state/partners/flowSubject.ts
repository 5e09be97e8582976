import { levelOf } from '../../catalogue/levels.ts'
import { fundingProgrammes, type Programme } from '../../catalogue/programmes.ts'
import type { FlowLevel } from '../../query/partners/flows.ts'
import type { Subject, Zone } from '../../query/subject.ts'
import type { FlowId } from '../choices/partners.ts'

/** The programmes of a flow: of one family, so that they add up. */
export function flowProgrammes(flow: FlowId): readonly Programme[] {
  const ids = flow === 'posts' ? ['adultes-relais', 'fonjep'] : [flow]
  return fundingProgrammes.filter(({ id }) => ids.includes(id))
}

/** Money is followed one level below the zone: to the regions of France, the departments of a region ... */
export function flowLevel(zone: Pick<Zone, 'level'> | null): FlowLevel {
  if (!zone) return 'region'
  return zone.level === 'region' ? 'department' : 'contract'
}

/** The question of a flow, from that of the map: its own programmes, every funder, every neighbourhood. */
export function flowSubject(subject: Subject, flow: FlowId): Subject {
  return {
    ...subject,
    programmes: flowProgrammes(flow),
    funder: null,
    npnru: 'all',
    level: levelOf(flowLevel(subject.zone))
  }
}
