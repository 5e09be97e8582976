export function serve(port: number, folder?: string): Promise<{ url: string; close: () => Promise<void> }>
