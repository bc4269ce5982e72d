import { isbot } from 'isbot';

/** Whether a user agent is that of a crawler, a link preview or a tool. `isbot` calls the empty string no bot: the rule asks for that itself. */
export function isBot(agent: string): boolean {
  return isbot(agent);
}
