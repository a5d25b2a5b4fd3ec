import type { PageWords } from '../dashboard/messages.ts';

/** What the dashboard says by itself; its charts come named from the server. */
export interface DashboardWords {
  readonly page: PageWords;
  readonly counting: string;
  readonly stopped: string;
  readonly copied: (rows: number) => string;
  readonly places: (count: number) => string;
  readonly noPlaces: string;
}
