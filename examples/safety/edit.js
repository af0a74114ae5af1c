// The text is the event: what is typed is checked, what the report mends is written back.
const text = document.querySelector('#event');
const report = document.querySelector('#report');

const { defaults, events } = await (await fetch('events.json')).json();
text.value = JSON.stringify({ ...defaults, ...events[0] }, null, 2);
text.readOnly = false;
report.event = text.value;

text.addEventListener('input', () => {
  report.event = text.value;
});
report.addEventListener('tweetup-safety-applied', ({ event }) => {
  text.value = JSON.stringify(event, null, 2);
  report.event = text.value;
});
