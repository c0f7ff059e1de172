/**
 * Places whose name is more often, or as often, a word, a surname, a team, a firm or a title in news.
 * A name on this list needs the words around it to say that it is a place.
 */
export const AMBIGUOUS_PLACES = `
Reading Nice Mobile Bath Sale Split Bar Most Many March May Sandy Young Enterprise Normal Independence Liberal Commerce Industry Progress Hope Liberty
Union Center Central Delta Superior Eagle Orange Temple Paradise Sparks Surprise Best Hero Male Obama Wood Moor Deal Rugby Battle Ware Sandwich Rye
Diss Poole Wells Stone Marsh Bury Barking Worth Crook Beer Sleaford Cork Clare Trim Down Nelson Hamilton Washington Lincoln Jackson Jefferson Madison
Monroe Franklin Austin Clinton Bush Carter Nixon Johnson Pierce Tyler Grant Hayes Wilson Harrison Lexington Phoenix Chelsea Everton Kent Essex
Lancaster Windsor Wellington Adelaide Darwin Victoria Alexandria Florence Sofia Charlotte Savannah Virginia Carolina Georgia Jordan Chad Jersey
Santiago Salvador Leon Mercedes Concepcion Rosario Trinidad Dolores Esperanza Progreso Libertad Bolivar Sucre Miranda Moreno Morales Torres Rivera
Sanchez Lopez Perez Gonzalez Hernandez Martinez Ramirez Rodriguez Garcia Fernandez Castro Medina Guzman Duarte Cabrera Aguilar Salinas Zapata Juarez
Hidalgo Guerrero Camacho Cardenas Mendoza Carmona Ortega Cabanas Molina Flores Reyes Santos Silva Costa Rocha Mota Manning Marshall Sheridan Sherman
Lee Gary Troy Bryan Allen Garland Warren Irving Burton Preston Sutton Milton Newton Norton Hilton Clifton Ashton Dalton Weston Stafford Halifax
Chester Lester Kendall Douglas Stanley Gordon Graham Cameron Murray Ross Scott Howard Russell Percy Mason Casey Kelly Kerry Shannon Tracy Kingston
Ashley Brandon Clayton Dayton Fulton Kingsley Langley Lawrence Lewis Logan Marion Marlborough Melville Morris Oakley Palmer Parker Perry Porter
Richmond Salem Spencer Stratford Sumner Vernon Wallace Walker Wayne Webster Wesley Winston Woodward Wright Zion Kim Park Song Sun Wang Wu Lin Ma Hu Bo
Bari Como Lodi Prato Pisa Modena Parma Monza Imola Lucca Siena Nola Bra Roman Bacau Nancy Vienne Angers Lens Auxerre Laval Pau Sens Hamm Worms Singen
Hof Halle Ulm Celle Herne Weiden Emden Wesel Marl Hagen Aa Ho Wa Ila Ede Offa Owo Oka Ero Same Man Daru Lae Goba Gore Dori Kaya Zinder Aba Jos Uyo Ife
Beau Gap Ham Ely Lund Falun Boden Mora Date Ota Soma Tsu Kure Oita Ube Ise Fuji Sanjo Handa Toyota Honda Mazda Canon Sakura Hitachi Suzuka Bata Moka
Sari Qom Ray Ali Bello Colon Cruz Merlo Moron Tigre Pilar Luis Jose Juan Maria Roca Punta Arena Coronel Talca Ovalle Linares Angol Cañete Lebu Rengo
Lota Penco Tome Colina Salto Melo Florida Minas Artigas Durazno Santander Cauca Cesar Meta Choco Magdalena Caldas Valle Atlantico Para Goias Acre
Loreto Ica Pando Beni Formosa Champagne Angus Mayo Louth Meath Sligo Rutland Moray Fife Riviera Maine Indiana Miss La Pa Me Ill Mass Wash Ore Md Kan
Ala Ga Conn Del Mo Va Vt Tex Ark Minn Neb Mich UP KP NCR Imo Edo Cross Soum Bay Unity Mon Chin Shan Karen Var Loire Fars Babil Ghor Farah Balkh Kunar
Logar Hiran Thar Swat Kurram Bicol Albay Rizal Laguna Samar Sulu Negros Perak Penang Johor Kedah Mie Noto Ehime Gunma Shiga Aichi Enga Morobe Copan
Lempira Yoro Atlantida Morazan Olancho Zelaya Madriz Severn Mersey Rhone Don Colonia Real Sport Sports Media Bridge Police Army Marine Ocean City
Victor Victory Spring Springs Summer Winter Lake Forest Valley Fields Hills Woods Rose Grove Beach Coral Diamond Golden Gold Silver Iron Steel Coal
Oil Bell Bend Fort Fairfield Freedom Friend Friendship Harmony Home Justice Justin King Kings Prince Princess Queen Royal Noble Rich Price Power Speed
Star Stars Storm Sterling Success Summit Sugar Sunset Sunrise Tiger Lion Wolf Fox Bear Crystal Pearl Ruby Jade Amber Ivory Ivan Omar Pedro Pablo Simon
Carlos Oscar Felipe Cicero Homer Sparta Eugene Helena Aurora Regina Laredo Bismarck Columbus Cody Custer Livingstone Ludwig Rhodes Mill Miller Mills
Baker Cook Taylor Smith Brown Green Black White Grey Gray Blue Red Banks Brooks Rivers Burns Bishop Pope Abbott Dean Major General Page Pace Point
Port Post Press Pool Rock Sands Shields Shore Street Strand Tower Towers Town Vale Wall West East North South Davis Paramount Fargo Jupiter Mars
Saturn Mercury Cifuentes Adams Alvarez Anderson Andrews Armstrong Arnold Bailey Barnes Bennett Berry Blair Bowen Boyd Bradley Brady Bryant Butler
Byrne Campbell Carroll Chandler Chapman Clark Collins Cooper Crosby Cunningham Curtis Daniels Dawson Diaz Dixon Dominguez Duncan Duran Edwards Elliott
Ellis Evans Ferguson Fisher Fletcher Ford Foster Fraser Freeman Fuller Galvez Gibson Gilbert Gomez Goodman Griffin Guerra Gutierrez Hall Hansen Harper
Harris Hart Harvey Henderson Henry Herrera Hobbs Holland Holmes Hopkins Hudson Hughes Hunt Hunter Huntington Jimenez Jones Kane Kennedy Knox Lambert
Lara Lloyd Lowell Luna Lynch Lynn Madero Maldonado Marin Marquez Martin Matthews Maxwell Mccarthy Mckinley Mejia Melendez Mercer Meyer Mitchell
Montgomery Moore Morgan Morrison Munoz Navarro Nicholas Noriega Nunez Ochoa Olivares Olson Orellana Ortiz Osborne Owen Pacheco Padilla Patterson Payne
Pearson Pena Peters Phillips Pineda Ponce Powell Quintero Ramos Randall Reed Reeves Reid Rios Robinson Rogers Romero Rosales Ruiz Rusk Salazar Salas
Salgado Sandoval Santana Serrano Sharp Shaw Shelby Shepherd Solano Solis Soto Spaulding Stanton Stephens Stevens Stewart Stuart Suarez Sullivan Tapia
Thomas Thompson Thornton Tucker Turner Valdez Valdivia Vargas Vega Velasquez Vera Villa Villanueva Wade Ward Warner Watson Weaver Welch Wheeler
Williams Willis Woodland Yates Zamora Zuniga
`;
