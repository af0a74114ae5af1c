import type { Messages } from '../../internal/messages.ts';

const messages: Messages = {};
export default messages;
