using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Krijtlijn.Platform.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bestand",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    mediatype = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    lengte = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    opgeladen_op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bestand", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gebeurtenis",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    moment = table.Column<DateTime>(type: "TEXT", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    wie = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    in_rol = table.Column<string>(type: "TEXT", maxLength: 240, nullable: false),
                    wat = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    is_intern = table.Column<bool>(type: "INTEGER", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    traject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebeurtenis", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indiening",
                columns: table => new
                {
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    moment = table.Column<DateTime>(type: "TEXT", nullable: false),
                    naar = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indiening", x => x.sleutel);
                });

            migrationBuilder.CreateTable(
                name: "instelling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    zoeknaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    net = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    instellingstype = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    hoofdstructuren = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    clb_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    bestuursnummer = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    website = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    gestopt_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instelling", x => x.id);
                    table.ForeignKey(
                        name: "fk_instelling_instelling_clb_id",
                        column: x => x.clb_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inzage",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    gebruiker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    wie = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    in_rol = table.Column<string>(type: "TEXT", maxLength: 240, nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pagina = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    moment = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inzage", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "leeg_begin",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    sinds = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leeg_begin", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "ophaalbladzijde",
                columns: table => new
                {
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    inhoud = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ophaalbladzijde", x => x.volgnummer);
                });

            migrationBuilder.CreateTable(
                name: "ophaling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    aanleiding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gestart_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    geeindigd_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    bladzijden = table.Column<int>(type: "INTEGER", nullable: false),
                    van_bladzijden = table.Column<int>(type: "INTEGER", nullable: true),
                    records = table.Column<int>(type: "INTEGER", nullable: false),
                    van_records = table.Column<int>(type: "INTEGER", nullable: true),
                    is_volledig = table.Column<bool>(type: "INTEGER", nullable: false),
                    wacht_tot = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    telling = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    voorstel_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    bezet_door = table.Column<Guid>(type: "TEXT", nullable: true),
                    bezet_tot = table.Column<DateTime>(type: "TEXT", nullable: true),
                    laatste_nacht = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ophaling", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schoollijstvoorstel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    vorm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bron = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    inhoud = table.Column<byte[]>(type: "BLOB", nullable: false),
                    vervalt_op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schoollijstvoorstel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sleutel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sleutel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "uitgaand_bericht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    aan = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    verzonden_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    volgende_poging = table.Column<DateTime>(type: "TEXT", nullable: false),
                    laatste_fout = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    geclaimd_tot = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitgaand_bericht", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "weigercriterium",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_weigercriterium", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "zoekdeel",
                columns: table => new
                {
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    trigram = table.Column<int>(type: "INTEGER", nullable: false),
                    soort = table.Column<int>(type: "INTEGER", maxLength: 40, nullable: false),
                    ref_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zoekdeel", x => new { x.netwerk_id, x.trigram, x.soort, x.ref_id });
                });

            migrationBuilder.CreateTable(
                name: "bestandsstuk",
                columns: table => new
                {
                    bestand_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    inhoud = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bestandsstuk", x => new { x.bestand_id, x.volgnummer });
                    table.ForeignKey(
                        name: "fk_bestandsstuk_bestand_bestand_id",
                        column: x => x.bestand_id,
                        principalTable: "bestand",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "wijziging",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    gebeurtenis_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    ding = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    ding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    velden = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_wijziging", x => x.id);
                    table.ForeignKey(
                        name: "fk_wijziging_gebeurtenis_gebeurtenis_id",
                        column: x => x.gebeurtenis_id,
                        principalTable: "gebeurtenis",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_aanmelding",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_aanmelding", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_gebruiker_aanmelding_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_gebruiker_claim_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_sleutel",
                columns: table => new
                {
                    credential_id = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_sleutel", x => x.credential_id);
                    table.ForeignKey(
                        name: "fk_gebruiker_sleutel_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_gebruiker_token_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "instellingsstand",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instelling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    net = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    bestuursnummer = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instellingsstand", x => x.id);
                    table.ForeignKey(
                        name: "fk_instellingsstand_instelling_instelling_id",
                        column: x => x.instelling_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "netwerk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    contactschool_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    aanspreekpunt = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    minuten_per_voltijdse_per_week = table.Column<int>(type: "INTEGER", nullable: false),
                    dagen_on_hold_signaal = table.Column<int>(type: "INTEGER", nullable: false),
                    is_voorbeeld = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_netwerk", x => x.id);
                    table.ForeignKey(
                        name: "fk_netwerk_instelling_contactschool_id",
                        column: x => x.contactschool_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "typeaanbod",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instelling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_typeaanbod", x => x.id);
                    table.ForeignKey(
                        name: "fk_typeaanbod_instelling_instelling_id",
                        column: x => x.instelling_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vestigingsplaats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instelling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    intern_nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    is_hoofdzetel = table.Column<bool>(type: "INTEGER", nullable: false),
                    straat = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    huisnummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    bus = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    postcode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    gemeente = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    breedtegraad = table.Column<double>(type: "REAL", nullable: true),
                    lengtegraad = table.Column<double>(type: "REAL", nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    begindatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    einddatum = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vestigingsplaats", x => x.id);
                    table.ForeignKey(
                        name: "fk_vestigingsplaats_instelling_instelling_id",
                        column: x => x.instelling_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "boeking",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van_school_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    naar_school_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    voorgesteld_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    voorgesteld_door = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    voorgesteld_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    door_school_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    beslist_door_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    beslist_door = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    beslist_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    besluitreden = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    beslist_waar = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    heft_op_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_opgeheven = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_boeking", x => x.id);
                    table.ForeignKey(
                        name: "fk_boeking_instelling_naar_school_id",
                        column: x => x.naar_school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_boeking_instelling_van_school_id",
                        column: x => x.van_school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_boeking_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "boekingteller",
                columns: table => new
                {
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    beginjaar = table.Column<int>(type: "INTEGER", nullable: false),
                    laatste = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_boekingteller", x => new { x.netwerk_id, x.beginjaar });
                    table.ForeignKey(
                        name: "fk_boekingteller_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deelteam",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deelteam", x => x.id);
                    table.ForeignKey(
                        name: "fk_deelteam_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "instroomvoorstel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bestandsnaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rijen = table.Column<string>(type: "TEXT", nullable: false),
                    vervalt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    toegevoegd = table.Column<int>(type: "INTEGER", nullable: true),
                    overgeslagen = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instroomvoorstel", x => x.id);
                    table.ForeignKey(
                        name: "fk_instroomvoorstel_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "kleintypenorm",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<int>(type: "INTEGER", nullable: false),
                    duizendsten = table.Column<int>(type: "INTEGER", nullable: false),
                    ingevoerd_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kleintypenorm", x => x.id);
                    table.ForeignKey(
                        name: "fk_kleintypenorm_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kleintypetelling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    teldag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    ingevoerd_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kleintypetelling", x => x.id);
                    table.ForeignKey(
                        name: "fk_kleintypetelling_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kleintypetelling_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kleintypevrijgave",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    procent = table.Column<int>(type: "INTEGER", nullable: false),
                    beslist_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    orgaan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    verslagreferentie = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ingevoerd_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kleintypevrijgave", x => x.id);
                    table.ForeignKey(
                        name: "fk_kleintypevrijgave_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "leerling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    voornaam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    familienaam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    zoeknaam = table.Column<string>(type: "TEXT", maxLength: 161, nullable: false),
                    geboortedatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_gedeeld = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_leerling", x => x.id);
                    table.ForeignKey(
                        name: "fk_leerling_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_leerling_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "middelenoverdracht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naar_netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_middelenoverdracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_middelenoverdracht_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_middelenoverdracht_netwerk_naar_netwerk_id",
                        column: x => x.naar_netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_middelenoverdracht_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "netwerkmelding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gemaakt_door_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    van_netwerk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: true),
                    ingang = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    netwerksoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    contactschool_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    aanspreekpunt = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    directeur = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    gemeld_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    gemeld_door = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_te_laat = table.Column<bool>(type: "INTEGER", nullable: false),
                    bezorgd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ingetrokken_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    intrekreden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    inhoud = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    sporen = table.Column<string>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_netwerkmelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_netwerkmelding_instelling_contactschool_id",
                        column: x => x.contactschool_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_netwerkmelding_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_netwerkmelding_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_netwerkmelding_netwerk_van_netwerk_id",
                        column: x => x.van_netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "netwerkregels",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instapritme = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    werkversies_dag = table.Column<int>(type: "INTEGER", nullable: true),
                    werkversies_maand = table.Column<int>(type: "INTEGER", nullable: true),
                    indienen_dag = table.Column<int>(type: "INTEGER", nullable: true),
                    indienen_maand = table.Column<int>(type: "INTEGER", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_netwerkregels", x => x.id);
                    table.ForeignKey(
                        name: "fk_netwerkregels_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "netwerkstand",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    contactschool_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    aanspreekpunt = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_netwerkstand", x => x.id);
                    table.ForeignKey(
                        name: "fk_netwerkstand_instelling_contactschool_id",
                        column: x => x.contactschool_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_netwerkstand_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnerschap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partnerschool_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partnerschap", x => x.id);
                    table.ForeignKey(
                        name: "fk_partnerschap_instelling_partnerschool_id",
                        column: x => x.partnerschool_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_partnerschap_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_partnerschap_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "personeelslid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    werkgever_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    voornaam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    familienaam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    vte_duizendsten = table.Column<int>(type: "INTEGER", nullable: false),
                    minuten_per_week = table.Column<int>(type: "INTEGER", nullable: false),
                    straat = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    postcode = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    gemeente = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    breedtegraad = table.Column<double>(type: "REAL", nullable: true),
                    lengtegraad = table.Column<double>(type: "REAL", nullable: true),
                    in_dienst_van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    in_dienst_tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personeelslid", x => x.id);
                    table.ForeignKey(
                        name: "fk_personeelslid_instelling_werkgever_id",
                        column: x => x.werkgever_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_personeelslid_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referentieteller",
                columns: table => new
                {
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    beginjaar = table.Column<int>(type: "INTEGER", nullable: false),
                    laatste = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referentieteller", x => new { x.netwerk_id, x.beginjaar });
                    table.ForeignKey(
                        name: "fk_referentieteller_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "regiogemeente",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gemeente = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regiogemeente", x => x.id);
                    table.ForeignKey(
                        name: "fk_regiogemeente_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "richtcapaciteit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    aantal_trajecten = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_richtcapaciteit", x => x.id);
                    table.ForeignKey(
                        name: "fk_richtcapaciteit_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_richtcapaciteit_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "richtreserve",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_richtreserve", x => x.id);
                    table.ForeignKey(
                        name: "fk_richtreserve_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "samenwerking",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    met_netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vorm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_samenwerking", x => x.id);
                    table.ForeignKey(
                        name: "fk_samenwerking_netwerk_met_netwerk_id",
                        column: x => x.met_netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_samenwerking_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "schoolcontact",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    functie = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    telefoon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schoolcontact", x => x.id);
                    table.ForeignKey(
                        name: "fk_schoolcontact_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_schoolcontact_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "schooltelling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    moment = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    aantal_aangepast = table.Column<int>(type: "INTEGER", nullable: false),
                    herkomst = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bron = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    bron_dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ingevoerd_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schooltelling", x => x.id);
                    table.ForeignKey(
                        name: "fk_schooltelling_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_schooltelling_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verdeling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    eenheden = table.Column<int>(type: "INTEGER", nullable: false),
                    leerlingprocent = table.Column<int>(type: "INTEGER", nullable: false),
                    leerlingdagen = table.Column<int>(type: "INTEGER", nullable: false),
                    verslagen_per = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    verslagmomenten = table.Column<int>(type: "INTEGER", nullable: false),
                    gewicht_gemeenschappelijk = table.Column<int>(type: "INTEGER", nullable: false),
                    gewicht_aangepast = table.Column<int>(type: "INTEGER", nullable: false),
                    eenheden_secundair = table.Column<int>(type: "INTEGER", nullable: true),
                    minimum = table.Column<int>(type: "INTEGER", nullable: false),
                    coordinatie_promille = table.Column<int>(type: "INTEGER", nullable: false),
                    reserve_promille = table.Column<int>(type: "INTEGER", nullable: false),
                    stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    coordinatie = table.Column<int>(type: "INTEGER", nullable: false),
                    reserve = table.Column<int>(type: "INTEGER", nullable: false),
                    niet_verdeeld = table.Column<int>(type: "INTEGER", nullable: false),
                    gemaakt_door = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    voorgelegd_door = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    voorgelegd_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    orgaan = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    beslist_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    aanwezigen = table.Column<string>(type: "TEXT", maxLength: 600, nullable: true),
                    voor = table.Column<int>(type: "INTEGER", nullable: true),
                    tegen = table.Column<int>(type: "INTEGER", nullable: true),
                    onthouding = table.Column<int>(type: "INTEGER", nullable: true),
                    verslagreferentie = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    vragen = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    besluitreden = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    vervangen_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verdeling", x => x.id);
                    table.ForeignKey(
                        name: "fk_verdeling_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "voorbeeldaccount",
                columns: table => new
                {
                    gebruiker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    uitleg = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_voorbeeldaccount", x => x.gebruiker_id);
                    table.ForeignKey(
                        name: "fk_voorbeeldaccount_gebruiker_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_voorbeeldaccount_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "werkgeverontvangst",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    ontvangen_duizendsten = table.Column<long>(type: "INTEGER", nullable: false),
                    leerlingen_nu = table.Column<int>(type: "INTEGER", nullable: true),
                    leerlingen_vorig = table.Column<int>(type: "INTEGER", nullable: true),
                    bron = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    bron_dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ingevoerd_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_werkgeverontvangst", x => x.id);
                    table.ForeignKey(
                        name: "fk_werkgeverontvangst_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkgeverontvangst_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "werkgeververdeling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    model = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    procent = table.Column<int>(type: "INTEGER", nullable: false),
                    eerste_nummer = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    tweede_nummer = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    aandeel_eerste = table.Column<int>(type: "INTEGER", nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    beslist_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    orgaan = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    verslagreferentie = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_werkgeververdeling", x => x.id);
                    table.ForeignKey(
                        name: "fk_werkgeververdeling_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "deelteamlid",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deelteam_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instelling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deelteamlid", x => x.id);
                    table.ForeignKey(
                        name: "fk_deelteamlid_deelteam_deelteam_id",
                        column: x => x.deelteam_id,
                        principalTable: "deelteam",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deelteamlid_instelling_instelling_id",
                        column: x => x.instelling_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_deelteamlid_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contactpersoon",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    relatie = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    telefoon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contactpersoon", x => x.id);
                    table.ForeignKey(
                        name: "fk_contactpersoon_leerling_leerling_id",
                        column: x => x.leerling_id,
                        principalTable: "leerling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "inschrijving",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    vestiging_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    klas = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inschrijving", x => x.id);
                    table.ForeignKey(
                        name: "fk_inschrijving_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inschrijving_leerling_leerling_id",
                        column: x => x.leerling_id,
                        principalTable: "leerling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_inschrijving_vestigingsplaats_vestiging_id",
                        column: x => x.vestiging_id,
                        principalTable: "vestigingsplaats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verslag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    clb_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tweede_type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    geldig_vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    geeindigd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    eindreden = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    eindtoelichting = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    vindplaats = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    iris_referentie = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    bestand_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    clb_gevraagd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ontbindend_sinds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verslag", x => x.id);
                    table.ForeignKey(
                        name: "fk_verslag_bestand_bestand_id",
                        column: x => x.bestand_id,
                        principalTable: "bestand",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verslag_leerling_leerling_id",
                        column: x => x.leerling_id,
                        principalTable: "leerling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "aanstelling",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    personeelslid_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    werkgever_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hoofdstructuur = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hoedanigheid = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vte_duizendsten = table.Column<int>(type: "INTEGER", nullable: false),
                    vervangt_personeelslid_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanstelling", x => x.id);
                    table.ForeignKey(
                        name: "fk_aanstelling_instelling_werkgever_id",
                        column: x => x.werkgever_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanstelling_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanstelling_personeelslid_personeelslid_id",
                        column: x => x.personeelslid_id,
                        principalTable: "personeelslid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanstelling_personeelslid_vervangt_personeelslid_id",
                        column: x => x.vervangt_personeelslid_id,
                        principalTable: "personeelslid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "expertise",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    personeelslid_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_expertise", x => x.id);
                    table.ForeignKey(
                        name: "fk_expertise_personeelslid_personeelslid_id",
                        column: x => x.personeelslid_id,
                        principalTable: "personeelslid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lidmaatschap",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    instelling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    rol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ankerpersoon_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervallen_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_lidmaatschap", x => x.id);
                    table.ForeignKey(
                        name: "fk_lidmaatschap_instelling_instelling_id",
                        column: x => x.instelling_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lidmaatschap_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_lidmaatschap_personeelslid_ankerpersoon_id",
                        column: x => x.ankerpersoon_id,
                        principalTable: "personeelslid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ondersteuningsplan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    personeelslid_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    laatste_nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    gewijzigd_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ondersteuningsplan", x => x.id);
                    table.ForeignKey(
                        name: "fk_ondersteuningsplan_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ondersteuningsplan_personeelslid_personeelslid_id",
                        column: x => x.personeelslid_id,
                        principalTable: "personeelslid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "rol",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gebruiker_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    instelling_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    personeelslid_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rol", x => x.id);
                    table.ForeignKey(
                        name: "fk_rol_instelling_instelling_id",
                        column: x => x.instelling_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rol_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rol_personeelslid_personeelslid_id",
                        column: x => x.personeelslid_id,
                        principalTable: "personeelslid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_rol_users_gebruiker_id",
                        column: x => x.gebruiker_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "uitnodiging",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    instelling_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    personeelslid_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    van_netwerk_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    sleutel_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    vervalt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    gebruikt_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ingetrokken_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_uitnodiging", x => x.id);
                    table.ForeignKey(
                        name: "fk_uitnodiging_instelling_instelling_id",
                        column: x => x.instelling_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_uitnodiging_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_uitnodiging_netwerk_van_netwerk_id",
                        column: x => x.van_netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_uitnodiging_personeelslid_personeelslid_id",
                        column: x => x.personeelslid_id,
                        principalTable: "personeelslid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verdelingsrij",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    verdeling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schoolnummer = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    schoolnaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    groep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    net = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    team = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    gemiddelde_leerlingen = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    gemiddelde_verslagen = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    leerlingdeel = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    verslagdeel = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    quotum = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    resultaat = table.Column<int>(type: "INTEGER", nullable: false),
                    vorig = table.Column<int>(type: "INTEGER", nullable: true),
                    krijgt_minimum = table.Column<bool>(type: "INTEGER", nullable: false),
                    ontbrekend = table.Column<int>(type: "INTEGER", nullable: false),
                    uitleg = table.Column<string>(type: "TEXT", maxLength: 6000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verdelingsrij", x => x.id);
                    table.ForeignKey(
                        name: "fk_verdelingsrij_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verdelingsrij_verdeling_verdeling_id",
                        column: x => x.verdeling_id,
                        principalTable: "verdeling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "werkgeveroverdracht",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    verdeling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    van_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naar_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    duizendsten = table.Column<long>(type: "INTEGER", nullable: false),
                    geboekt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    door = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    is_terugboeking = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_werkgeveroverdracht", x => x.id);
                    table.ForeignKey(
                        name: "fk_werkgeveroverdracht_instelling_naar_id",
                        column: x => x.naar_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkgeveroverdracht_instelling_van_id",
                        column: x => x.van_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkgeveroverdracht_werkgeververdeling_verdeling_id",
                        column: x => x.verdeling_id,
                        principalTable: "werkgeververdeling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "werkgeververdelingsrij",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    verdeling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schoolnaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ontvangen_duizendsten = table.Column<long>(type: "INTEGER", nullable: false),
                    kleine_types_duizendsten = table.Column<long>(type: "INTEGER", nullable: false),
                    vrijgegeven_duizendsten = table.Column<long>(type: "INTEGER", nullable: false),
                    leerlingen_nu = table.Column<int>(type: "INTEGER", nullable: true),
                    leerlingen_vorig = table.Column<int>(type: "INTEGER", nullable: true),
                    na_duizendsten = table.Column<long>(type: "INTEGER", nullable: false),
                    uitleg = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_werkgeververdelingsrij", x => x.id);
                    table.ForeignKey(
                        name: "fk_werkgeververdelingsrij_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_werkgeververdelingsrij_werkgeververdeling_verdeling_id",
                        column: x => x.verdeling_id,
                        principalTable: "werkgeververdeling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "aanmelding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    referentie = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ingediend_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    beslist_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    vernieuwt_traject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    vestiging_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    klas = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    contact_naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    contact_functie = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    contact_email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    contact_telefoon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    verslag_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    vraag_leerling = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    vraag_leraar = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    vraag_team = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    fase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reeds_geprobeerd = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ouders_ingelicht_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    start_uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    klok_stil_sinds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    weigercriterium_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    beslissingstekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    doorverwezen_naar = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanmelding", x => x.id);
                    table.ForeignKey(
                        name: "fk_aanmelding_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_leerling_leerling_id",
                        column: x => x.leerling_id,
                        principalTable: "leerling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_verslag_verslag_id",
                        column: x => x.verslag_id,
                        principalTable: "verslag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_vestigingsplaats_vestiging_id",
                        column: x => x.vestiging_id,
                        principalTable: "vestigingsplaats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_aanmelding_weigercriterium_weigercriterium_id",
                        column: x => x.weigercriterium_id,
                        principalTable: "weigercriterium",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planversie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    voorgelegd_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    beslist_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    opmerking = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planversie", x => x.id);
                    table.ForeignKey(
                        name: "fk_planversie_ondersteuningsplan_plan_id",
                        column: x => x.plan_id,
                        principalTable: "ondersteuningsplan",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aanvulvraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    onderdeel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    gevraagd_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    beantwoord_op = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanvulvraag", x => x.id);
                    table.ForeignKey(
                        name: "fk_aanvulvraag_aanmelding_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "aanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "traject",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aanmelding_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    van_schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    tot_schooljaar = table.Column<int>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    start_uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    gestart_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    verwacht_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    eerste_start_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    on_hold_sinds = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geeindigd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    niet_vernieuwd_reden = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    nazorg = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_traject", x => x.id);
                    table.ForeignKey(
                        name: "fk_traject_aanmelding_aanmelding_id",
                        column: x => x.aanmelding_id,
                        principalTable: "aanmelding",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_traject_instelling_school_id",
                        column: x => x.school_id,
                        principalTable: "instelling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_traject_leerling_leerling_id",
                        column: x => x.leerling_id,
                        principalTable: "leerling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_traject_netwerk_netwerk_id",
                        column: x => x.netwerk_id,
                        principalTable: "netwerk",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evaluatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    traject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    gemaakt_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    effect_leerling = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting_leerling = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    effect_leraar_team = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting_leraar_team = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    besluit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting_besluit = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluatie_traject_traject_id",
                        column: x => x.traject_id,
                        principalTable: "traject",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inzetregel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    traject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    personeelslid_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    notitie = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_inzetregel", x => x.id);
                    table.ForeignKey(
                        name: "fk_inzetregel_personeelslid_personeelslid_id",
                        column: x => x.personeelslid_id,
                        principalTable: "personeelslid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_inzetregel_traject_traject_id",
                        column: x => x.traject_id,
                        principalTable: "traject",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plandeel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    planversie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    traject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    noden_leerling = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    noden_leraar = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    noden_team = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    is_iac = table.Column<bool>(type: "INTEGER", nullable: false),
                    beginsituatie = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    doelenselectie = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    strategische_planning = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    uitvoering = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    iac_evaluatie = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plandeel", x => x.id);
                    table.ForeignKey(
                        name: "fk_plandeel_leerling_leerling_id",
                        column: x => x.leerling_id,
                        principalTable: "leerling",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plandeel_planversie_planversie_id",
                        column: x => x.planversie_id,
                        principalTable: "planversie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_plandeel_traject_traject_id",
                        column: x => x.traject_id,
                        principalTable: "traject",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "slotvraag",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    traject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gesteld_op = table.Column<DateTime>(type: "TEXT", nullable: false),
                    beantwoord_op = table.Column<DateTime>(type: "TEXT", nullable: true),
                    meegenomen = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    kansen = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    opmerking = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_slotvraag", x => x.id);
                    table.ForeignKey(
                        name: "fk_slotvraag_traject_traject_id",
                        column: x => x.traject_id,
                        principalTable: "traject",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "startgesprek",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    traject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    aanwezigen = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    afspraken = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_startgesprek", x => x.id);
                    table.ForeignKey(
                        name: "fk_startgesprek_traject_traject_id",
                        column: x => x.traject_id,
                        principalTable: "traject",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toewijzing",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    leerling_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    traject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    personeelslid_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    minuten_per_week = table.Column<int>(type: "INTEGER", nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toewijzing", x => x.id);
                    table.ForeignKey(
                        name: "fk_toewijzing_personeelslid_personeelslid_id",
                        column: x => x.personeelslid_id,
                        principalTable: "personeelslid",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_toewijzing_traject_traject_id",
                        column: x => x.traject_id,
                        principalTable: "traject",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "doelevaluatie",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    evaluatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    doel_sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    doeltekst = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    resultaat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doelevaluatie", x => x.id);
                    table.ForeignKey(
                        name: "fk_doelevaluatie_evaluatie_evaluatie_id",
                        column: x => x.evaluatie_id,
                        principalTable: "evaluatie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "activiteit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plandeel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    omschrijving = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activiteit", x => x.id);
                    table.ForeignKey(
                        name: "fk_activiteit_plandeel_plandeel_id",
                        column: x => x.plandeel_id,
                        principalTable: "plandeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "doel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plandeel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    niveau = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wat = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    hoe_gemeten = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    tegen = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_doel", x => x.id);
                    table.ForeignKey(
                        name: "fk_doel_plandeel_plandeel_id",
                        column: x => x.plandeel_id,
                        principalTable: "plandeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluatiemoment",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plandeel_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    netwerk_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    school_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    traject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    wijze = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatiemoment", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluatiemoment_plandeel_plandeel_id",
                        column: x => x.plandeel_id,
                        principalTable: "plandeel",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "ophaling",
                columns: new[] { "id", "aanleiding", "bezet_door", "bezet_tot", "bladzijden", "geeindigd_op", "gestart_op", "is_volledig", "kenmerk", "laatste_nacht", "records", "reden", "stand", "telling", "van_bladzijden", "van_records", "voorstel_id", "wacht_tot" },
                values: new object[] { new Guid("0199d0c5-6f4e-7a11-8c3e-5d0f6b7a2e01"), "Pagina", null, null, 0, null, null, false, "", null, 0, null, "Niets", null, null, null, null, null });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_leerling_id",
                table: "aanmelding",
                column: "leerling_id");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_netwerk_id_ingediend_op_id",
                table: "aanmelding",
                columns: new[] { "netwerk_id", "ingediend_op", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_netwerk_id_referentie",
                table: "aanmelding",
                columns: new[] { "netwerk_id", "referentie" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_netwerk_id_school_id_ingediend_op",
                table: "aanmelding",
                columns: new[] { "netwerk_id", "school_id", "ingediend_op" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_netwerk_id_schooljaar_status_ingediend_op",
                table: "aanmelding",
                columns: new[] { "netwerk_id", "schooljaar", "status", "ingediend_op" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_school_id_schooljaar_status",
                table: "aanmelding",
                columns: new[] { "school_id", "schooljaar", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_vernieuwt_traject_id",
                table: "aanmelding",
                column: "vernieuwt_traject_id");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_verslag_id",
                table: "aanmelding",
                column: "verslag_id");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_vestiging_id",
                table: "aanmelding",
                column: "vestiging_id");

            migrationBuilder.CreateIndex(
                name: "ix_aanmelding_weigercriterium_id",
                table: "aanmelding",
                column: "weigercriterium_id");

            migrationBuilder.CreateIndex(
                name: "ix_aanstelling_netwerk_id_van",
                table: "aanstelling",
                columns: new[] { "netwerk_id", "van" });

            migrationBuilder.CreateIndex(
                name: "ix_aanstelling_personeelslid_id",
                table: "aanstelling",
                column: "personeelslid_id");

            migrationBuilder.CreateIndex(
                name: "ix_aanstelling_vervangt_personeelslid_id",
                table: "aanstelling",
                column: "vervangt_personeelslid_id");

            migrationBuilder.CreateIndex(
                name: "ix_aanstelling_werkgever_id",
                table: "aanstelling",
                column: "werkgever_id");

            migrationBuilder.CreateIndex(
                name: "ix_aanvulvraag_aanmelding_id",
                table: "aanvulvraag",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_activiteit_plandeel_id",
                table: "activiteit",
                column: "plandeel_id");

            migrationBuilder.CreateIndex(
                name: "ix_bestand_leerling_id",
                table: "bestand",
                column: "leerling_id");

            migrationBuilder.CreateIndex(
                name: "ix_boeking_heft_op_id",
                table: "boeking",
                column: "heft_op_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_boeking_naar_school_id",
                table: "boeking",
                column: "naar_school_id");

            migrationBuilder.CreateIndex(
                name: "ix_boeking_netwerk_id_schooljaar_volgnummer",
                table: "boeking",
                columns: new[] { "netwerk_id", "schooljaar", "volgnummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_boeking_van_school_id",
                table: "boeking",
                column: "van_school_id");

            migrationBuilder.CreateIndex(
                name: "ix_contactpersoon_leerling_id",
                table: "contactpersoon",
                column: "leerling_id");

            migrationBuilder.CreateIndex(
                name: "ix_deelteam_netwerk_id",
                table: "deelteam",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_deelteamlid_deelteam_id",
                table: "deelteamlid",
                column: "deelteam_id");

            migrationBuilder.CreateIndex(
                name: "ix_deelteamlid_instelling_id",
                table: "deelteamlid",
                column: "instelling_id");

            migrationBuilder.CreateIndex(
                name: "ix_deelteamlid_netwerk_id",
                table: "deelteamlid",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_doel_plandeel_id",
                table: "doel",
                column: "plandeel_id");

            migrationBuilder.CreateIndex(
                name: "ix_doel_sleutel",
                table: "doel",
                column: "sleutel");

            migrationBuilder.CreateIndex(
                name: "ix_doelevaluatie_doel_sleutel",
                table: "doelevaluatie",
                column: "doel_sleutel");

            migrationBuilder.CreateIndex(
                name: "ix_doelevaluatie_evaluatie_id",
                table: "doelevaluatie",
                column: "evaluatie_id");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_netwerk_id_datum",
                table: "evaluatie",
                columns: new[] { "netwerk_id", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_school_id_datum",
                table: "evaluatie",
                columns: new[] { "school_id", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_traject_id_datum",
                table: "evaluatie",
                columns: new[] { "traject_id", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluatiemoment_netwerk_id_datum",
                table: "evaluatiemoment",
                columns: new[] { "netwerk_id", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_evaluatiemoment_plandeel_id",
                table: "evaluatiemoment",
                column: "plandeel_id");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatiemoment_traject_id_datum",
                table: "evaluatiemoment",
                columns: new[] { "traject_id", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_expertise_personeelslid_id",
                table: "expertise",
                column: "personeelslid_id");

            migrationBuilder.CreateIndex(
                name: "ix_gebeurtenis_aanmelding_id_moment",
                table: "gebeurtenis",
                columns: new[] { "aanmelding_id", "moment" });

            migrationBuilder.CreateIndex(
                name: "ix_gebeurtenis_leerling_id_moment",
                table: "gebeurtenis",
                columns: new[] { "leerling_id", "moment" });

            migrationBuilder.CreateIndex(
                name: "ix_gebeurtenis_netwerk_id_moment",
                table: "gebeurtenis",
                columns: new[] { "netwerk_id", "moment" });

            migrationBuilder.CreateIndex(
                name: "ix_gebeurtenis_plan_id_moment",
                table: "gebeurtenis",
                columns: new[] { "plan_id", "moment" });

            migrationBuilder.CreateIndex(
                name: "ix_gebeurtenis_school_id_moment",
                table: "gebeurtenis",
                columns: new[] { "school_id", "moment" });

            migrationBuilder.CreateIndex(
                name: "ix_gebeurtenis_traject_id_moment",
                table: "gebeurtenis",
                columns: new[] { "traject_id", "moment" });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "gebruiker",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "gebruiker",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_aanmelding_user_id",
                table: "gebruiker_aanmelding",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_claim_user_id",
                table: "gebruiker_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_sleutel_user_id",
                table: "gebruiker_sleutel",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_indiening_moment",
                table: "indiening",
                column: "moment");

            migrationBuilder.CreateIndex(
                name: "ix_inschrijving_leerling_id_schooljaar",
                table: "inschrijving",
                columns: new[] { "leerling_id", "schooljaar" });

            migrationBuilder.CreateIndex(
                name: "ix_inschrijving_school_id",
                table: "inschrijving",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_inschrijving_vestiging_id",
                table: "inschrijving",
                column: "vestiging_id");

            migrationBuilder.CreateIndex(
                name: "ix_instelling_clb_id",
                table: "instelling",
                column: "clb_id");

            migrationBuilder.CreateIndex(
                name: "ix_instelling_nummer",
                table: "instelling",
                column: "nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_instellingsstand_instelling_id_tot",
                table: "instellingsstand",
                columns: new[] { "instelling_id", "tot" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_instroomvoorstel_gebruiker_id_vervalt_op",
                table: "instroomvoorstel",
                columns: new[] { "gebruiker_id", "vervalt_op" });

            migrationBuilder.CreateIndex(
                name: "ix_instroomvoorstel_netwerk_id",
                table: "instroomvoorstel",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_inzage_leerling_id_moment",
                table: "inzage",
                columns: new[] { "leerling_id", "moment" });

            migrationBuilder.CreateIndex(
                name: "ix_inzage_netwerk_id_moment",
                table: "inzage",
                columns: new[] { "netwerk_id", "moment" });

            migrationBuilder.CreateIndex(
                name: "ix_inzetregel_netwerk_id_datum",
                table: "inzetregel",
                columns: new[] { "netwerk_id", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_inzetregel_personeelslid_id_datum",
                table: "inzetregel",
                columns: new[] { "personeelslid_id", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_inzetregel_school_id_datum",
                table: "inzetregel",
                columns: new[] { "school_id", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_inzetregel_sleutel",
                table: "inzetregel",
                column: "sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inzetregel_traject_id_datum",
                table: "inzetregel",
                columns: new[] { "traject_id", "datum" });

            migrationBuilder.CreateIndex(
                name: "ix_kleintypenorm_netwerk_id_van_type_niveau",
                table: "kleintypenorm",
                columns: new[] { "netwerk_id", "van", "type", "niveau" },
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kleintypetelling_netwerk_id_teldag_school_id_type_niveau",
                table: "kleintypetelling",
                columns: new[] { "netwerk_id", "teldag", "school_id", "type", "niveau" },
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kleintypetelling_netwerk_id_teldag_type_niveau",
                table: "kleintypetelling",
                columns: new[] { "netwerk_id", "teldag", "type", "niveau" },
                unique: true,
                filter: "vervallen_op IS NULL AND school_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kleintypetelling_school_id",
                table: "kleintypetelling",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_kleintypevrijgave_netwerk_id_schooljaar",
                table: "kleintypevrijgave",
                columns: new[] { "netwerk_id", "schooljaar" },
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_leerling_netwerk_id_familienaam_voornaam",
                table: "leerling",
                columns: new[] { "netwerk_id", "familienaam", "voornaam" });

            migrationBuilder.CreateIndex(
                name: "ix_leerling_netwerk_id_geboortedatum",
                table: "leerling",
                columns: new[] { "netwerk_id", "geboortedatum" });

            migrationBuilder.CreateIndex(
                name: "ix_leerling_school_id",
                table: "leerling",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_ankerpersoon_id",
                table: "lidmaatschap",
                column: "ankerpersoon_id");

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_instelling_id",
                table: "lidmaatschap",
                column: "instelling_id");

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_netwerk_id_instelling_id_van",
                table: "lidmaatschap",
                columns: new[] { "netwerk_id", "instelling_id", "van" },
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_lidmaatschap_netwerk_id_van",
                table: "lidmaatschap",
                columns: new[] { "netwerk_id", "van" });

            migrationBuilder.CreateIndex(
                name: "ix_middelenoverdracht_naar_netwerk_id",
                table: "middelenoverdracht",
                column: "naar_netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_middelenoverdracht_netwerk_id",
                table: "middelenoverdracht",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_middelenoverdracht_school_id",
                table: "middelenoverdracht",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_netwerk_code",
                table: "netwerk",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_netwerk_contactschool_id",
                table: "netwerk",
                column: "contactschool_id");

            migrationBuilder.CreateIndex(
                name: "ix_netwerkmelding_contactschool_id",
                table: "netwerkmelding",
                column: "contactschool_id");

            migrationBuilder.CreateIndex(
                name: "ix_netwerkmelding_netwerk_id",
                table: "netwerkmelding",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_netwerkmelding_school_id",
                table: "netwerkmelding",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_netwerkmelding_van_netwerk_id",
                table: "netwerkmelding",
                column: "van_netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_netwerkregels_netwerk_id",
                table: "netwerkregels",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_netwerkstand_contactschool_id",
                table: "netwerkstand",
                column: "contactschool_id");

            migrationBuilder.CreateIndex(
                name: "ix_netwerkstand_netwerk_id_van",
                table: "netwerkstand",
                columns: new[] { "netwerk_id", "van" },
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_ondersteuningsplan_netwerk_id_schooljaar_status",
                table: "ondersteuningsplan",
                columns: new[] { "netwerk_id", "schooljaar", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_ondersteuningsplan_personeelslid_id_school_id_schooljaar",
                table: "ondersteuningsplan",
                columns: new[] { "personeelslid_id", "school_id", "schooljaar" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_ondersteuningsplan_school_id_schooljaar",
                table: "ondersteuningsplan",
                columns: new[] { "school_id", "schooljaar" });

            migrationBuilder.CreateIndex(
                name: "ix_ophaalbladzijde_kenmerk",
                table: "ophaalbladzijde",
                column: "kenmerk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_partnerschap_netwerk_id",
                table: "partnerschap",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_partnerschap_partnerschool_id",
                table: "partnerschap",
                column: "partnerschool_id");

            migrationBuilder.CreateIndex(
                name: "ix_partnerschap_school_id",
                table: "partnerschap",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_personeelslid_netwerk_id_familienaam",
                table: "personeelslid",
                columns: new[] { "netwerk_id", "familienaam" });

            migrationBuilder.CreateIndex(
                name: "ix_personeelslid_werkgever_id",
                table: "personeelslid",
                column: "werkgever_id");

            migrationBuilder.CreateIndex(
                name: "ix_plandeel_leerling_id",
                table: "plandeel",
                column: "leerling_id");

            migrationBuilder.CreateIndex(
                name: "ix_plandeel_planversie_id_traject_id",
                table: "plandeel",
                columns: new[] { "planversie_id", "traject_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plandeel_traject_id",
                table: "plandeel",
                column: "traject_id");

            migrationBuilder.CreateIndex(
                name: "ix_planversie_plan_id_nummer",
                table: "planversie",
                columns: new[] { "plan_id", "nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_regiogemeente_netwerk_id",
                table: "regiogemeente",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_richtcapaciteit_netwerk_id_schooljaar_school_id",
                table: "richtcapaciteit",
                columns: new[] { "netwerk_id", "schooljaar", "school_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_richtcapaciteit_school_id",
                table: "richtcapaciteit",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_richtreserve_netwerk_id_schooljaar",
                table: "richtreserve",
                columns: new[] { "netwerk_id", "schooljaar" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_rol_gebruiker_id",
                table: "rol",
                column: "gebruiker_id");

            migrationBuilder.CreateIndex(
                name: "ix_rol_instelling_id_soort",
                table: "rol",
                columns: new[] { "instelling_id", "soort" });

            migrationBuilder.CreateIndex(
                name: "ix_rol_netwerk_id",
                table: "rol",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_rol_personeelslid_id",
                table: "rol",
                column: "personeelslid_id");

            migrationBuilder.CreateIndex(
                name: "ix_samenwerking_met_netwerk_id",
                table: "samenwerking",
                column: "met_netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_samenwerking_netwerk_id",
                table: "samenwerking",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_schoolcontact_netwerk_id_school_id",
                table: "schoolcontact",
                columns: new[] { "netwerk_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ix_schoolcontact_school_id",
                table: "schoolcontact",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_schoollijstvoorstel_vervalt_op",
                table: "schoollijstvoorstel",
                column: "vervalt_op");

            migrationBuilder.CreateIndex(
                name: "ix_schooltelling_netwerk_id_school_id_soort_moment",
                table: "schooltelling",
                columns: new[] { "netwerk_id", "school_id", "soort", "moment" },
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_schooltelling_school_id",
                table: "schooltelling",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_slotvraag_netwerk_id_beantwoord_op",
                table: "slotvraag",
                columns: new[] { "netwerk_id", "beantwoord_op" });

            migrationBuilder.CreateIndex(
                name: "ix_slotvraag_school_id_beantwoord_op",
                table: "slotvraag",
                columns: new[] { "school_id", "beantwoord_op" });

            migrationBuilder.CreateIndex(
                name: "ix_slotvraag_traject_id",
                table: "slotvraag",
                column: "traject_id");

            migrationBuilder.CreateIndex(
                name: "ix_startgesprek_traject_id",
                table: "startgesprek",
                column: "traject_id");

            migrationBuilder.CreateIndex(
                name: "ix_toewijzing_netwerk_id_tot",
                table: "toewijzing",
                columns: new[] { "netwerk_id", "tot" });

            migrationBuilder.CreateIndex(
                name: "ix_toewijzing_personeelslid_id_tot",
                table: "toewijzing",
                columns: new[] { "personeelslid_id", "tot" });

            migrationBuilder.CreateIndex(
                name: "ix_toewijzing_school_id_tot",
                table: "toewijzing",
                columns: new[] { "school_id", "tot" });

            migrationBuilder.CreateIndex(
                name: "ix_toewijzing_traject_id",
                table: "toewijzing",
                column: "traject_id");

            migrationBuilder.CreateIndex(
                name: "ix_traject_aanmelding_id",
                table: "traject",
                column: "aanmelding_id");

            migrationBuilder.CreateIndex(
                name: "ix_traject_leerling_id",
                table: "traject",
                column: "leerling_id");

            migrationBuilder.CreateIndex(
                name: "ix_traject_netwerk_id_school_id",
                table: "traject",
                columns: new[] { "netwerk_id", "school_id" });

            migrationBuilder.CreateIndex(
                name: "ix_traject_netwerk_id_tot_schooljaar_status",
                table: "traject",
                columns: new[] { "netwerk_id", "tot_schooljaar", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_traject_school_id_tot_schooljaar_status",
                table: "traject",
                columns: new[] { "school_id", "tot_schooljaar", "status" });

            migrationBuilder.CreateIndex(
                name: "ix_typeaanbod_instelling_id",
                table: "typeaanbod",
                column: "instelling_id");

            migrationBuilder.CreateIndex(
                name: "ix_uitgaand_bericht_netwerk_id_gemaakt_op",
                table: "uitgaand_bericht",
                columns: new[] { "netwerk_id", "gemaakt_op" });

            migrationBuilder.CreateIndex(
                name: "ix_uitgaand_bericht_verzonden_op_volgende_poging",
                table: "uitgaand_bericht",
                columns: new[] { "verzonden_op", "volgende_poging" });

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_instelling_id",
                table: "uitnodiging",
                column: "instelling_id");

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_netwerk_id",
                table: "uitnodiging",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_personeelslid_id",
                table: "uitnodiging",
                column: "personeelslid_id");

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_sleutel_hash",
                table: "uitnodiging",
                column: "sleutel_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_uitnodiging_van_netwerk_id_gemaakt_op",
                table: "uitnodiging",
                columns: new[] { "van_netwerk_id", "gemaakt_op" });

            migrationBuilder.CreateIndex(
                name: "ix_verdeling_netwerk_id_schooljaar",
                table: "verdeling",
                columns: new[] { "netwerk_id", "schooljaar" });

            migrationBuilder.CreateIndex(
                name: "ix_verdelingsrij_school_id",
                table: "verdelingsrij",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_verdelingsrij_verdeling_id_school_id",
                table: "verdelingsrij",
                columns: new[] { "verdeling_id", "school_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_verslag_bestand_id",
                table: "verslag",
                column: "bestand_id");

            migrationBuilder.CreateIndex(
                name: "ix_verslag_leerling_id",
                table: "verslag",
                column: "leerling_id");

            migrationBuilder.CreateIndex(
                name: "ix_verslag_netwerk_id_geeindigd_op",
                table: "verslag",
                columns: new[] { "netwerk_id", "geeindigd_op" });

            migrationBuilder.CreateIndex(
                name: "ix_verslag_school_id_geeindigd_op",
                table: "verslag",
                columns: new[] { "school_id", "geeindigd_op" });

            migrationBuilder.CreateIndex(
                name: "ix_vestigingsplaats_instelling_id_intern_nummer",
                table: "vestigingsplaats",
                columns: new[] { "instelling_id", "intern_nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_voorbeeldaccount_netwerk_id",
                table: "voorbeeldaccount",
                column: "netwerk_id");

            migrationBuilder.CreateIndex(
                name: "ix_weigercriterium_netwerk_id_volgorde",
                table: "weigercriterium",
                columns: new[] { "netwerk_id", "volgorde" });

            migrationBuilder.CreateIndex(
                name: "ix_werkgeverontvangst_netwerk_id_schooljaar_school_id",
                table: "werkgeverontvangst",
                columns: new[] { "netwerk_id", "schooljaar", "school_id" },
                unique: true,
                filter: "vervallen_op IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_werkgeverontvangst_school_id",
                table: "werkgeverontvangst",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_werkgeveroverdracht_naar_id",
                table: "werkgeveroverdracht",
                column: "naar_id");

            migrationBuilder.CreateIndex(
                name: "ix_werkgeveroverdracht_netwerk_id_schooljaar",
                table: "werkgeveroverdracht",
                columns: new[] { "netwerk_id", "schooljaar" });

            migrationBuilder.CreateIndex(
                name: "ix_werkgeveroverdracht_van_id",
                table: "werkgeveroverdracht",
                column: "van_id");

            migrationBuilder.CreateIndex(
                name: "ix_werkgeveroverdracht_verdeling_id",
                table: "werkgeveroverdracht",
                column: "verdeling_id");

            migrationBuilder.CreateIndex(
                name: "ix_werkgeververdeling_netwerk_id_schooljaar",
                table: "werkgeververdeling",
                columns: new[] { "netwerk_id", "schooljaar" });

            migrationBuilder.CreateIndex(
                name: "ix_werkgeververdelingsrij_school_id",
                table: "werkgeververdelingsrij",
                column: "school_id");

            migrationBuilder.CreateIndex(
                name: "ix_werkgeververdelingsrij_verdeling_id",
                table: "werkgeververdelingsrij",
                column: "verdeling_id");

            migrationBuilder.CreateIndex(
                name: "ix_wijziging_ding_id",
                table: "wijziging",
                column: "ding_id");

            migrationBuilder.CreateIndex(
                name: "ix_wijziging_gebeurtenis_id",
                table: "wijziging",
                column: "gebeurtenis_id");

            migrationBuilder.CreateIndex(
                name: "ix_zoekdeel_ref_id",
                table: "zoekdeel",
                column: "ref_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanstelling");

            migrationBuilder.DropTable(
                name: "aanvulvraag");

            migrationBuilder.DropTable(
                name: "activiteit");

            migrationBuilder.DropTable(
                name: "bestandsstuk");

            migrationBuilder.DropTable(
                name: "boeking");

            migrationBuilder.DropTable(
                name: "boekingteller");

            migrationBuilder.DropTable(
                name: "contactpersoon");

            migrationBuilder.DropTable(
                name: "deelteamlid");

            migrationBuilder.DropTable(
                name: "doel");

            migrationBuilder.DropTable(
                name: "doelevaluatie");

            migrationBuilder.DropTable(
                name: "evaluatiemoment");

            migrationBuilder.DropTable(
                name: "expertise");

            migrationBuilder.DropTable(
                name: "gebruiker_aanmelding");

            migrationBuilder.DropTable(
                name: "gebruiker_claim");

            migrationBuilder.DropTable(
                name: "gebruiker_sleutel");

            migrationBuilder.DropTable(
                name: "gebruiker_token");

            migrationBuilder.DropTable(
                name: "indiening");

            migrationBuilder.DropTable(
                name: "inschrijving");

            migrationBuilder.DropTable(
                name: "instellingsstand");

            migrationBuilder.DropTable(
                name: "instroomvoorstel");

            migrationBuilder.DropTable(
                name: "inzage");

            migrationBuilder.DropTable(
                name: "inzetregel");

            migrationBuilder.DropTable(
                name: "kleintypenorm");

            migrationBuilder.DropTable(
                name: "kleintypetelling");

            migrationBuilder.DropTable(
                name: "kleintypevrijgave");

            migrationBuilder.DropTable(
                name: "leeg_begin");

            migrationBuilder.DropTable(
                name: "lidmaatschap");

            migrationBuilder.DropTable(
                name: "middelenoverdracht");

            migrationBuilder.DropTable(
                name: "netwerkmelding");

            migrationBuilder.DropTable(
                name: "netwerkregels");

            migrationBuilder.DropTable(
                name: "netwerkstand");

            migrationBuilder.DropTable(
                name: "ophaalbladzijde");

            migrationBuilder.DropTable(
                name: "ophaling");

            migrationBuilder.DropTable(
                name: "partnerschap");

            migrationBuilder.DropTable(
                name: "referentieteller");

            migrationBuilder.DropTable(
                name: "regiogemeente");

            migrationBuilder.DropTable(
                name: "richtcapaciteit");

            migrationBuilder.DropTable(
                name: "richtreserve");

            migrationBuilder.DropTable(
                name: "rol");

            migrationBuilder.DropTable(
                name: "samenwerking");

            migrationBuilder.DropTable(
                name: "schoolcontact");

            migrationBuilder.DropTable(
                name: "schoollijstvoorstel");

            migrationBuilder.DropTable(
                name: "schooltelling");

            migrationBuilder.DropTable(
                name: "sleutel");

            migrationBuilder.DropTable(
                name: "slotvraag");

            migrationBuilder.DropTable(
                name: "startgesprek");

            migrationBuilder.DropTable(
                name: "toewijzing");

            migrationBuilder.DropTable(
                name: "typeaanbod");

            migrationBuilder.DropTable(
                name: "uitgaand_bericht");

            migrationBuilder.DropTable(
                name: "uitnodiging");

            migrationBuilder.DropTable(
                name: "verdelingsrij");

            migrationBuilder.DropTable(
                name: "voorbeeldaccount");

            migrationBuilder.DropTable(
                name: "werkgeverontvangst");

            migrationBuilder.DropTable(
                name: "werkgeveroverdracht");

            migrationBuilder.DropTable(
                name: "werkgeververdelingsrij");

            migrationBuilder.DropTable(
                name: "wijziging");

            migrationBuilder.DropTable(
                name: "zoekdeel");

            migrationBuilder.DropTable(
                name: "deelteam");

            migrationBuilder.DropTable(
                name: "evaluatie");

            migrationBuilder.DropTable(
                name: "plandeel");

            migrationBuilder.DropTable(
                name: "verdeling");

            migrationBuilder.DropTable(
                name: "gebruiker");

            migrationBuilder.DropTable(
                name: "werkgeververdeling");

            migrationBuilder.DropTable(
                name: "gebeurtenis");

            migrationBuilder.DropTable(
                name: "planversie");

            migrationBuilder.DropTable(
                name: "traject");

            migrationBuilder.DropTable(
                name: "ondersteuningsplan");

            migrationBuilder.DropTable(
                name: "aanmelding");

            migrationBuilder.DropTable(
                name: "personeelslid");

            migrationBuilder.DropTable(
                name: "verslag");

            migrationBuilder.DropTable(
                name: "vestigingsplaats");

            migrationBuilder.DropTable(
                name: "weigercriterium");

            migrationBuilder.DropTable(
                name: "bestand");

            migrationBuilder.DropTable(
                name: "leerling");

            migrationBuilder.DropTable(
                name: "netwerk");

            migrationBuilder.DropTable(
                name: "instelling");
        }
    }
}
