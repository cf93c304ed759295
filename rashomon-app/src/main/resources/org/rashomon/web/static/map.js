// The map of the overview: outlines from the program itself, no tiles and no network. What is drawn
// stands in the attribute of #spots; the board that holds it is replaced whenever the filter changes.
"use strict";

(() => {
  const holder = document.getElementById("map");
  if (!holder || !window.L) return;

  const CELL = 44; // pixels: circles nearer than this are drawn as one
  const map = L.map(holder, {
    attributionControl: false,
    zoomSnap: 0.25,
    minZoom: 1,
    maxZoom: 11,
    worldCopyJump: true,
  }).setView([25, 20], 1.5);
  map.createPane("land").style.zIndex = 300;
  const ground = L.svg({ pane: "land" });
  const land = L.layerGroup().addTo(map);
  const drawn = L.layerGroup().addTo(map);
  let spots = { circles: [], countries: {} };
  let outlines = null;

  /** Lines are packed as differences in hundredths of a degree. */
  const unpack = (flat) => {
    const line = [];
    for (let i = 0, x = 0, y = 0; i < flat.length; i += 2) {
      x += flat[i];
      y += flat[i + 1];
      line.push([y / 100, x / 100]);
    }
    return line;
  };

  const ring = (numbers, lines) => {
    const points = [];
    for (const number of numbers) {
      const line = number < 0 ? [...lines[~number]].reverse() : lines[number];
      points.push(...(points.length ? line.slice(1) : line));
    }
    // Russia and Fiji go on behind the date line instead of leaping round the world.
    return points.map((point, i, all) => {
      if (i > 0) while (point[1] - all[i - 1][1] > 180) point = all[i] = [point[0], point[1] - 360];
      if (i > 0) while (all[i - 1][1] - point[1] > 180) point = all[i] = [point[0], point[1] + 360];
      return point;
    });
  };

  /** Lets a shape be reached and pressed by keys; Leaflet's own shapes listen to pointers only. */
  const press = (shape, words) => {
    const drawn = shape.getElement();
    if (!drawn) return;
    drawn.setAttribute("tabindex", "0");
    drawn.setAttribute("role", "button");
    drawn.setAttribute("aria-label", words);
    drawn.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      shape.fire("click");
    });
  };

  const drawLand = () => {
    land.clearLayers();
    for (const [code, polygons] of Object.entries(outlines)) {
      const told = spots.countries[code];
      const shape = L.polygon(polygons, {
        renderer: ground,
        className: told ? "land told" : "land",
        interactive: Boolean(told),
      });
      if (told) {
        shape.bindTooltip(`${code}: ${told[0]} only told to the country, ${told[1]} disputed`);
        shape.on("click", () => choose("country", code));
      }
      land.addLayer(shape);
      if (told) press(shape, `${code}: ${told[0]} events told to the country only, ${told[1]} disputed`);
    }
  };

  /** Puts a value into the filter and asks for the board anew. */
  const choose = (name, value) => {
    const form = document.getElementById("filter");
    let field = form.elements[name];
    if (!field) {
      field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      form.append(field);
    }
    field.value = value;
    field.closest("details")?.setAttribute("open", "");
    form.requestSubmit();
  };

  /** "28 k" where the number would be wider than its mark. */
  const many = (events) => (events < 10000 ? String(events) : `${Math.round(events / 1000)} k`);

  const groups = () => {
    const found = [];
    for (const circle of spots.circles) {
      const at = map.project([circle.lat, circle.lon]);
      const near = found.find((group) => group.at.distanceTo(at) < CELL);
      if (near) near.circles.push(circle);
      else found.push({ at, circles: [circle] });
    }
    return found;
  };

  const sum = (circles, name) => circles.reduce((total, circle) => total + circle[name], 0);

  const drawGroup = ({ circles }) => {
    for (const circle of circles) {
      L.circle([circle.lat, circle.lon], {
        radius: circle.km * 1000,
        className: "area" + (circle.disputed ? " disputed" : "") + (circle.rival ? " rival" : ""),
        interactive: false,
      }).addTo(drawn);
    }
    const first = circles[0];
    const events = sum(circles, "events");
    const disputed = sum(circles, "disputed");
    const mark = L.circleMarker([first.lat, first.lon], {
      radius: 7 + Math.min(15, 3 * Math.log2(events)),
      className: "spot" + (disputed ? " disputed" : "") + (first.rival ? " rival" : ""),
    }).addTo(drawn);
    const here = first.name ?? `Within half a degree, ${first.country ?? "country not told"}`;
    const name = circles.length === 1 ? here : `${here} and ${circles.length - 1} more`;
    const words = `${name}: ${events} ${events === 1 ? "event" : "events"}, ${disputed} disputed`;
    mark.bindTooltip(words);
    press(mark, words);
    mark.on("click", () => {
      if (circles.length === 1 && first.name) choose("place", first.name);
      else if (circles.length === 1 && first.country) choose("country", first.country);
      else map.fitBounds(L.latLngBounds(circles.map((c) => [c.lat, c.lon])).pad(0.3));
    });
    if (events > 1) {
      const label = L.tooltip({ permanent: true, direction: "center", className: "count" });
      mark.unbindTooltip().bindTooltip(label.setContent(many(events)));
      mark.on("mouseover", () => label.setContent(`${events} in ${name}`));
      mark.on("mouseout", () => label.setContent(many(events)));
    }
  };

  const draw = () => {
    drawn.clearLayers();
    groups().forEach(drawGroup);
  };

  const fit = () => {
    const points = spots.circles.map((circle) => [circle.lat, circle.lon]);
    if (points.length) map.fitBounds(L.latLngBounds(points).pad(0.25), { maxZoom: 7, animate: false });
  };

  const circleOf = ([name, country, lat, lon, km, events, disputed, rival]) => ({
    name, country, lat, lon, km, events, disputed, rival: rival === 1,
  });

  const read = () => {
    const source = document.getElementById("spots");
    if (!source) return;
    const packed = JSON.parse(source.dataset.spots);
    spots = { circles: packed.circles.map(circleOf), countries: packed.countries };
    if (outlines) drawLand();
    fit();
    draw();
  };

  map.on("zoomend", draw);
  document.body.addEventListener("htmx:afterSettle", read);
  fetch(holder.dataset.outlines)
    .then((answer) => answer.json())
    .then((packed) => {
      const lines = packed.lines.map(unpack);
      outlines = {};
      for (const [code, polygons] of Object.entries(packed.countries)) {
        outlines[code] = polygons.map((rings) => rings.map((one) => ring(one, lines)));
      }
      drawLand();
      holder.dataset.ready = "yes";
    })
    .catch(() => {
      holder.classList.add("failed");
      holder.textContent = "The map could not be drawn. The places stand in the list below.";
    });
  read();
})();
