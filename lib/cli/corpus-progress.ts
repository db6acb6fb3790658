/** How far a corpus run is: a bar on a terminal, a line now and then elsewhere. */
import type { RunProgress } from '../corpus/run/run-options.js';

/** Where progress is shown. */
export interface ProgressOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Milliseconds between two updates, on a terminal and elsewhere. */
const PAUSE = { terminal: 100, lines: 10_000 };
/** The rate is that of the last seconds. */
const WINDOW = 20_000;
const BAR = 24;
const CLEAR = '\r\u001b[K';

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}

function bar(share: number): string {
  const full = Math.round(share * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)}`;
}

interface Sample extends RunProgress {
  readonly time: number;
}

/** Speed over the window, in documents and in bytes a second. */
function speed(first: Sample, last: Sample): { readonly documents: number; readonly bytes: number } {
  const seconds = Math.max(0.001, (last.time - first.time) / 1000);
  return {
    documents: (last.records - first.records) / seconds,
    bytes: (last.bytesRead - first.bytesRead) / seconds,
  };
}

/** @param start where the run began: inputs are read in large blocks, so that the time left needs a long look back */
function line(start: Sample, first: Sample, last: Sample, withBar: boolean): string {
  const { documents } = speed(first, last);
  const { bytes } = speed(start, last);
  const share = last.bytesTotal === 0 ? null : Math.min(1, last.bytesRead / last.bytesTotal);
  const left = share === null || bytes <= 0 ? null : (last.bytesTotal - last.bytesRead) / bytes;
  return [
    ...(share === null ? [] : [`${withBar ? `${bar(share)} ` : ''}${Math.floor(share * 100)}%`]),
    `${last.records.toLocaleString('en')} documents`,
    ...(first === last ? [] : [`${documents.toFixed(documents < 10 ? 1 : 0)}/s`]),
    ...(left === null ? [] : [`${duration(left)} left`]),
  ].join('  ');
}

/** Shows progress as it comes; nothing is written more often than a reader can follow. */
export class ProgressReport {
  private readonly samples: Sample[] = [];
  private shown = Number.NEGATIVE_INFINITY;
  private start: Sample | null = null;

  constructor(
    private readonly output: ProgressOutput,
    private readonly now: () => number,
  ) {}

  /** Takes the state of a run. */
  update(progress: RunProgress): void {
    const time = this.now();
    const sample = { ...progress, time };
    this.start ??= sample;
    this.samples.push(sample);
    while (this.samples.length > 2 && time - this.samples[0]!.time > WINDOW) this.samples.shift();
    const { isTTY: terminal = false, columns = 80 } = this.output;
    if (time - this.shown < (terminal ? PAUSE.terminal : PAUSE.lines)) return;
    this.shown = time;
    const text = line(this.start, this.samples[0]!, sample, terminal);
    this.output.write(terminal ? `${CLEAR}${text.slice(0, columns - 1)}` : `${text}\n`);
  }

  /** Clears the bar. */
  end(): void {
    if (this.output.isTTY === true) this.output.write(CLEAR);
  }
}
