// Hours in the viewer's own zone, and the day that it is there.
const language = document.documentElement.lang;
const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const line of document.querySelectorAll("[data-yours]")) {
  const start = new Date(line.dataset.start);
  const end = line.dataset.end ? new Date(line.dataset.end) : start;
  if (own && own !== line.dataset.zone) {
    const format = new Intl.DateTimeFormat(language, {
      dateStyle: "full", timeStyle: "short", hourCycle: "h23", timeZone: own,
    });
    line.querySelector("time").textContent = end > start ? format.formatRange(start, end) : format.format(start);
    line.querySelector(".zone").textContent = own.replaceAll("_", " ");
    line.hidden = false;
  }
}

for (const time of document.querySelectorAll("time[data-utc]")) {
  const moment = new Date(time.dataset.utc);
  const format = new Intl.DateTimeFormat(language, {
    weekday: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: own,
  });
  const parts = Object.fromEntries(format.formatToParts(moment).map((part) => [part.type, part.value]));
  const hour = `${parts.hour}:${parts.minute}`;
  const zone = time.parentElement.querySelector(".zone");
  if (zone && hour !== time.dateTime.slice(11, 16)) {
    const day = new Date(`${time.dateTime.slice(0, 10)}T12:00Z`);
    const there = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(day);
    const when = there === parts.weekday ? hour : `${parts.weekday} ${hour}`;
    zone.append(` · ${when} ${own.split("/").pop().replaceAll("_", " ")}`);
  }
}

for (const moment of document.querySelectorAll("time[data-moment]")) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  moment.textContent = format.format(new Date(moment.dateTime));
}

const now = new Date();
const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, "0")).join("-");
const cell = document.querySelector(`.month [data-day="${local}"]`);
if (cell) {
  document.querySelectorAll(".month .now").forEach((other) => other.classList.remove("now"));
  cell.classList.add("now");
}
