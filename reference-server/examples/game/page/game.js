import { SolowireClient } from '/client.js';

const element = (id) => document.getElementById(id);
const [status, again, field] = ['status', 'again', 'field'].map(element);

// Who one is, is the same in all tabs of a browser; so the second tab takes over from the first.
const player = localStorage.getItem('player') ?? `player-${Math.random().toString(36).slice(2, 10)}`;
localStorage.setItem('player', player);
element('player').textContent = player;

const words = {
  'session-taken-over': 'You are playing in another tab or on another device now.',
  kicked: 'You were removed from the game.',
};

const client = new SolowireClient(`ws://${location.host}/play`, player, {
  onWelcome({ epoch }) {
    status.textContent = 'playing';
    again.hidden = true;
    element('epoch').textContent = epoch;
  },
  onEvent(topic, state) {
    if (topic !== 'state') return;
    element('tick').textContent = state.tick;
    draw(state.players);
  },
  onWaiting(reason, ms) {
    status.textContent = `connection lost (${reason}); trying again in ${(ms / 1000).toFixed(1)} s`;
  },
  onStopped(reason) {
    status.textContent = words[reason] ?? `The game has ended: ${reason}`;
    again.hidden = false;
  },
});

function draw(players) {
  const pen = field.getContext('2d');
  const scale = field.width / 100;
  pen.clearRect(0, 0, field.width, field.height);
  for (const { id, x, y, away } of players) {
    pen.globalAlpha = away ? 0.3 : 1;
    pen.fillStyle = id === player ? '#0a7' : '#57c';
    pen.fillRect(x * scale - 6, y * scale - 6, 12, 12);
  }
}

const parts = { ArrowLeft: ['dx', -1], ArrowRight: ['dx', 1], ArrowUp: ['dy', -1], ArrowDown: ['dy', 1] };
const direction = { dx: 0, dy: 0 };

function steer({ key, type, repeat }) {
  const [part, sign] = parts[key] ?? [];
  if (part === undefined || repeat) return;
  direction[part] = type === 'keydown' ? sign : 0;
  client.request('steer', direction);
}

addEventListener('keydown', steer);
addEventListener('keyup', steer);
again.addEventListener('click', () => client.connect());
client.connect();
