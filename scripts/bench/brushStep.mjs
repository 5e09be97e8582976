import { summary } from './statistics.mjs'
import { visit } from './visit.mjs'

/**
 * Drags a brush over the first histogram of the outcomes, to and fro, and times each step.
 * @param {string} search the address of the view, its table and both maps open
 * @returns milliseconds of script a step takes until every view shows it, and until the frame with the maps is drawn
 */
export async function measureBrushSteps(browser, url, search, steps) {
  const { page, context } = await visit(browser, `${url}${search}`, 'outcomes-drawn', timeFrames)
  const chart = page
    .getByRole('region', { name: 'Distribution', exact: true })
    .locator('.plot svg[role=group]')
  await chart.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => performance.now() - window.benchFrames.busyAt > 1000)
  const { script, drawn } = await chart.evaluate(drag, steps)
  await context.close()
  return { runs: steps, ...summary('script', script), ...summary('drawn', drawn) }
}

/** Runs in the page before it: counts what frame callbacks take, deck.gl's and MapLibre's included. */
function timeFrames() {
  const frames = (window.benchFrames = { spent: 0, busyAt: 0 })
  const request = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const started = performance.now()
      callback(time)
      const ended = performance.now()
      frames.spent += ended - started
      // deck.gl looks at every frame whether there is something to draw: that takes less.
      if (ended - started > 3) frames.busyAt = ended
    })
}

/** Runs in the page, on the brush of a histogram. */
async function drag(brush, steps) {
  const frames = window.benchFrames
  const { left, top, width, height } = brush.getBoundingClientRect()
  // 1 is the mouse's: a pointer that the browser does not know cannot be captured.
  const send = (type, share) =>
    brush.dispatchEvent(
      new PointerEvent(type, {
        bubbles: true,
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons: type === 'pointerup' ? 0 : 1,
        clientX: left + width * share,
        clientY: top + height / 2
      })
    )
  const nextFrame = () => new Promise(requestAnimationFrame)
  // Software that draws in the place of a graphics card takes the processor from the step that follows.
  const caughtUp = async () => {
    let last = await nextFrame()
    for (let onTime = 0; onTime < 3;) {
      const now = await nextFrame()
      onTime = now - last < 25 ? onTime + 1 : 0
      last = now
    }
  }
  const from = 0.15
  const shareAt = (step) => from + 0.02 + 0.6 * (1 - Math.abs((2 * step) / steps - 1))
  const script = []
  const drawn = []
  const pressed = performance.now()
  send('pointerdown', from)
  // Ten steps more before the first that counts: shaders and code are compiled in them.
  for (let step = -10; step < steps; step++) {
    await caughtUp()
    const started = performance.now()
    send('pointermove', shareAt(Math.abs(step)))
    // Svelte brings every view up to date in the microtasks of the event.
    for (let turn = 0; turn < 3; turn++) await null
    const updated = performance.now()
    const spent = frames.spent
    // deck.gl finds its new layers in the first frame and asks MapLibre for the second, which draws them; the
    // third begins when that one has been handed over.
    for (let frame = 0; frame < 3; frame++) await nextFrame()
    if (step < 0) continue
    script.push(updated - started + frames.spent - spent)
    drawn.push(performance.now() - started)
  }
  send('pointerup', shareAt(steps))
  const answered = performance.getEntriesByName('areas-kept').filter(({ startTime }) => startTime > pressed)
  if (answered.length < steps) throw new Error(`the brush moved ${answered.length} times in ${steps} steps`)
  return { script, drawn }
}
