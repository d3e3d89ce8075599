using System.Globalization;
using Krijtlijn.Bench;

// bench/meten calls this; `bench/meten help` says what it measures.
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
var opties = Opties.Lees(args);
return opties.Wat switch
{
    "start" => await Startmeting.Voer(opties),
    "inlezen" => await Inleesmeting.Voer(opties),
    "ophalen" => await Ophaalmeting.Voer(opties),
    "paginas" => await Paginameting.Voer(opties),
    "grootte" => await Groottemeting.Voer(opties),
    "verdelen" => Verdeelmeting.Voer(opties),
    "scenarios" => await Scenariometing.Voer(opties),
    _ => Opties.Misbruik("start, inlezen, ophalen, paginas, grootte, verdelen of scenarios verwacht."),
};
