Console.Error.WriteLine("Dit project dient alleen om migraties te maken: ./krijtlijn migratie NAAM");
return 2;
