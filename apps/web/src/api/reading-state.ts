/**
 * How far the caller has written, and whether the read side shows it already. One per tab: the position that the last
 * write answered goes along with every reading until an answer has it.
 */
class ReadingState {
  private written: string | undefined;
  private behindSince: number | undefined;
  private currentAt = Date.now();
  private readonly listeners = new Set<() => void>();

  position(): string | undefined {
    return this.written;
  }

  /** Until when what is shown is complete, while the read side is behind. Milliseconds since 1970. */
  behind(): number | undefined {
    return this.behindSince;
  }

  answered(request: Request, response: Response): void {
    const position = response.headers.get('Meereis-Position');
    if (request.method !== 'GET') {
      if (position !== null && (this.written === undefined || position > this.written))
        this.written = position;
      return;
    }
    if (!response.ok) return;
    const isBehind = response.headers.get('Meereis-Behind') === 'true';
    if (!isBehind) this.currentAt = Date.now();
    const now = isBehind ? this.currentAt : undefined;
    if ((now === undefined) === (this.behindSince === undefined)) return;
    this.behindSince = now;
    for (const listener of this.listeners) listener();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

export const readingState = new ReadingState();
