import { flushSync, mount, unmount, type Component } from 'svelte'
import { onTestFinished } from 'vitest'
import '../../../src/views/theme.css'

/**
 * A component on the page, as wide as a panel.
 * @returns its props, to change them as a parent would, and the element that holds it
 */
export function mounted<Props extends Record<string, unknown>>(component: Component<Props>, first: Props) {
  const props = $state(first)
  const target = document.createElement('div')
  target.style.width = '400px'
  document.body.append(target)
  const instance = mount(component, { target, props })
  flushSync()
  onTestFinished(async () => {
    await unmount(instance)
    target.remove()
  })
  return { props, target }
}

/** The first element that matches. */
export function found<Kind extends Element = Element>(target: ParentNode, selector: string): Kind {
  const element = target.querySelector<Kind>(selector)
  if (!element) throw new Error(`nothing matches ${selector}`)
  return element
}
