/** Whether this browser lets a page fill the screen: a phone may not. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled === true
}

/** Fills the screen where the browser allows it; else the window stays what it is. Asked for by a click or a key. */
export async function fillScreen(): Promise<void> {
  if (!canFillScreen() || document.fullscreenElement) return
  try {
    await document.documentElement.requestFullscreen()
  } catch (error) {
    // The browser's own refusal: settings, or a frame without the permission.
    if (!(error instanceof TypeError || error instanceof DOMException)) throw error
  }
}

/** Gives the screen back. */
export async function leaveScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen()
}
