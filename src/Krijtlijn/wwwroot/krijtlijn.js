// Makes pages nicer; every page works without it.

const alle = (kiezer, waar = document) => [...waar.querySelectorAll(kiezer)];

// The error summary takes the focus, so the reader starts with what to mend.
document.querySelector(".foutoverzicht")?.focus();

// One press, one request. Forms that answer with a download carry data-herhaalbaar.
const verzonden = new Set();
function geefVrij(formulier) {
  verzonden.delete(formulier);
  alle("[type=submit], button:not([type])", formulier).forEach((knop) => knop.removeAttribute("aria-disabled"));
}
document.addEventListener("submit", (gebeurtenis) => {
  const formulier = gebeurtenis.target;
  if (gebeurtenis.defaultPrevented || formulier.method !== "post" || "herhaalbaar" in formulier.dataset) return;
  if (verzonden.has(formulier)) {
    gebeurtenis.preventDefault();
    return;
  }
  verzonden.add(formulier);
  // aria-disabled and not disabled: a disabled button would not send its own name and value.
  gebeurtenis.submitter?.setAttribute("aria-disabled", "true");
  setTimeout(() => geefVrij(formulier), 15000);
});
addEventListener("pageshow", (gebeurtenis) => {
  if (gebeurtenis.persisted) [...verzonden].forEach(geefVrij);
});

// Filters apply as soon as one is chosen; their button stays for keyboards that pass every option.
alle("form[data-direct]").forEach((formulier) => {
  formulier.addEventListener("change", (gebeurtenis) => {
    if (gebeurtenis.target.matches("select, [type=checkbox], [type=radio]")) formulier.requestSubmit();
  });
});
// Empty filters stay out of the address.
alle("form[method=get]").forEach((formulier) => {
  formulier.addEventListener("formdata", (gebeurtenis) => {
    for (const [naam, waarde] of [...gebeurtenis.formData]) if (waarde === "") gebeurtenis.formData.delete(naam);
  });
});

// Typed and not kept: say so, and ask before leaving.
const schrijfvelden = "textarea, input:not([type=hidden], [type=submit], [type=search]), select";
const vuil = new Set();
alle("form[method=post]:not([data-geen-waarschuwing])").forEach((formulier) => {
  const stand = formulier.querySelector("[data-bewaard]");
  formulier.addEventListener("input", (gebeurtenis) => {
    if (!gebeurtenis.target.matches(schrijfvelden)) return;
    vuil.add(formulier);
    if (stand) {
      stand.dataset.vuil = "";
      stand.textContent = "Nog niet bewaard";
    }
  });
  formulier.addEventListener("submit", () => vuil.delete(formulier));
});
addEventListener("beforeunload", (gebeurtenis) => {
  if (vuil.size > 0) gebeurtenis.preventDefault();
});

// How much room a text has left; read out only when it gets tight.
alle("textarea[maxlength]").forEach((vak) => {
  const teller = document.createElement("p");
  teller.className = "teller";
  const toon = () => {
    const over = vak.maxLength - vak.value.length;
    teller.textContent = `Nog ${over.toLocaleString("nl-BE")} ${over === 1 ? "teken" : "tekens"}`;
    teller.classList.toggle("teller-over", over < 20);
    teller.setAttribute("aria-live", over < 50 ? "polite" : "off");
  };
  vak.addEventListener("input", toon);
  vak.after(teller);
  toon();
});

// An open menu group closes when the reader goes elsewhere.
const sluitGroepen = (behalve) => alle(".navigatie details[open]").forEach((groep) => groep.contains(behalve) || (groep.open = false));
document.addEventListener("click", (gebeurtenis) => sluitGroepen(gebeurtenis.target));
document.addEventListener("keydown", (gebeurtenis) => {
  if (gebeurtenis.key === "Escape") sluitGroepen(null);
});
// A closed disclosure on paper hides what it holds.
addEventListener("beforeprint", () => alle("main details").forEach((deel) => (deel.open = true)));
