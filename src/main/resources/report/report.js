(function () {
  'use strict';
  var root = document.documentElement;

  function speak(language) {
    root.lang = language;
    document.querySelectorAll('[data-language]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.dataset.language === language));
    });
    document.querySelectorAll('option').forEach(function (option) { option.textContent = option.dataset[language]; });
    var heading = document.querySelector('h1 bdi[lang="' + language + '"], h1 bdi:not([lang])');
    if (heading) document.title = heading.textContent;
  }
  document.querySelectorAll('[data-language]').forEach(function (button) {
    button.addEventListener('click', function () { speak(button.dataset.language); });
  });
  speak(location.hash === '#en' || location.hash === '#zh' ? location.hash.slice(1) : root.lang);

  function save(name, type, content) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type: type }));
    link.download = name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  var shown = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-size', 'font-family', 'text-anchor', 'visibility'];

  function picture(figure) {
    var all = Array.from(figure.querySelectorAll('svg.plot'));
    if (all.length === 1) return drawn(all[0]);
    var x = 0, parts = '', height = 0;
    all.forEach(function (svg) {
      var box = svg.viewBox.baseVal;
      var copy = new DOMParser().parseFromString(drawn(svg), 'image/svg+xml').documentElement;
      copy.setAttribute('x', x);
      copy.setAttribute('width', box.width);
      copy.setAttribute('height', box.height);
      parts += new XMLSerializer().serializeToString(copy);
      x += box.width + 20;
      height = Math.max(height, box.height);
    });
    return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ' + x + ' ' + height + '">' + parts + '</svg>';
  }

  function drawn(svg) {
    var copy = svg.cloneNode(true);
    var from = svg.querySelectorAll('*');
    copy.querySelectorAll('*').forEach(function (element, i) {
      var style = getComputedStyle(from[i]);
      if (style.display === 'none') { element.setAttribute('display', 'none'); return; }
      shown.forEach(function (property) { element.setAttribute(property, style.getPropertyValue(property)); });
    });
    copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
    return new XMLSerializer().serializeToString(copy);
  }

  document.querySelectorAll('[data-get]').forEach(function (button) {
    button.addEventListener('click', function () {
      var figure = button.closest('figure');
      if (button.dataset.get === 'csv') save(figure.id + '.csv', 'text/csv', figure.querySelector('.data').textContent);
      else save(figure.id + '.svg', 'image/svg+xml', picture(figure));
    });
  });

  function value(cell, kind) {
    if (kind === 'text') return cell.innerText.toLowerCase();
    var number = parseFloat(cell.dataset.value);
    return isNaN(number) ? -Infinity : number;
  }
  document.querySelectorAll('table.sortable th[data-sort] button').forEach(function (button) {
    button.addEventListener('click', function () {
      var heading = button.parentElement;
      var column = Array.prototype.indexOf.call(heading.parentElement.children, heading);
      var down = heading.getAttribute('aria-sort') !== 'descending';
      heading.parentElement.querySelectorAll('[aria-sort]').forEach(function (other) { other.removeAttribute('aria-sort'); });
      heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      var body = heading.closest('table').tBodies[0];
      Array.from(body.rows).sort(function (one, other) {
        var a = value(one.cells[column], heading.dataset.sort);
        var b = value(other.cells[column], heading.dataset.sort);
        return (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1);
      }).forEach(function (row) { body.appendChild(row); });
    });
  });

  function digits(size) {
    return size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
  }
  document.querySelectorAll('svg.plot[data-from]').forEach(function (svg) {
    var figure = svg.closest('figure');
    var rows = figure.querySelector('.data').textContent.trim().split('\n').slice(1).map(function (line) { return line.split(','); });
    var names = svg.dataset.names.split('\n').map(function (name) { return name.split('\t'); });
    var factor = +svg.dataset.factor;
    var cursor = svg.querySelector('.cursor');
    var tip = document.createElement('div');
    tip.className = 'tip';
    tip.hidden = true;
    figure.appendChild(tip);

    function number(cell) {
      if (cell === '') return '–';
      var written = +cell * factor;
      return written.toFixed(digits(Math.abs(written))).replace('-', '−');
    }
    function show(event) {
      var box = svg.getBoundingClientRect();
      var scale = box.width / svg.viewBox.baseVal.width;
      var left = +svg.dataset.left, right = +svg.dataset.right, from = +svg.dataset.from, to = +svg.dataset.to;
      var week = from + ((event.clientX - box.left) / scale - left) / (right - left) * (to - from);
      var place = Math.max(0, Math.min(rows.length - 1, Math.round(week - 1 - rows[0][0])));
      var row = rows[place];
      var x = left + (+row[0] + 1 - from) / (to - from) * (right - left);
      cursor.setAttribute('x1', x);
      cursor.setAttribute('x2', x);
      cursor.setAttribute('visibility', 'visible');
      var chinese = root.lang === 'zh';
      tip.textContent = '';
      [chinese ? '第' + row[0] + '周' : 'week ' + row[0]].concat(names.map(function (name, n) {
        var low = row[3 * n + 2];
        return (names.length > 1 ? name[chinese ? 1 : 0] + ' ' : '') + number(row[3 * n + 1])
          + (low === '' ? '' : ' [' + number(low) + ', ' + number(row[3 * n + 3]) + ']');
      })).forEach(function (line) {
        var part = document.createElement('div');
        part.textContent = line;
        tip.appendChild(part);
      });
      tip.hidden = false;
      var place2 = x * scale;
      tip.style.top = svg.offsetTop + 4 + 'px';
      if (place2 > box.width / 2) { tip.style.left = 'auto'; tip.style.right = box.width - place2 + 8 + 'px'; }
      else { tip.style.right = 'auto'; tip.style.left = place2 + 8 + 'px'; }
    }
    function hide() { tip.hidden = true; cursor.setAttribute('visibility', 'hidden'); }
    svg.addEventListener('pointermove', show);
    svg.addEventListener('pointerdown', show);
    svg.addEventListener('pointerleave', hide);
  });

  document.querySelectorAll('[data-choose]').forEach(function (menu) {
    menu.addEventListener('change', function () {
      menu.closest('section').querySelectorAll('[data-chosen]').forEach(function (part) { part.hidden = part.dataset.chosen !== menu.value; });
    });
  });
})();
