import axe from 'axe-core'

/** What of an element breaks a rule of accessibility: the rule, and the first place that does. */
export async function ruleBreaks(target: Element): Promise<string[]> {
  const { violations } = await axe.run(target)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
